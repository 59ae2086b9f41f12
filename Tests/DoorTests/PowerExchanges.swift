import AnCuTesting
import Domain
import HummingbirdTesting
import Kit
import Office
import Testing

/// The pages of powers and delegations: in a demonstration one official delegates to another, in the permission table's world the rest.
enum PowerExchanges {
  static let giver = "so-xay-dung"
  static let receiver = "so-noi-vu"
  static let page = "/lam-viec/uy-quyen"

  static func demonstration(on doors: TestDoors) async throws {
    let grant = [
      ("quyen", "assignProvision province"), ("nguoi-nhan", "official-" + receiver), ("tu-ngay", "23/11/2026"), ("den-het", "30/11/2026"),
      ("van-ban", "Giấy ủy quyền số 12/GUQ-SXD ngày 20/11/2026 (giả định)"),
    ]
    try await ExchangeTests.run(
      [
        .init("workspace.administration.powers", "/lam-viec/quyen", as: giver),
        .init("workspace.administration.powers.commune", "/lam-viec/quyen", as: "can-bo-xa"),
        .init("workspace.administration.powers.visitor", "/lam-viec/quyen"),
        .init("workspace.administration.power-holders", "/lam-viec/quyen/approveParameter", as: giver),
        .init("workspace.administration.power-holders.none", "/lam-viec/quyen/manageInstallation", as: giver),
        .init("workspace.administration.delegations", page, as: giver),
        .init("workspace.administration.delegations.nothing", page, as: "can-bo-xa"),
        .init(
          "workspace.administration.delegations.wrong", page, as: giver,
          post: [("quyen", "readIncome province"), ("nguoi-nhan", "official-" + giver), ("tu-ngay", "22/11/2026"), ("den-het", "")]),
        .init("done.delegate", page, as: giver, post: grant),
        .init("workspace.administration.delegations.again", page, as: giver, post: grant),
        .init(
          "workspace.administration.delegations.one-hand", page, as: giver,
          post: [("quyen", "proposeParameter province"), ("nguoi-nhan", "official-lanh-dao-so-xay-dung")] + grant[2...]),
        .init("workspace.administration.delegations.given", page + "?xong=uy-quyen", as: giver),
        .init("workspace.administration.delegations.received", page, as: receiver),
        .init("workspace.administration.powers.delegated", "/lam-viec/quyen", as: receiver),
        .init("workspace.administration.power-holders.delegated", "/lam-viec/quyen/assignProvision", as: "can-bo-xa"),
        .init(
          "workspace.administration.agency-staff.outside", "/lam-viec/co-quan/so-xay-dung-thanh-pho-can-tho-2025-07-01", as: "can-bo-xa"),
        .init(
          "workspace.administration.agency-staff.empty", "/lam-viec/co-quan/uy-ban-nhan-dan-xa-phung-hiep-2025-07-01", as: "can-bo-xa"),
      ], on: doors)
    let office = doors.office
    let one = try #require(ID<Actor>("official-" + giver).flatMap(DemonstrationOfficials.official))
    let line = try #require(try await ListDelegations.run(by: one, in: office).own.first)
    try await ExchangeTests.run(
      [
        .init("workspace.administration.delegations.no-reason", page + "/\(line.delegation.id)/thu-hoi", as: giver, post: [("ly-do", "")]),
        .init("done.revoke", page + "/\(line.delegation.id)/thu-hoi", as: giver, post: [("ly-do", "Đã về lại làm việc")]),
        .init("workspace.administration.delegations.revoked", page + "?xong=thu-hoi", as: giver),
        .init("workspace.administration.delegations.taken", page, as: receiver),
        .init("workspace.administration.powers.after", "/lam-viec/quyen", as: receiver),
      ], on: doors)
  }

  /// In a real province: the roles, the whole register, an agency's people with those of before the merger.
  static func province(_ world: PermissionWorld, on doors: TestDoors) async throws {
    func show(_ name: String, _ path: String, as role: StaffRole) async throws {
      let member = try #require(world.staff[role])
      try Snapshot.check(name, "GET \(path) as \(role)", try await doors.get(path, as: "__Host-ancu=" + member.token))
    }
    let giver = try #require(world.staff[.constructionLeader])
    let receiver = try #require(world.staff[.finance])
    let actor = try #require(try await Sessions.read(giver.token, in: doors.office)).actor
    for number in 1...(ListDelegations.pageSize + 1) {
      let day = doors.office.today.adding(days: number * 2)
      _ = try await DelegatePower.run(
        .init(
          power: "simulateDraft province", to: receiver.account, from: day, last: day, document: "Giấy ủy quyền số \(number) (giả định)"),
        by: actor, in: doors.office)
    }
    let last = try #require(try await ListDelegations.run(by: actor, in: doors.office).own.first)
    try await RevokeDelegation.run(last.delegation.id, reason: "Không còn cần", by: actor, in: doors.office)
    try await show("workspace.administration.delegations.all", page, as: .inspector)
    try await show("workspace.administration.delegations.typed", page, as: .constructionLeader)
    try await show("workspace.administration.roles", "/lam-viec/vai-tro", as: .systemAdministrator)
    try await show("workspace.administration.roles.powers", "/lam-viec/quyen", as: .systemAdministrator)
    let commune = try #require(world.staff[.communeOfficer])
    try await show("workspace.administration.agency-staff", "/lam-viec/co-quan/\(commune.agencies.inside)", as: .communeOfficer)
    try await show("workspace.administration.agency-staff.before", "/lam-viec/co-quan/\(commune.agencies.predecessor)", as: .communeOfficer)
    try await show("workspace.administration.agency-staff.sibling", "/lam-viec/co-quan/\(commune.agencies.sibling)", as: .communeOfficer)
  }
}

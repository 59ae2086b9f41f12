import AnCuTesting
import Domain
import Kit
import Office
import Testing

/// The pages of acts that take two persons, over the demonstration in which «15-KH/TU» was just proposed to end.
enum ProposalExchanges {
  static let first = "van-phong-tinh-uy"
  static let second = "lanh-dao-van-phong-tinh-uy"
  static let list = "/lam-viec/cho-duyet"

  static func run(on doors: TestDoors) async throws {
    let one = try #require(ID<Actor>("official-" + first).flatMap(DemonstrationOfficials.official))
    let two = try #require(ID<Actor>("official-" + second).flatMap(DemonstrationOfficials.official))
    let ending = try #require(try await ListProposals.run(by: two, in: doors.office).waiting.first?.proposal)
    let page = list + "/\(ending.id)"
    try await ExchangeTests.run(
      [
        .init("workspace.administration.proposals", list, as: second), .init("workspace.administration.proposals.own", list, as: first),
        .init("workspace.administration.proposals.none", list, as: "can-bo-xa"),
        .init("workspace.administration.proposal", page, as: second),
        .init("workspace.administration.proposal.sent", page + "?xong=de-nghi", as: first),
        .init("workspace.administration.proposal.forbidden", page, as: "so-xay-dung"),
        .init("workspace.administration.proposal.not-found", list + "/khong-co", as: second),
        .init("workspace.administration.proposal.wrong", page + "/tu-choi", as: second, post: [("ly-do", "x")]),
        .init("workspace.administration.proposal.withdraw-wrong", page + "/rut", as: first, post: [("ly-do", "")]),
        .init("workspace.administration.proposal.unseen", page + "/duyet", as: second, post: [("dau-van-tay", "")]),
        .init("done.approve", page + "/duyet", as: second, post: [("dau-van-tay", ending.digest.hex)]),
        .init("workspace.administration.proposal.approved", page + "?xong=duyet", as: second),
        .init("workspace.directives.office.ended", "/lam-viec/van-ban/15-kh-tu/quan-ly", as: first),
      ], on: doors)
    // A replacement whose dependents change after it was proposed; withdrawn and rejected ones.
    let day = try #require(Day(iso: "2026-11-01"))
    func propose(_ slug: String, by other: String) async throws -> ID<Proposal> {
      try await ProposeAct.run(
        EndDirective(
          slug: slug, act: .replaced, on: day, byAgency: "Thành ủy Cần Thơ", document: "Quyết định số 4-QĐ/TU (giả định)", replacedBy: other
        ),
        reason: "Đã có kế hoạch mới", by: one, in: doors.office)
    }
    let moved = try await propose("06-ct-tw", by: "12-kh-tu")
    try await SampleHouse.takeAnother(doors.office)
    let rejected = try await propose("12-kh-tu", by: "290-kh-tu")
    try await ExchangeTests.run(
      [
        .init("workspace.administration.proposal.moved", list + "/\(moved)", as: second),
        .init("done.reject", list + "/\(rejected)/tu-choi", as: second, post: [("ly-do", "Chưa có văn bản thay thế chính thức")]),
        .init("workspace.administration.proposal.rejected", list + "/\(rejected)?xong=tu-choi", as: second),
        .init("done.take-back", list + "/\(moved)/rut", as: first, post: [("ly-do", "Đề nghị lại sau")]),
        .init("workspace.administration.proposal.withdrawn", list + "/\(moved)?xong=rut", as: first),
      ], on: doors)
    try await TestOffice.wait(ListProposals.pageSize + 1, by: two, in: doors.office)
    try await ExchangeTests.run([.init("workspace.administration.proposals.many", list, as: second)], on: doors)
  }
}

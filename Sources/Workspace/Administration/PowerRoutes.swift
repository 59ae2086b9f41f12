import Domain
import Kit
import Office
import Site

enum PowerRoutes {
  static let own = "/lam-viec/quyen"
  static let delegations = "/lam-viec/uy-quyen"
  static let roles = "/lam-viec/vai-tro"

  static func add(to door: Door) {
    door.get(own) { visit in .page(PowersPage(try await ReadOwnPowers.run(by: try visit.actor(), in: visit.office), for: visit)) }
    door.get(own + "/:quyen") { visit in
      let actor = try visit.actor()
      guard let capability = Capability(rawValue: visit.part("quyen")) else {
        throw Problem.notFound("Không có quyền nào tên này. Hãy chọn từ trang «Quyền của tôi».")
      }
      return .page(PowerHoldersPage(try await ReadPowerHolders.run(capability, by: actor, in: visit.office), for: visit))
    }
    door.get(roles) { visit in .page(RolesPage(try await ListRoles.run(by: try visit.actor(), in: visit.office), for: visit)) }
    door.get("/lam-viec/co-quan/:ma") { visit in
      let actor = try visit.actor()
      guard let id = ID<Agency>(visit.part("ma")) else {
        throw Problem.notFound("Không có cơ quan nào ở địa chỉ này. Hãy tìm trong danh sách cơ quan.")
      }
      return .page(AgencyStaffPage(try await ReadAgencyStaff.run(id, by: actor, in: visit.office), for: visit))
    }
    addDelegations(to: door)
  }

  private static func addDelegations(to door: Door) {
    door.get(delegations) { visit in .page(try await page(visit, typed: visit.query, faults: nil)) }
    door.post(delegations) { visit in
      try await take(visit, done: "uy-quyen") { actor in
        let form = visit.form
        _ = try await DelegatePower.run(
          .init(
            power: form.text("quyen"), to: form.text("nguoi-nhan"), from: Day(typed: form.text("tu-ngay")),
            last: Day(typed: form.text("den-het")), document: form.text("van-ban")), by: actor, in: visit.office)
      }
    }
    door.post(delegations + "/:ma/thu-hoi") { visit in
      try await take(visit, done: "thu-hoi") { actor in
        guard let id = ID<Delegation>(visit.part("ma")) else {
          throw Problem.notFound("Không có ủy quyền nào của bạn ở địa chỉ này. Hãy xem lại trang «Ủy quyền».")
        }
        try await RevokeDelegation.run(id, reason: visit.form.text("ly-do"), by: actor, in: visit.office)
      }
    }
  }

  private static func take(_ visit: Visit, done: String, _ act: (Actor) async throws -> Void) async throws -> Answer {
    let actor = try visit.actor()
    do {
      try await act(actor)
      return .seeOther(delegations + "?xong=" + done)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, typed: visit.form, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> DelegationsPage {
    let view = try await ListDelegations.run(before: ID<Delegation>(visit.query.text("truoc")), by: try visit.actor(), in: visit.office)
    return DelegationsPage(view, typed: typed, faults: faults, for: visit)
  }
}

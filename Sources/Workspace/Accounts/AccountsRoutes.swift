import Domain
import Kit
import Office
import Site

enum AccountsRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec/tai-khoan") { visit in .page(try await page(visit, faults: nil)) }
    door.post("/lam-viec/tai-khoan") { visit in
      let form = visit.form
      return try await take(visit) { actor in
        try await CreateStaffAccount.run(
          .init(
            name: form.text("tai-khoan"), person: form.text("ho-ten"), title: form.text("chuc-danh"), agency: form.text("co-quan"),
            role: form.text("vai-tro"), from: Day(typed: form.text("tu-ngay")), email: form.text("thu-dien-tu")), by: actor,
          in: visit.office)
      }
    }
    door.post("/lam-viec/tai-khoan/:ten/moi") { visit in
      try await take(visit) { actor in
        try await InviteAgain.run(visit.part("ten"), email: visit.form.text("thu-dien-tu-moi"), by: actor, in: visit.office)
      }
    }
  }

  private static func take(_ visit: Visit, _ act: (Actor) async throws -> MadeInvitation) async throws -> Answer {
    let actor = try visit.actor()
    do {
      return .page(InvitedPage(try await act(actor), for: visit))
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, faults: FormFaults?) async throws -> AccountsPage {
    let actor = try visit.actor()
    let view = try await ListAccounts.run(after: visit.query.text("sau"), for: actor, in: visit.office)
    return AccountsPage(
      view, agencies: try await ListOwnerChoices.run(in: visit.office), typed: visit.form, faults: faults, for: visit)
  }
}

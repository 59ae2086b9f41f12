import Domain
import Kit
import Office
import Site

enum OwnAccountRoutes {
  static func add(to door: Door) {
    door.get("/tai-khoan") { visit in .page(try await page(visit, faults: nil)) }
    door.post("/tai-khoan/phien") { visit in
      try await EndSession.run(visit.form.text("ma-phien"), by: visit.actor(), in: visit.office)
      return .seeOther("/tai-khoan?xong=phien")
    }
    door.post("/tai-khoan/phien-khac") { visit in
      _ = try await EndSession.all(sparing: visit.sessionToken ?? "", by: visit.actor(), in: visit.office)
      return .seeOther("/tai-khoan?xong=phien-khac")
    }
    door.post("/tai-khoan/mat-khau") { visit in
      try await take(visit) { actor in
        let form = visit.form
        try await ChangePassword.run(
          .init(current: form.text("hien-tai"), new: form.text("mat-khau"), again: form.text("nhac-lai")), by: actor, in: visit.office)
        return .ended(then: "/dang-nhap?xong=mat-khau")
      }
    }
    door.post("/tai-khoan/ma-du-phong") { visit in
      try await take(visit) { actor in
        let codes = try await RenewRecoveryCodes.run(password: visit.form.text("xac-nhan"), by: actor, in: visit.office)
        let view = try await ReadOwnAccount.run(for: actor, in: visit.office)
        return .page(RecoveryCodesPage(codes, account: view.account.name.text, for: visit))
      }
    }
  }

  private static func take(_ visit: Visit, _ act: (Actor) async throws -> Answer) async throws -> Answer {
    let actor = try visit.actor()
    do {
      return try await act(actor)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, faults: FormFaults?) async throws -> AccountPage {
    AccountPage(try await ReadOwnAccount.run(for: visit.actor(), in: visit.office), faults: faults, for: visit)
  }
}

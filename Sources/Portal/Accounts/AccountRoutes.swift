import Domain
import Kit
import Office
import Site

enum AccountRoutes {
  static func add(to door: Door) {
    door.get("/dang-nhap") { visit in
      let back = visit.query.text("ve")
      return isReal(visit)
        ? .page(PasswordPage(back: back, account: "", faults: nil, for: visit))
        : .page(SignInPage(back: back, chosen: "", faults: nil, for: visit))
    }
    door.post("/dang-nhap") { visit in
      isReal(visit) ? try await password(visit) : try await demonstration(visit)
    }
    door.get("/dang-nhap/ma") { visit in
      let back = visit.query.text("ve")
      guard let ticket = visit.ticket, let name = try await SignIn.name(of: ticket, in: visit.office) else {
        return .seeOther("/dang-nhap?ve=" + Address.encoded(Address.own(back) ?? "/"))
      }
      return .page(CodePage(name, back: back, faults: nil, for: visit))
    }
    door.post("/dang-nhap/ma") { visit in try await code(visit) }
    door.post("/dang-xuat") { visit in
      if let token = visit.sessionToken { try await Sessions.end(token, in: visit.office) }
      return .ended(then: "/")
    }
    door.get("/loi-moi") { visit in
      let token = visit.query.text("ma")
      return .page(InvitationPage(try await AcceptInvitation.view(token, in: visit.office), token: token, faults: nil, for: visit))
    }
    door.post("/loi-moi") { visit in try await accept(visit) }
  }

  private static func isReal(_ visit: Visit) -> Bool { visit.site.installation.kind == .real }

  private static func demonstration(_ visit: Visit) async throws -> Answer {
    let chosen = visit.form.text("can-bo")
    let back = Address.own(visit.form.text("ve")) ?? "/"
    do {
      guard let id = ID<Actor>(chosen) else {
        throw Problem.invalid("Chưa chọn được cán bộ để vào vai.", fields: [.init("can-bo", "Hãy chọn một người trong danh sách.")])
      }
      return .begun(token: try await Sessions.beginAsDemonstrationOfficial(id, in: visit.office), then: back)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(SignInPage(back: back, chosen: chosen, faults: faults, for: visit), because: problem)
    }
  }

  private static func password(_ visit: Visit) async throws -> Answer {
    let account = visit.form.text("tai-khoan")
    let back = Address.own(visit.form.text("ve")) ?? "/"
    do {
      let ticket = try await SignIn.password(
        visit.form.text("mat-khau"), account: account, from: visit.origin, in: visit.office)
      return .proved(ticket: ticket, then: "/dang-nhap/ma?ve=" + Address.encoded(back))
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(PasswordPage(back: back, account: account, faults: faults, for: visit), because: problem)
    }
  }

  private static func code(_ visit: Visit) async throws -> Answer {
    let back = Address.own(visit.form.text("ve")) ?? "/"
    let ticket = visit.ticket ?? ""
    do {
      let begun = try await SignIn.code(visit.form.text("ma-xac-thuc"), ticket: ticket, from: visit.origin, in: visit.office)
      return .begun(token: begun.token, device: begun.deviceCookie, then: back)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      // A ticket that ran out leads nowhere: the person begins again, told why.
      if case .conflict = problem { return .again(PasswordPage(back: back, account: "", faults: faults, for: visit), because: problem) }
      guard let name = try await SignIn.name(of: ticket, in: visit.office) else { throw problem }
      return .again(CodePage(name, back: back, faults: faults, for: visit), because: problem)
    }
  }

  private static func accept(_ visit: Visit) async throws -> Answer {
    let form = visit.form
    let token = form.text("ma")
    do {
      let receipt = try await AcceptInvitation.run(
        .init(token: token, password: form.text("mat-khau"), again: form.text("nhac-lai"), code: form.text("ma-xac-thuc")), in: visit.office
      )
      return .page(RecoveryCodesPage(receipt, for: visit))
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(
        InvitationPage(try await AcceptInvitation.view(token, in: visit.office), token: token, faults: faults, for: visit), because: problem
      )
    }
  }
}

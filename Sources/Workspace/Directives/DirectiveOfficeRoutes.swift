import Domain
import Kit
import Office
import Site

enum DirectiveOfficeRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec/van-ban/:so/quan-ly") { visit in .page(try await page(visit, typed: Fields(), faults: nil)) }
    door.post("/lam-viec/van-ban/:so/cong-bo") { visit in
      try await take(visit) { actor in
        let form = visit.form
        let decided = try day(form, "ngay-quyet-dinh")
        return proposed(
          try await ProposeAct.run(
            PublishDirective(
              slug: visit.part("so"), decision: form.text("quyet-dinh"), decidedOn: decided,
              from: form.text("tu-ngay").isEmpty ? decided : try day(form, "tu-ngay")),
            by: actor, in: visit.office))
      }
    }
    door.post("/lam-viec/van-ban/:so/viec") { visit in
      try await take(visit) { actor in
        let form = visit.form
        guard let act = Directive.Act(rawValue: form.text("viec")) else {
          throw Problem.invalid("Chưa chọn việc.", fields: [.init("viec", "Hãy chọn một việc trong danh sách.")])
        }
        let replacement = form.text("thay-bang")
        let on = try day(form, "ngay")
        if act.ends {
          let end = EndDirective(
            slug: visit.part("so"), act: act, on: on, byAgency: form.text("co-quan"), document: form.text("van-ban"),
            replacedBy: replacement.isEmpty ? nil : replacement, note: form.text("ghi-chu"))
          return proposed(try await ProposeAct.run(end, reason: end.note, by: actor, in: visit.office))
        }
        try await GovernDirective.run(
          .init(
            slug: visit.part("so"), act: act, on: on, byAgency: form.text("co-quan"), document: form.text("van-ban"),
            note: form.text("ghi-chu")),
          by: actor, in: visit.office)
        return back(visit, done: "viec")
      }
    }
    door.post("/lam-viec/van-ban/:so/ra-soat") { visit in
      try await take(visit) { actor in
        guard let mark = ID<ReviewMarkLine>(visit.form.text("dau")) else {
          throw Problem.invalid("Chưa chọn được dấu rà soát.")
        }
        try await ClearReviewMark.run(mark, of: visit.part("so"), note: visit.form.text("ket-qua"), by: actor, in: visit.office)
        return back(visit, done: "ra-soat")
      }
    }
  }

  private static func proposed(_ id: ID<Proposal>) -> String { Address.path("lam-viec", "cho-duyet", id.text) + "?xong=de-nghi" }

  private static func back(_ visit: Visit, done: String) -> String {
    Address.path("lam-viec", "van-ban", visit.part("so"), "quan-ly") + "?xong=" + done
  }

  /// Does one thing and goes where it says; what was typed comes back with the reason when it cannot be taken.
  private static func take(_ visit: Visit, _ act: (Actor) async throws -> String) async throws -> Answer {
    let actor = try visit.actor()
    do {
      return .seeOther(try await act(actor))
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, typed: visit.form, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> DirectiveOfficePage {
    let actor = try visit.actor()
    if !actor.may(.publishDirective) { _ = try Permit(actor, may: .governDirective) }
    let view = try await ReadDirective.run(visit.part("so"), for: actor, in: visit.office)
    let others = try await ListDirectives.run(for: actor, in: visit.office)
    return DirectiveOfficePage(view, others: others, typed: typed, faults: faults, for: visit)
  }

  private static func day(_ form: Fields, _ field: String) throws -> Day {
    guard let day = Day(typed: form.text(field)) else {
      throw Problem.invalid("Chưa đọc được ngày.", fields: [.init(field, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 05/05/2026.")])
    }
    return day
  }
}

import Domain
import Kit
import Office
import Site

enum AssignmentRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec/van-ban/:so/diem/:diem") { visit in
      .page(try await page(visit, typed: Fields(), faults: nil))
    }
    door.post("/lam-viec/van-ban/:so/diem/:diem/chu-tri") { visit in
      try await take(visit, done: "chu-tri") { .owner(agencyID: $0.text("chu-tri")) }
    }
    door.post("/lam-viec/van-ban/:so/diem/:diem/han") { visit in
      try await take(visit, done: "han") { form in
        guard let day = Day(typed: form.text("han")) else {
          throw Problem.invalid("Chưa đọc được hạn.", fields: [.init("han", "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 31/12/2026.")])
        }
        return .due(day)
      }
    }
    door.post("/lam-viec/van-ban/:so/diem/:diem/nguon") { visit in
      try await take(visit, done: "nguon") { .targetSource(document: $0.text("nguon"), clause: $0.text("muc")) }
    }
  }

  /// Sets the one thing this form is about; what was typed comes back with the reason when it cannot be taken.
  private static func take(_ visit: Visit, done: String, _ value: (Fields) throws -> AssignProvision.Value) async throws -> Answer {
    let actor = try visit.actor()
    do {
      _ = try await AssignProvision.run(
        .init(slug: visit.part("so"), code: visit.part("diem"), value: try value(visit.form), reason: visit.form.text("ly-do")),
        by: actor, in: visit.office)
      return .seeOther(Address.path("van-ban", visit.part("so"), "diem", visit.part("diem")) + "?xong=" + done)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, typed: visit.form, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> AssignmentPage {
    let actor = try visit.actor()
    _ = try Permit(actor, may: .assignProvision)
    let view = try await ReadOneProvision.run(visit.part("so"), code: visit.part("diem"), for: actor, in: visit.office)
    return AssignmentPage(view, owners: try await ListOwnerChoices.run(in: visit.office), typed: typed, faults: faults, for: visit)
  }
}

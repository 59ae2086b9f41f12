import Domain
import Kit
import Office
import Site

enum ReorganisationRoutes {
  private static let base = "/lam-viec/sap-xep"

  static func add(to door: Door) {
    door.get(base) { visit in
      let view = try await ListReorganisations.run(
        before: ID<Reorganisation>(visit.query.text("truoc")), by: try visit.actor(), in: visit.office)
      return .page(ReorganisationListPage(view, for: visit))
    }
    addHead(to: door)
    door.get(base + "/:ma") { visit in .page(ReorganisationPage(try await read(visit), faults: nil, for: visit)) }
    addChanges(to: door)
    addSteps(to: door)
  }

  // MARK: The head of a draft

  private static func addHead(to door: Door) {
    door.get(base + "/moi") { visit in
      _ = try Permit(try visit.actor(), may: .draftReorganisation)
      return .page(ReorganisationHeadPage(nil, typed: Fields(), faults: nil, for: visit))
    }
    door.post(base + "/moi") { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: .draftReorganisation)
      do {
        let form = visit.form
        let receipt = try await DraftReorganisation.run(
          .init(
            title: form.text("ten"), document: form.text("van-ban"), note: form.text("ghi-chu"), day: try day(form), changes: []),
          by: actor, in: visit.office)
        return .seeOther(Address.path("lam-viec", "sap-xep", receipt.id.text) + "?xong=luu")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(ReorganisationHeadPage(nil, typed: visit.form, faults: faults, for: visit), because: problem)
      }
    }
    door.get(base + "/:ma/sua") { visit in
      let view = try await ReadReorganisationChoices.run(try id(visit), by: try visit.actor(), in: visit.office)
      return .page(ReorganisationHeadPage(view.record, typed: Fields(), faults: nil, for: visit))
    }
    door.post(base + "/:ma/sua") { visit in
      let actor = try visit.actor()
      let form = visit.form
      do {
        _ = try await ReviseReorganisation.run(
          .init(
            id: try id(visit),
            revision: .describe(title: form.text("ten"), document: form.text("van-ban"), note: form.text("ghi-chu"), day: try day(form)),
            seen: Moment(iso: form.text("luc"))), by: actor, in: visit.office)
        return .seeOther(Address.path("lam-viec", "sap-xep", visit.part("ma")) + "?xong=luu")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        let view = try await ReadReorganisationChoices.run(try id(visit), by: actor, in: visit.office)
        return .again(ReorganisationHeadPage(view.record, typed: form, faults: faults, for: visit), because: problem)
      }
    }
  }

  // MARK: Changes of a draft

  private static func addChanges(to door: Door) {
    door.get(base + "/:ma/them/:viec") { visit in
      let form = try changeForm(visit)
      let view = try await ReadReorganisationChoices.run(try id(visit), by: try visit.actor(), in: visit.office)
      return .page(ChangeFormPage(form, view, typed: Fields(), faults: nil, for: visit))
    }
    door.post(base + "/:ma/them/:viec") { visit in
      let form = try changeForm(visit)
      let actor = try visit.actor()
      let view = try await ReadReorganisationChoices.run(try id(visit), by: actor, in: visit.office)
      // The button that only narrows the list brings the form back with everything that was chosen.
      if visit.form.has("loc") { return .page(ChangeFormPage(form, view, typed: visit.form, faults: nil, for: visit)) }
      do {
        _ = try await ReviseReorganisation.run(
          .init(id: try id(visit), revision: .add(try form.change(visit.form, view)), seen: Moment(iso: visit.form.text("luc"))),
          by: actor, in: visit.office)
        return .seeOther(Address.path("lam-viec", "sap-xep", visit.part("ma")) + "?xong=luu")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(ChangeFormPage(form, view, typed: visit.form, faults: faults, for: visit), because: problem)
      }
    }
    door.post(base + "/:ma/bo") { visit in
      let actor = try visit.actor()
      do {
        _ = try await ReviseReorganisation.run(
          .init(
            id: try id(visit), revision: .remove(Int(visit.form.text("thu-tu")) ?? -1), seen: Moment(iso: visit.form.text("luc"))),
          by: actor, in: visit.office)
        return .seeOther(Address.path("lam-viec", "sap-xep", visit.part("ma")) + "?xong=luu")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(ReorganisationPage(try await read(visit), faults: faults, for: visit), because: problem)
      }
    }
  }

  // MARK: Steps that a person confirms

  private static func addSteps(to door: Door) {
    step(.enact, on: door) { visit, actor in
      guard let seen = Digest(hex: visit.form.text("dau-van-tay")) else {
        throw Problem.invalid("Chưa đọc được trang xem trước. Hãy mở lại trang rồi quyết định.")
      }
      _ = try await EnactReorganisation.run(.init(id: try id(visit), seen: seen), by: actor, in: visit.office)
      return Address.path("lam-viec", "sap-xep", visit.part("ma")) + "?xong=hieu-luc"
    }
    step(.withdraw, on: door) { visit, actor in
      try await WithdrawReorganisation.run(try id(visit), reason: visit.form.text("ly-do"), by: actor, in: visit.office)
      return base + "?xong=rut"
    }
    step(.correct, on: door) { visit, actor in
      let receipt = try await CorrectReorganisationDay.run(
        .init(
          id: try id(visit), day: try day(visit.form), document: visit.form.text("van-ban"), reason: visit.form.text("ly-do")),
        by: actor, in: visit.office)
      return Address.path("lam-viec", "sap-xep", receipt.id.text) + "?xong=dinh-chinh"
    }
  }

  private static func step(
    _ step: ReorganisationStepPage.Step, on door: Door, _ act: @escaping @Sendable (Visit, Actor) async throws -> String
  ) {
    let path = base + "/:ma/" + step.rawValue
    let capability: Capability = step == .enact ? .enactReorganisation : .draftReorganisation
    door.get(path) { visit in
      _ = try Permit(try visit.actor(), may: capability)
      return .page(ReorganisationStepPage(step, try await read(visit), typed: Fields(), faults: nil, for: visit))
    }
    door.post(path) { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: capability)
      do {
        return .seeOther(try await act(visit, actor))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(
          ReorganisationStepPage(step, try await read(visit), typed: visit.form, faults: faults, for: visit), because: problem)
      }
    }
  }

  // MARK: Reading

  private static func read(_ visit: Visit) async throws -> ReadReorganisation.View {
    try await ReadReorganisation.run(try id(visit), by: try visit.actor(), in: visit.office)
  }

  private static func id(_ visit: Visit) throws -> ID<Reorganisation> {
    guard let id = ID<Reorganisation>(visit.part("ma")) else {
      throw Problem.notFound("Không có lần sắp xếp nào ở địa chỉ này. Hãy xem danh sách các lần sắp xếp.")
    }
    return id
  }

  private static func changeForm(_ visit: Visit) throws -> ChangeForm {
    guard let form = ChangeForm(rawValue: visit.part("viec")) else {
      throw Problem.notFound("Không có loại thay đổi «\(visit.part("viec"))». Hãy chọn lại từ dự thảo.")
    }
    return form
  }

  private static func day(_ form: Fields) throws -> Day {
    guard let day = Day(typed: form.text("ngay")) else {
      throw Problem.invalid("Chưa đọc được ngày.", fields: [.init("ngay", "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 01/07/2027.")])
    }
    return day
  }
}

import Domain
import Kit
import Office
import Site

enum TargetRoutes {
  static let packages = "/lam-viec/chi-tieu/bo"

  static func add(to door: Door) {
    door.post("/lam-viec/chi-tieu/bo-chung") { visit in
      _ = try await AdoptIndicators.run(by: visit.actor(), in: visit.office)
      return .seeOther("/chi-tieu?xong=bo-chung")
    }
    door.get("/lam-viec/chi-tieu/muc/:muc") { visit in
      _ = try Permit(try visit.actor(), may: .enterTarget)
      let view = try await ReadTarget.run(visit.part("muc"), in: visit.office)
      return .page(SettlePage(view, typed: visit.query, faults: nil, for: visit))
    }
    door.post("/lam-viec/chi-tieu/muc/:muc") { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: .enterTarget)
      let view = try await ReadTarget.run(visit.part("muc"), in: visit.office)
      return try await again({ SettlePage(view, typed: visit.form, faults: $0, for: visit) }) {
        guard let to = TargetValue.Status(rawValue: visit.form.text("viec")), to != .provisional else {
          throw Problem.invalid("Chưa gửi được đề nghị.", fields: [.init("viec", "Hãy chọn xác nhận hoặc thay.")])
        }
        let act = SettleTarget(target: view.target.id, to: to, grounds: visit.form.text("can-cu"))
        return try await ProposeAct.run(act, reason: visit.form.text("can-cu"), by: actor, in: visit.office)
      }
    }
    door.get(packages) { visit in
      _ = try Permit(try visit.actor(), may: .enterTarget)
      let indicators = try await ListTargets.run(in: visit.office).lines.map(\.indicator)
      return .page(PackageFormPage(indicators, typed: visit.query, faults: nil, for: visit))
    }
    door.post(packages) { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: .enterTarget)
      let indicators = try await ListTargets.run(in: visit.office).lines.map(\.indicator)
      return try await again({ PackageFormPage(indicators, typed: visit.form, faults: $0, for: visit) }) {
        try await ProposeAct.run(try package(visit, indicators), by: actor, in: visit.office)
      }
    }
    door.get("/lam-viec/chi-tieu/:chi-tieu/muc") { visit in
      _ = try Permit(try visit.actor(), may: .enterTarget)
      return .page(try await form(visit, typed: visit.query, faults: nil))
    }
    door.post("/lam-viec/chi-tieu/:chi-tieu/muc") { visit in
      let actor = try visit.actor()
      let form = visit.form
      do {
        let receipt = try await EnterTarget.run(
          .init(
            indicator: visit.part("chi-tieu"), place: form.text("noi"), firstYear: form.text("tu-nam"), lastYear: form.text("den-nam"),
            value: form.text("muc"), baseline: form.text("goc"), path: form.text("lo-trinh"), document: form.text("van-ban"),
            clause: form.text("dieu-khoan"), body: form.text("co-quan"), seenIn: form.text("doc-tu"), confidence: form.text("tin-cay"),
            note: form.text("ghi-chu")), by: actor, in: visit.office)
        return .seeOther(Address.path("chi-tieu", receipt.target.indicator.text) + "?xong=muc")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(try await self.form(visit, typed: form, faults: faults), because: problem)
      }
    }
  }

  private static func form(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> TargetFormPage {
    let view = try await ReadIndicator.run(visit.part("chi-tieu"), in: visit.office)
    return TargetFormPage(
      view.indicator, places: try await ReadTargetPlaces.run(in: visit.office), typed: typed, faults: faults, for: visit)
  }

  /// Leads to the proposal that was made; a problem of what was typed brings the form back.
  private static func again(_ page: (FormFaults) -> any Page, _ propose: () async throws -> ID<Proposal>) async throws -> Answer {
    do {
      return .seeOther(Address.path("lam-viec", "cho-duyet", try await propose().text) + "?xong=de-nghi")
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(page(faults), because: problem)
    }
  }

  private static func package(_ visit: Visit, _ indicators: [Indicator]) throws -> ApprovePackage {
    let form = visit.form
    var faults: [FieldFault] = []
    let first = Int(form.text("tu-nam"))
    if first == nil { faults.append(.init("tu-nam", "Hãy ghi năm bằng chữ số, ví dụ 2026.")) }
    let last = Int(form.text("den-nam"))
    if last == nil { faults.append(.init("den-nam", "Hãy ghi năm bằng chữ số, ví dụ 2030.")) }
    let day = Day(typed: form.text("ngay"))
    if day == nil { faults.append(.init("ngay", "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 10/12/2025.")) }
    var items: [IndicatorPackage.Item] = []
    for indicator in indicators {
      let field = "muc-" + indicator.id.text
      let typed = form.text(field)
      guard !typed.isEmpty else { continue }
      if let value = indicator.value(typed: typed) {
        items.append(.init(indicator: indicator.id, value: value))
      } else {
        faults.append(.init(field, "«\(typed)» không phải là số. Để trống nếu bộ này không có chỉ tiêu ấy; số không ghi là 0."))
      }
    }
    guard faults.isEmpty, let first, let last, let day else { throw Problem.invalid("Chưa ghi được bộ chỉ tiêu này.", fields: faults) }
    return ApprovePackage(
      id: visit.office.newID(), firstYear: first, lastYear: last, document: form.text("van-ban"), body: form.text("co-quan"),
      decidedOn: day,
      items: items)
  }
}

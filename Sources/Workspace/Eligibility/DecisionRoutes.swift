import Domain
import Kit
import Office
import Site

enum DecisionRoutes {
  static let address = "/lam-viec/tham-so"

  static func add(to door: Door) {
    door.get(address) { visit in
      _ = try Permit(try visit.actor(), may: .proposeParameter)
      return .page(DecisionFormPage(typed: visit.query, faults: nil, for: visit))
    }
    door.post(address) { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: .proposeParameter)
      do {
        let id = try await ProposeAct.run(try act(visit), reason: visit.form.text("ly-do"), by: actor, in: visit.office)
        return .seeOther(Address.path("lam-viec", "cho-duyet", id.text) + "?xong=de-nghi")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(DecisionFormPage(typed: visit.form, faults: faults, for: visit), because: problem)
      }
    }
  }

  private static func act(_ visit: Visit) throws -> DecideParameter {
    let form = visit.form
    var faults: [FieldFault] = []
    func day(_ field: String) -> Day? {
      let day = Day(typed: form.text(field))
      if day == nil { faults.append(.init(field, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 01/05/2026.")) }
      return day
    }
    let parameter = ProvincialParameter(rawValue: form.text("tham-so"))
    if parameter == nil { faults.append(.init("tham-so", "Hãy chọn một tham số trong danh sách.")) }
    let decidedOn = day("ngay-ky")
    let from = day("tu-ngay")
    let last = form.text("den-het").isEmpty ? nil : day("den-het")
    guard let parameter, let decidedOn, let from, faults.isEmpty else {
      throw Problem.invalid("Chưa ghi được quyết định này.", fields: faults)
    }
    var typed = form.text("gia-tri")
    if parameter == .allowsRuralPoor { typed = ["có": "yes", "không": "no"][typed.lowercased()] ?? "" }
    return DecideParameter(
      id: visit.office.newID(), parameter: parameter, typed: typed, document: form.text("van-ban"), decidedOn: decidedOn, from: from,
      last: last)
  }
}

import Domain
import Kit
import Office
import Site

/// The fields of a draft as an official typed them, read into a draft or into the faults of the fields.
struct SimulationForm {
  let typed: Fields

  /// Whether anything was asked; the page is first shown without a question.
  var isAsked: Bool { typed.has("ngay") }

  /// Throws `Problem.invalid` with every field that cannot be read.
  func input() throws -> SimulateDraft.Input {
    var faults: [FieldFault] = []
    var change = DraftChange(name: typed.text("ten"))
    change.single = money("don-than", &faults)
    change.singleWithChild = money("nuoi-con", &faults)
    change.couple = money("vo-chong", &faults)
    if let text = given("he-so") {
      if let number = ExactDecimal(text.replacing(",", with: ".")), number.digits > 0, number.isLess(than: 100) {
        change.incomeCoefficient = number
      } else {
        faults.append(.init("he-so", "Hãy ghi hệ số lớn hơn 0 và nhỏ hơn 100, ví dụ 1,2."))
      }
    }
    if let text = given("dien-tich") {
      if let number = Int(text), (1...1000).contains(number) {
        change.floorArea = number
      } else {
        faults.append(.init("dien-tich", "Hãy ghi số nguyên mét vuông từ 1 đến 1000, ví dụ 20."))
      }
    }
    switch typed.text("nong-thon") {
    case "co": change.allowsRuralPoor = true
    default: break
    }
    let day = Day(typed: typed.text("ngay"))
    if day == nil { faults.append(.init("ngay", "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 06/04/2026.")) }
    guard let day, faults.isEmpty else { throw Problem.invalid("Chưa đọc được dự thảo, nên chưa thử.", fields: faults) }
    return SimulateDraft.Input(change: change, on: day, households: Int(typed.text("so-ho")) ?? 0)
  }

  private func given(_ field: String) -> String? {
    let text = typed.text(field)
    return text.isEmpty ? nil : text
  }

  /// Whole dong, with or without points or spaces between the thousands.
  private func money(_ field: String, _ faults: inout [FieldFault]) -> Int? {
    guard let text = given(field) else { return nil }
    let digits = text.filter { $0 != "." && !$0.isWhitespace }
    if digits.allSatisfy({ $0.isASCII && $0.isNumber }), let amount = Int(digits), (1...1_000_000_000_000).contains(amount) {
      return amount
    }
    faults.append(.init(field, "Hãy ghi số đồng một tháng bằng chữ số, ví dụ 25.000.000."))
    return nil
  }
}

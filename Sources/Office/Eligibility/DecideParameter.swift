import Database
import Domain
import Kit
import Store

/// A province's decision on a parameter of the rules; one person enters it, another puts it into force.
public struct DecideParameter: ProposedAct, Equatable {
  public static let kind = Proposal.Kind.provincialParameter
  public static let action = "parameter.decide"

  /// The id that the decision will have, so that it can be found from its proposal.
  public let id: ID<ProvincialDecision>
  public let parameter: ProvincialParameter
  /// As it was typed; stored as `ProvincialParameter.value(typed:)` reads it.
  public let typed: String
  /// Number and body.
  public let document: String
  public let decidedOn: Day
  public let from: Day
  /// The last day on which it holds; nil while nothing ends it.
  public let last: Day?

  public init(
    id: ID<ProvincialDecision>, parameter: ProvincialParameter, typed: String, document: String, decidedOn: Day, from: Day, last: Day? = nil
  ) {
    self.id = id
    self.parameter = parameter
    self.typed = typed
    self.document = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.decidedOn = decidedOn
    self.from = from
    self.last = last
  }

  public func preview(on today: Day, in tx: any Reading) throws -> ActPreview {
    let value = try checked()
    let before = try earlier(in: tx)
    let days = "từ \(from.vietnamese)" + (last.map { " đến hết \($0.vietnamese)" } ?? "")
    var changes = [
      Proposal.Change(
        parameter.vietnamese, before: before.map { "\(parameter.words($0.value)), theo \($0.document)" } ?? "Chưa có quyết định",
        after: "\(parameter.words(value)), \(days)"),
      Proposal.Change("Văn bản quyết định", before: before?.document ?? "Chưa có", after: "\(document), ngày \(decidedOn.vietnamese)"),
    ]
    if let before {
      changes.append(
        Proposal.Change(
          "Quyết định đang có", before: before.until.map { "hết hiệu lực từ \($0.vietnamese)" } ?? "không định ngày hết",
          after: before.from == from ? "được thay từ ngày đầu" : "hết hiệu lực từ \(from.vietnamese)"))
    }
    return ActPreview(
      .init(kind: "parameter", id: id.text), title: "\(parameter.vietnamese): \(parameter.words(value)) từ \(from.vietnamese)",
      changes: changes)
  }

  public func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String] {
    let value = try checked()
    if let before = try earlier(in: tx) {
      try ProvincialDecisionStore.close(before.id, at: now, in: tx)
      if before.from < from {
        try ProvincialDecisionStore.insert(
          ProvincialDecision(
            id: before.id, parameter: parameter, value: before.value, document: before.document, decidedOn: before.decidedOn,
            from: before.from, until: from),
          id: office.newID(), at: now, in: tx)
      }
    }
    try ProvincialDecisionStore.insert(
      ProvincialDecision(
        id: id, parameter: parameter, value: value, document: document, decidedOn: decidedOn, from: from,
        until: last?.adding(days: 1)),
      id: office.newID(), at: now, in: tx)
    return ["parameter": parameter.rawValue, "value": value, "document": document, "decidedOn": decidedOn.iso, "from": from.iso]
  }

  /// The decision that this one ends or replaces: the one in force on its first day.
  private func earlier(in tx: any Reading) throws -> ProvincialDecision? {
    let known = try ProvincialDecisionStore.known(in: tx).filter { $0.parameter == parameter }
    // A decision that ends before a later one begins leaves that one alone.
    if let later = known.first(where: { one in one.from > from && last.map { one.from <= $0 } ?? true }) {
      throw Problem.conflict(
        "Đã có quyết định \(later.document) về «\(parameter.vietnamese)» từ \(later.from.vietnamese). Quyết định mới phải bắt đầu từ ngày "
          + "ấy trở đi, hoặc hết hiệu lực trước ngày ấy. Chưa có gì được ghi.")
    }
    return known.last { $0.isInForce(on: from) }
  }

  /// The value as it is stored. Throws `Problem.invalid` with every field that cannot be taken.
  private func checked() throws -> String {
    var faults: [FieldFault] = []
    let value = parameter.value(typed: typed)
    if value == nil { faults.append(.init("gia-tri", "Hãy ghi \(parameter.hint).")) }
    if !(3...300).contains(document.count) { faults.append(.init("van-ban", "Hãy ghi số của quyết định và cơ quan ra quyết định.")) }
    if from < decidedOn { faults.append(.init("tu-ngay", "Ngày có hiệu lực không thể trước ngày ký \(decidedOn.vietnamese).")) }
    if let last, last < from { faults.append(.init("den-het", "Ngày hết hiệu lực không thể trước ngày có hiệu lực.")) }
    if let law = EligibilityLaw.inForce.on(from) {
      if parameter == .incomeCoefficient, !law.coefficient.value {
        faults.append(.init("tu-ngay", "Quy định của ngày này chưa cho phép hệ số thu nhập; có từ 10/10/2025."))
      }
    } else {
      faults.append(.init("tu-ngay", "Hãy chọn ngày từ \(EligibilityLaw.inForce.begins.from.vietnamese) trở đi."))
    }
    guard faults.isEmpty, let value else { throw Problem.invalid("Chưa ghi được quyết định này.", fields: faults) }
    return value
  }
}

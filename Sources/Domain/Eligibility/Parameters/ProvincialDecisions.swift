import Kit

/// A province's decisions that are known; each parameter has at most one in force on a day.
public struct ProvincialDecisions: Sendable, Equatable {
  public let decisions: [ProvincialDecision]

  public init(_ decisions: [ProvincialDecision]) {
    self.decisions = decisions
  }

  public func inForce(_ parameter: ProvincialParameter, on day: Day) -> ProvincialDecision? {
    decisions.last { $0.parameter == parameter && $0.isInForce(on: day) }
  }

  /// Fills in what the case does not say of the province, by its day of filing; what the case says itself stays.
  public func complete(_ it: inout EligibilityCase) {
    guard !decisions.isEmpty, let day = it.filedOn else { return }
    if it.province.incomeCoefficient == nil, let decision = inForce(.incomeCoefficient, on: day) {
      it.province.incomeCoefficient = ExactDecimal(decision.value)
    }
    if it.province.allowsRuralPoor == nil, let decision = inForce(.allowsRuralPoor, on: day) {
      it.province.allowsRuralPoor = decision.value == "yes"
    }
    if it.province.colonelMonthlyIncome == nil, let decision = inForce(.colonelMonthlyIncome, on: day) {
      it.province.colonelMonthlyIncome = Int(decision.value)
    }
  }
}

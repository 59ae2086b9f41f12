/// Whether the group may take the home in the way it asks for.
enum TenureRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    let verdict: ConditionRuling.Verdict
    let reason: Reason
    if !demand.isOpen {
      (verdict, reason) = (.notMet, .tenureClosed(demand.group, demand.tenure, demand.home))
    } else if demand.access.needsProvince, it.province.allowsRuralPoor != true {
      (verdict, reason) = (.notMet, .tenureOfRuralPoorNotAllowed(demand.group, demand.tenure))
    } else {
      (verdict, reason) = (.met, .tenureOpen(demand.group, demand.tenure, demand.home))
    }
    return ConditionRuling(.tenure, verdict, reason, demand.access.basis, from: law.begins, until: nil)
  }
}

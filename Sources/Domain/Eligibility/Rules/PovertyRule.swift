/// Groups 2, 3 and 4 must be poor or near-poor by the State's standard (Nghị định 100/2024/NĐ-CP, Điều 30, khoản 3).
enum PovertyRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksPoverty else { return demand.notAsked(.poverty, law) }
    func answer(_ verdict: ConditionRuling.Verdict, _ reason: Reason, missing: Facts = []) -> ConditionRuling {
      ConditionRuling(
        .poverty, verdict, reason, demand.group.isRuralPoor ? rural : urban, from: law.begins, until: nil, missing: missing)
    }
    switch it.poverty {
    case .poor?: return answer(.met, .poor(.poor))
    case .nearPoor?: return answer(.met, .poor(.nearPoor))
    case EligibilityCase.Poverty.none?: return answer(.notMet, .notPoor)
    case nil: return answer(.unknown, .povertyUnknown, missing: .poverty)
    }
  }

  private static let urban = Basis(.init(.decree100, "30", "3"), .init(.housingLaw, "78", "1", "b"))
  private static let rural = Basis(.init(.decree100, "30", "3"), .init(.housingLaw, "78", "8", paragraph: 1))
}

import Kit

/// Judges a case by the law of its day: every condition by its own rule, then the verdict from the conditions.
public enum Eligibility {
  /// The ruling; nil when no rules were in force on the day of filing.
  public static func judge(_ it: EligibilityCase, under law: EligibilityLaw) -> Ruling? {
    guard let filed = it.filedOn else { return undated(it, law) }
    return law.on(filed).map { judge(it, under: $0) }
  }

  /// The ruling under the law of one day, which is the day of filing.
  public static func judge(_ it: EligibilityCase, under law: LawOfDay) -> Ruling {
    if let group = it.group, let tenure = it.tenure, let home = it.home {
      return Ruling(mark: it.mark, conditions: conditions(it, Demand(group, tenure, home), law))
    }
    return open(it, law)
  }

  private static func conditions(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> [ConditionRuling] {
    [
      GroupRule.rule(it, demand, law), TenureRule.rule(it, demand, law), HousingRule.rule(it, demand, law),
      OfficialHousingRule.rule(it, demand, law), IncomeRule.rule(it, demand, law), PovertyRule.rule(it, demand, law),
      PriorSupportRule.rule(it, demand, law), PapersRule.rule(it, demand, law),
    ]
  }

  /// Group, tenure or home unknown: a condition is answered when every way of filling them in answers it alike.
  private static func open(_ it: EligibilityCase, _ law: LawOfDay) -> Ruling {
    var unknown: Facts = []
    if it.group == nil { unknown.insert(.group) }
    if it.tenure == nil { unknown.insert(.tenure) }
    if it.home == nil { unknown.insert(.home) }
    var answers: [[ConditionRuling]] = []
    for group in it.group.map({ [$0] }) ?? BeneficiaryGroup.allCases {
      for tenure in it.tenure.map({ [$0] }) ?? Tenure.allCases {
        for home in it.home.map({ [$0] }) ?? HomeKind.allCases {
          answers.append(conditions(it, Demand(group, tenure, home), law))
        }
      }
    }
    let missing = answers.reduce(into: unknown) { $0.formUnion(Ruling(mark: nil, conditions: $1).missing) }
    return Ruling(
      mark: it.mark,
      conditions: Condition.allCases.enumerated().compactMap { index, condition in
        let column = answers.map { $0[index] }
        guard let first = column.first else { return nil }
        let verdicts = Set(column.map(\.verdict))
        if verdicts.count == 1, first.verdict != .unknown { return first }
        let satisfied = verdicts.isSubset(of: [.met, .notRequired])
        return ConditionRuling(
          condition, satisfied ? .met : .unknown, .openUntilKnown(unknown), groups, from: law.begins, until: nil,
          missing: satisfied ? [] : missing)
      })
  }

  /// Without a day no law can be chosen.
  private static func undated(_ it: EligibilityCase, _ law: EligibilityLaw) -> Ruling {
    Ruling(
      mark: it.mark,
      conditions: Condition.allCases.map {
        ConditionRuling(
          $0, .unknown, .openUntilKnown(.filedOn), groups, from: law.begins.from, until: nil, missing: .filedOn)
      })
  }

  private static let groups = Basis(.init(.housingLaw, "76"), .init(.housingLaw, "77"), .init(.housingLaw, "78"))
}

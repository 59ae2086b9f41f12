import Kit

/// What would turn the answer: something the person can do, a change in the person's life, or a decision of the province.
public enum EligibilityChange: Sendable, Equatable {
  /// Another way to a home that is open already, as far as the person tells.
  case otherWay(Tenure, HomeKind)
  /// Fresh certificates, when everything else is told and enough.
  case papers
  /// Facts that are still unknown.
  case knowing(Facts)
  /// An income of at most so many dong a month; of husband and wife together when `couple`.
  case incomeAtMost(Int, couple: Bool)
  /// Raising a child under age, whose ceiling is so many dong a month.
  case raisingChild(ceiling: Int)
  /// A coefficient of the province of at least so much (Điều 30, khoản 1, điểm d).
  case coefficient(ExactDecimal)
  /// So many persons registered in the home.
  case residents(Int)
  /// The province's finding that the home lies far from the workplace.
  case farFinding
  case leavingOfficialHousing
  case employmentContract
  /// Recognition as a poor or near-poor household.
  case poverty
  /// A provision of the province for groups 2 and 3.
  case provinceAllowsRuralPoor

  /// Everything that would turn the answer, what is open at once first; empty for one who is eligible.
  public static func list(_ it: EligibilityCase, under law: LawOfDay) -> [EligibilityChange] {
    let ruling = Eligibility.judge(it, under: law)
    guard ruling.verdict != .eligible else { return [] }
    let told = it.certified(on: law.day)
    let foreseen = Eligibility.judge(told, under: law)
    var changes: [EligibilityChange] = []
    if it.group != nil {
      for home in HomeKind.allCases {
        for tenure in [Tenure.rent, .leasePurchase, .sale] where tenure != it.tenure || home != it.home {
          if verdict(told, tenure, home, law) == .eligible { changes.append(.otherWay(tenure, home)) }
        }
      }
    }
    switch foreseen.verdict {
    case .eligible: changes.insert(.papers, at: 0)
    case .undetermined: changes.append(.knowing(foreseen.missing))
    case .ineligible:
      for condition in foreseen.conditions where condition.verdict == .notMet { changes += turning(condition, told, law) }
    }
    return changes
  }

  private static func verdict(_ it: EligibilityCase, _ tenure: Tenure, _ home: HomeKind, _ law: LawOfDay) -> Ruling.Verdict {
    var other = it
    other.tenure = tenure
    other.home = home
    return Eligibility.judge(other, under: law).verdict
  }

  private static func turning(_ condition: ConditionRuling, _ it: EligibilityCase, _ law: LawOfDay) -> [EligibilityChange] {
    switch condition.reason {
    case .incomeOver(let measure): income(measure, it, law)
    case .largeHome(let area, _, let limit, _):
      [.residents(least(area, limit))] + (law.pilot.value.ignoresFarHome ? [.farFinding] : [])
    case .inOfficialHousing: [.leavingOfficialHousing]
    case .workerWithoutContract: [.employmentContract]
    case .notPoor: [.poverty]
    case .ruralPoorNotAllowed: [.provinceAllowsRuralPoor]
    default: []
    }
  }

  private static func income(_ measure: IncomeMeasure, _ it: EligibilityCase, _ law: LawOfDay) -> [EligibilityChange] {
    guard let couple = measure.couple, let limit = measure.limit else { return [] }
    var changes: [EligibilityChange] = [.incomeAtMost(limit, couple: couple)]
    guard it.group != .armedForces else { return changes }
    let ceilings = law.ceilings.value
    let factor = law.coefficient.value ? it.province.incomeCoefficient ?? ExactDecimal(1) : ExactDecimal(1)
    if !couple, !measure.raisesChild, let child = ceilings.singleWithChild?.dong, let raised = factor.floor(times: child),
      measure.total <= raised
    {
      changes.append(.raisingChild(ceiling: raised))
    }
    let base =
      couple ? ceilings.couple.dong : measure.raisesChild ? ceilings.singleWithChild?.dong ?? ceilings.single.dong : ceilings.single.dong
    // A coefficient beyond twice is no hope to hold out to anybody.
    if law.coefficient.value, measure.total <= base * 2,
      let needed = ExactDecimal(digits: (measure.total * 1000 + base - 1) / base, scale: 3)
    {
      changes.append(.coefficient(needed))
    }
    return changes
  }

  /// The least number of residents with whom a home counts as small.
  private static func least(_ area: ExactDecimal, _ limit: Int) -> Int {
    var residents = 1
    while residents < 1000, !area.isLess(than: limit * residents) { residents += 1 }
    return residents
  }

  /// The case once this has come about, all papers being there; nil for what is no one change of the case.
  public func applied(to it: EligibilityCase, on day: Day) -> EligibilityCase? {
    var changed = it.certified(on: day)
    switch self {
    case .otherWay(let tenure, let home):
      changed.tenure = tenure
      changed.home = home
    case .papers: break
    case .knowing: return nil
    case .incomeAtMost(let limit, let couple):
      changed.income.applicant = limit
      if couple { changed.income.spouse = 0 }
    case .raisingChild: changed.applicant.minorChildren = 1
    case .coefficient(let coefficient): changed.province.incomeCoefficient = coefficient
    case .residents(let count): changed.housing.registeredResidents = count
    case .farFinding: changed.housing.farFromWorkplace = true
    case .leavingOfficialHousing: changed.housing.livesInOfficialHousing = false
    case .employmentContract: changed.income.hasEmploymentContract = true
    case .poverty: changed.poverty = .poor
    case .provinceAllowsRuralPoor: changed.province.allowsRuralPoor = true
    }
    return changed
  }
}

extension EligibilityCase {
  /// The case as it would be with all certificates given on that day: what the person tells, taken as proved.
  public func certified(on day: Day) -> EligibilityCase {
    var told = self
    told.housing.certifiedOn = day
    told.income.certifiedOn = day
    told.income.spouseCertifiedOn = day
    return told
  }
}

import Kit

/// Income against the ceiling of the day: Điều 30 for groups 5, 6 and 8, Điều 67 for group 7.
///
/// What is not certified counts as unknown, from zero upwards; so one person's income above the couple's ceiling decides alone.
enum IncomeRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksIncome else { return demand.notAsked(.income, law) }
    let trials = trials(it, demand, law, Evidence(it, law, certifiedOnly: true))
    let from: Day
    let until: Day?
    if demand.group == .armedForces {
      (from, until) = (law.forces.from, law.forces.until)
    } else {
      (from, until) = (law.ceilings.from, law.ceilings.until)
    }
    let first = trials.first
    if trials.rest.allSatisfy({ $0.verdict == first.verdict }), first.verdict != .unknown {
      return ConditionRuling(.income, first.verdict, first.reason, first.basis, from: from, until: until)
    }
    let stated = Self.trials(it, demand, law, Evidence(it, law, certifiedOnly: false))
    var measure = first.measure
    if !trials.rest.isEmpty { (measure.couple, measure.limit) = (nil, nil) }
    let (missing, foreseen) = missing(stated, first.evidence)
    return ConditionRuling(
      .income, .unknown, .incomeUnknown(measure), trials.rest.reduce(first.basis) { $0.and($1.basis) }, from: from, until: until,
      missing: missing, isForeseenNotMet: foreseen)
  }

  /// What could still change the verdict, and whether what is stated is over every limit already.
  private static func missing(_ stated: Trials, _ evidence: Evidence) -> (Facts, Bool) {
    let all = [stated.first] + stated.rest
    if all.allSatisfy({ $0.verdict == .notMet }) { return (all.reduce(into: []) { $0.formUnion($1.deciding) }, true) }
    var missing = all.reduce(into: Facts()) { if $1.verdict == .unknown { $0.formUnion($1.missing) } }
    missing.formUnion(evidence.paper.isValid ? [] : .incomeCertificate)
    if all.contains(where: { $0.measure.couple == true }), !evidence.spousePaper.isValid {
      missing.insert(.spouseCertificate)
      if !stated.rest.isEmpty { missing.insert(.maritalStatus) }
    }
    for other in stated.rest where !other.answersAs(stated.first) { missing.insert(.maritalStatus) }
    return (missing, false)
  }

  /// The readings of the marriage: one, or both while it is unknown.
  private struct Trials {
    let first: Trial
    var rest: [Trial] = []
  }

  private static func trials(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay, _ evidence: Evidence) -> Trials {
    switch it.applicant.maritalStatus {
    case .married?: Trials(first: couple(it, demand, law, evidence))
    case .unmarried?, .certifiedSingle?: Trials(first: single(it, demand, law, evidence))
    case nil: Trials(first: single(it, demand, law, evidence), rest: [couple(it, demand, law, evidence)])
    }
  }

  /// What is known of the two incomes: what is certified, or what is stated.
  private struct Evidence {
    let applicant: Int?
    let spouse: Int?
    let paper: PaperState
    let spousePaper: PaperState

    init(_ it: EligibilityCase, _ law: LawOfDay, certifiedOnly: Bool) {
      paper = law.papers.value.state(certified: it.income.certifiedOn, filed: law.day)
      spousePaper = law.papers.value.state(certified: it.income.spouseCertifiedOn, filed: law.day)
      applicant = paper.isValid || !certifiedOnly ? it.income.applicant : nil
      spouse = spousePaper.isValid || !certifiedOnly ? it.income.spouse : nil
    }
  }

  /// The limit as far as it is known: from the least it can be to the greatest; nil is without bound.
  private struct Limit {
    var least: Int
    var greatest: Int?
    /// What would settle it.
    var missing: Facts
  }

  /// One reading of the marriage, judged.
  private struct Trial {
    let verdict: ConditionRuling.Verdict
    let measure: IncomeMeasure
    let basis: Basis
    let missing: Facts
    let evidence: Evidence
    /// Where the verdict turns, as an amount of the applicant's own income, when nothing else is unknown.
    let turning: Int?
    /// The papers that let what is stated decide, when it is over the limit.
    let deciding: Facts

    init(_ evidence: Evidence, limit: Limit, couple: Bool, raisesChild: Bool, measure: IncomeMeasure.Measure, basis: Basis) {
      let spouse = couple ? evidence.spouse : 0
      var unknown: Facts = []
      if evidence.applicant == nil { unknown.insert(.applicantIncome) }
      if spouse == nil { unknown.insert(.spouseIncome) }
      let total = (evidence.applicant ?? 0) + (spouse ?? 0)
      if unknown.isEmpty, total <= limit.least {
        verdict = .met
      } else if let greatest = limit.greatest, total > greatest {
        verdict = .notMet
      } else {
        verdict = .unknown
      }
      missing = verdict == .unknown ? unknown.union(limit.missing) : []
      self.basis = basis
      self.evidence = evidence
      turning = limit.missing.isEmpty ? spouse.map { limit.least - $0 } : nil
      deciding = Trial.deciding(evidence, couple: couple, over: limit.greatest)
      var full = IncomeMeasure(couple: couple, total: total, measure: measure)
      full.raisesChild = raisesChild
      full.isPartial = !unknown.isEmpty
      full.limit = limit.greatest == limit.least ? limit.least : nil
      if !evidence.paper.isValid { full.paper = evidence.paper }
      if couple, !evidence.spousePaper.isValid { full.spousePaper = evidence.spousePaper }
      self.measure = full
    }

    private static func deciding(_ evidence: Evidence, couple: Bool, over limit: Int?) -> Facts {
      guard let limit else { return [] }
      let own: Facts = evidence.paper.isValid ? [] : .incomeCertificate
      guard couple, (evidence.applicant ?? 0) <= limit else { return own }
      let other: Facts = evidence.spousePaper.isValid ? [] : .spouseCertificate
      return (evidence.spouse ?? 0) > limit ? other : own.union(other)
    }

    var reason: Reason {
      switch verdict {
      case .met, .notRequired: .incomeWithin(measure)
      case .notMet: .incomeOver(measure)
      case .unknown: .incomeUnknown(measure)
      }
    }

    /// Whether both readings give one answer, whatever else becomes known.
    func answersAs(_ other: Trial) -> Bool {
      guard verdict == other.verdict else { return false }
      return verdict != .unknown || (turning != nil && turning == other.turning && missing == other.missing)
    }
  }

  private static func single(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay, _ evidence: Evidence) -> Trial {
    var limit: Limit
    var basis: Basis
    var measure: IncomeMeasure.Measure
    var raisesChild = false
    if demand.group == .armedForces {
      measure = .colonel
      basis = law.forces.value.single
      limit = colonel(it.province.colonelMonthlyIncome) { $0 }
    } else {
      measure = .ceiling
      let ceilings = law.ceilings.value
      let plain = raised(ceilings.single.dong, it, law, &measure)
      let child = ceilings.singleWithChild.map { raised($0.dong, it, law, &measure) } ?? plain
      switch it.applicant.minorChildren {
      case nil: limit = Limit(least: plain, greatest: child, missing: plain == child ? [] : .minorChildren)
      case 0?: limit = Limit(least: plain, greatest: plain, missing: [])
      default:
        limit = Limit(least: child, greatest: child, missing: [])
        raisesChild = ceilings.singleWithChild != nil
      }
      basis = raisesChild ? ceilings.singleWithChild?.basis ?? ceilings.single.basis : ceilings.single.basis
      if it.applicant.minorChildren == nil, let withChild = ceilings.singleWithChild { basis = basis.and(withChild.basis) }
      basis = withCoefficient(basis, measure, law)
    }
    return Trial(evidence, limit: limit, couple: false, raisesChild: raisesChild, measure: measure, basis: basis)
  }

  private static func couple(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay, _ evidence: Evidence) -> Trial {
    var limit: Limit
    var basis: Basis
    var measure: IncomeMeasure.Measure
    if demand.group == .armedForces {
      (limit, basis, measure) = forcesCouple(it, law)
    } else {
      measure = .ceiling
      let ceiling = law.ceilings.value.couple
      let amount = raised(ceiling.dong, it, law, &measure)
      limit = Limit(least: amount, greatest: amount, missing: [])
      basis = withCoefficient(ceiling.basis, measure, law)
    }
    return Trial(evidence, limit: limit, couple: true, raisesChild: false, measure: measure, basis: basis)
  }

  private static func forcesCouple(_ it: EligibilityCase, _ law: LawOfDay) -> (Limit, Basis, IncomeMeasure.Measure) {
    let forces = law.forces.value
    let amount = it.province.colonelMonthlyIncome
    let both = colonel(amount) { tenths(forces.bothTenths, of: $0) }
    let mixed: Limit
    let mixedMeasure: IncomeMeasure.Measure
    switch forces.mixed {
    case .tenths(let tenth):
      mixed = colonel(amount) { tenths(tenth, of: $0) }
      mixedMeasure = .timesColonel(tenths: tenth)
    case .plus(let sum):
      mixed = colonel(amount) { $0 + sum }
      mixedMeasure = .colonelPlus(sum)
    }
    switch it.applicant.spouseGroup {
    case .armedForces?: return (both, forces.both, .timesColonel(tenths: forces.bothTenths))
    case nil:
      let differ = amount == nil || both.least != mixed.least
      let limit = Limit(
        least: min(both.least, mixed.least),
        greatest: both.greatest.flatMap { one in mixed.greatest.map { max(one, $0) } },
        missing: both.missing.union(differ ? .spouseGroup : []))
      return (limit, forces.both.and(forces.mixedBasis), .colonelByUnknownSpouse)
    default: return (mixed, forces.mixedBasis, mixedMeasure)
    }
  }

  /// A limit that rests on a colonel's income, which is some positive amount when it is unknown.
  private static func colonel(_ amount: Int?, _ limit: (Int) -> Int) -> Limit {
    if let amount { return Limit(least: limit(amount), greatest: limit(amount), missing: []) }
    return Limit(least: limit(1), greatest: nil, missing: .colonelIncome)
  }

  /// Whole dong; an income is whole dong too, so nothing is lost.
  private static func tenths(_ tenths: Int, of amount: Int) -> Int { amount / 10 * tenths + amount % 10 * tenths / 10 }

  /// A ceiling times the province's coefficient, where the law of the day knows one.
  private static func raised(_ dong: Int, _ it: EligibilityCase, _ law: LawOfDay, _ measure: inout IncomeMeasure.Measure) -> Int {
    guard let coefficient = it.province.incomeCoefficient, coefficient != ExactDecimal(1) else { return dong }
    guard law.coefficient.value, let raised = coefficient.floor(times: dong) else {
      measure = .coefficientWithoutBasis
      return dong
    }
    measure = .raisedCeiling(by: coefficient)
    return raised
  }

  private static func withCoefficient(_ basis: Basis, _ measure: IncomeMeasure.Measure, _ law: LawOfDay) -> Basis {
    if case .raisedCeiling = measure { basis.and(law.coefficient.basis) } else { basis }
  }
}

import Kit

/// Income against the ceiling of the day: Điều 30 for groups 5, 6 and 8, Điều 67 for group 7.
///
/// What is not certified counts as unknown, from zero upwards; so one person's income above the couple's ceiling decides alone.
enum IncomeRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksIncome else { return demand.notAsked(.income, law) }
    let evidence = Evidence(it, law)
    let trials: [Trial]
    switch it.applicant.maritalStatus {
    case .married?: trials = [couple(it, demand, law, evidence)]
    case .unmarried?, .certifiedSingle?: trials = [single(it, demand, law, evidence)]
    case nil: trials = [single(it, demand, law, evidence), couple(it, demand, law, evidence)]
    }
    let from: Day
    let until: Day?
    if demand.group == .armedForces {
      (from, until) = (law.forces.from, law.forces.until)
    } else {
      (from, until) = (law.ceilings.from, law.ceilings.until)
    }
    guard let first = trials.first else { return demand.notAsked(.income, law) }
    let same = trials.allSatisfy { $0.verdict == first.verdict }
    if trials.count == 1 || (same && first.verdict != .unknown) {
      return ConditionRuling(.income, first.verdict, first.reason, first.basis, from: from, until: until, missing: first.missing)
    }
    var missing = trials.reduce(into: Facts()) { if $1.verdict == .unknown { $0.formUnion($1.missing) } }
    if !(same && trials.dropFirst().allSatisfy { $0.turnsWhere(first) }) { missing.insert(.maritalStatus) }
    var measure = first.measure
    measure.couple = nil
    measure.limit = nil
    return ConditionRuling(
      .income, .unknown, .incomeUnknown(measure), trials.dropFirst().reduce(first.basis) { $0.and($1.basis) }, from: from, until: until,
      missing: missing)
  }

  /// What of the two incomes is certified.
  private struct Evidence {
    let applicant: Int?
    let spouse: Int?
    let applicantMissing: Facts
    let spouseMissing: Facts
    let paper: PaperState
    let spousePaper: PaperState

    init(_ it: EligibilityCase, _ law: LawOfDay) {
      paper = law.papers.value.state(certified: it.income.certifiedOn, filed: law.day)
      spousePaper = law.papers.value.state(certified: it.income.spouseCertifiedOn, filed: law.day)
      applicant = paper.isValid ? it.income.applicant : nil
      spouse = spousePaper.isValid ? it.income.spouse : nil
      applicantMissing = Evidence.missing(it.income.applicant, .applicantIncome, paper, .incomeCertificate)
      spouseMissing = Evidence.missing(it.income.spouse, .spouseIncome, spousePaper, .spouseCertificate)
    }

    private static func missing(_ amount: Int?, _ name: Facts, _ paper: PaperState, _ day: Facts) -> Facts {
      (amount == nil ? name : []).union(paper.isValid ? [] : day)
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
    /// Where the verdict turns, as an amount of the applicant's own income, when nothing else is unknown.
    let turning: Int?

    init(
      total: Int, unknown: Facts, limit: Limit, couple: Bool, raisesChild: Bool, measure: IncomeMeasure.Measure, basis: Basis,
      turning: Int?, evidence: Evidence
    ) {
      if unknown.isEmpty, total <= limit.least {
        verdict = .met
      } else if let greatest = limit.greatest, total > greatest {
        verdict = .notMet
      } else {
        verdict = .unknown
      }
      missing = verdict == .unknown ? unknown.union(limit.missing) : []
      self.basis = basis
      self.turning = limit.missing.isEmpty ? turning : nil
      var full = IncomeMeasure(couple: couple, total: total, measure: measure)
      full.raisesChild = raisesChild
      full.isPartial = !unknown.isEmpty
      full.limit = limit.greatest == limit.least ? limit.least : nil
      if unknown.contains(.incomeCertificate) { full.paper = evidence.paper }
      if couple, unknown.contains(.spouseCertificate) { full.spousePaper = evidence.spousePaper }
      self.measure = full
    }

    var reason: Reason {
      switch verdict {
      case .met, .notRequired: .incomeWithin(measure)
      case .notMet: .incomeOver(measure)
      case .unknown: .incomeUnknown(measure)
      }
    }

    func turnsWhere(_ other: Trial) -> Bool { turning != nil && turning == other.turning && missing == other.missing }
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
    return Trial(
      total: evidence.applicant ?? 0, unknown: evidence.applicant == nil ? evidence.applicantMissing : [], limit: limit, couple: false,
      raisesChild: raisesChild, measure: measure, basis: basis, turning: limit.least, evidence: evidence)
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
    var unknown: Facts = []
    if evidence.applicant == nil { unknown.formUnion(evidence.applicantMissing) }
    if evidence.spouse == nil { unknown.formUnion(evidence.spouseMissing) }
    return Trial(
      total: (evidence.applicant ?? 0) + (evidence.spouse ?? 0), unknown: unknown, limit: limit, couple: true, raisesChild: false,
      measure: measure, basis: basis, turning: evidence.spouse.map { limit.least - $0 }, evidence: evidence)
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
    measure = .raisedCeiling(by: coefficient.vietnamese)
    return raised
  }

  private static func withCoefficient(_ basis: Basis, _ measure: IncomeMeasure.Measure, _ law: LawOfDay) -> Basis {
    if case .raisedCeiling = measure { basis.and(law.coefficient.basis) } else { basis }
  }
}

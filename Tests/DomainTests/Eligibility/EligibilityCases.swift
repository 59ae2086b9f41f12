import AnCuTesting
import Domain
import Kit

/// Cases to try the rules on.
enum EligibilityCases {
  /// Someone who meets everything: single, no home, ten million a month, papers of the day of filing.
  static func plain(
    _ group: BeneficiaryGroup, _ tenure: Tenure, _ home: HomeKind, filed: Day = Day(iso: "2026-05-10") ?? Day(sinceEpoch: 0)
  ) -> EligibilityCase {
    var it = EligibilityCase()
    it.mark = "t"
    it.filedOn = filed
    it.group = group
    it.tenure = tenure
    it.home = home
    it.applicant.maritalStatus = .unmarried
    it.applicant.minorChildren = 0
    it.applicant.official = false
    it.income.applicant = 10_000_000
    it.income.hasEmploymentContract = true
    it.income.certifiedOn = filed
    it.poverty = group == .urbanPoor || group.isRuralPoor ? .poor : EligibilityCase.Poverty.none
    it.housing.ownsHome = false
    it.housing.certifiedOn = filed
    it.housing.livesInOfficialHousing = false
    it.housing.farFromWorkplace = false
    it.support.boughtSocialHousing = false
    it.support.receivedHousingSupport = false
    it.support.receivedArmedForcesHousing = false
    it.province.colonelMonthlyIncome = 20_000_000
    it.province.allowsRuralPoor = true
    return it
  }

  /// Days on which some part of the law begins, the day before each, and some days between.
  static let days: [Day] = [
    "2024-08-01", "2025-05-31", "2025-06-01", "2025-10-09", "2025-10-10", "2025-11-09", "2025-11-10", "2026-02-08", "2026-02-09",
    "2026-02-14", "2026-02-15", "2026-04-06", "2026-04-07", "2026-05-10", "2026-05-11", "2026-11-24", "2027-02-15", "2027-02-16",
    "2030-05-31", "2030-06-01",
  ].compactMap { Day(iso: $0) }

  /// A random case; every fact is unknown with the given chance in 16.
  static func random(_ source: inout SeededRandom, unknown: Int = 3) -> EligibilityCase {
    var it = EligibilityCase()
    func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      let made = value()
      return Int.random(in: 0..<16, using: &source) < unknown ? nil : made
    }
    func pick<Value>(_ values: [Value], _ fallback: Value) -> Value { values.randomElement(using: &source) ?? fallback }
    let filed = pick(days, days[0])
    func certificate() -> Day {
      min(filed, pick([filed, filed.adding(days: -100), filed.adding(days: -200), filed.adding(days: -400)], filed))
    }
    let amounts = [
      0, 1, 9_999_999, 10_000_000, 15_000_000, 15_000_001, 19_999_999, 20_000_000, 20_000_001, 24_000_000, 25_000_000, 25_000_001,
      30_000_000, 30_000_001, 35_000_000, 35_000_001, 40_000_000, 40_000_001, 45_000_000, 50_000_000, 50_000_001, 90_000_000,
    ]
    it.mark = "r"
    it.filedOn = filed
    it.group = Int.random(in: 0..<40, using: &source) == 0 ? nil : pick(BeneficiaryGroup.allCases, .worker)
    it.tenure = Int.random(in: 0..<40, using: &source) == 0 ? nil : pick([.sale, .sale, .leasePurchase, .rent], .sale)
    it.home =
      Int.random(in: 0..<40, using: &source) == 0
      ? nil : pick([.socialHousing, .socialHousing, .socialHousing, .armedForcesHousing, .workerLodging], .socialHousing)
    it.applicant.maritalStatus = maybe(pick(EligibilityCase.MaritalStatus.allCases, .married))
    it.applicant.minorChildren = maybe(pick([0, 0, 1, 3], 0))
    it.applicant.spouseGroup = maybe(pick([.armedForces, .worker, .official], .worker))
    it.applicant.official = maybe(pick([true, false, false], false))
    it.income.applicant = maybe(pick(amounts, 0))
    it.income.spouse = maybe(pick(amounts, 0))
    it.income.hasEmploymentContract = maybe(pick([true, true, false], true))
    it.income.certifiedOn = maybe(certificate())
    it.income.spouseCertifiedOn = maybe(certificate())
    it.poverty = maybe(pick(EligibilityCase.Poverty.allCases, .poor))
    it.housing.ownsHome = maybe(pick([true, false, false], false))
    it.housing.ownedFloorArea = maybe(pick(["10", "14.9", "15", "44.9", "45", "59.999", "60", "200"], "15")).flatMap { ExactDecimal($0) }
    it.housing.registeredResidents = maybe(pick([1, 2, 3, 4], 1))
    it.housing.certifiedOn = maybe(certificate())
    it.housing.livesInOfficialHousing = maybe(pick([true, false, false, false], false))
    it.housing.farFromWorkplace = maybe(pick([true, false, false], false))
    it.support.boughtSocialHousing = maybe(pick([true, false, false, false, false, false], false))
    it.support.receivedHousingSupport = maybe(pick([true, false, false, false], false))
    it.support.receivedArmedForcesHousing = maybe(pick([true, false, false, false], false))
    it.province.colonelMonthlyIncome = maybe(pick([12_500_000, 20_000_000, 25_000_000, 33_333_333], 20_000_000))
    it.province.allowsRuralPoor = maybe(pick([true, false], true))
    it.province.incomeCoefficient = pick([nil, nil, ExactDecimal("1.2"), ExactDecimal("1.333")], nil)
    return it
  }

  /// Cases of every cell on every day, and random ones.
  static func spread() -> [EligibilityCase] {
    var cases: [EligibilityCase] = []
    for group in BeneficiaryGroup.allCases {
      for tenure in Tenure.allCases {
        for home in HomeKind.allCases {
          for day in days { cases.append(plain(group, tenure, home, filed: day)) }
        }
      }
    }
    var source = SeededRandom(seed: 5)
    for _ in 0..<4000 { cases.append(random(&source)) }
    return cases
  }

  /// Values to try for one unknown fact, the day of filing being known.
  static func filled(_ it: EligibilityCase, _ fact: Facts) -> [EligibilityCase] {
    func with(_ change: (inout EligibilityCase) -> Void) -> EligibilityCase {
      var copy = it
      change(&copy)
      return copy
    }
    func flags(_ path: WritableKeyPath<EligibilityCase, Bool?>) -> [EligibilityCase] {
      [true, false].map { value in with { $0[keyPath: path] = value } }
    }
    func amounts(_ path: WritableKeyPath<EligibilityCase, Int?>, from least: Int = 0) -> [EligibilityCase] {
      let others = [it.income.applicant, it.income.spouse].compactMap(\.self)
      let colonel = it.province.colonelMonthlyIncome
      let limits =
        [15, 20, 25, 30, 35, 40, 50].map { $0 * 1_000_000 }
        + (it.province.incomeCoefficient.map { k in [20, 25, 30, 35, 40, 50].compactMap { k.floor(times: $0 * 1_000_000) } } ?? [])
        + (colonel.map { [$0, $0 * 2, $0 / 10 * 15 + $0 % 10 * 15 / 10, $0 + 25_000_000] } ?? [])
      var values: Set<Int> = [least, 1_000_000_000]
      for limit in limits {
        values.insert(limit)
        values.insert(limit + 1)
        for other in others { values.formUnion([limit - other, limit - other + 1].filter { $0 >= least }) }
      }
      if path == \EligibilityCase.province.colonelMonthlyIncome {
        for total in others + [others.reduce(0, +)] {
          let near = [total, total - 1, total - 25_000_000, total - 25_000_001, total / 2, total / 2 + 1, total * 2 / 3 + 1]
          values.formUnion(near.filter { $0 >= 1 })
        }
      }
      return values.sorted().map { value in with { $0[keyPath: path] = value } }
    }
    func days(_ path: WritableKeyPath<EligibilityCase, Day?>) -> [EligibilityCase] {
      guard let filed = it.filedOn else { return [] }
      return [filed, filed.adding(days: -5000)].map { value in with { $0[keyPath: path] = value } }
    }
    switch fact {
    case .group: return BeneficiaryGroup.allCases.map { value in with { $0.group = value } }
    case .tenure: return Tenure.allCases.map { value in with { $0.tenure = value } }
    case .home: return HomeKind.allCases.map { value in with { $0.home = value } }
    case .maritalStatus: return EligibilityCase.MaritalStatus.allCases.map { value in with { $0.applicant.maritalStatus = value } }
    case .minorChildren: return [0, 1].map { value in with { $0.applicant.minorChildren = value } }
    case .spouseGroup: return [.armedForces, .worker].map { value in with { $0.applicant.spouseGroup = value } }
    case .official: return flags(\.applicant.official)
    case .applicantIncome: return amounts(\.income.applicant)
    case .spouseIncome: return amounts(\.income.spouse)
    case .employmentContract: return flags(\.income.hasEmploymentContract)
    case .incomeCertificate: return days(\.income.certifiedOn)
    case .spouseCertificate: return days(\.income.spouseCertifiedOn)
    case .poverty: return EligibilityCase.Poverty.allCases.map { value in with { $0.poverty = value } }
    case .ownsHome: return flags(\.housing.ownsHome)
    case .floorArea: return ["1", "14.9", "15", "44.9", "500"].map { value in with { $0.housing.ownedFloorArea = ExactDecimal(value) } }
    case .residents: return [1, 2, 3, 4, 100].map { value in with { $0.housing.registeredResidents = value } }
    case .housingCertificate: return days(\.housing.certifiedOn)
    case .officialHousing: return flags(\.housing.livesInOfficialHousing)
    case .farFromWorkplace: return flags(\.housing.farFromWorkplace)
    case .boughtSocialHousing: return flags(\.support.boughtSocialHousing)
    case .receivedSupport: return flags(\.support.receivedHousingSupport)
    case .armedForcesHousing: return flags(\.support.receivedArmedForcesHousing)
    case .colonelIncome: return amounts(\.province.colonelMonthlyIncome, from: 1)
    default: return []
    }
  }
}

import Kit

/// A made-up population of households that ask for a home: household N follows from the seed and from N alone.
///
/// It stands for no real household. Shares with a source are taken from it, the others are assumed; `PopulationMargin` says which is which.
public struct Population: Sendable {
  public let seed: UInt64
  /// The day of filing that every case carries; its certificates are from the four months before.
  public let filedOn: Day
  public let communes: [Commune]
  private let communeShares: [Int]

  /// The day of filing when nobody names one: the last day of the ceilings 20/30/40, so that a draft of 25/35/50 can be tried on it.
  public static let usualDay = Day(year: 2026, month: 4, day: 6) ?? Day(sinceEpoch: 0)

  /// Nil without a commune.
  public init?(seed: UInt64, filedOn: Day, communes: [Commune]) {
    guard !communes.isEmpty else { return nil }
    self.seed = seed
    self.filedOn = filedOn
    self.communes = communes
    communeShares = communes.map { $0.isWard ? PopulationShares.ward : PopulationShares.commune }
  }

  /// A commune-level unit by its official code.
  public struct Commune: Sendable, Hashable {
    public let code: String
    public let name: String
    public let isWard: Bool

    public init(code: String, name: String, isWard: Bool) {
      self.code = code
      self.name = name
      self.isWard = isWard
    }
  }

  /// The household of this number, from 1; the case's mark is `<commune code>-<number>`.
  public func household(_ number: Int) -> EligibilityCase {
    var draw = HouseholdDraw(seed: seed, number: number)
    let shares = PopulationShares.self
    var it = EligibilityCase()
    let commune = communes[draw.place(communeShares)]
    it.mark = commune.code + "-" + String(number)
    it.filedOn = filedOn
    let group = BeneficiaryGroup.allCases[draw.place(shares.groups)]
    it.group = group
    demand(&it, group, &draw)
    applicant(&it, group, &draw)
    income(&it, &draw)
    it.poverty =
      group == .urbanPoor || group.isRuralPoor ? (draw.chance(shares.poorOfPoor) ? .poor : .nearPoor) : EligibilityCase.Poverty.none
    housing(&it, &draw)
    it.support.boughtSocialHousing = draw.known(draw.chance(shares.bought))
    it.support.receivedHousingSupport = draw.known(draw.chance(shares.supported))
    it.support.receivedArmedForcesHousing = group == .armedForces ? draw.known(draw.chance(shares.armedHousing)) : false
    it.province.allowsRuralPoor = false
    it.province.colonelMonthlyIncome = shares.colonelIncome
    return it
  }

  private func demand(_ it: inout EligibilityCase, _ group: BeneficiaryGroup, _ draw: inout HouseholdDraw) {
    let tenure = Tenure.allCases[draw.place(PopulationShares.tenures)]
    switch group {
    case .student: (it.tenure, it.home) = (.rent, .socialHousing)
    case .enterprise: (it.tenure, it.home) = (.rent, .workerLodging)
    case .armedForces: (it.tenure, it.home) = (tenure, draw.chance(PopulationShares.armedHome) ? .armedForcesHousing : .socialHousing)
    case .worker where tenure == .rent:
      (it.tenure, it.home) = (tenure, draw.chance(PopulationShares.lodging) ? .workerLodging : .socialHousing)
    default: (it.tenure, it.home) = (tenure, .socialHousing)
    }
  }

  private func applicant(_ it: inout EligibilityCase, _ group: BeneficiaryGroup, _ draw: inout HouseholdDraw) {
    it.applicant.sex = draw.chance(PopulationShares.female) ? .female : .male
    let status = [EligibilityCase.MaritalStatus.married, .unmarried, .certifiedSingle][draw.place(PopulationShares.marriages)]
    it.applicant.maritalStatus = group == .student ? .unmarried : status
    it.applicant.minorChildren =
      it.applicant.maritalStatus == .unmarried
      ? (draw.chance(PopulationShares.childOfUnmarried) ? 1 : 0) : draw.place(PopulationShares.children)
    if it.applicant.maritalStatus == .married {
      it.applicant.spouseGroup = draw.chance(PopulationShares.armedSpouse) ? .armedForces : .worker
    }
    it.applicant.headOfHousehold = draw.chance(PopulationShares.head)
    it.applicant.disabled = draw.chance(PopulationShares.disabled)
    it.applicant.official = group == .official || group == .armedForces ? draw.chance(PopulationShares.officialHousingPersons) : false
  }

  private func income(_ it: inout EligibilityCase, _ draw: inout HouseholdDraw) {
    it.income.applicant = draw.known(draw.amount(PopulationShares.incomes))
    it.income.hasEmploymentContract = draw.known(it.group == .urbanLowIncome ? draw.chance(PopulationShares.contractOfLowIncome) : true)
    it.income.certifiedOn = certificate(&draw)
    guard it.applicant.maritalStatus == .married else { return }
    let earns = !draw.chance(PopulationShares.spouseWithoutIncome)
    let amount = draw.amount(PopulationShares.incomes)
    it.income.spouse = draw.known(earns ? amount : 0)
    it.income.spouseCertifiedOn = certificate(&draw)
  }

  private func housing(_ it: inout EligibilityCase, _ draw: inout HouseholdDraw) {
    let owns = draw.chance(PopulationShares.owners)
    it.housing.ownsHome = owns
    it.housing.certifiedOn = certificate(&draw)
    it.housing.livesInOfficialHousing = it.applicant.official == true && draw.chance(PopulationShares.inOfficialHousing)
    guard owns else { return }
    it.housing.ownedFloorArea = draw.known(ExactDecimal(digits: 120 + draw.below(1100), scale: 1)) ?? nil
    it.housing.registeredResidents = 1 + draw.place(PopulationShares.residents)
    it.housing.farFromWorkplace = draw.known(draw.chance(PopulationShares.far))
  }

  /// A day in the four months up to the filing, seldom an old one, seldom none.
  private func certificate(_ draw: inout HouseholdDraw) -> Day? {
    let age = draw.chance(PopulationShares.oldPapers) ? 400 + draw.below(500) : draw.below(120)
    return draw.known(filedOn.adding(days: -age))
  }
}

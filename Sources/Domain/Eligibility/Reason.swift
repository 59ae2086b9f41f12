import Kit

/// Why a condition is met, not met or unknown: the fact and the limit as numbers; `ReasonSentence` gives the words.
public enum Reason: Sendable, Hashable {
  // Group and tenure.
  case groupServed(BeneficiaryGroup, HomeKind)
  case groupNotServed(BeneficiaryGroup, HomeKind)
  case ruralPoorAllowed(BeneficiaryGroup)
  case ruralPoorNotAllowed(BeneficiaryGroup)
  case workerWithContract
  case workerWithoutContract
  case workerContractUnknown
  case tenureOpen(BeneficiaryGroup, Tenure, HomeKind)
  case tenureClosed(BeneficiaryGroup, Tenure, HomeKind)
  case tenureOfRuralPoorNotAllowed(BeneficiaryGroup, Tenure)
  // What the chosen home and tenure do not ask for.
  case notAskedWhenRenting(HomeKind)
  case notAskedOfGroup(BeneficiaryGroup)
  case notAskedWithoutSupport(BeneficiaryGroup, Tenure, HomeKind)
  // Housing.
  case noHome(preMerger: Bool)
  case smallHome(area: ExactDecimal, residents: Int, limit: Int, loneApplicant: Bool)
  /// So small that it lies under the limit even for one resident.
  case smallHomeForOne(area: ExactDecimal, limit: Int)
  case largeHome(area: ExactDecimal, residents: Int, limit: Int, loneApplicant: Bool)
  case farHome
  case housingUnknown(limit: Int)
  case housingFarUnknown(area: ExactDecimal, residents: Int, limit: Int)
  case housingPaper(PaperState)
  // Official housing.
  case notOfficial
  case notInOfficialHousing
  case inOfficialHousing
  case officialHousingUnknown
  // Income.
  case incomeWithin(IncomeMeasure)
  case incomeOver(IncomeMeasure)
  case incomeUnknown(IncomeMeasure)
  // Poverty.
  case poor(EligibilityCase.Poverty)
  case notPoor
  case povertyUnknown
  // Earlier support.
  case noPriorSupport(ownerRead: Bool)
  case boughtSocialHousing
  case receivedSupport
  case receivedArmedForcesHousing
  case priorSupportUnknown
  // Papers.
  case papersValid(until: Day?, doubtful: Bool)
  case papersLacking(housing: PaperState, income: PaperState?, spouse: PaperState?)
  /// The question cannot be put before these facts are known.
  case openUntilKnown(Facts)
}

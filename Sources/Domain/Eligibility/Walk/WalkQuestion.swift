/// One question of the walk, in the order in which a person would tell it; one page each.
public enum WalkQuestion: String, Sendable, Hashable, CaseIterable {
  case way, group, contract, poverty, family, income, ownsHome, homeSize, farHome, officialHousing, support, papers

  /// What its answer settles.
  public var facts: Facts {
    switch self {
    case .way: [.tenure, .home]
    case .group: .group
    case .contract: .employmentContract
    case .poverty: .poverty
    case .family: [.maritalStatus, .minorChildren, .spouseGroup]
    case .income: [.applicantIncome, .spouseIncome]
    case .ownsHome: .ownsHome
    case .homeSize: [.floorArea, .residents]
    case .farHome: .farFromWorkplace
    case .officialHousing: [.officialHousing, .official]
    case .support: [.boughtSocialHousing, .receivedSupport, .armedForcesHousing]
    case .papers: [.housingCertificate, .incomeCertificate, .spouseCertificate]
    }
  }

  /// The facts of this question that are put to this person; of a page with several lines only those that bear on the case.
  public func asks(_ it: EligibilityCase) -> Facts {
    let married = it.applicant.maritalStatus.map(\.isMarried)
    switch self {
    case .family: return it.group == .armedForces ? facts : facts.subtracting(.spouseGroup)
    case .income: return married == false ? facts.subtracting(.spouseIncome) : facts
    case .support: return it.group == .armedForces ? facts : facts.subtracting(.armedForcesHousing)
    case .papers:
      guard let group = it.group, let tenure = it.tenure, let home = it.home else { return facts }
      let demand = Demand(group, tenure, home)
      guard demand.asksIncome else { return .housingCertificate }
      return married == false ? facts.subtracting(.spouseCertificate) : facts
    default: return facts
    }
  }
}

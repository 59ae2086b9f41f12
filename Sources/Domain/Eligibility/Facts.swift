/// A set of facts of a case, each named by its path in the exchanged form.
public struct Facts: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public static let filedOn = Facts(rawValue: 1 << 0)
  public static let tenure = Facts(rawValue: 1 << 1)
  public static let home = Facts(rawValue: 1 << 2)
  public static let group = Facts(rawValue: 1 << 3)
  public static let maritalStatus = Facts(rawValue: 1 << 4)
  public static let minorChildren = Facts(rawValue: 1 << 5)
  public static let spouseGroup = Facts(rawValue: 1 << 6)
  public static let official = Facts(rawValue: 1 << 7)
  public static let applicantIncome = Facts(rawValue: 1 << 8)
  public static let spouseIncome = Facts(rawValue: 1 << 9)
  public static let employmentContract = Facts(rawValue: 1 << 10)
  public static let incomeCertificate = Facts(rawValue: 1 << 11)
  public static let spouseCertificate = Facts(rawValue: 1 << 12)
  public static let poverty = Facts(rawValue: 1 << 13)
  public static let ownsHome = Facts(rawValue: 1 << 14)
  public static let floorArea = Facts(rawValue: 1 << 15)
  public static let residents = Facts(rawValue: 1 << 16)
  public static let housingCertificate = Facts(rawValue: 1 << 17)
  public static let officialHousing = Facts(rawValue: 1 << 18)
  public static let farFromWorkplace = Facts(rawValue: 1 << 19)
  public static let boughtSocialHousing = Facts(rawValue: 1 << 20)
  public static let receivedSupport = Facts(rawValue: 1 << 21)
  public static let armedForcesHousing = Facts(rawValue: 1 << 22)
  public static let colonelIncome = Facts(rawValue: 1 << 23)

  /// The paths in the order of the exchanged form.
  public static let paths = [
    "filedOn", "tenure", "home", "group", "applicant.maritalStatus", "applicant.minorChildren", "applicant.spouseGroup",
    "applicant.official", "income.applicant", "income.spouse", "income.hasEmploymentContract", "income.certifiedOn",
    "income.spouseCertifiedOn", "poverty", "housing.ownsHome", "housing.ownedFloorArea", "housing.registeredResidents",
    "housing.certifiedOn", "housing.livesInOfficialHousing", "housing.farFromWorkplace", "support.boughtSocialHousing",
    "support.receivedHousingSupport", "support.receivedArmedForcesHousing", "province.colonelMonthlyIncome",
  ]

  /// The paths of this set.
  public var paths: [String] { Facts.paths.indices.filter { rawValue & (1 << $0) != 0 }.map { Facts.paths[$0] } }

  /// Each fact of this set by itself.
  public var each: [Facts] { Facts.paths.indices.map { Facts(rawValue: 1 << $0) }.filter { contains($0) } }
}

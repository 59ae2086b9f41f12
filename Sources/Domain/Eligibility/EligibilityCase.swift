import Kit

/// What is known of one person who asks for a home; nil is unknown, never false and never zero.
///
/// Money is integer dong a month, areas are square metres kept as written. In `province` nil means that no such decision was made.
public struct EligibilityCase: Sendable, Equatable {
  /// The caller's own mark, given back with the ruling.
  public var mark: String?
  public var filedOn: Day?
  /// Says which sale procedure applies (Điều 38 before or after 9/2/2026); has no part in the ruling.
  public var intakeOpened: Day?
  public var tenure: Tenure?
  public var home: HomeKind?
  public var group: BeneficiaryGroup?
  public var applicant = Applicant()
  public var income = Income()
  public var poverty: Poverty?
  public var housing = Housing()
  public var support = Support()
  public var province = Province()

  public init() {}

  /// The person who signs the application.
  public struct Applicant: Sendable, Equatable {
    public var sex: Sex?
    public var maritalStatus: MaritalStatus?
    /// Children under age whom the applicant raises.
    public var minorChildren: Int?
    public var spouseGroup: BeneficiaryGroup?
    public var headOfHousehold: Bool?
    public var disabled: Bool?
    /// Whether a person of Điều 45, khoản 1, các điểm b, c, d, đ, e, g of the Housing Law.
    public var official: Bool?

    public init() {}
  }

  /// Monthly net income in dong, averaged over the window of the law of the day, with the days of its certificates.
  public struct Income: Sendable, Equatable {
    public var applicant: Int?
    public var spouse: Int?
    public var hasEmploymentContract: Bool?
    public var certifiedOn: Day?
    public var spouseCertifiedOn: Day?

    public init() {}
  }

  /// Homes of the applicant and the spouse together, in the province of the project (its boundary before a merger).
  public struct Housing: Sendable, Equatable {
    public var ownsHome: Bool?
    public var ownedFloorArea: ExactDecimal?
    /// The persons whom Điều 29, khoản 2 counts.
    public var registeredResidents: Int?
    public var certifiedOn: Day?
    public var livesInOfficialHousing: Bool?
    /// The province's own finding under Điều 9 of Nghị quyết 201/2025/QH15.
    public var farFromWorkplace: Bool?

    public init() {}
  }

  /// Earlier support.
  public struct Support: Sendable, Equatable {
    /// In any province (Điều 88, khoản 6).
    public var boughtSocialHousing: Bool?
    /// In the province of the project.
    public var receivedHousingSupport: Bool?
    public var receivedArmedForcesHousing: Bool?

    public init() {}
  }

  /// What the province has decided; nil when it has not.
  public struct Province: Sendable, Equatable {
    public var incomeCoefficient: ExactDecimal?
    public var allowsRuralPoor: Bool?
    /// The amount that Điều 67 refers to, in dong a month; the texts do not give it.
    public var colonelMonthlyIncome: Int?

    public init() {}
  }

  /// As the residence database has it.
  public enum Sex: String, Sendable, CaseIterable { case female, male }

  /// The first two are one case of the law: «chưa kết hôn hoặc được xác nhận là độc thân».
  public enum MaritalStatus: String, Sendable, CaseIterable {
    case unmarried, certifiedSingle, married

    public var isMarried: Bool { self == .married }
  }

  /// By the State's poverty standard of the day.
  public enum Poverty: String, Sendable, CaseIterable { case poor, nearPoor, none }
}

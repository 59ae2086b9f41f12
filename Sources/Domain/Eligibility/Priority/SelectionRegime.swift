import Kit

/// How homes are given out when more apply than there are homes: one regime of the decrees, as data for whoever runs the draw.
public struct SelectionRegime: Sendable, Equatable {
  public let name: Name
  /// When more apply than there are homes.
  public let oversubscribed: Oversubscribed
  /// How many homes go to priority groups without a draw.
  public let quota: Quota
  public let order: Order
  public let pool: Pool
  public let witnesses: [Witness]
  /// Days in which the list is decided; nil where the regime sets none.
  public let decisionDays: Int?
  /// «Nữ giới» counts only for a woman on her own or one who heads her household in the residence database.
  public let womenAloneOrHeading: Bool
  /// What the texts leave open, in one sentence; empty when nothing.
  public let leftOpen: String
  public let basis: Basis

  /// The regimes, by the article that sets them.
  public enum Name: String, Sendable, CaseIterable {
    case enterprise2026, enterprise2024, publicInvestment, unionFinance, workerLodging, armedForces2026, armedForces2024
  }

  /// What is counted against the homes.
  public enum Oversubscribed: String, Sendable { case eligibleFiles, validFilesByProduct, validFiles, applications, unitShares }

  /// The base of the quota of priority groups.
  public enum Quota: String, Sendable {
    /// Eligible priority files ÷ all eligible files × homes for sale.
    case eligibleOfEligible
    /// Files of the five groups ÷ all registered files × homes of the project.
    case priorityOfRegistered
    /// Priority groups need no draw; no number is given.
    case withoutNumber
    case none
  }

  /// The order in which the quota's homes are given.
  public enum Order: String, Sendable { case groupsInTurn, timeOfFiling, notSaid, none }

  /// Who draws for the rest.
  public enum Pool: String, Sendable { case allNotPlaced, restByProduct, rest, all, noDraw }

  /// Who watches the draw and signs the minutes.
  public enum Witness: String, Sendable {
    case constructionDepartment, communeCommittee, communePolice, provincialHousingAuthority, unionHousingBody, zoneBoard, tradeUnion,
      ministryHousingAuthority

    public var words: String {
      switch self {
      case .constructionDepartment: "Sở Xây dựng"
      case .communeCommittee: "Ủy ban nhân dân cấp xã"
      case .communePolice: "Công an cấp xã"
      case .provincialHousingAuthority: "cơ quan quản lý nhà ở cấp tỉnh"
      case .unionHousingBody: "cơ quan quản lý nhà ở của Tổng Liên đoàn Lao động Việt Nam"
      case .zoneBoard: "Ban quản lý khu công nghiệp"
      case .tradeUnion: "tổ chức công đoàn"
      case .ministryHousingAuthority: "cơ quan quản lý nhà ở của Bộ Quốc phòng, Bộ Công an"
      }
    }
  }

  /// Whose money built the homes.
  public enum Funding: String, Sendable, CaseIterable { case enterprise, publicInvestment, unionFinance }

  /// The regime of an offering, by the day on which it began to take files (Nghị định 54/2026/NĐ-CP, Điều 42, khoản 4); nil for a way that
  /// no regime knows, or a day before the rules.
  public static func of(_ home: HomeKind, _ tenure: Tenure, funding: Funding, intakeOpened day: Day) -> Dated<SelectionRegime>? {
    switch (home, funding, tenure) {
    case (.workerLodging, _, .rent): workerLodging.on(day)
    case (.workerLodging, _, _): nil
    case (.armedForcesHousing, .enterprise, _): armedForces.on(day)
    case (.armedForcesHousing, _, _): nil
    case (.socialHousing, .enterprise, _): enterprise.on(day)
    case (.socialHousing, .publicInvestment, .rent), (.socialHousing, .publicInvestment, .leasePurchase): publicInvestment.on(day)
    case (.socialHousing, .unionFinance, .rent): unionFinance.on(day)
    case (.socialHousing, _, _): nil
    }
  }
}

/// A band of a household's stated monthly income, by which those whom a draft moves are told.
public enum IncomeBand: Int, Sendable, CaseIterable, Hashable {
  case under10, under15, under20, under25, under30, under35, under40, under50, under60, above, unknown

  /// The applicant's income and the spouse's; unknown when the applicant's, or a married applicant's spouse's, is not stated.
  public init(_ it: EligibilityCase) {
    guard let own = it.income.applicant else {
      self = .unknown
      return
    }
    var total = own
    if it.applicant.maritalStatus?.isMarried ?? false {
      guard let spouse = it.income.spouse else {
        self = .unknown
        return
      }
      total += spouse
    }
    self = IncomeBand.allCases.first { band in band.until.map { total < $0 * 1_000_000 } ?? true } ?? .above
  }

  /// In millions of dong, not included; nil without an end.
  private var until: Int? {
    switch self {
    case .under10: 10
    case .under15: 15
    case .under20: 20
    case .under25: 25
    case .under30: 30
    case .under35: 35
    case .under40: 40
    case .under50: 50
    case .under60: 60
    case .above, .unknown: nil
    }
  }

  /// «từ 15 đến dưới 20 triệu đồng».
  public var words: String {
    switch self {
    case .under10: "dưới 10 triệu đồng"
    case .above: "từ 60 triệu đồng"
    case .unknown: "chưa biết"
    default: "từ \(IncomeBand(rawValue: rawValue - 1)?.until ?? 0) đến dưới \(until ?? 0) triệu đồng"
    }
  }
}

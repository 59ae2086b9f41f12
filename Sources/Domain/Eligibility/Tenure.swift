/// How a home is taken: bought, lease-purchased or rented.
public enum Tenure: String, Sendable, Hashable, CaseIterable {
  case sale, leasePurchase, rent

  /// The verb: «mua», «thuê mua», «thuê».
  public var words: String {
    switch self {
    case .sale: "mua"
    case .leasePurchase: "thuê mua"
    case .rent: "thuê"
    }
  }

  /// Sale and lease-purchase have conditions that rent has not (Luật Nhà ở 27/2023/QH15, Điều 78, các khoản 1, 2, 6 và 8).
  public var buys: Bool { self != .rent }
}

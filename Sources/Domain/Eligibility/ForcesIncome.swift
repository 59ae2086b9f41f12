/// How Điều 67 measures the income of group 7 against a colonel's, in its versions.
public struct ForcesIncome: Sendable, Equatable, Codable {
  public let single: Basis
  /// Both of group 7: so many tenths of a colonel's income.
  public var bothTenths: Int
  public let both: Basis
  /// The spouse of another group.
  public var mixed: Mixed
  public let mixedBasis: Basis

  public init(single: Basis, bothTenths: Int, both: Basis, mixed: Mixed, mixedBasis: Basis) {
    self.single = single
    self.bothTenths = bothTenths
    self.both = both
    self.mixed = mixed
    self.mixedBasis = mixedBasis
  }

  /// Tenths of a colonel's income, or that income and a sum in dong.
  public enum Mixed: Sendable, Equatable, Codable {
    case tenths(Int)
    case plus(Int)
  }
}

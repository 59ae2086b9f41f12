import Kit

/// What an income was held against, in dong a month; nil is unknown.
public struct IncomeMeasure: Sendable, Hashable {
  /// Whose income: one person's, or husband's and wife's together; nil while the marriage is unknown.
  public var couple: Bool?
  public var raisesChild = false
  /// What is certified so far.
  public var total: Int
  /// Whether the total still lacks somebody's certified income.
  public var isPartial = false
  /// The limit; nil while it depends on something unknown.
  public var limit: Int?
  public var measure: Measure
  /// The state of the papers when they are what is lacking.
  public var paper: PaperState?
  public var spousePaper: PaperState?

  /// Which amount the limit comes from.
  public enum Measure: Sendable, Hashable {
    case ceiling
    /// The ceiling times the province's coefficient.
    case raisedCeiling(by: ExactDecimal)
    /// A coefficient is named, but the law of the day knows none.
    case coefficientWithoutBasis
    case colonel
    /// In tenths: 15 for 1.5 times, 20 for 2.0 times.
    case timesColonel(tenths: Int)
    case colonelPlus(Int)
    /// The form of the limit depends on the spouse's group.
    case colonelByUnknownSpouse
  }
}

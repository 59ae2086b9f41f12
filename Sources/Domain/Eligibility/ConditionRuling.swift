import Kit

/// The answer to one condition, with the words of the law that give it and the days on which they hold.
public struct ConditionRuling: Sendable, Equatable {
  public let condition: Condition
  public let verdict: Verdict
  public let reason: Reason
  public let basis: Basis
  /// The first day of the version of the law that was applied.
  public let from: Day
  /// The first day on which that version no longer holds.
  public let until: Day?
  /// What is unknown and could still change this verdict.
  public let missing: Facts
  /// True when what is lacking are only papers, and what the person states will not be met once they are there.
  public let isForeseenNotMet: Bool

  public init(
    _ condition: Condition, _ verdict: Verdict, _ reason: Reason, _ basis: Basis, from: Day, until: Day?, missing: Facts = [],
    isForeseenNotMet: Bool = false
  ) {
    self.condition = condition
    self.verdict = verdict
    self.reason = reason
    self.basis = basis
    self.from = from
    self.until = until
    self.missing = missing
    self.isForeseenNotMet = isForeseenNotMet
  }

  /// The answer to one condition.
  public enum Verdict: String, Sendable, CaseIterable { case met, notMet, unknown, notRequired }
}

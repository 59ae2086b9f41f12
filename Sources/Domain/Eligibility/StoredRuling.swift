import Kit

/// A ruling as it was given, with the case and the rule set that it came from, so that it can be given again years later.
public struct StoredRuling: Sendable, Equatable {
  public let id: ID<StoredRuling>
  public let filedOn: Day
  public let verdict: Ruling.Verdict
  /// The case in the contract's form, its mark replaced by the ruling's id.
  public let caseText: String
  /// The ruling in the contract's form, byte by byte.
  public let answer: String
  public let ruleSet: Digest
  public let keptAt: Moment

  public init(
    id: ID<StoredRuling>, filedOn: Day, verdict: Ruling.Verdict, caseText: String, answer: String, ruleSet: Digest, keptAt: Moment
  ) {
    self.id = id
    self.filedOn = filedOn
    self.verdict = verdict
    self.caseText = caseText
    self.answer = answer
    self.ruleSet = ruleSet
    self.keptAt = keptAt
  }
}

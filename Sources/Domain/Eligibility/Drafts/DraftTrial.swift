import Kit

/// The law of a day and the same law under a draft, ready to judge case after case.
public struct DraftTrial: Sendable {
  public let change: DraftChange
  public let law: LawOfDay
  public let drafted: LawOfDay

  /// Nil before the rules begin.
  public init?(_ change: DraftChange, to law: EligibilityLaw, on day: Day) {
    guard let today = law.on(day), let changed = change.applied(to: law, on: day)?.on(day) else { return nil }
    self.change = change
    self.law = today
    drafted = changed
  }

  /// Judges one case, filed on the trial's day, under both laws.
  public func judge(_ it: EligibilityCase) -> (before: Ruling, after: Ruling) {
    var it = it
    it.filedOn = law.day
    let before = Eligibility.judge(it, under: law)
    change.applied(to: &it)
    return (before, Eligibility.judge(it, under: drafted))
  }
}

import Kit

/// What the law of the day answers to one case: codes and numbers, from which sentences are made on demand.
public struct Ruling: Sendable, Equatable {
  public let mark: String?
  public let verdict: Verdict
  public let conditions: [ConditionRuling]
  /// Only what could still change the verdict.
  public let missing: Facts

  /// Eligible when every condition is met or not required, ineligible as soon as one is not met, undetermined otherwise.
  public init(mark: String?, conditions: [ConditionRuling]) {
    self.mark = mark
    self.conditions = conditions
    if conditions.contains(where: { $0.verdict == .notMet }) {
      verdict = .ineligible
      missing = []
    } else if conditions.contains(where: { $0.verdict == .unknown }) {
      verdict = .undetermined
      // What is stated already decides as soon as it is certified: then nothing else bears on the verdict.
      let foreseen = conditions.first { $0.verdict == .unknown && $0.isForeseenNotMet }
      missing = foreseen?.missing ?? conditions.reduce(into: []) { $0.formUnion($1.missing) }
    } else {
      verdict = .eligible
      missing = []
    }
  }

  /// The whole answer.
  public enum Verdict: String, Sendable, CaseIterable { case eligible, ineligible, undetermined }

  public subscript(condition: Condition) -> ConditionRuling? { conditions.first { $0.condition == condition } }
}

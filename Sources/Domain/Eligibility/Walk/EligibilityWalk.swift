/// A walk through one person's case: which question comes next, so that nobody is asked what cannot change the answer any more.
///
/// It follows `missing` of the ruling on what is told so far; what a person does not know is not asked twice.
public struct EligibilityWalk: Sendable, Equatable {
  /// What is told so far; nil where nothing was told or the person does not know.
  public var it: EligibilityCase
  /// The facts that were put to the person, known or not.
  public var asked: Facts

  public init(_ it: EligibilityCase = EligibilityCase(), asked: Facts = []) {
    self.it = it
    self.asked = asked
  }

  /// The next question; nil when the answer is there, or when what is left nobody but an office can tell.
  public func next(under law: LawOfDay) -> WalkQuestion? {
    if !asked.contains(WalkQuestion.way.facts), it.tenure == nil || it.home == nil { return .way }
    // Without the group every answer stays open, so nothing further would help.
    if it.group == nil { return asked.contains(.group) ? nil : .group }
    // One who does not know yet how to take a home is asked what buying social housing asks, which is the most.
    var aimed = it
    aimed.tenure = it.tenure ?? .sale
    aimed.home = it.home ?? .socialHousing
    let open = Eligibility.judge(aimed, under: law).missing.subtracting(asked)
    return WalkQuestion.allCases.first { !$0.facts.isDisjoint(with: open) }
  }

  /// The questions that were answered, in their order.
  public var answered: [WalkQuestion] {
    WalkQuestion.allCases.filter { !$0.facts.isDisjoint(with: asked) }
  }
}

/// In which priority group an applicant stands, under the regime of selection of the offering.
public enum PriorityRule {
  /// The answer: the highest group that holds, and whether a higher one is still open.
  public struct Standing: Sendable, Equatable {
    /// Nil when none holds by what is known.
    public let group: PriorityGroup?
    /// Groups before it that are unknown and could still hold.
    public let open: [PriorityGroup]
    public let basis: Basis
  }

  /// The standing of one applicant; none under a regime that knows no priority.
  public static func standing(_ facts: PriorityFacts, tenure: Tenure, under regime: SelectionRegime) -> Standing {
    guard regime.quota != .none else { return Standing(group: nil, open: [], basis: regime.basis) }
    var open: [PriorityGroup] = []
    for group in PriorityGroup.allCases {
      switch holds(group, facts, tenure, regime) {
      case true?: return Standing(group: group, open: open, basis: regime.basis.and(priority))
      case false?: break
      case nil: open.append(group)
      }
    }
    return Standing(group: nil, open: open, basis: regime.basis.and(priority))
  }

  static func holds(_ group: PriorityGroup, _ facts: PriorityFacts, _ tenure: Tenure, _ regime: SelectionRegime) -> Bool? {
    switch group {
    case .merit: facts.merit
    case .martyrRelative: facts.martyrRelative
    case .disabled: facts.disabled
    case .resettled: tenure.buys ? facts.resettled : false
    case .woman: woman(facts, regime)
    }
  }

  /// Every woman, or under the regime of NĐ 54/2026 a woman on her own or one who heads her household.
  private static func woman(_ facts: PriorityFacts, _ regime: SelectionRegime) -> Bool? {
    guard let sex = facts.sex else { return nil }
    guard sex == .female else { return false }
    guard regime.womenAloneOrHeading else { return true }
    let alone = facts.maritalStatus.map { !$0.isMarried }
    switch (alone, facts.headOfHousehold) {
    case (true?, _), (_, true?): return true
    case (false?, false?): return false
    default: return nil
    }
  }

  private static let priority = Basis(.init(.housingLaw, "79", "1", "đ"))
}

/// How many of a part of the population stand on which side before and under a draft.
public struct SideCount: Sendable, Equatable {
  public private(set) var households = 0
  public private(set) var eligibleBefore = 0
  public private(set) var eligibleAfter = 0
  /// Not eligible before, eligible under the draft.
  public private(set) var gained = 0
  /// Eligible before, no longer under the draft.
  public private(set) var lost = 0
  /// Between ineligible and undetermined.
  public private(set) var movedOtherwise = 0

  public init() {}

  /// All whose verdict is another.
  public var moved: Int { gained + lost + movedOtherwise }

  mutating func count(_ before: Ruling.Verdict, _ after: Ruling.Verdict) {
    households += 1
    if before == .eligible { eligibleBefore += 1 }
    if after == .eligible { eligibleAfter += 1 }
    guard before != after else { return }
    if after == .eligible {
      gained += 1
    } else if before == .eligible {
      lost += 1
    } else {
      movedOtherwise += 1
    }
  }

  mutating func add(_ other: SideCount) {
    households += other.households
    eligibleBefore += other.eligibleBefore
    eligibleAfter += other.eligibleAfter
    gained += other.gained
    lost += other.lost
    movedOtherwise += other.movedOtherwise
  }
}

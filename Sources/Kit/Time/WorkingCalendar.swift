/// Which days are worked: Monday to Friday, except days off, and the make-up days that a decision names.
///
/// Days off and make-up days are data with the decision they rest on (Bộ luật Lao động 2019, Điều 112, and the yearly notices on Tết,
/// Quốc khánh and swapped days); they are never computed.
public struct WorkingCalendar: Sendable, Equatable {
  public let daysOff: Set<Day>
  public let makeUpDays: Set<Day>

  /// A day named in both lists is off: a deadline may then only grow longer.
  public init(daysOff: Set<Day> = [], makeUpDays: Set<Day> = []) {
    self.daysOff = daysOff
    self.makeUpDays = makeUpDays
  }

  public func isWorked(_ day: Day) -> Bool {
    if daysOff.contains(day) { return false }
    return day.weekday <= 5 || makeUpDays.contains(day)
  }

  /// The last day of a term of so many working days; the day of receipt itself is not counted (Bộ luật Dân sự 2015, Điều 147, khoản 2).
  ///
  /// A term of zero or fewer days ends on the day of receipt. Nil when no day within ten years ends it (nothing is worked).
  public func due(received: Day, workingDays: Int) -> Day? {
    var day = received
    var left = workingDays
    let horizon = received.adding(days: 3653 + 8 * max(0, workingDays))
    while left > 0 {
      day = day.adding(days: 1)
      guard day <= horizon else { return nil }
      if isWorked(day) { left -= 1 }
    }
    return day
  }

  /// How many working days lie after one day up to and including the other; negative when `until` comes first.
  public func workingDays(after day: Day, until: Day) -> Int {
    guard until >= day else { return -workingDays(after: until, until: day) }
    var count = 0
    var next = day
    while next < until {
      next = next.adding(days: 1)
      if isWorked(next) { count += 1 }
    }
    return count
  }
}

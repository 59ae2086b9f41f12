import Kit

/// By which steps a duty is urged, for one priority; kept as data. All numbers are working days.
public struct ReminderLadder: Sendable, Equatable {
  /// So many days before the due day, longest first.
  public let before: [Int]
  /// After the due day, one level up every so many days.
  public let climbEvery: Int
  /// A step after the due day is said again every so many days until it is acknowledged; 0: never again.
  public let repeatEvery: Int
  /// A duty nobody has acknowledged is urged after so many days, and climbs like a late one.
  public let acknowledgeWithin: Int

  public init(before: [Int], climbEvery: Int, repeatEvery: Int, acknowledgeWithin: Int) {
    self.before = before.sorted(by: >)
    self.climbEvery = max(1, climbEvery)
    self.repeatEvery = max(0, repeatEvery)
    self.acknowledgeWithin = max(1, acknowledgeWithin)
  }

  /// One step of the ladder that has been reached.
  public struct Step: Sendable, Equatable, Hashable {
    /// `-7`, `0`, `+2`, `ack+3`: once for a duty, a part and a due day.
    public let key: String
    /// How many bodies above the doer are told; 0 is the doer itself.
    public let level: Int
    /// The day on which it was reached.
    public let reached: Day
    /// How often it may be said again by now; 0 for the first time.
    public let repetition: Int
  }

  /// The step a duty stands on by a day: the last one reached. Nil before the first one.
  public func step(due: Day, on day: Day, by calendar: WorkingCalendar) -> Step? {
    if day > due {
      let late = calendar.workingDays(after: due, until: day)
      let climbs = late / climbEvery
      guard climbs > 0 else { return Step(key: "0", level: 0, reached: due, repetition: 0) }
      let after = climbs * climbEvery
      return Step(key: "+\(after)", level: climbs, reached: day, repetition: repetition(late - after))
    }
    let left = calendar.workingDays(after: day, until: due)
    if left == 0 { return Step(key: "0", level: 0, reached: due, repetition: 0) }
    guard let reached = before.last(where: { left <= $0 }) else { return nil }
    return Step(key: "-\(reached)", level: 0, reached: calendar.worked(reached, before: due), repetition: 0)
  }

  /// The step of a duty that its agency has not acknowledged.
  public func unacknowledged(since issued: Day, on day: Day, by calendar: WorkingCalendar) -> Step? {
    let waited = calendar.workingDays(after: issued, until: day)
    guard waited >= acknowledgeWithin else { return nil }
    let climbs = (waited - acknowledgeWithin) / climbEvery
    let after = acknowledgeWithin + climbs * climbEvery
    return Step(key: "ack+\(after)", level: climbs, reached: day, repetition: repetition(waited - after))
  }

  private func repetition(_ passed: Int) -> Int { repeatEvery == 0 ? 0 : passed / repeatEvery }
}

/// A span of days: from its first day, up to but not including `until`; open at the end when `until` is nil.
public struct Period: Hashable, Sendable, Codable {
  public let from: Day
  public let until: Day?

  /// Nil when it would hold no day.
  public init?(from: Day, until: Day? = nil) {
    if let until, until <= from { return nil }
    self.from = from
    self.until = until
  }

  public func contains(_ day: Day) -> Bool {
    guard day >= from else { return false }
    guard let until else { return true }
    return day < until
  }

  public func overlaps(_ other: Period) -> Bool {
    (until.map { $0 > other.from } ?? true) && (other.until.map { $0 > from } ?? true)
  }
}

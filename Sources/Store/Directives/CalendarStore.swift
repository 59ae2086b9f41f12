import Database
import Domain
import Kit

/// Days off and make-up days as officials entered them.
public enum CalendarStore {
  /// One day that is not worked or not off as its weekday says, with the decision it rests on.
  public struct Entry: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
      case off, makeUp

      public var vietnamese: String { self == .off ? "Nghỉ" : "Làm bù" }
    }

    public let day: Day
    public let kind: Kind
    public let document: String

    public init(day: Day, kind: Kind, document: String) {
      self.day = day
      self.kind = kind
      self.document = document
    }
  }

  public static func entries(in tx: any Reading) throws -> [Entry] {
    try tx.rows("SELECT on_day, kind, document FROM calendar_day WHERE known_until IS NULL ORDER BY on_day") {
      Entry(day: try $0.day("on_day"), kind: try $0.choice("kind", Entry.Kind.self), document: try $0.text("document"))
    }
  }

  public static func calendar(in tx: any Reading) throws -> WorkingCalendar {
    let entries = try entries(in: tx)
    return WorkingCalendar(
      daysOff: Set(entries.filter { $0.kind == .off }.map(\.day)), makeUpDays: Set(entries.filter { $0.kind == .makeUp }.map(\.day)))
  }

  /// Makes this what is known of the day; what was known before is closed, not erased.
  public static func record(_ entry: Entry, at now: Moment, in tx: any Writing) throws {
    try tx.execute("UPDATE calendar_day SET known_until = \(now) WHERE on_day = \(entry.day) AND known_until IS NULL")
    try tx.execute(
      """
      INSERT INTO calendar_day (on_day, kind, document, known_from, known_until)
      VALUES (\(entry.day), \(entry.kind), \(entry.document), \(now), NULL)
      """)
  }
}

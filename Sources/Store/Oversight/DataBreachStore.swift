import Database
import Domain
import Kit

/// The register of breaches of personal data.
public enum DataBreachStore {
  public static func insert(_ breach: DataBreach, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO data_breach
        (id, title, known_at, notify_by, what_happened, who_is_hit, what_was_done, notice_number, late_reason)
      VALUES
        (\(breach.id), \(breach.title), \(breach.knownAt), \(breach.notifyBy), \(breach.whatHappened), \(breach.whoIsHit),
         \(breach.whatWasDone), '', '')
      """)
  }

  /// Writes what became known since; false when the breach is closed.
  public static func revise(_ breach: DataBreach, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE data_breach SET what_happened = \(breach.whatHappened), who_is_hit = \(breach.whoIsHit), what_was_done = \(breach.whatWasDone)
      WHERE id = \(breach.id) AND closed_at IS NULL
      """) == 1
  }

  /// Writes the notice; false when there was one.
  public static func notify(_ id: ID<DataBreach>, _ notice: DataBreach.Notice, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE data_breach SET notified_at = \(notice.at), notice_number = \(notice.number), late_reason = \(notice.lateReason)
      WHERE id = \(id) AND notified_at IS NULL
      """) == 1
  }

  /// Closes a breach whose notice has been given; false otherwise.
  public static func close(_ id: ID<DataBreach>, at now: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute("UPDATE data_breach SET closed_at = \(now) WHERE id = \(id) AND closed_at IS NULL AND notified_at IS NOT NULL") == 1
  }

  public static func breach(_ id: ID<DataBreach>, in tx: any Reading) throws -> DataBreach? {
    try tx.first(columns + " WHERE id = \(id)", breach)
  }

  /// All breaches, newest first.
  public static func breaches(in tx: any Reading) throws -> [DataBreach] {
    try tx.rows(columns + " ORDER BY id DESC LIMIT 200", breach)
  }

  private static let columns: SQL = """
    SELECT id, title, known_at, notify_by, what_happened, who_is_hit, what_was_done, notified_at, notice_number, late_reason, closed_at
    FROM data_breach
    """

  private static func breach(_ row: Row) throws -> DataBreach {
    DataBreach(
      id: try row.id("id", of: DataBreach.self), title: try row.text("title"), knownAt: try row.moment("known_at"),
      notifyBy: try row.moment("notify_by"), whatHappened: try row.text("what_happened"), whoIsHit: try row.text("who_is_hit"),
      whatWasDone: try row.text("what_was_done"),
      notice: try row.optionalMoment("notified_at").map { at in
        DataBreach.Notice(at: at, number: try row.text("notice_number"), lateReason: try row.text("late_reason"))
      },
      closedAt: try row.optionalMoment("closed_at"))
  }
}

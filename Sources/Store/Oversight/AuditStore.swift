import Database
import Domain
import Foundation
import Kit

/// An audit entry with its identity and moment, ready to be appended by the transaction whose work it tells.
public struct AuditRecord: JournalEntry {
  public let id: ID<AuditEntry>
  public let at: Moment
  public let entry: AuditEntry

  public init(id: ID<AuditEntry>, at: Moment, entry: AuditEntry) {
    self.id = id
    self.at = at
    self.entry = entry
  }

  public func append(in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO audit_entry
        (id, at_moment, actor_id, actor_name, actor_position, capability, action, object_kind, object_id, before_json,
         after_json, reason)
      VALUES
        (\(id), \(at), \(entry.permit.actor.id), \(entry.permit.actor.name), \(entry.permit.actor.position),
         \(entry.permit.capability), \(entry.action), \(entry.object.kind), \(entry.object.id),
         \(CanonicalJSON.texts(entry.before).words), \(CanonicalJSON.texts(entry.after).words), \(entry.reason))
      """)
    try RecordTreeStore.enqueue(id, in: tx)
  }
}

/// The record of who did what.
public enum AuditStore {
  /// The moment of the newest entry; nil while there is none.
  public static func latestMoment(in tx: any Reading) throws -> Moment? {
    try tx.first("SELECT at_moment FROM audit_entry ORDER BY id DESC LIMIT 1") { try $0.moment("at_moment") }
  }

  /// What was done to one record, newest first.
  public static func history(of object: AuditEntry.Object, most limit: Int, in tx: any Reading) throws -> [AuditLine] {
    try tx.rows(
      """
      SELECT id, at_moment, actor_name, actor_position, action, object_kind, object_id, before_json, after_json, reason
      FROM audit_entry WHERE object_kind = \(object.kind) AND object_id = \(object.id) ORDER BY id DESC LIMIT \(limit)
      """, line)
  }

  /// The newest lines of the whole record.
  public static func latest(_ limit: Int, in tx: any Reading) throws -> [AuditLine] {
    try tx.rows(
      """
      SELECT id, at_moment, actor_name, actor_position, action, object_kind, object_id, before_json, after_json, reason
      FROM audit_entry ORDER BY id DESC LIMIT \(limit)
      """, line)
  }

  public static func count(in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM audit_entry")
  }

  private static func line(_ row: Row) throws -> AuditLine {
    func fields(_ column: String) throws -> [String: String] {
      do {
        return try JSONDecoder().decode([String: String].self, from: Data(try row.text(column).utf8))
      } catch {
        throw Problem.broken("column \(column) of audit entry \(try row.text("id")) is no JSON object of texts")
      }
    }
    return AuditLine(
      id: try row.id("id", of: AuditEntry.self), at: try row.moment("at_moment"), actorName: try row.text("actor_name"),
      actorPosition: try row.text("actor_position"), action: try row.text("action"),
      objectKind: try row.text("object_kind"), objectID: try row.text("object_id"), before: try fields("before_json"),
      after: try fields("after_json"), reason: try row.text("reason"))
  }
}

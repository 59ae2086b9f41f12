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

  /// Throws `Problem.invalid` for an entry whose words hold somebody's number: it could never be taken out again.
  public func append(in tx: any Writing) throws {
    try checkWords()
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

  private func checkWords() throws {
    for text in [entry.reason] + entry.before.values + entry.after.values {
      guard let kind = PersonalText.kind(in: text) else { continue }
      throw Problem.invalid(
        "Chưa ghi được: trong phần chữ có \(kind.vietnamese). Sổ ghi việc không bao giờ xóa được, nên không nhận số của một người. "
          + "Hãy bỏ số ấy, chỉ ghi mã hồ sơ hoặc số văn bản, rồi gửi lại.")
    }
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

  public static func line(_ id: ID<AuditEntry>, in tx: any Reading) throws -> AuditLine? {
    try tx.first(
      """
      SELECT id, at_moment, actor_name, actor_position, action, object_kind, object_id, before_json, after_json, reason
      FROM audit_entry WHERE id = \(id)
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

  /// The lines that a filter lets through, newest first; those before an entry when one is named.
  public static func lines(
    _ filter: RecordFilter, before: ID<AuditEntry>? = nil, most limit: Int, in tx: any Reading
  ) throws -> [AuditLine] {
    try tx.rows(
      """
      SELECT id, at_moment, actor_name, actor_position, action, object_kind, object_id, before_json, after_json, reason
      FROM audit_entry WHERE \(condition(filter, before: before)) ORDER BY id DESC LIMIT \(limit)
      """, line)
  }

  private static func condition(_ filter: RecordFilter, before: ID<AuditEntry>?) -> SQL {
    var condition: SQL = "id >= \(filter.from.map { lowest(at: $0) } ?? "")"
    if let last = filter.until { condition = "\(condition) AND id < \(lowest(at: last))" }
    if let before { condition = "\(condition) AND id < \(before)" }
    if let actors = filter.actors { condition = "\(condition) AND actor_id IN \(list: actors)" }
    if !filter.objectKind.isEmpty { condition = "\(condition) AND object_kind = \(filter.objectKind)" }
    if !filter.objectID.isEmpty { condition = "\(condition) AND object_id = \(filter.objectID)" }
    if !filter.action.isEmpty { condition = "\(condition) AND action = \(filter.action)" }
    return condition
  }

  /// Ids begin with their moment (RFC 9562), so a span of time is a span of ids.
  private static func lowest(at moment: Moment) -> String { ID<AuditEntry>(moment: moment, random: []).text }

  /// Everybody who stands in the record, each once with the name of the last act; found from index entry to index entry.
  public static func actors(in tx: any Reading) throws -> [RecordActor] {
    try tx.rows(
      """
      WITH RECURSIVE found (actor_id) AS (
        SELECT min(actor_id) FROM audit_entry
        UNION ALL SELECT (SELECT min(e.actor_id) FROM audit_entry e WHERE e.actor_id > found.actor_id) FROM found WHERE found.actor_id IS NOT NULL)
      SELECT e.actor_id, e.actor_name, e.actor_position FROM found
      JOIN audit_entry e ON e.id = (SELECT max(l.id) FROM audit_entry l WHERE l.actor_id = found.actor_id)
      WHERE found.actor_id IS NOT NULL ORDER BY e.actor_id
      """
    ) {
      RecordActor(id: try $0.id("actor_id", of: Actor.self), name: try $0.text("actor_name"), position: try $0.text("actor_position"))
    }
  }

  /// Every act that stands in the record.
  public static func actions(in tx: any Reading) throws -> [String] {
    try tx.rows(
      """
      WITH RECURSIVE found (action) AS (
        SELECT min(action) FROM audit_entry
        UNION ALL SELECT (SELECT min(e.action) FROM audit_entry e WHERE e.action > found.action) FROM found WHERE found.action IS NOT NULL)
      SELECT action FROM found WHERE action IS NOT NULL ORDER BY action
      """
    ) { try $0.text("action") }
  }

  /// Every kind of record that stands in the record.
  public static func objectKinds(in tx: any Reading) throws -> [String] {
    try tx.rows(
      """
      WITH RECURSIVE found (kind) AS (
        SELECT min(object_kind) FROM audit_entry
        UNION ALL SELECT (SELECT min(e.object_kind) FROM audit_entry e WHERE e.object_kind > found.kind) FROM found WHERE found.kind IS NOT NULL)
      SELECT kind FROM found WHERE kind IS NOT NULL ORDER BY kind
      """
    ) { try $0.text("kind") }
  }

  /// Where a provision stands as its text is now: the directive's slug and the code.
  public static func place(ofProvision id: String, in tx: any Reading) throws -> (slug: String, code: String)? {
    try tx.first(
      """
      SELECT d.slug, t.code FROM provision_text t JOIN directive_version v ON v.id = t.version_id
      JOIN directive d ON d.id = v.directive_id WHERE t.provision_id = \(id) ORDER BY v.ordinal DESC LIMIT 1
      """
    ) { (try $0.text("slug"), try $0.text("code")) }
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

import Database
import Domain
import Kit

/// The salts under which personal values stand in entries, one for each record.
public enum PersonalSaltStore {
  /// The salt of a record; `fresh` becomes it when there is none yet.
  public static func salt(of object: AuditEntry.Object, orElse fresh: [UInt8], at now: Moment, in tx: any Writing) throws -> [UInt8] {
    if let known = try known(of: object, in: tx) { return known }
    guard let digest = Digest(bytes: fresh) else { throw Problem.broken("a salt of \(fresh.count) bytes") }
    try tx.execute(
      """
      INSERT INTO personal_salt (object_kind, object_id, salt, made_at) VALUES (\(object.kind), \(object.id), \(digest.hex), \(now))
      """)
    return fresh
  }

  /// Nil when the record never had one, or it was erased.
  public static func known(of object: AuditEntry.Object, in tx: any Reading) throws -> [UInt8]? {
    try tx.first("SELECT salt FROM personal_salt WHERE object_kind = \(object.kind) AND object_id = \(object.id)") {
      try $0.digest("salt").bytes
    }
  }

  /// Takes the salt away, so that no digest of this record can be held against a value again; answers whether there was one.
  public static func erase(of object: AuditEntry.Object, in tx: any Writing) throws -> Bool {
    try tx.execute("DELETE FROM personal_salt WHERE object_kind = \(object.kind) AND object_id = \(object.id)") > 0
  }
}

import Database
import Domain
import Kit

/// Files kept for persons without an account.
public enum KeptFileStore {
  /// A file with its sealed content and the digest of its secret.
  public struct Stored: Sendable {
    public let file: KeptFile
    public let sealed: String
    public let secret: Digest

    public init(file: KeptFile, sealed: String, secret: Digest) {
      self.file = file
      self.sealed = sealed
      self.secret = secret
    }
  }

  public static func insert(_ stored: Stored, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO kept_file (code, kind, content_sealed, secret_digest, kept_at, ends_at)
      VALUES (\(stored.file.code.text), \(stored.file.kind), \(stored.sealed), \(stored.secret), \(stored.file.keptAt), \(stored.file.endsAt))
      """)
  }

  public static func file(_ code: RecoveryCode, at now: Moment, in tx: any Reading) throws -> Stored? {
    try tx.first(
      "SELECT kind, content_sealed, secret_digest, kept_at, ends_at FROM kept_file WHERE code = \(code.text) AND ends_at > \(now)"
    ) {
      Stored(
        file: KeptFile(
          code: code, kind: try $0.choice("kind", KeptFile.Kind.self), keptAt: try $0.moment("kept_at"), endsAt: try $0.moment("ends_at")),
        sealed: try $0.text("content_sealed"), secret: try $0.digest("secret_digest"))
    }
  }

  /// The secret before opens nothing any more; false when there is no such file.
  public static func replaceSecret(_ secret: Digest, of code: RecoveryCode, at now: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute("UPDATE kept_file SET secret_digest = \(secret) WHERE code = \(code.text) AND ends_at > \(now)") == 1
  }

  public static func endExpired(at now: Moment, in tx: any Writing) throws {
    try tx.execute("DELETE FROM kept_file WHERE ends_at <= \(now)")
  }
}

import Database
import Domain
import Kit

/// A session of a signed-in person; the token itself is never stored, only its digest.
public struct StoredSession: Sendable, Equatable {
  public let tokenDigest: Digest
  public let actor: ID<Actor>
  /// The secret that every form of this session carries.
  public let formToken: String
  public let begunAt: Moment
  public let endsAt: Moment

  public init(tokenDigest: Digest, actor: ID<Actor>, formToken: String, begunAt: Moment, endsAt: Moment) {
    self.tokenDigest = tokenDigest
    self.actor = actor
    self.formToken = formToken
    self.begunAt = begunAt
    self.endsAt = endsAt
  }
}

/// Sessions by the digest of their token.
public enum SessionStore {
  public static func session(_ tokenDigest: Digest, at now: Moment, in tx: any Reading) throws -> StoredSession? {
    try tx.first(
      """
      SELECT token_digest, actor_id, form_token, begun_at, ends_at FROM session
      WHERE token_digest = \(tokenDigest) AND ends_at > \(now)
      """
    ) {
      StoredSession(
        tokenDigest: try $0.digest("token_digest"), actor: try $0.id("actor_id", of: Actor.self),
        formToken: try $0.text("form_token"), begunAt: try $0.moment("begun_at"), endsAt: try $0.moment("ends_at"))
    }
  }

  public static func insert(_ session: StoredSession, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO session (token_digest, actor_id, form_token, begun_at, ends_at)
      VALUES (\(session.tokenDigest), \(session.actor), \(session.formToken), \(session.begunAt), \(session.endsAt))
      """)
  }

  public static func end(_ tokenDigest: Digest, in tx: any Writing) throws {
    try tx.execute("DELETE FROM session WHERE token_digest = \(tokenDigest)")
  }

  public static func endExpired(at now: Moment, in tx: any Writing) throws {
    try tx.execute("DELETE FROM session WHERE ends_at <= \(now)")
  }
}

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
  /// «Chrome trên Windows», as far as the browser said.
  public let device: String
  /// Seconds without a request after which it ends; 0 for no such limit.
  public let idleSeconds: Int

  public init(
    tokenDigest: Digest, actor: ID<Actor>, formToken: String, begunAt: Moment, endsAt: Moment, device: String = "", idleSeconds: Int = 0
  ) {
    self.tokenDigest = tokenDigest
    self.actor = actor
    self.formToken = formToken
    self.begunAt = begunAt
    self.endsAt = endsAt
    self.device = device
    self.idleSeconds = idleSeconds
  }

  /// Under which the house keeps until when the session counts as in use.
  public var useKey: Digest { Digest(of: "session " + tokenDigest.hex) }
}

/// Sessions by the digest of their token.
public enum SessionStore {
  /// Nil when there is none, it is over, or nobody used it for too long.
  public static func session(_ tokenDigest: Digest, at now: Moment, in tx: any Reading) throws -> StoredSession? {
    try tx.rows("SELECT \(raw: columns) FROM session WHERE token_digest = \(tokenDigest) AND ends_at > \(now)", session)
      .first.flatMap { try inUse([$0], at: now, in: tx).first }
  }

  /// The sessions of one person that are not over, newest first.
  public static func sessions(of actor: ID<Actor>, at now: Moment, in tx: any Reading) throws -> [StoredSession] {
    let sessions = try tx.rows(
      "SELECT \(raw: columns) FROM session WHERE actor_id = \(actor) AND ends_at > \(now) ORDER BY begun_at DESC, token_digest", session)
    return try inUse(sessions, at: now, in: tx)
  }

  public static func insert(_ session: StoredSession, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO session (token_digest, actor_id, form_token, begun_at, ends_at, device_label, idle_seconds)
      VALUES (\(session.tokenDigest), \(session.actor), \(session.formToken), \(session.begunAt), \(session.endsAt), \(session.device),
        \(session.idleSeconds))
      """)
  }

  public static func end(_ tokenDigest: Digest, in tx: any Writing) throws {
    try tx.execute("DELETE FROM session WHERE token_digest = \(tokenDigest)")
  }

  /// Ends every session of one person and answers how many there were, `spared` left alone.
  public static func endAll(of actor: ID<Actor>, sparing spared: Digest? = nil, in tx: any Writing) throws -> Int {
    try tx.execute("DELETE FROM session WHERE actor_id = \(actor) AND token_digest <> \(spared?.hex ?? "")")
  }

  public static func endExpired(at now: Moment, in tx: any Writing) throws {
    try tx.execute("DELETE FROM session WHERE ends_at <= \(now)")
  }

  private static let columns: StaticString = "token_digest, actor_id, form_token, begun_at, ends_at, device_label, idle_seconds"

  private static func session(_ row: Row) throws -> StoredSession {
    StoredSession(
      tokenDigest: try row.digest("token_digest"), actor: try row.id("actor_id", of: Actor.self), formToken: try row.text("form_token"),
      begunAt: try row.moment("begun_at"), endsAt: try row.moment("ends_at"), device: try row.text("device_label"),
      idleSeconds: try row.int("idle_seconds"))
  }

  /// Those whose last use, or beginning, is not too long ago.
  private static func inUse(_ sessions: [StoredSession], at now: Moment, in tx: any Reading) throws -> [StoredSession] {
    let limited = sessions.filter { $0.idleSeconds > 0 }
    guard !limited.isEmpty else { return sessions }
    let used = try Expiry.moments(limited.map(\.useKey), in: tx)
    return sessions.filter {
      $0.idleSeconds == 0 || (used[$0.useKey] ?? $0.begunAt.adding(seconds: $0.idleSeconds)) > now
    }
  }
}

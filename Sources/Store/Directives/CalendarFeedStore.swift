import Database
import Domain
import Kit

/// The secret addresses of persons' calendars; the secrets themselves are not kept.
public enum CalendarFeedStore {
  /// Whose calendar stands at this secret.
  public static func owner(of token: Digest, in tx: any Reading) throws -> ID<Actor>? {
    try tx.first("SELECT actor_id FROM calendar_feed WHERE token_digest = \(token)") { try $0.id("actor_id", of: Actor.self) }
  }

  public static func has(_ actor: ID<Actor>, in tx: any Reading) throws -> Bool {
    try tx.count("SELECT count(*) AS n FROM calendar_feed WHERE actor_id = \(actor)") > 0
  }

  /// The new secret takes the place of the old one, whose address is then dead.
  public static func set(_ token: Digest, of actor: ID<Actor>, at now: Moment, in tx: any Writing) throws {
    try tx.execute("DELETE FROM calendar_feed WHERE actor_id = \(actor)")
    try tx.execute("INSERT INTO calendar_feed (token_digest, actor_id, made_at) VALUES (\(token), \(actor), \(now))")
  }
}

import Kit

/// Until when something counts, by key: tries that were spent, sessions that are in use. Kept by the house itself; no person's act.
///
/// A key is a digest, so the table says neither who tried nor from where.
public enum Expiry {
  /// Seconds for which a moment that has passed is still kept.
  static let kept = 86_400

  /// The moments of these keys; a key without one is missing.
  public static func moments(_ keys: [Digest], in tx: any Reading) throws -> [Digest: Moment] {
    var moments: [Digest: Moment] = [:]
    for row in try tx.rows("SELECT key_digest, until_moment FROM expiry WHERE key_digest IN \(list: keys)") {
      moments[try row.digest("key_digest")] = try row.moment("until_moment")
    }
    return moments
  }

  /// Reads the moments of these keys, lets `decide` say what they become, and keeps that, as one serializable step. `decide` may run again
  /// on conflict.
  public static func revise<Value: Sendable>(
    _ keys: [Digest], at now: Moment, in database: Database,
    _ decide: @escaping @Sendable ([Digest: Moment]) -> (value: Value, kept: [Digest: Moment])
  ) async throws -> Value {
    try await database.maintain { tx in
      let decision = decide(try moments(keys, in: tx))
      for (key, until) in decision.kept.sorted(by: { $0.key.hex < $1.key.hex }) {
        try tx.execute(
          """
          INSERT INTO expiry (key_digest, until_moment) VALUES (\(key), \(until))
          ON CONFLICT (key_digest) DO UPDATE SET until_moment = excluded.until_moment
          """)
      }
      if !decision.kept.isEmpty { try tx.execute("DELETE FROM expiry WHERE until_moment < \(now.adding(seconds: -kept))") }
      return decision.value
    }
  }
}

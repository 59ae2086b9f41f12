import Kit

/// A lease on a piece of timed work: whoever holds it may do the work, any node may take it when it has run out.
public struct Lease: Sendable {
  public let name: String
  /// The node's own name, new at each start.
  public let holder: String

  public init(name: String, holder: String) {
    self.name = name
    self.holder = holder
  }

  /// Takes or renews the lease until `until`; false when another holder has it still at `now`.
  public func take(in database: Database, now: Moment, until: Moment) async throws -> Bool {
    try await database.maintain { tx in
      try tx.execute(
        """
        INSERT INTO lease (name, holder, until_moment) VALUES (\(name), \(holder), \(until))
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_moment = excluded.until_moment
        WHERE lease.holder = excluded.holder OR lease.until_moment <= \(now)
        """) == 1
    }
  }

  /// Gives the lease back early, so that another node need not wait; nothing happens when it is not held.
  public func giveBack(in database: Database) async throws {
    try await database.maintain { tx in
      try tx.execute("DELETE FROM lease WHERE name = \(name) AND holder = \(holder)")
      return ()
    }
  }
}

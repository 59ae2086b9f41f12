import Foundation
import Kit
import Synchronization

/// PostgreSQL (or an engine that speaks its protocol) by libpq: SERIALIZABLE writes retried on conflict, synchronous commit on.
final class PostgresEngine: Engine {
  private let url: String
  private let spoiledBy: String?
  private let idle = Mutex<[PostgresConnection]>([])
  let name: String

  /// Tries of one write before it gives up; conflicts on one row among a few dozen writers end well before this.
  static let tries = 30

  /// The advisory lock of migrations; the number is «ancu» in ASCII.
  private static let aloneLock = 1_634_624_373

  init(url: String, spoiledBy: String? = nil) throws {
    self.url = url
    self.spoiledBy = spoiledBy
    let connection = try PostgresConnection(url: url)
    if let spoiledBy { try connection.command(spoiledBy) }
    name = "PostgreSQL " + connection.serverVersion
    idle.withLock { $0.append(connection) }
  }

  func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
    try retrying {
      try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { try body($0) }
    }
  }

  func write<Value>(_ body: (any Writing) throws -> Value) throws -> Value {
    try retrying {
      try transaction("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE") { try body($0) }
    }
  }

  func migrate<Value>(_ body: (any Migrating) throws -> Value) throws -> Value {
    try retrying {
      try transaction("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE", alone: true) { try body($0) }
    }
  }

  func inspect<Value>(_ body: (any Migrating) throws -> Value) throws -> Value {
    try retrying {
      try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { try body($0) }
    }
  }

  func settings() throws -> [String: String] {
    try transaction("BEGIN READ ONLY") { tx in
      var found: [String: String] = [:]
      for setting in ["synchronous_commit", "fsync", "full_page_writes", "server_encoding", "lc_collate", "TimeZone"] {
        let row = try tx.rows("SELECT current_setting(\(setting), true) AS value").first
        found[setting] = try row?.optionalText("value") ?? "?"
      }
      let collation = try tx.rows("SELECT datcollate AS value FROM pg_database WHERE datname = current_database()").first
      found["lc_collate"] = try collation?.optionalText("value") ?? "?"
      let clock = try tx.rows(
        "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS value")
      found["clock"] = try clock.first?.optionalText("value") ?? "?"
      return found
    }
  }

  /// A transaction on a connection of the pool. `alone`: no other process of this database is in such a one at the same time; the lock is
  /// the session's and taken before the transaction, whose view of the database would otherwise be older than the wait for the lock.
  private func transaction<Value>(_ begin: String, alone: Bool = false, _ body: (PostgresTransaction) throws -> Value) throws -> Value {
    let connection = try take()
    // A connection that is not put back is closed, and its lock with it.
    var healthy = false
    defer { if healthy && connection.isAlive { idle.withLock { $0.append(connection) } } }
    if alone { try connection.command("SELECT pg_advisory_lock(\(PostgresEngine.aloneLock))") }
    func letGo() throws {
      if alone { try connection.command("SELECT pg_advisory_unlock(\(PostgresEngine.aloneLock))") }
    }
    do {
      try connection.command(begin)
      let value = try body(PostgresTransaction(connection: connection))
      try connection.command("COMMIT")
      healthy = (try? letGo()) != nil
      return value
    } catch {
      healthy = (try? connection.command("ROLLBACK")) != nil && (try? letGo()) != nil
      throw error
    }
  }

  private func take() throws -> PostgresConnection {
    while let connection = idle.withLock({ $0.popLast() }) {
      if connection.isAlive { return connection }
    }
    let connection = try PostgresConnection(url: url)
    if let spoiledBy { try connection.command(spoiledBy) }
    return connection
  }

  /// Runs again after a serialization failure, waiting a little longer each time so that contenders spread out.
  private func retrying<Value>(_ work: () throws -> Value) throws -> Value {
    for attempt in 1... {
      do {
        return try work()
      } catch is SerializationFailure {
        guard attempt < PostgresEngine.tries else { throw EngineProblem.busy }
        let ceiling = min(200, 2 << min(attempt, 6))
        usleep(UInt32(Int.random(in: 1...ceiling)) * 1000)
      }
    }
    throw EngineProblem.busy
  }
}

/// A libpq connection inside a transaction.
private struct PostgresTransaction: Migrating {
  let connection: PostgresConnection

  func rows(_ sql: SQL) throws -> [Row] { try connection.rows(sql) }
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws { try connection.each(sql, body) }
  func execute(_ sql: SQL) throws -> Int { try connection.execute(sql) }
  func run(script: String) throws { try connection.command(script) }

  func hasTable(_ name: String) throws -> Bool {
    try connection.rows("SELECT to_regclass(\(name)) IS NOT NULL AS found").first?.flag("found") ?? false
  }
}

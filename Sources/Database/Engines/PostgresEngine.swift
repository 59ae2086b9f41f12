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

  /// Each table of the schema is written anew; what the server keeps for its own replicas (the write-ahead log) is its keeper's.
  func compact() throws {
    let tables = try inspect { tx in
      try tx.rows("SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename") {
        try $0.text("name")
      }
    }
    let connection = try take()
    var healthy = false
    defer { if healthy && connection.isAlive { idle.withLock { $0.append(connection) } } }
    for table in tables { try connection.command("VACUUM (FULL) " + table) }
    healthy = true
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

  func tables() throws -> [TableShape] {
    let rows = try connection.rows(
      """
      SELECT c.relname AS table_name, a.attname AS column_name, t.typname AS type_name,
        array_position(i.indkey::int2[], a.attnum) AS key_place
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
        JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY c.relname, a.attname
      """)
    var columns: [String: [(name: String, isText: Bool, place: Int?)]] = [:]
    for row in rows {
      columns[try row.text("table_name"), default: []].append(
        (try row.text("column_name"), try row.text("type_name") == "text", try row.optionalInt("key_place")))
    }
    return columns.keys.sorted().map { name in
      let found = columns[name] ?? []
      return TableShape(
        name: name, columns: found.map(\.name).sorted(),
        key: found.filter { $0.place != nil }.sorted { ($0.place ?? 0) < ($1.place ?? 0) }.map { .init(name: $0.name, isText: $0.isText) })
    }
  }

  var bytewise: String { " COLLATE \"C\"" }

  /// Foreign keys are taken away and put back as they were, which looks at every row; keys that only wait for the end of the transaction
  /// would hold one event for each row in memory.
  func withoutReferences<Value>(_ body: () throws -> Value) throws -> Value {
    let keys = try connection.rows(
      """
      SELECT k.conname AS key_name, c.relname AS table_name, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = k.connamespace
      WHERE k.contype = 'f' AND n.nspname = current_schema() ORDER BY c.relname, k.conname
      """
    ).map { (try $0.text("table_name"), try $0.text("key_name"), try $0.text("definition")) }
    for (table, key, _) in keys {
      try connection.command("ALTER TABLE \(TableShape.quoted(table)) DROP CONSTRAINT \(TableShape.quoted(key))")
    }
    let value = try body()
    for (table, key, definition) in keys {
      try connection.command("ALTER TABLE \(TableShape.quoted(table)) ADD CONSTRAINT \(TableShape.quoted(key)) \(definition)")
    }
    return value
  }
}

import Foundation
import GRDB
import Kit
import Synchronization

/// SQLite in a file: WAL, synchronous FULL, foreign keys on, one writer at a time, several readers.
final class SQLiteEngine: Engine {
  private let pool: DatabasePool

  /// Tries of opening a file that others are opening too; with the pauses between them, several seconds.
  private static let tries = 500

  /// Opens or creates the file.
  ///
  /// GRDB sets `synchronous` back to NORMAL while it turns WAL on, after `prepareDatabase` has run; so FULL is set once more when the
  /// pool is open, and read back.
  init(path: String, readers: Int, spoiledBy statement: String? = nil) throws {
    var configuration = Configuration()
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { connection in
      try connection.execute(sql: "PRAGMA synchronous = FULL")
      try connection.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    pool = try SQLiteEngine.open(path, configuration, spoiledBy: statement)
  }

  /// Opens the pool; tried again while other processes open the same new file, because turning WAL on answers «busy» without waiting.
  private static func open(_ path: String, _ configuration: Configuration, spoiledBy statement: String?) throws -> DatabasePool {
    for attempt in 1... {
      do {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { connection in
          try connection.execute(sql: "PRAGMA synchronous = FULL")
          let level = try Int.fetchOne(connection, sql: "PRAGMA synchronous")
          guard level == 2 else {
            throw Problem.broken("SQLite answers synchronous = \(level ?? -1) instead of FULL (2)")
          }
          if let statement { try connection.execute(sql: statement) }
        }
        return pool
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempt < SQLiteEngine.tries {
        usleep(UInt32.random(in: 2000...20_000))
      } catch {
        throw SQLiteEngine.problem(from: error)
      }
    }
    throw EngineProblem.busy
  }

  var name: String {
    let version = try? pool.read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
    return "SQLite " + (version ?? "?")
  }

  func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
    try translating { try pool.read { try body(SQLiteTransaction($0)) } }
  }

  func write<Value>(_ body: (any Writing) throws -> Value) throws -> Value {
    try migrate { try body($0) }
  }

  func migrate<Value>(_ body: (any Migrating) throws -> Value) throws -> Value {
    try translating {
      try pool.writeWithoutTransaction { connection in
        var result: Value?
        try connection.inTransaction(.immediate) {
          result = try body(SQLiteTransaction(connection))
          return .commit
        }
        guard let result else { throw Problem.broken("transaction ended without a result") }
        return result
      }
    }
  }

  func inspect<Value>(_ body: (any Migrating) throws -> Value) throws -> Value {
    try translating { try pool.read { try body(SQLiteTransaction($0)) } }
  }

  func compact() throws {
    try translating {
      try pool.writeWithoutTransaction { connection in
        try connection.execute(sql: "VACUUM")
        try connection.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  func settings() throws -> [String: String] {
    try translating {
      var found = try pool.writeWithoutTransaction { try SQLiteEngine.pragmas(of: $0, as: "writer") }
      for reader in try settingsOfReaders() { found.merge(reader) { first, _ in first } }
      return found
    }
  }

  /// The settings of every pooled reader, each held open until all have answered, so that none is asked twice.
  private func settingsOfReaders() throws -> [[String: String]] {
    let count = pool.configuration.maximumReaderCount
    let answers = Mutex<[Result<[String: String], any Error>]>([])
    let inside = DispatchGroup()
    let finished = DispatchGroup()
    for _ in 0..<count { inside.enter() }
    let pool = pool
    for index in 0..<count {
      finished.enter()
      Thread.detachNewThread {
        let answer = Result {
          try pool.read { connection in
            let settings = try SQLiteEngine.pragmas(of: connection, as: "reader\(index)")
            inside.leave()
            _ = inside.wait(timeout: .now() + 2)
            return settings
          }
        }
        answers.withLock { $0.append(answer) }
        finished.leave()
      }
    }
    finished.wait()
    return try answers.withLock { try $0.map { try $0.get() } }
  }

  private static func pragmas(of connection: GRDB.Database, as holder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for pragma in ["journal_mode", "synchronous", "foreign_keys"] {
      found["\(holder).\(pragma)"] = try String.fetchOne(connection, sql: "PRAGMA \(pragma)") ?? "?"
    }
    return found
  }

  private func translating<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw SQLiteEngine.problem(from: error)
    }
  }

  /// The one place where SQLite's result codes (sqlite.org/rescode.html) become problems.
  static func problem(from error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: return EngineProblem.duplicate(error.description)
    case .SQLITE_CONSTRAINT_FOREIGNKEY: return EngineProblem.missingReference(error.description)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return EngineProblem.busy
    case .SQLITE_FULL: return EngineProblem.diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: return EngineProblem.readOnly
    case .SQLITE_CANTOPEN: return EngineProblem.cannotOpen
    case .SQLITE_IOERR: return EngineProblem.diskFails(error.description)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return EngineProblem.damaged
    default: return Problem.broken("SQLite: \(error.description)")
    }
  }
}

/// A GRDB connection inside a transaction.
private struct SQLiteTransaction: Migrating {
  let connection: GRDB.Database

  init(_ connection: GRDB.Database) {
    self.connection = connection
  }

  func rows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    try each(sql) { rows.append($0) }
    return rows
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    let statement = try prepared(sql)
    let cursor = try GRDB.Row.fetchCursor(statement)
    var shape: RowShape?
    while let row = try cursor.next() {
      let names = shape ?? RowShape(Array(row.columnNames))
      shape = names
      var values: [SQLValue] = []
      values.reserveCapacity(names.names.count)
      for value in row.databaseValues {
        switch value.storage {
        case .null: values.append(.null)
        case .int64(let number): values.append(.integer(number))
        case .string(let text): values.append(.text(text))
        case .double, .blob: throw Problem.broken("SQLite answered a double or blob; this house stores neither")
        }
      }
      try body(Row(shape: names, values: values))
    }
  }

  func execute(_ sql: SQL) throws -> Int {
    try prepared(sql).execute()
    return connection.changesCount
  }

  func run(script: String) throws {
    try connection.execute(sql: script)
  }

  func hasTable(_ name: String) throws -> Bool {
    try connection.tableExists(name)
  }

  func tables() throws -> [TableShape] {
    let names = try String.fetchAll(
      connection, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name")
    return try names.map { name in
      let columns = try connection.columns(in: name)
      return TableShape(
        name: name, columns: columns.map(\.name).sorted(),
        key: columns.filter { $0.primaryKeyIndex > 0 }.sorted { $0.primaryKeyIndex < $1.primaryKeyIndex }
          .map { .init(name: $0.name, isText: $0.type == "TEXT") })
    }
  }

  /// SQLite's own order of text is that of its bytes.
  var bytewise: String { "" }

  /// Looked at when the transaction ends (sqlite.org/pragma.html#pragma_defer_foreign_keys).
  func withoutReferences<Value>(_ body: () throws -> Value) throws -> Value {
    try connection.execute(sql: "PRAGMA defer_foreign_keys = ON")
    return try body()
  }

  /// Binds by position: `SQL` numbers its placeholders in the order of the text, each once, so `$n` is SQLite's n-th parameter.
  private func prepared(_ sql: SQL) throws -> Statement {
    let (text, values) = sql.rendered
    let statement = try connection.cachedStatement(sql: text)
    let arguments = StatementArguments(
      values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: return nil
        case .integer(let number): return number
        case .text(let text): return text
        }
      })
    try statement.setArguments(arguments)
    return statement
  }
}

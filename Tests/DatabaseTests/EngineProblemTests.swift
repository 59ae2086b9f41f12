import AnCuTesting
import Database
import Foundation
import Kit
import Testing

private struct Unrecorded: JournalEntry {
  func append(in tx: any Writing) throws {}
}

/// What stops an engine becomes one of the house's problems, with the mend in its words; nothing of the engine's own comes through.
@Suite struct EngineProblemTests {
  static let tables = """
    CREATE TABLE parent (id BIGINT NOT NULL PRIMARY KEY);
    CREATE TABLE child (id BIGINT NOT NULL PRIMARY KEY, parent_id BIGINT NOT NULL REFERENCES parent (id), words TEXT);
    CREATE INDEX child_parent ON child (parent_id);
    """

  static func write(_ database: Database, _ sql: SQL) async throws {
    _ = try await database.write { tx in Recorded(try tx.execute(sql), entry: Unrecorded()) }
  }

  @Test(arguments: TestEngine.all) func aReferenceToNothingIsAConflict(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      try database.run(script: Self.tables)
      let problem = await #expect(throws: Problem.self) { try await Self.write(database, "INSERT INTO child VALUES (1, 7, NULL)") }
      if case .conflict = problem {} else { Issue.record("\(String(describing: problem))") }
      try await Self.write(database, "INSERT INTO parent VALUES (7)")
      try await Self.write(database, "INSERT INTO child VALUES (1, 7, NULL)")
      let removal = await #expect(throws: Problem.self) { try await Self.write(database, "DELETE FROM parent") }
      if case .conflict = removal {} else { Issue.record("\(String(describing: removal))") }
    }
  }

  @Test func aFullDiskIsSaidAndLeavesTheDatabaseWhole() async throws {
    try await TestEngine.sqlite.withLocation { location in
      // A ceiling of 40 pages stands for the end of the disk: SQLite answers both with SQLITE_FULL.
      let database = try Database(at: location, threads: 2, spoiledBy: "PRAGMA max_page_count = 40")
      try database.run(script: Self.tables)
      try await Self.write(database, "INSERT INTO parent VALUES (1)")
      let problem = await #expect(throws: Problem.self) {
        try await Self.write(database, "INSERT INTO child VALUES (1, 1, \(String(repeating: "x", count: 400_000)))")
      }
      #expect(problem?.message.contains("đầy") == true)
      try await Self.write(database, "INSERT INTO child VALUES (2, 1, 'y')")
      #expect(try await database.read { try $0.count("SELECT count(*) FROM child") } == 1)
    }
  }

  @Test func aDatabaseThatMayOnlyBeReadSaysSo() async throws {
    try await TestEngine.sqlite.withLocation { location in
      try Database(at: location, threads: 1).run(script: Self.tables)
      let database = try Database(at: location, threads: 1, spoiledBy: "PRAGMA query_only = 1")
      let problem = await #expect(throws: Problem.self) { try await Self.write(database, "INSERT INTO parent VALUES (1)") }
      #expect(problem?.message.contains("chỉ cho đọc") == true)
    }
  }

  @Test func aFileThatIsNoDatabaseIsRefusedAndKept() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-no-database-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("ancu.sqlite")
    let words = Data(String(repeating: "không phải cơ sở dữ liệu ", count: 100).utf8)
    try words.write(to: file)
    let problem = #expect(throws: Problem.self) { try Database(at: .folder(folder.path), threads: 1) }
    #expect(problem?.message.contains("không đọc được") == true)
    #expect(try Data(contentsOf: file) == words)
  }

  @Test func aPlaceWhereNothingCanBeMadeIsNamed() throws {
    let problem = #expect(throws: Problem.self) { try Database(at: .folder("/dev/null/data"), threads: 1) }
    #expect(problem?.message.contains("/dev/null/data") == true)
    let server = #expect(throws: Problem.self) { try Database(at: .server("postgres:///x?host=/nonexistent"), threads: 1) }
    #expect(server?.message.contains("--database") == true)
  }

  /// The server ends a connection in the middle of a write: that write is told as lost, the next one has a new connection.
  @Test(.enabled(if: TestEngine.all.contains(.postgres))) func aLostConnectionIsSaidAndReplaced() async throws {
    try await TestEngine.postgres.withLocation { location in
      let database = try Database(at: location, threads: 2)
      try database.run(script: Self.tables)
      let problem = await #expect(throws: Problem.self) {
        try await database.write { tx in
          try tx.execute("INSERT INTO parent VALUES (1)")
          _ = try tx.rows("SELECT pg_terminate_backend(pg_backend_pid())")
          return Recorded((), entry: Unrecorded())
        }
      }
      #expect(problem?.message.contains("kết nối") == true)
      #expect(try await database.read { try $0.count("SELECT count(*) FROM parent") } == 0)
      try await Self.write(database, "INSERT INTO parent VALUES (2)")
    }
  }

  /// A statement that is wrong is our own fault: broken, whose words are for the log alone.
  @Test(arguments: TestEngine.all) func aWrongStatementIsOurOwnFault(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      let problem = await #expect(throws: Problem.self) { _ = try await database.read { try $0.rows("SELECT nothing FROM nowhere") } }
      if case .broken = problem {} else { Issue.record("\(String(describing: problem))") }
    }
  }

}

import AnCuTesting
import Database
import Foundation
import Kit
import Synchronization
import Testing

/// Writes nothing into the record: these tests have no record.
private struct Unrecorded: JournalEntry {
  func append(in tx: any Writing) throws {}
}

private struct Refused: Error {}

extension Recorded {
  fileprivate init(_ value: Value) {
    self.init(value, entry: Unrecorded())
  }
}

/// What both engines promise of transactions.
@Suite struct TransactionTests {
  static let table = "CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY, name TEXT, flag INTEGER NOT NULL CHECK (flag IN (0, 1)))"

  func withThings(_ engine: TestEngine, _ body: (Database) async throws -> Void) async throws {
    try await engine.withEmptyDatabase { database in
      try database.run(script: TransactionTests.table)
      try await body(database)
    }
  }

  @Test(arguments: TestEngine.all) func rowsComeBackAsTheyWent(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      let changed = try await database.write { tx in
        try Recorded(tx.execute("INSERT INTO thing VALUES (\(9_007_199_254_740_993), \("Đường Nguyễn Huệ"), \(true)), (2, NULL, 0)"))
      }
      #expect(changed == 2)
      let rows = try await database.read { try $0.rows("SELECT id, name, flag FROM thing ORDER BY id DESC") }
      #expect(try rows[0].int("id") == 9_007_199_254_740_993)
      #expect(try rows[0].text("name") == "Đường Nguyễn Huệ")
      #expect(try rows[0].flag("flag"))
      #expect(try rows[1].optionalText("name") == nil)
      #expect(throws: Problem.self) { try rows[1].text("name") }
      #expect(throws: Problem.self) { try rows[1].text("missing") }
      let sum = try await database.read { try $0.count("SELECT sum(flag) FROM thing") }
      #expect(sum == 1)
    }
  }

  @Test(arguments: TestEngine.all) func aThrownErrorLeavesNothing(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      await #expect(throws: Refused.self) {
        try await database.write { tx -> Recorded<Void> in
          try tx.execute("INSERT INTO thing VALUES (1, 'x', 0)")
          throw Refused()
        }
      }
      let count = try await database.read { try $0.count("SELECT count(*) FROM thing") }
      #expect(count == 0)
    }
  }

  @Test(arguments: TestEngine.all) func anEntryThatFailsTakesTheWorkWithIt(_ engine: TestEngine) async throws {
    struct Broken: JournalEntry {
      func append(in tx: any Writing) throws { throw Refused() }
    }
    try await withThings(engine) { database in
      await #expect(throws: Refused.self) {
        try await database.write { tx in
          try tx.execute("INSERT INTO thing VALUES (1, 'x', 0)")
          return Recorded((), entry: Broken())
        }
      }
      let count = try await database.read { try $0.count("SELECT count(*) FROM thing") }
      #expect(count == 0)
    }
  }

  /// Two people on call; each may leave when another stays. Both read «two», both leave: write skew. Only one may commit.
  @Test(arguments: TestEngine.all) func writeSkewCannotCommitTwice(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      for _ in 0..<10 {
        _ = try await database.write { tx in
          try tx.execute("DELETE FROM thing")
          return try Recorded(tx.execute("INSERT INTO thing VALUES (1, 'an', 1), (2, 'cư', 1)"))
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
          for id in [1, 2] {
            group.addTask {
              try await database.write { tx in
                let onCall = try tx.count("SELECT count(*) FROM thing WHERE flag = 1")
                usleep(3000)
                guard onCall > 1 else { return Recorded(false) }
                try tx.execute("UPDATE thing SET flag = 0 WHERE id = \(id)")
                return Recorded(true)
              }
            }
          }
          var left = 0
          for try await one in group where one { left += 1 }
          #expect(left == 1)
        }
        let onCall = try await database.read { try $0.count("SELECT count(*) FROM thing WHERE flag = 1") }
        #expect(onCall == 1)
      }
    }
  }

  @Test(arguments: TestEngine.all) func countersLoseNoUpdate(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      _ = try await database.write { tx in try Recorded(tx.execute("INSERT INTO thing VALUES (1, '0', 0)")) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<24 {
          group.addTask {
            try await database.write { tx in
              let value = try tx.first("SELECT name FROM thing WHERE id = 1") { try $0.text("name") } ?? "0"
              try tx.execute("UPDATE thing SET name = \(String((Int(value) ?? 0) + 1)) WHERE id = 1")
              return Recorded(())
            }
          }
        }
        try await group.waitForAll()
      }
      let value = try await database.read { try $0.first("SELECT name FROM thing") { try $0.text("name") } }
      #expect(value == "24")
    }
  }

  @Test(arguments: TestEngine.all) func duplicatesAndFaultsHaveOneShape(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      _ = try await database.write { tx in try Recorded(tx.execute("INSERT INTO thing VALUES (1, 'x', 0)")) }
      await #expect(throws: DuplicateRecord.self) {
        try await database.write { tx in try Recorded(tx.execute("INSERT INTO thing VALUES (1, 'y', 0)")) }
      }
      let check = await #expect(throws: Problem.self) {
        try await database.write { tx in try Recorded(tx.execute("INSERT INTO thing VALUES (2, 'y', 7)")) }
      }
      if case .broken = check {} else { Issue.record("a failed CHECK is our own fault, not \(String(describing: check))") }
      await #expect(throws: (any Error).self) {
        try await database.read { try $0.rows("SELECT nothing FROM nowhere") }
      }
      let count = try await database.read { try $0.count("SELECT count(*) FROM thing") }
      #expect(count == 1)
    }
  }

  @Test(arguments: TestEngine.all) func manyRowsStreamAndAThrowEndsThem(_ engine: TestEngine) async throws {
    try await withThings(engine) { database in
      _ = try await database.write { tx in
        for id in 0..<500 { try tx.execute("INSERT INTO thing VALUES (\(id), 'x', 0)") }
        return Recorded(())
      }
      let seen = Mutex(0)
      await #expect(throws: Refused.self) {
        try await database.read { tx in
          try tx.each("SELECT id FROM thing ORDER BY id") { row in
            if try row.int("id") == 100 { throw Refused() }
            seen.withLock { $0 += 1 }
          }
        }
      }
      #expect(seen.withLock { $0 } == 100)
      let all = try await database.read { tx in
        var sum = 0
        try tx.each("SELECT id FROM thing") { sum += try $0.int("id") }
        return sum
      }
      #expect(all == 499 * 250)
    }
  }

  /// GRDB's pool sets NORMAL while it turns WAL on; every connection of the pool must answer FULL all the same.
  @Test func everySQLiteConnectionIsFullAndChecksForeignKeys() async throws {
    try await TestEngine.sqlite.withEmptyDatabase { database in
      let settings = try database.engineSettings()
      #expect(settings.count == 3 * 5)
      for (name, value) in settings {
        if name.hasSuffix("synchronous") { #expect(value == "2", "\(name)") }
        if name.hasSuffix("foreign_keys") { #expect(value == "1", "\(name)") }
        if name.hasSuffix("journal_mode") { #expect(value == "wal", "\(name)") }
      }
    }
  }
}

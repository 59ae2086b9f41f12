import AnCuTesting
import Database
import Dispatch
import Domain
import Foundation
import Kit
import Office
import Store
import Synchronization
import Testing

@Suite struct BackupTests {
  static let owner = TestOffice.actor(may: [.manageInstallation, .signCheckpoint, .assignProvision, .verifyRecord])
  static let key = BackupKey.bytes([UInt8](repeating: 5, count: 32))

  /// From one engine into another, every pair there is.
  static var ways: [(TestEngine, TestEngine)] { TestEngine.all.flatMap { from in TestEngine.all.map { (from, $0) } } }

  static func backup(of office: Office, during: @escaping @Sendable () -> Void = {}) async throws -> (Data, BackupContents) {
    let out = Mutex(Data())
    let contents = try await MakeBackup.run(
      under: key, migrations: try Schema.migrations(),
      to: { piece in
        if out.withLock({ $0.isEmpty }) { during() }
        out.withLock { $0.append(piece) }
      }, by: owner, in: office)
    return (out.withLock { $0 }, contents)
  }

  static func source(_ data: Data, under key: BackupKey = key) -> BackupSource {
    BackupSource(under: key) {
      let at = Mutex(data.startIndex)
      return { most in
        at.withLock { place in
          let piece = data[place...].prefix(most)
          place += piece.count
          return Data(piece)
        }
      }
    }
  }

  static func restored(
    _ data: Data, into database: Database, for purpose: RestoreBackup.Purpose = .drill, under key: BackupKey = key,
    migrations: Migrations? = nil
  ) async throws -> RestoreBackup.Outcome {
    try await RestoreBackup.run(
      source(data, under: key), for: purpose, migrations: try migrations ?? Schema.migrations(), by: owner,
      in: TestOffice(database, at: TestClock.start.adding(seconds: 86_400)).office)
  }

  /// Every row of every table, as words.
  static func everything(in database: Database) async throws -> [String: [String]] {
    try await database.tables { reading in
      var found: [String: [String]] = [:]
      for table in reading.tables {
        var rows: [String] = []
        try reading.each(of: table) { rows.append("\($0)") }
        found[table.name] = rows
      }
      return found
    }
  }

  @Test(arguments: ways) func aBackupIsRestoredIntoEitherEngine(_ from: TestEngine, _ into: TestEngine) async throws {
    try await from.withDatabase { database in
      let record = try SampleRecord(database)
      _ = try await LoadDemonstration.run(by: Actor.commandLine("thu") ?? Self.owner, in: record.office)
      try await record.fill()
      let (data, contents) = try await Self.backup(of: record.office)
      #expect(contents.recordSize > 10)
      #expect(data.range(of: Data("Hậu Giang".utf8)) == nil)
      let before = try await Self.everything(in: database)
      try await into.withEmptyDatabase { place in
        let outcome = try await Self.restored(data, into: place)
        #expect(outcome.contents == contents && outcome.steps.isEmpty && outcome.fault == nil)
        #expect(try await Self.everything(in: place) == before)
        // The restored schema still refuses what the rule forbids.
        await #expect(throws: Problem.self) {
          try await TestOffice(place).office.write { tx in
            try tx.execute("INSERT INTO record_queue (entry_id) VALUES (NULL)")
            return Recorded(
              (),
              entry: TestOffice(place).office.entry(
                .init(try Permit(Self.owner, may: .manageInstallation), action: "x", object: .init(kind: "x", id: "x"))))
          }
        }
        let (again, second) = try await Self.backup(of: TestOffice(place).office)
        #expect(!again.isEmpty)
        #expect(
          second.tables.filter { !["audit_entry", "record_queue"].contains($0.name) }
            == contents.tables.filter { !["audit_entry", "record_queue"].contains($0.name) })
      }
    }
  }

  @Test(arguments: TestEngine.all) func rowsNameTheirParentsAfterwardsToo(_ engine: TestEngine) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let house = TestOffice(database)
      _ = try await LoadDemonstration.run(by: Actor.commandLine("thu") ?? Self.owner, in: house.office)
      let (data, _) = try await Self.backup(of: house.office)
      try await engine.withEmptyDatabase { place in
        _ = try await Self.restored(data, into: place)
        await #expect(throws: Problem.self) {
          try await TestOffice(place).office.write { tx in
            try tx.execute("INSERT INTO provision (id, directive_id) VALUES ('x', 'khong-co')")
            return Recorded(
              (),
              entry: TestOffice(place).office.entry(
                .init(try Permit(Self.owner, may: .manageInstallation), action: "x", object: .init(kind: "x", id: "x"))))
          }
        }
      }
    }
  }

  @Test(arguments: TestEngine.all) func aBackupShowsOneMomentWhileOthersWrite(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      _ = try await CreateInstallation.run(.real, province: "tỉnh Sông Mẫu", by: Self.owner, in: record.office)
      try await record.write(3)
      let (began, begin) = AsyncStream.makeStream(of: Void.self)
      let written = DispatchSemaphore(value: 0)
      let writer = Task {
        for await _ in began { break }
        try await record.write(5)
        _ = try await record.sequence()
        written.signal()
      }
      let (data, _) = try await Self.backup(of: record.office) {
        begin.yield()
        #expect(written.wait(timeout: .now() + 60) == .success)
      }
      try await writer.value
      try await engine.withEmptyDatabase { place in
        let outcome = try await Self.restored(data, into: place)
        #expect(outcome.contents.recordSize == 0)
        let counts = try await TestOffice(place).office.read { tx in
          (try AuditStore.count(in: tx), try RecordTreeStore.waiting(in: tx), try RecordTreeStore.size(in: tx))
        }
        // The installation, three entries and the backup's own; nothing of what was written while it ran.
        #expect(counts == (5, 5, 0))
        let now = try await record.office.read { try AuditStore.count(in: $0) }
        #expect(now == 10)
      }
    }
  }

  @Test(arguments: TestEngine.all) func whatIsWrongLeavesNothing(_ engine: TestEngine) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let house = TestOffice(database)
      _ = try await LoadDemonstration.run(by: Actor.commandLine("thu") ?? Self.owner, in: house.office)
      let (data, _) = try await Self.backup(of: house.office)
      try await engine.withEmptyDatabase { place in
        var altered = data
        altered[data.count - 100] ^= 1
        let cutBetween = data.count - (data.count - 300) % 65_552
        for (name, wrong) in [("altered", altered), ("cut", Data(data.dropLast(1000))), ("cut between", Data(data.prefix(cutBetween)))] {
          await #expect(throws: Problem.self, "\(name)") { try await Self.restored(wrong, into: place) }
          #expect(try await Self.everything(in: place).isEmpty, "\(name) left something")
        }
        await #expect(throws: Problem.self) { try await Self.restored(data, into: place, under: .bytes([UInt8](repeating: 6, count: 32))) }
        let older = try Migrations(try Schema.migrations().steps.dropLast())
        let newer = await #expect(throws: Problem.self) { try await Self.restored(data, into: place, migrations: older) }
        #expect(newer?.message.contains("mới hơn") == true)
        #expect(try await Self.everything(in: place).isEmpty)
        _ = try await Self.restored(data, into: place)
        let full = await #expect(throws: Problem.self) { try await Self.restored(data, into: place) }
        #expect(full?.message.contains("không trống") == true)
      }
    }
  }

  @Test(arguments: TestEngine.all) func anEarlierProgramsBackupIsBroughtForward(_ engine: TestEngine) async throws {
    let all = try Schema.migrations()
    let early = try Migrations(Array(all.steps.prefix(5)))
    try await TestEngine.sqlite.withEmptyDatabase { database in
      try await early.apply(to: database, at: TestClock.start)
      let house = TestOffice(database)
      _ = try await CreateInstallation.run(.real, province: "tỉnh Sông Mẫu", by: Self.owner, in: house.office)
      let out = Mutex(Data())
      _ = try await MakeBackup.run(
        under: Self.key, migrations: early, to: { piece in out.withLock { $0.append(piece) } }, by: Self.owner, in: house.office)
      let data = out.withLock { $0 }
      try await engine.withEmptyDatabase { place in
        let outcome = try await Self.restored(data, into: place, for: .work)
        #expect(outcome.steps == all.steps.dropFirst(5).map(\.name))
        let last = try await TestOffice(place).office.read { try AuditStore.latest(1, in: $0) }
        #expect(last.first?.action == "backup.restore")
      }
    }
  }

  @Test(arguments: TestEngine.all) func sessionsDoNotComeBack(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database)
      _ = try await LoadDemonstration.run(by: Actor.commandLine("thu") ?? Self.owner, in: house.office)
      try await house.office.write { tx in
        try tx.execute(
          """
          INSERT INTO session (token_digest, actor_id, form_token, begun_at, ends_at)
          VALUES (\(Digest(of: "a")), 'a', \(Digest(of: "b")), \(TestClock.start), \(TestClock.start))
          """)
        return Recorded(
          (),
          entry: house.office.entry(.init(try Permit(Self.owner, may: .manageInstallation), action: "x", object: .init(kind: "x", id: "x")))
        )
      }
      let (data, _) = try await Self.backup(of: house.office)
      try await engine.withEmptyDatabase { place in
        _ = try await Self.restored(data, into: place)
        #expect(try await Self.everything(in: place)["session"] == [])
      }
    }
  }

  @Test func whoMayNotIsRefusedBeforeAnythingIsRead() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      let reader = TestOffice.actor(may: [.signIn])
      await #expect(throws: Problem.self) {
        try await MakeBackup.run(
          under: Self.key, migrations: try Schema.migrations(), to: { _ in Issue.record("something left") }, by: reader, in: office)
      }
    }
  }
}

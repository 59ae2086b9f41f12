import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Synchronization
import Testing

/// Each probed thing is broken in turn, and exactly its probe fails.
@Suite struct ExamineInstallationTests {
  typealias Probe = ExamineInstallation.Probe

  static let now = TestClock.start.adding(seconds: 3600)

  /// A machine in good health.
  static func healthy() -> HostFacts {
    let ticks = Mutex<Int64>(0)
    return HostFacts(
      now: { now },
      microseconds: {
        ticks.withLock {
          $0 += 1500
          return $0
        }
      },
      freeBytes: { _ in 10 << 30 }, writeFault: { _ in nil }, vietnamOffset: { _ in 7 * 3600 })
  }

  static func failures(_ findings: [ExamineInstallation.Finding]) -> [Probe] {
    findings.compactMap { if case .failed(let mend) = $0.outcome, !mend.isEmpty { $0.probe } else { nil } }
  }

  /// An installation at the head of the schema with one entry in its record, so that its clock can be held against it.
  static func install(at location: Database.Location) async throws {
    let database = try Database(at: location, threads: 2)
    try await Schema.migrations().apply(to: database, at: TestClock.start)
    _ = try await CreateInstallation.run(
      .demonstration, province: "Tỉnh giả định", by: TestOffice.actor(may: [.manageInstallation]), in: TestOffice(database).office)
  }

  /// PostgreSQL's clock is the real one, so the host's must be too.
  static func host(for engine: TestEngine, at location: Database.Location) throws -> HostFacts {
    var host = healthy()
    if engine == .postgres {
      let clock = try Database(at: location, threads: 1).engineSettings()["clock"].flatMap { Moment(iso: $0) }
      let now = try #require(clock)
      host.now = { now }
    }
    return host
  }

  @Test(arguments: TestEngine.all) func aSoundInstallationHasNoFault(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      try await Self.install(at: location)
      let findings = await ExamineInstallation.run(at: location, host: try Self.host(for: engine, at: location))
      #expect(findings.map(\.probe) == Probe.allCases)
      #expect(Self.failures(findings) == [])
      let notRun = findings.filter { $0.outcome == .notRun }.map(\.probe)
      #expect(notRun == (engine == .postgres ? [.folder, .disk] : []))
    }
  }

  @Test(arguments: TestEngine.all) func aWeakSettingFailsDurabilityAlone(_ engine: TestEngine) async throws {
    let weakening = engine == .sqlite ? "PRAGMA synchronous = NORMAL" : "SET synchronous_commit = off"
    try await engine.withLocation { location in
      try await Self.install(at: location)
      let findings = await ExamineInstallation.run(at: location, host: try Self.host(for: engine, at: location)) {
        try Database(at: $0, threads: 2, spoiledBy: weakening)
      }
      #expect(Self.failures(findings) == [.durability])
      #expect(findings.first { $0.probe == .durability }?.said.contains("synchronous") == true)
    }
  }

  @Test(arguments: TestEngine.all) func anotherSchemaFailsTheSchemaAlone(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      let database = try Database(at: location, threads: 2)
      let host = try Self.host(for: engine, at: location)
      #expect(await Self.failures(ExamineInstallation.run(at: location, host: host)) == [.schema])
      let steps = try Schema.migrations().steps
      try await Migrations(Array(steps.dropLast())).apply(to: database, at: TestClock.start)
      #expect(await Self.failures(ExamineInstallation.run(at: location, host: host)) == [.schema])
      let newer = Migration(number: (steps.last?.number ?? 0) + 1, name: "later.sql", script: "CREATE TABLE later (id TEXT);")
      try await Migrations(steps + [newer]).apply(to: database, at: TestClock.start)
      let findings = await ExamineInstallation.run(at: location, host: host)
      #expect(Self.failures(findings) == [.schema])
      #expect(findings.filter { $0.outcome == .notRun }.map(\.probe).contains(.write))
    }
  }

  /// What is broken, and what must fail because of it.
  enum Breakage: String, CaseIterable, Sendable {
    case readOnlyFolder, fullDisk, clockBehindRecord, wrongTimeZone, noTimeZone

    var probe: Probe {
      switch self {
      case .readOnlyFolder: .folder
      case .fullDisk: .disk
      case .clockBehindRecord: .clock
      case .wrongTimeZone, .noTimeZone: .timeZone
      }
    }

    func spoil(_ host: inout HostFacts) {
      switch self {
      case .readOnlyFolder: host.writeFault = { _ in "Read-only file system" }
      case .fullDisk:
        host.freeBytes = { _ in 1 << 20 }
        host.writeFault = { _ in "No space left on device" }
      case .clockBehindRecord: host.now = { TestClock.start.adding(seconds: -7200) }
      case .wrongTimeZone: host.vietnamOffset = { _ in 8 * 3600 }
      case .noTimeZone: host.vietnamOffset = { _ in nil }
      }
    }
  }

  @Test(arguments: Breakage.allCases) func whatIsBrokenFailsAlone(_ breakage: Breakage) async throws {
    try await TestEngine.sqlite.withLocation { location in
      try await Self.install(at: location)
      var host = Self.healthy()
      breakage.spoil(&host)
      #expect(await Self.failures(ExamineInstallation.run(at: location, host: host)) == [breakage.probe])
    }
  }

  @Test func aServerWhoseClockIsAnotherFailsTheClockAlone() async throws {
    guard TestEngine.all.contains(.postgres) else { return }
    try await TestEngine.postgres.withLocation { location in
      try await Self.install(at: location)
      var host = try Self.host(for: .postgres, at: location)
      let server = host.now()
      host.now = { server.adding(seconds: 600) }
      #expect(await Self.failures(ExamineInstallation.run(at: location, host: host)) == [.clock])
    }
  }

  @Test func whatCannotBeOpenedFailsTheEngineAlone() async {
    let nowhere = Database.Location.server("postgres://nobody@/nothing?host=/nonexistent")
    #expect(await Self.failures(ExamineInstallation.run(at: nowhere, host: Self.healthy())) == [.engine])
  }

  @Test func aDatabaseFullInTheMiddleFailsTheWriteAlone() async throws {
    try await TestEngine.sqlite.withLocation { location in
      try await Self.install(at: location)
      let findings = await ExamineInstallation.run(at: location, host: Self.healthy()) {
        try Database(at: $0, threads: 2, spoiledBy: "PRAGMA query_only = 1")
      }
      #expect(Self.failures(findings) == [.write])
    }
  }
}

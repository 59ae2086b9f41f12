import AnCuTesting
import Database
import Kit
import Testing

/// Migrations and leases on both engines.
@Suite struct InstallationTests {
  static let one = Migration(
    number: 1, name: "0001_one.sql", script: "CREATE TABLE one (id INTEGER NOT NULL);\nCREATE TABLE two (id TEXT);")
  static let two = Migration(number: 2, name: "0002_two.sql", script: "ALTER TABLE one ADD COLUMN name TEXT;")
  static let now = TestClock.start

  @Test(arguments: TestEngine.all) func stepsAreAppliedOnceAndForward(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      let first = try Migrations([Self.one])
      let both = try Migrations([Self.two, Self.one])
      #expect(try await first.state(of: database) == .empty)
      #expect(try await first.apply(to: database, at: Self.now) == ["0001_one.sql"])
      #expect(try await first.state(of: database) == .current)
      #expect(try await both.state(of: database) == .behind(at: 1))
      await #expect(throws: Problem.self) { try await both.requireCurrent(database) }
      #expect(try await both.apply(to: database, at: Self.now) == ["0002_two.sql"])
      #expect(try await both.apply(to: database, at: Self.now) == [])
      try await both.requireCurrent(database)
      #expect(try await first.state(of: database) == .newer(at: 2))
      await #expect(throws: Problem.self) { try await first.apply(to: database, at: Self.now) }
      let altered = try Migrations([Migration(number: 1, name: "0001_one.sql", script: "CREATE TABLE other (id TEXT);"), Self.two])
      #expect(try await altered.state(of: database) == .altered("0001_one.sql"))
      await #expect(throws: Problem.self) { try await altered.apply(to: database, at: Self.now) }
    }
  }

  @Test(arguments: TestEngine.all) func aStepThatFailsLeavesTheDatabaseAsItWas(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      let wrong = try Migrations([
        Self.one, Migration(number: 2, name: "0002_wrong.sql", script: "CREATE TABLE three (id TEXT);\nCREATE NONSENSE;"),
      ])
      await #expect(throws: (any Error).self) { try await wrong.apply(to: database, at: Self.now) }
      #expect(try await wrong.state(of: database) == .empty)
    }
  }

  @Test func numbersHaveNoGap() {
    #expect(throws: Problem.self) { try Migrations([Self.two]) }
    #expect(throws: Problem.self) { try Migrations([Self.one, Self.one]) }
  }

  @Test(arguments: TestEngine.all) func oneHolderAtATime(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let until = Self.now.adding(seconds: 60)
      let results = try await withThrowingTaskGroup(of: Bool.self) { group in
        for node in 0..<8 {
          group.addTask { try await Lease(name: "urge", holder: "node-\(node)").take(in: database, now: Self.now, until: until) }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(results == 1)
      let late = Lease(name: "urge", holder: "late")
      #expect(try await !late.take(in: database, now: Self.now.adding(seconds: 59), until: until))
      #expect(try await late.take(in: database, now: until, until: until.adding(seconds: 60)))
      #expect(try await late.take(in: database, now: until, until: until.adding(seconds: 90)))
      try await late.giveBack(in: database)
      #expect(try await Lease(name: "urge", holder: "next").take(in: database, now: until, until: until.adding(seconds: 1)))
    }
  }
}

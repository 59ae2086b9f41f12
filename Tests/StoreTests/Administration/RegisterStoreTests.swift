import AnCuTesting
import Database
import Domain
import Kit
import Store
import Testing

/// What is kept comes back the same, and the schema refuses what the rules forbid.
@Suite struct RegisterStoreTests {
  /// An entry that leaves no trace, for tests of this floor.
  struct NoEntry: JournalEntry {
    func append(in tx: any Writing) throws {}
  }

  static func ids() -> () -> String {
    var next = 0
    return {
      next += 1
      return "row-\(next)"
    }
  }

  static func open(_ sample: SampleProvince, at moment: Moment, in database: Database) async throws {
    let register = sample.register
    try await database.write { tx in
      try RegisterStore.register(
        units: register.units.map(\.unit), facts: register.units, agencies: register.agencies.map(\.agency), facts: register.agencies,
        appointments: [], at: moment, newID: ids(), in: tx)
      return Recorded((), entry: NoEntry())
    }
  }

  @Test(arguments: TestEngine.all) func whatIsKeptComesBack(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let sample = SampleProvince()
      try await Self.open(sample, at: TestClock.start, in: database)
      let register = try await database.read { try RegisterStore.register(in: $0) }
      #expect(Set(register.units) == Set(sample.register.units))
      #expect(Set(register.agencies) == Set(sample.register.agencies))
      let earlier = try await database.read { try RegisterStore.register(knownAt: TestClock.start.adding(milliseconds: -1), in: $0) }
      #expect(earlier.units.isEmpty && earlier.agencies.isEmpty)
      let then = try await database.read { try RegisterStore.register(knownAt: TestClock.start, in: $0) }
      #expect(then.units.count == sample.register.units.count)
    }
  }

  /// One row that breaks a promise each; the table refuses all of them.
  static let broken: [(String, String)] = [
    (
      "a code twice from one day",
      "'f', '10001-2024-01-01', '10000', 'commune', 'X', NULL, '100-2024-01-01', '2024-01-01', NULL, NULL, 1, NULL"
    ),
    ("a unit twice at once", "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '100-2024-01-01', '2025-01-01', NULL, NULL, 1, NULL"),
    ("a commune without parent", "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, NULL, '2023-01-01', '2023-02-01', 'r', 0, 'r'"),
    (
      "an end before the beginning",
      "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '100-2024-01-01', '2023-02-01', '2023-02-01', 'r', 0, 'r'"
    ),
    (
      "an end without event",
      "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '100-2024-01-01', '2023-01-01', '2023-02-01', 'r', 0, NULL"
    ),
    (
      "a beginning without event",
      "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '100-2024-01-01', '2023-01-01', '2023-02-01', NULL, 0, 'r'"
    ),
    (
      "its own parent",
      "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '10000-2024-01-01', '2023-01-01', '2023-02-01', 'r', 0, 'r'"
    ),
    ("no area", "'f', '10000-2024-01-01', '77777', 'commune', 'X', 0, '100-2024-01-01', '2023-01-01', '2023-02-01', 'r', 0, 'r'"),
    (
      "an unknown kind", "'f', '10000-2024-01-01', '77777', 'village', 'X', NULL, '100-2024-01-01', '2023-01-01', '2023-02-01', 'r', 0, 'r'"
    ),
    (
      "a parent that is not there",
      "'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, 'nowhere', '2023-01-01', '2023-02-01', 'r', 0, 'r'"
    ),
  ]

  @Test(arguments: TestEngine.all) func theSchemaRefusesWhatTheRulesForbid(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await Self.open(SampleProvince(), at: TestClock.start, in: database)
      let digest = String(repeating: "0", count: 64)
      func insert(_ values: String) -> String {
        """
        INSERT INTO admin_unit_fact (id, unit_id, code, kind, name, area_hectares, parent_id, true_from, true_until, begun_by,
          past_unknown, ended_by, note, known_from) VALUES (\(values), '', '2026-01-01T00:00:00.000Z');
        """
      }
      func draft(_ id: String, _ tail: String) -> String {
        """
        INSERT INTO reorganisation (id, title, document, note, planned_day, state, content_json, plan_digest, drafted_by,
          drafted_by_name, drafted_by_position, drafted_at, settled_reason, settled_by, settled_by_name, settled_by_position, settled_at)
        VALUES ('\(id)', 'T', 'D', '', '2026-01-01', \(tail.replacing("DIGEST", with: digest)));
        """
      }
      let settled = "'2026-01-01T00:00:00.000Z', '', 'b', 'B', '', '2026-01-02T00:00:00.000Z'"
      try database.run(script: draft("r", "'enacted', '{}', 'DIGEST', 'a', 'A', '', \(settled)"))
      #expect(throws: (any Error).self, "the drafter enacts") {
        try database.run(script: draft("r2", "'enacted', '{}', 'DIGEST', 'b', 'B', '', \(settled)"))
      }
      #expect(throws: (any Error).self, "in force without a second person") {
        try database.run(
          script: draft("r3", "'enacted', '{}', 'DIGEST', 'a', 'A', '', '2026-01-01T00:00:00.000Z', '', NULL, NULL, NULL, NULL"))
      }
      for (what, values) in Self.broken {
        #expect(throws: (any Error).self, "\(what)") { try database.run(script: insert(values)) }
      }
      try database.run(
        script: insert("'f', '10000-2024-01-01', '77777', 'commune', 'X', NULL, '100-2024-01-01', '2023-01-01', '2023-02-01', 'r', 0, 'r'"))
    }
  }

  @Test(arguments: TestEngine.all) func aFactThatIsNoLongerKnownCannotBeClosed(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let sample = SampleProvince()
      try await Self.open(sample, at: TestClock.start, in: database)
      let day = try #require(Day(iso: "2026-07-01"))
      let event = try #require(ID<Reorganisation>("khong-ghi"))
      let plan = ReorganisationPlan.make(
        [.renameUnit(sample.communes[0], kind: .commune, name: "Khác")], on: day, by: event,
        as: RegisteredEvent(day: day, title: "T", document: "D"), in: sample.register, today: day)
      try await database.write { tx in
        try ReorganisationStore.insertDraft(
          ReorganisationRecord(
            reorganisation: Reorganisation(id: event, title: "T", document: "D", day: day, content: .changes([]), state: .draft),
            planDigest: plan.digest(),
            draftedBy: .init(actor: try #require(ID("a")), name: "A", position: "", at: TestClock.start)), in: tx)
        return Recorded((), entry: NoEntry())
      }
      func apply(_ prefix: String) async throws {
        try await database.write { tx in
          try RegisterStore.apply(
            plan, newUnits: [], newAgencies: [], at: TestClock.start.adding(seconds: 1), newID: Self.next(prefix), in: tx)
          return Recorded((), entry: NoEntry())
        }
      }
      try await apply("b")
      let register = try await database.read { try RegisterStore.register(in: $0) }
      #expect(register.history(of: sample.communes[0]).map(\.name) == ["An Hòa 1", "Khác"])
      do {
        try await apply("c")
        Issue.record("what is no longer known was closed again")
      } catch Problem.broken(let message) {
        #expect(message.contains("no longer what is known"))
      }
    }
  }

  static func next(_ prefix: String) -> () -> String {
    var count = 0
    return {
      count += 1
      return "\(prefix)-\(count)"
    }
  }
}

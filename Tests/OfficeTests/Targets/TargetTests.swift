import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// Targets with where they stand: entering, meeting a conflict, confirming by two persons, approved packages.
@Suite struct TargetTests {
  static let first = TestOffice.actor("Trần Văn Mẫu", id: "first", may: [.enterTarget])
  static let second = TestOffice.actor("Bùi Thị Mẫu", id: "second", may: [.confirmTarget])
  static let homes = "nha-o-xa-hoi"

  static func with(_ engine: TestEngine, _ body: (Office, String) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let sample = SampleProvince(districts: 2, communesEach: 2)
      try await sample.settle(in: office)
      #expect(try await AdoptIndicators.run(by: first, in: office) == StandardIndicators.all.count)
      try await body(office, sample.province.text)
    }
  }

  static func input(_ place: String, _ value: String, _ document: String, clause: String = "Phụ lục I") -> EnterTarget.Input {
    .init(
      indicator: homes, place: place, firstYear: "2021", lastYear: "2030", value: value, document: document, clause: clause,
      body: "Ủy ban nhân dân tỉnh", confidence: "high")
  }

  static func settle(_ target: TargetValue, _ to: TargetValue.Status, in office: Office) async throws {
    let id = try await ProposeAct.run(SettleTarget(target: target.id, to: to, grounds: "Kết luận số 5 (giả định)"), by: first, in: office)
    let seen = try await ReadProposal.run(id, by: second, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: id, seen: seen), by: second, in: office)
  }

  @Test(arguments: TestEngine.all) func aConflictBlocksConfirmingUntilOneGivesWay(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, place in
      let one = try await EnterTarget.run(Self.input(place, "1.400", "Quyết định số 338/QĐ-TTg"), by: Self.first, in: office)
      #expect(one.against.isEmpty && one.target.status == .provisional)
      let two = try await EnterTarget.run(Self.input(place, "1.572", "Kế hoạch số 271/KH-UBND", clause: ""), by: Self.first, in: office)
      #expect(two.against.map(\.value) == [1400])
      let view = try await ReadIndicator.run(Self.homes, in: office)
      #expect(view.conflicts.count == 1 && view.conflicts.first?.gap == 172)
      do {
        try await Self.settle(one.target, .confirmed, in: office)
        Issue.record("a target in a conflict was confirmed")
      } catch Problem.conflict(let text) {
        #expect(text.contains("271/KH-UBND") && text.contains("1.572"))
      }
      try await Self.settle(two.target, .superseded, in: office)
      try await Self.settle(one.target, .confirmed, in: office)
      let after = try await ReadIndicator.run(Self.homes, in: office)
      #expect(after.conflicts.isEmpty)
      #expect(after.targets.map(\.target.status) == [.confirmed, .superseded])
      #expect(after.targets.first?.entered.enteredBy.name == "Trần Văn Mẫu", "who entered it stays")
      let rows = try await office.read { try $0.count("SELECT count(*) AS n FROM target") }
      #expect(rows == 4, "what was known before is kept")
      let entry = try #require(try await office.read { try AuditStore.latest(20, in: $0) }.first { $0.action == "target.settle" })
      #expect(entry.actorName == "Bùi Thị Mẫu" && entry.after["proposedBy"] == "first")
    }
  }

  /// What was proposed when it stood alone is not approved once another document has come.
  @Test(arguments: TestEngine.all) func aConflictThatComesInBetweenBlocksTheApproval(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, place in
      let one = try await EnterTarget.run(Self.input(place, "1400", "Quyết định số 338/QĐ-TTg"), by: Self.first, in: office)
      let act = SettleTarget(target: one.target.id, to: .confirmed, grounds: "Kết luận số 5 (giả định)")
      let id = try await ProposeAct.run(act, by: Self.first, in: office)
      let seen = try await ReadProposal.run(id, by: Self.second, in: office).proposal.digest
      _ = try await EnterTarget.run(Self.input(place, "1572", "Kế hoạch số 271/KH-UBND"), by: Self.first, in: office)
      await #expect(throws: Problem.self) { try await ApproveProposal.run(.init(id: id, seen: seen), by: Self.second, in: office) }
      let still = try await ReadIndicator.run(Self.homes, in: office)
      #expect(still.targets.allSatisfy { $0.target.status == .provisional } && still.waiting == [one.target.id.text: id])
    }
  }

  @Test(arguments: TestEngine.all) func whatIsTypedWrongIsNamedByField(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, place in
      func fields(_ change: (inout EnterTarget.Input) -> Void) async -> [String] {
        var input = Self.input(place, "1400", "Quyết định số 338/QĐ-TTg")
        change(&input)
        do {
          _ = try await EnterTarget.run(input, by: Self.first, in: office)
          return []
        } catch Problem.invalid(_, let fields) {
          return fields.map(\.field)
        } catch {
          return ["\(error)"]
        }
      }
      #expect(await fields { $0.value = "N/A" } == ["muc"])
      #expect(await fields { $0.value = "" } == ["muc"])
      #expect(await fields { $0.lastYear = "2020" } == ["den-nam"])
      #expect(await fields { $0.place = "khong-co" } == ["noi"])
      #expect(await fields { $0.document = "x" } == ["van-ban"])
      #expect(await fields { $0.body = "" } == ["co-quan"])
      #expect(await fields { $0.confidence = "sure" } == ["tin-cay"])
      #expect(await fields { $0.path = "2026; 2027: 500" } == ["lo-trinh"])
      #expect(await fields { $0.path = "2026: 500\n2027: 400" } == ["lo-trinh"], "added up, it does not fall")
      #expect(await fields { $0.path = "2031: 500" } == ["lo-trinh"])
      #expect(await fields { $0.path = "2030: 1399" } == ["lo-trinh"])
      #expect(await fields { $0.baseline = "2020: 0; 2019: 0" } == ["goc"])
      #expect(await fields { $0.path = "2026: 500\n2030: 1.400" } == [])
      await #expect(throws: Problem.self, "one document, one value") {
        try await EnterTarget.run(Self.input(place, "1401", "quyết định số 338/qđ-ttg"), by: Self.first, in: office)
      }
      await #expect(throws: Problem.self) {
        try await EnterTarget.run(Self.input(place, "1", "Văn bản khác"), by: Self.second, in: office)
      }
      await #expect(throws: Problem.self, "taken up once") { try await AdoptIndicators.run(by: Self.first, in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func aPackageIsTakenUpByTwoAndItsYearsAreHeldAgainstIt(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let indicator = try #require(ID<Indicator>(Self.homes))
      func approve(_ first: Int, _ last: Int, _ value: Int) async throws {
        let act = ApprovePackage(
          id: office.newID(), firstYear: first, lastYear: last, document: "Nghị quyết số \(first)\(last)", body: "Hội đồng nhân dân tỉnh",
          decidedOn: Day(sinceEpoch: 20_000), items: [.init(indicator: indicator, value: value)])
        let id = try await ProposeAct.run(act, by: Self.first, in: office)
        let seen = try await ReadProposal.run(id, by: Self.second, in: office).proposal.digest
        try await ApproveProposal.run(.init(id: id, seen: seen), by: Self.second, in: office)
      }
      try await approve(2026, 2030, 1000)
      for year in 2026...2029 { try await approve(year, year, 200) }
      let open = try #require(try await ListTargets.run(in: office).packages.first?.steps.first)
      #expect(open.missing == [2030] && open.difference == nil)
      try await approve(2030, 2030, 180)
      let whole = try #require(try await ListTargets.run(in: office).packages.first?.steps.first)
      #expect(whole.difference == 20)
      await #expect(throws: Problem.self, "once") { try await approve(2030, 2030, 200) }
      await #expect(throws: Problem.self, "five years or one") { try await approve(2026, 2028, 200) }
    }
  }

  @Test(arguments: TestEngine.all) func aResultKeepsItsBasisAndItsAbsence(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, place in
      let unit = try #require(ID<AdminUnit>(place))
      let period = try #require(Period(from: Day(sinceEpoch: 20_000), until: Day(sinceEpoch: 20_100)))
      func record(_ basis: IndicatorValue.Basis, _ figure: IndicatorValue.Figure) async throws {
        try await RecordResult.run(
          IndicatorValue(
            id: office.newID(), indicator: try #require(ID(Self.homes)), place: unit, period: period, basis: basis, agency: "Sở",
            figure: figure, source: "Báo cáo", confidence: .high), by: Self.first, in: office)
      }
      try await record(.reported, .count(1073))
      try await record(.verified, .count(0))
      try await record(.counted, .notAvailable)
      let values = try await ReadIndicator.run(Self.homes, in: office).results.map(\.value)
      #expect(Set(values.map(\.basis)) == Set(IndicatorValue.Basis.allCases))
      #expect(Set(values.map(\.figure)) == [.count(1073), .count(0), .notAvailable])
      await #expect(throws: Problem.self, "a count has no denominator") { try await record(.reported, .ratio(1, of: 2)) }
      await #expect(throws: Problem.self, "one known value of one agency") { try await record(.reported, .count(1074)) }
    }
  }
}

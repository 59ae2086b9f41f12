import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// Importing, publishing, assigning, searching and changing directives, on both engines.
@Suite struct DirectiveTests {
  static let clerk = TestOffice.actor(
    may: [
      .importDirective, .readClosedDirectives, .publishDirective, .governDirective, .assignProvision, .confirmProvisionMatches,
    ])
  static let slug = "12-kh-tu"

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func with(
    _ engine: TestEngine, _ plan: SamplePlan = SamplePlan(), holding: Directive.Holding = .official,
    _ body: (Office) async throws -> Void
  ) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let receipt = try await ImportDirective.run(.init(source: plan.text, holding: holding), by: clerk, in: office)
      #expect(receipt.outcome == .created)
      #expect(receipt.unassigned == 0)
      try await body(office)
    }
  }

  static func identities(_ office: Office) async throws -> [String: ID<Provision>] {
    let view = try await ReadDirective.run(slug, for: clerk, in: office)
    return Dictionary(view.provisions.map { ($0.stored.read.id, $0.stored.provision) }, uniquingKeysWith: { first, _ in first })
  }

  static func entries(_ action: String, _ office: Office) async throws -> Int {
    try await office.read { try $0.count("SELECT count(*) FROM audit_entry WHERE action = \(action)") }
  }

  @Test(arguments: TestEngine.all) func theSameTextAgainChangesNothing(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      let again = try await ImportDirective.run(.init(source: SamplePlan().text), by: Self.clerk, in: office)
      #expect(again.outcome == .unchanged)
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      #expect(view.versions == [1])
      #expect(view.proposedVersion == nil)
      #expect(
        view.provisions.map(\.stored.read.id) == [
          "I", "I.a", "II", "II.1", "II.1.a", "II.1.b", "II.2", "II.2.a", "II.2.b", "II.2.c", "III", "III.1",
        ])
      #expect(view.recipients.count == 3)
      #expect(try await Self.entries("directive.import", office) == 1)
    }
  }

  @Test(arguments: TestEngine.all) func whatWasReadIsWhatIsKept(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      let read = DocumentReader.read(SamplePlan().text)
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      #expect(view.provisions.map(\.stored.read) == read.provisions)
      #expect(view.version.signature == read.signature)
      #expect(view.version.legalBases == read.header.legalBases)
      #expect(view.recipients == read.recipients)
      let source = try await office.read { try VersionStore.source(of: view.version.id, in: $0) }
      #expect(source == SamplePlan().text)
      #expect(view.version.sourceDigest == Digest(of: SamplePlan().text))
    }
  }

  @Test(arguments: TestEngine.all) func theOfficialTextTakesThePlaceOfOurRestatement(_ engine: TestEngine) async throws {
    var restated = SamplePlan()
    restated.awareness[0] = "Học tập, quán triệt Chỉ thị."
    restated.capital[1] = "Đến năm 2030, đủ nhà theo Kế hoạch số 77/KH-UBND ngày 01/4/2024."
    try await Self.with(engine, restated, holding: .restated) { office in
      let before = try await Self.identities(office)
      _ = try await AssignProvision.run(
        .init(slug: Self.slug, code: "II.1.a", value: .due(try Self.day("2026-12-31"))), by: Self.clerk, in: office)
      let receipt = try await ImportDirective.run(.init(source: SamplePlan().text), by: Self.clerk, in: office)
      #expect(receipt.outcome == .replacedRestatement)
      let known = try await ListDirectives.run(for: Self.clerk, in: office).map(\.directive.slug)
      #expect(known.contains("88-kh-ubnd"))
      #expect(!known.contains("77-kh-ubnd"), "what only our restatement cited is gone with it")
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      #expect(view.version.holding == .official)
      #expect(view.directive.holding == .official)
      #expect(try await Self.identities(office) == before)
      let due = try Self.day("2026-12-31")
      #expect(view.provisions.first { $0.stored.read.id == "II.1.a" }?.due == due)
      await #expect(throws: Problem.self) {
        try await ImportDirective.run(.init(source: restated.text, holding: .restated), by: Self.clerk, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func aChangedTextWaitsAndItsLinksFollow(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      let before = try await Self.identities(office)
      let horizon = try Self.day("2027-06-30")
      _ = try await AssignProvision.run(
        .init(slug: Self.slug, code: "II.2.b", value: .due(horizon)), by: Self.clerk, in: office)
      var changed = SamplePlan()
      changed.capital.insert("Kêu gọi tổ chức, cá nhân góp vốn xây nhà lưu trú cho công nhân khu công nghiệp.", at: 0)
      changed.awareness[1] = "Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về kết quả phát triển nhà ở cho người lao động."
      let receipt = try await ImportDirective.run(.init(source: changed.text), by: Self.clerk, in: office)
      #expect(receipt.outcome == .proposed(version: 2))
      #expect(try await Self.identities(office) == before)

      let proposed = try await ReadProposedText.run(Self.slug, by: Self.clerk, in: office)
      let byCode = Dictionary(proposed.rows.map { ($0.new.read.id, $0.match) }, uniquingKeysWith: { first, _ in first })
      #expect(byCode["II.2.a"]?.kind == "inserted")
      #expect(byCode["II.2.c"]?.oldCode == "II.2.b")
      #expect(byCode["II.1.b"]?.oldCode == "II.1.b")
      #expect(byCode["II.1.b"]?.kind == "reworded")
      #expect(proposed.gone.isEmpty)

      var continues: [String: String] = [:]
      for row in proposed.rows { continues[row.new.read.id] = row.match.oldCode }
      var twice = continues
      twice["II.2.a"] = "II.2.b"
      await #expect(throws: Problem.self) {
        try await ConfirmProvisionMatches.run(
          .init(slug: Self.slug, version: 2, continues: twice), by: Self.clerk, in: office)
      }
      await #expect(throws: Problem.self) {
        try await ConfirmProvisionMatches.run(
          .init(slug: Self.slug, version: 1, continues: continues), by: Self.clerk, in: office)
      }
      #expect(try await Self.identities(office) == before)
      let confirmed = try await ConfirmProvisionMatches.run(
        .init(slug: Self.slug, version: 2, continues: continues), by: Self.clerk, in: office)
      #expect([confirmed.kept, confirmed.inserted, confirmed.gone] == [12, 1, 0])
      let after = try await Self.identities(office)
      #expect(after["II.2.c"] == before["II.2.b"])
      #expect(after["II.1.b"] == before["II.1.b"])
      let inserted = try #require(after["II.2.a"])
      #expect(!before.values.contains(inserted))
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      #expect(view.versions == [1, 2])
      #expect(view.provisions.first { $0.stored.read.id == "II.2.c" }?.due == horizon)
      #expect(view.provisions.first { $0.stored.read.id == "II.2.b" }?.due == nil)
    }
  }

  @Test(arguments: TestEngine.all) func aPartyDocumentIsClosedUntilADecision(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      func visible() async throws -> Bool {
        try await ListDirectives.run(for: nil, in: office).contains { $0.directive.slug == Self.slug }
      }
      await #expect(throws: Problem.self) { try await ReadDirective.run(Self.slug, for: nil, in: office) }
      #expect(try await !visible())
      #expect(try await SearchProvisions.run("danh sách", for: nil, in: office).hits.isEmpty)
      #expect(try await CoverageBoard.run(for: nil, in: office).directives.isEmpty)
      let publish = { (from: String, decided: String) in
        try await PublishDirective.run(
          .init(
            slug: Self.slug, decision: "Quyết định số 7-QĐ/TU", decidedOn: try Self.day(decided), from: try Self.day(from)),
          by: Self.clerk, in: office)
      }
      await #expect(throws: Problem.self) { try await publish("2026-11-01", "2026-11-02") }
      await #expect(throws: Problem.self) { try await publish("2025-05-01", "2025-05-01") }
      try await publish("2026-11-24", "2026-11-20")
      #expect(try await !visible(), "it opens on its day, tomorrow")
      let later = Office(
        database: office.database, now: { TestClock.start.adding(seconds: 86_400) }, random: office.random)
      #expect(try await ReadDirective.run(Self.slug, for: nil, in: later).publication?.decision == "Quyết định số 7-QĐ/TU")
      #expect(try await SearchProvisions.run("danh sách", for: nil, in: later).hits.map(\.code) == ["II.2.c"])
      await #expect(throws: Problem.self) { try await publish("2026-11-25", "2026-11-21") }
      #expect(try await Self.entries("directive.publish", office) == 1)
    }
  }

  @Test(arguments: TestEngine.all) func eachActLowersExactlyOneCounter(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      var known = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office).counters
      #expect(known == CoverageCounters(acting: 7, withoutOwner: 7, withoutDue: 7, namingTarget: 1, withoutTargetSource: 1))
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      for provision in view.provisions where provision.stored.acting {
        let code = provision.stored.read.id
        let dated = try await AssignProvision.run(
          .init(slug: Self.slug, code: code, value: .due(try Self.day("2027-01-31"))), by: Self.clerk, in: office)
        #expect(known.withoutDue - dated.withoutDue == 1)
        #expect(dated.withoutOwner == known.withoutOwner && dated.withoutTargetSource == known.withoutTargetSource)
        known = dated
        let source = AssignProvision.Value.targetSource(document: "Kế hoạch số 88/KH-UBND ngày 15/4/2024", clause: "mục 2")
        if provision.stored.namesTarget {
          let sourced = try await AssignProvision.run(
            .init(slug: Self.slug, code: code, value: source), by: Self.clerk, in: office)
          #expect(known.withoutTargetSource - sourced.withoutTargetSource == 1)
          #expect(sourced.withoutDue == known.withoutDue && sourced.withoutOwner == known.withoutOwner)
          known = sourced
        } else {
          await #expect(throws: Problem.self) {
            try await AssignProvision.run(.init(slug: Self.slug, code: code, value: source), by: Self.clerk, in: office)
          }
        }
      }
      #expect(known.withoutDue == 0 && known.withoutTargetSource == 0)
      #expect(try await Self.entries("provision.assign", office) == 8)
      // The same again, a heading, a day before the document, no such provision: refused, and nothing is written.
      for (code, day) in [("II.1.a", "2027-01-31"), ("II.1", "2027-01-31"), ("II.1.a", "2025-05-09"), ("II.9", "2027-01-31")] {
        await #expect(throws: Problem.self) {
          try await AssignProvision.run(
            .init(slug: Self.slug, code: code, value: .due(try Self.day(day))), by: Self.clerk, in: office)
        }
      }
      await #expect(throws: Problem.self) {
        try await AssignProvision.run(
          .init(slug: Self.slug, code: "II.1.a", value: .owner(agencyID: "no-such-agency")), by: Self.clerk, in: office)
      }
      #expect(try await Self.entries("provision.assign", office) == 8)
      // A correction keeps what was known before.
      _ = try await AssignProvision.run(
        .init(slug: Self.slug, code: "II.1.a", value: .due(try Self.day("2027-02-28"))), by: Self.clerk, in: office)
      let kept = try await office.read {
        try $0.rows("SELECT due_on FROM provision_assignment WHERE known_until IS NOT NULL") { try $0.text("due_on") }
      }
      #expect(kept == ["2027-01-31"])
    }
  }

  @Test(arguments: TestEngine.all) func wordsAreFoundWithAndWithoutMarks(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      func codes(_ question: String) async throws -> [String] {
        try await SearchProvisions.run(question, for: Self.clerk, in: office).hits.map(\.code)
      }
      #expect(try await codes("danh sách người được thuê") == ["II.2.c"])
      #expect(try await codes("danh sach nguoi duoc thue") == ["II.2.c"])
      #expect(try await codes("NGUOI DUNG DAU") == ["II.1.b"])
      #expect(try await codes("không có từ này").isEmpty)
      #expect(try await codes("  ").isEmpty)
      #expect(try await codes(String(repeating: "nhà ở ", count: 500)).isEmpty == false)
      let hit = try #require(try await SearchProvisions.run("ngân sách", for: Self.clerk, in: office).hits.first)
      #expect(hit.code == "II.2.a" && hit.exact)
      let marked = hit.marked.map { range in
        String(String.UnicodeScalarView(Array(hit.excerpt.unicodeScalars)[range]))
      }
      #expect(marked.contains("ngân") && marked.contains("sách"))
    }
  }

  @Test(arguments: TestEngine.all) func aReplacedDocumentMarksWhatHangsOnIt(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      let view = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      let relations = Dictionary(
        view.links.map { ($0.other.number, $0.relation) }, uniquingKeysWith: { first, _ in first })
      #expect(relations == ["05-CT/TW": .implements, "88/KH-UBND": .cites])
      let cited = try #require(try await ReadCitedDirective.run("05-ct-tw", for: Self.clerk, in: office))
      #expect(cited.links.map(\.other.slug) == [Self.slug] && cited.links.allSatisfy { !$0.outgoing })
      let citedForAll = try await ReadCitedDirective.run("05-ct-tw", for: nil, in: office)
      #expect(citedForAll?.links.isEmpty == true, "a closed document is not named to the public")
      #expect(try await ReadCitedDirective.run(Self.slug, for: Self.clerk, in: office) == nil)
      var successor = SamplePlan()
      successor.number = "40-KH/TU"
      _ = try await ImportDirective.run(.init(source: successor.text), by: Self.clerk, in: office)
      func replace(_ slug: String, by other: String?) async throws -> Int {
        let marks = { try await office.read { try $0.count("SELECT count(*) AS n FROM review_mark") } }
        let before = try await marks()
        try await TestOffice.carryOut(
          EndDirective(
            slug: slug, act: .replaced, on: try Self.day("2026-07-01"), byAgency: "Ban Bí thư", document: "Chỉ thị số 60-CT/TW",
            replacedBy: other), by: Self.clerk, in: office)
        return try await marks() - before
      }
      await #expect(throws: Problem.self) { try await replace("05-ct-tw", by: nil) }
      await #expect(throws: Problem.self) { try await replace("05-ct-tw", by: "05-ct-tw") }
      #expect(try await replace("05-ct-tw", by: "88-kh-ubnd") == 2)
      let marked = try await ReadDirective.run(Self.slug, for: Self.clerk, in: office)
      let mark = try #require(marked.marks.first)
      #expect(mark.because == "05-CT/TW")
      try await ClearReviewMark.run(mark.id, of: Self.slug, note: "Nội dung vẫn phù hợp", by: Self.clerk, in: office)
      #expect(try await ReadDirective.run(Self.slug, for: Self.clerk, in: office).marks.isEmpty)
      await #expect(throws: Problem.self) {
        try await ClearReviewMark.run(mark.id, of: Self.slug, note: "Lần nữa", by: Self.clerk, in: office)
      }
      await #expect(throws: Problem.self) { try await replace("05-ct-tw", by: "88-kh-ubnd") }
    }
  }

  @Test(arguments: TestEngine.all) func whoMayNotIsRefusedAndNothingIsWritten(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office in
      let stranger = TestOffice.actor(may: [.signIn])
      let before = try await office.read { try $0.count("SELECT count(*) FROM audit_entry") }
      let day = try Self.day("2027-01-31")
      let acts: [@Sendable () async throws -> Void] = [
        { _ = try await ImportDirective.run(.init(source: SamplePlan().text + " "), by: stranger, in: office) },
        { _ = try await AssignProvision.run(.init(slug: Self.slug, code: "II.1.a", value: .due(day)), by: stranger, in: office) },
        {
          try await PublishDirective.run(
            .init(slug: Self.slug, decision: "Quyết định số 7-QĐ/TU", decidedOn: day, from: day), by: stranger, in: office)
        },
        {
          _ = try await ProposeAct.run(
            EndDirective(slug: Self.slug, act: .closed, on: day, byAgency: "Tỉnh ủy", document: "Số 8-QĐ/TU"), by: stranger, in: office)
        },
        {
          try await GovernDirective.run(
            .init(slug: Self.slug, act: .amended, on: day, byAgency: "Tỉnh ủy", document: "Số 8-QĐ/TU"), by: stranger, in: office)
        },
        { _ = try await ReadProposedText.run(Self.slug, by: stranger, in: office) },
        { _ = try await ReadDirective.run(Self.slug, for: stranger, in: office) },
      ]
      for act in acts {
        do {
          try await act()
          Issue.record("a stranger did it")
        } catch Problem.forbidden {
        }
      }
      #expect(try await office.read { try $0.count("SELECT count(*) FROM audit_entry") } == before)
    }
  }

  @Test func whatIsNoDocumentIsRefused() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      for text in ["Chào bạn, đây là một lá thư.", "Số 12-KH/TU\n\nchỉ có số, không có mục nào"] {
        await #expect(throws: Problem.self) { try await ImportDirective.run(.init(source: text), by: Self.clerk, in: office) }
      }
      let held = try await ListDirectives.run(for: Self.clerk, in: office)
      #expect(held.isEmpty)
    }
  }
}

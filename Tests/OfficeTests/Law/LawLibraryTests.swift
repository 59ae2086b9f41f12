import AnCuTesting
import Database
import Domain
import Kit
import Office
import Testing

/// Importing texts and reading them by day, on both engines.
@Suite struct LawLibraryTests {
  static let librarian = TestOffice.actor(may: [.importLaw])

  static func with(_ engine: TestEngine, _ body: (TestOffice) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database)
      for text in [SampleLaws.later, SampleLaws.decree, SampleLaws.amendment] {
        #expect(try await ImportLaw.run(text, by: librarian, in: house.office).outcome == .created)
      }
      try await body(house)
    }
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(arguments: TestEngine.all) func theSameTextAgainChangesNothing(_ engine: TestEngine) async throws {
    try await Self.with(engine) { house in
      let again = try await ImportLaw.run(SampleLaws.decree, by: Self.librarian, in: house.office)
      #expect(again.outcome == .unchanged)
      #expect(again.articles == 4 && again.clauses == 7 && again.points == 3)
      let entries = try await house.office.read { try $0.count("SELECT count(*) FROM audit_entry WHERE action = 'law.import'") }
      #expect(entries == 3)
      let held = try await ListLaws.run(in: house.office)
      #expect(held.map(\.number) == ["901/2021/NĐ-CP", "902/2022/NĐ-CP", "903/2023/NĐ-CP"])
      #expect(held.map { $0.inForceFrom?.iso } == ["2021-03-01", "2022-07-01", "2023-04-01"])
      #expect(held[1].relations == [.init(.amends, "901/2021/NĐ-CP"), .init(.amends, "700/2019/NĐ-CP")])
    }
  }

  @Test(arguments: TestEngine.all) func whatWasImportedIsReadAsItWasTakenApart(_ engine: TestEngine) async throws {
    try await Self.with(engine) { house in
      let view = try await ReadLaw.run("902-2022-nd-cp", in: house.office)
      #expect(view.text == LawText(DocumentReader.read(SampleLaws.amendment)))
      #expect(view.instructions.filter { !$0.isApplied }.map(\.instruction.place.code) == ["D1.6", "D1.7", "D2.2"])
      #expect(view.instructions.last?.reasons == ["chưa giữ nguyên văn văn bản được sửa đổi, số 700/2019/NĐ-CP"])
      let decree = try await ReadLaw.run("901-2021-nd-cp", in: house.office)
      #expect(decree.changedBy.map(\.number) == ["902/2022/NĐ-CP", "903/2023/NĐ-CP"])
    }
  }

  @Test(arguments: TestEngine.all) func anArticleStandsAsOfItsDayWithWhatItReplaced(_ engine: TestEngine) async throws {
    try await Self.with(engine) { house in
      let place = LawPlace(code: "D2.1.a")
      let before = try await ReadLawPlace.run("901-2021-nd-cp", place, on: Self.day("2022-06-30"), in: house.office)
      #expect(before.parts.first { $0.place == place }?.text == "Có diện tích không nhỏ hơn 100 mét vuông;")
      #expect(before.difference.isEmpty)
      let after = try await ReadLawPlace.run("901-2021-nd-cp", place, on: Self.day("2022-07-01"), in: house.office)
      #expect(after.root.code == "D2" && after.versions.count == 2 && after.current == 1)
      #expect(after.parts.first { $0.place == place }?.text == "Có diện tích không nhỏ hơn 200 mét vuông;")
      #expect(after.difference.first { $0.place == place }?.runs.contains(.init(.removed, "100 ")) == true)
      #expect(after.before?.place.code == "D1" && after.after?.place.code == "D3")
      // Nowhere in any version, and no such text.
      await #expect(throws: Problem.self) {
        try await ReadLawPlace.run("901-2021-nd-cp", LawPlace(code: "D2.9"), on: Self.day("2022-07-01"), in: house.office)
      }
      await #expect(throws: Problem.self) { try await ReadLaw.run("1-2000-nd-cp", in: house.office) }
    }
  }

  @Test(arguments: TestEngine.all) func anotherCopyTakesThePlaceOfTheFirst(_ engine: TestEngine) async throws {
    try await Self.with(engine) { house in
      let corrected = SampleLaws.decree.replacing("100 mét vuông", with: "120 mét vuông")
      house.clock.advance(seconds: 60)
      #expect(try await ImportLaw.run(corrected, by: Self.librarian, in: house.office).outcome == .replaced)
      let view = try await ReadLawPlace.run("901-2021-nd-cp", LawPlace(code: "D2.1.a"), on: Self.day("2021-05-01"), in: house.office)
      #expect(view.parts.first { $0.place == view.place }?.text.contains("120") == true)
      let kept = try await house.office.read { try $0.count("SELECT count(*) FROM law_text WHERE slug = '901-2021-nd-cp'") }
      #expect(kept == 2)
      // Search knows the new copy alone.
      #expect(try await SearchLaws.run("120 mét vuông", in: house.office).count == 1)
      #expect(try await SearchLaws.run("100 mét vuông", in: house.office).count == 0)
    }
  }

  @Test(arguments: TestEngine.all) func wordsAreFoundWithAndWithoutMarks(_ engine: TestEngine) async throws {
    try await Self.with(engine) { house in
      let folded = try await SearchLaws.run("dien tich khong nho hon", in: house.office)
      let marked = try await SearchLaws.run("Diện tích không nhỏ hơn", in: house.office)
      #expect(folded.count == 2 && marked.count == 2)
      #expect(
        folded.hits.map { "\($0.law.number) \($0.place.code) \($0.isQuoted)" } == [
          "901/2021/NĐ-CP D2.1.a false", "902/2022/NĐ-CP D1.1.a true",
        ])
      // Side by side first.
      let apart = try await SearchLaws.run("kiểm tra vườn ươm", in: house.office)
      #expect(apart.hits.first.map { $0.law.number + $0.place.code } == "901/2021/NĐ-CPD3")
      #expect(try await SearchLaws.run("nhà máy điện", in: house.office).hits.isEmpty)
      #expect(try await SearchLaws.run("  ", in: house.office).hits.isEmpty)
    }
  }

  @Test(arguments: TestEngine.all) func whatIsNoLawIsRefusedAndNobodyImportsWithoutTheRight(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      for source in ["", "Một lá thư.", SamplePlan().text] {
        await #expect(throws: Problem.self) { try await ImportLaw.run(source, by: Self.librarian, in: office) }
      }
      await #expect(throws: Problem.self) {
        try await ImportLaw.run(SampleLaws.decree, by: TestOffice.actor(may: [.importDirective]), in: office)
      }
      let held = try await ListLaws.run(in: office)
      #expect(held.isEmpty)
    }
  }
}

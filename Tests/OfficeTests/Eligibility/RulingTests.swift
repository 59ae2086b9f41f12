import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// A kept ruling is given again byte by byte: after later law, after later migrations, on both engines.
@Suite struct RulingTests {
  static let clerk = TestOffice.actor(may: [.keepRuling])

  static func household(_ number: Int) throws -> EligibilityCase {
    let communes = [Population.Commune(code: "31321", name: "Một", isWard: true)]
    return try #require(Population(seed: 7, filedOn: Population.usualDay, communes: communes)).household(number)
  }

  /// The law with a decree of another year behind it: every open version of today gets an end.
  static func later() throws -> EligibilityLaw {
    let next = try #require(Day(iso: "2027-03-01"))
    var law = EligibilityLaw.inForce
    let ceilings = try #require(law.ceilings.versions.last)
    var raised = Dated(ceilings.value, from: next, basis: ceilings.basis)
    raised.value.single.dong = 30_000_000
    law.ceilings = law.ceilings.adding(raised)
    let papers = try #require(law.papers.versions.last)
    law.papers = law.papers.adding(Dated(papers.value, from: next, basis: papers.basis))
    let area = try #require(law.floorArea.versions.last)
    law.floorArea = law.floorArea.adding(Dated(16, from: next, basis: area.basis))
    return law
  }

  @Test(arguments: TestEngine.all) func laterLawAndMigrationsChangeNothingKept(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      var kept: [StoredRuling] = []
      for number in 1...60 {
        var it = try Self.household(number)
        it.filedOn = Day(iso: "2026-05-10")
        kept.append(try await KeepRuling.run(it, by: Self.clerk, in: office))
      }
      let later = try Self.later()
      for number in 1...20 {
        var it = try Self.household(number)
        it.filedOn = Day(iso: "2026-05-10")
        let again = try await KeepRuling.run(it, under: later, by: Self.clerk, in: office)
        #expect(again.ruleSet != kept[number - 1].ruleSet)
        kept.append(again)
      }
      // The later law does say other words of the same day: the end of a version is known now.
      #expect(zip(kept[60...], kept).contains { $0.answer.contains("2027-03-01") && !$1.answer.contains("2027-03-01") })
      let steps = try Schema.migrations().steps
      let next = Migration(
        number: steps.count + 1, name: "9999_later.sql",
        script: """
          ALTER TABLE ruling ADD COLUMN note TEXT NOT NULL DEFAULT '';
          CREATE TABLE later_thing (id TEXT NOT NULL PRIMARY KEY);
          """)
      try await Migrations(steps + [next]).apply(to: database, at: TestClock.start)
      for ruling in kept {
        let outcome = try await ReplayRuling.run(ruling.id, by: Self.clerk, in: office)
        #expect(outcome.isSame && outcome.kept == ruling && outcome.answer.utf8.elementsEqual(ruling.answer.utf8))
      }
      var seen: [ID<StoredRuling>] = []
      try await ReplayRuling.all(by: Self.clerk, in: office) { outcome in
        #expect(outcome.isSame)
        seen.append(outcome.kept.id)
      }
      #expect(seen.count == 80 && seen == seen.sorted())
      let sets = try await office.read { tx in try tx.count("SELECT count(*) FROM rule_set") }
      #expect(sets == 2)
    }
  }

  @Test(arguments: TestEngine.all) func whatIsKeptNamesNobody(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      var it = try Self.household(3)
      it.mark = "092123456789"
      let kept = try await KeepRuling.run(it, by: Self.clerk, in: office)
      #expect(!kept.caseText.contains("092123456789") && !kept.answer.contains("092123456789"))
      #expect(kept.answer.hasPrefix("{\"case\":\"\(kept.id)\""))
      let lines = try await office.read { try AuditStore.latest(1, in: $0) }
      #expect(lines.first?.action == "ruling.keep" && lines.first?.after["ruleSet"] == kept.ruleSet.hex)
      #expect(lines.first?.after.values.contains { $0.contains("092123456789") } == false)
    }
  }

  @Test(arguments: TestEngine.all) func aChangedAnswerOrRuleSetIsSeen(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let kept = try await KeepRuling.run(try Self.household(1), by: Self.clerk, in: office)
      try await Self.spoil(office) { tx in
        try tx.execute("UPDATE ruling SET answer = \(kept.answer.replacingOccurrences(of: "eligible", with: "eligiblE"))")
      }
      #expect(try await ReplayRuling.run(kept.id, by: Self.clerk, in: office).isSame == false)
      let words = try #require(try await office.read { try RulingStore.ruleSet(kept.ruleSet, in: $0) })
      try await Self.spoil(office) { tx in
        try tx.execute("UPDATE rule_set SET content = \(words.replacingOccurrences(of: "25000000", with: "25000001"))")
      }
      await #expect(throws: Problem.self) { try await ReplayRuling.run(kept.id, by: Self.clerk, in: office) }
    }
  }

  @Test func whoMayNotAndWhatHasNoDayIsRefused() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      var it = try Self.household(1)
      await #expect(throws: Problem.self) {
        try await KeepRuling.run(it, by: TestOffice.actor(may: [.signIn]), in: office)
      }
      it.filedOn = nil
      let undated = it
      await #expect(throws: Problem.self) { try await KeepRuling.run(undated, by: Self.clerk, in: office) }
      it.filedOn = Day(iso: "2024-07-31")
      let early = it
      await #expect(throws: Problem.self) { try await KeepRuling.run(early, by: Self.clerk, in: office) }
      let missing = try #require(ID<StoredRuling>("khong-co"))
      await #expect(throws: Problem.self) { try await ReplayRuling.run(missing, by: Self.clerk, in: office) }
      let count = try await office.read { tx in try tx.count("SELECT count(*) FROM ruling") }
      #expect(count == 0)
    }
  }

  private static func spoil(_ office: Office, _ body: @escaping @Sendable (any Writing) throws -> Void) async throws {
    try await office.write { tx in
      try body(tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(try Permit(RulingTests.clerk, may: .keepRuling), action: "test.spoil", object: .init(kind: "test", id: "x"))))
    }
  }
}

import AnCuTesting
import Database
import Documents
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// A province's decisions take two persons, hold from day to day, and are what a case is judged by.
@Suite struct ParameterTests {
  static let first = TestOffice.actor("Trần Văn Mẫu", id: "first", may: [.proposeParameter])
  static let second = TestOffice.actor("Bùi Thị Mẫu", id: "second", may: [.approveParameter])

  static func decide(
    _ parameter: ProvincialParameter = .incomeCoefficient, _ typed: String = "1,2", from: String, last: String? = nil,
    document: String = "Quyết định số 12/2026/QĐ-UBND", decided: String = "2025-10-01", in office: Office
  ) throws -> DecideParameter {
    DecideParameter(
      id: office.newID(), parameter: parameter, typed: typed, document: document, decidedOn: try #require(Day(iso: decided)),
      from: try #require(Day(iso: from)), last: last.flatMap { Day(iso: $0) })
  }

  static func enact(_ act: DecideParameter, in office: Office) async throws {
    let id = try await ProposeAct.run(act, by: first, in: office)
    let seen = try await ReadProposal.run(id, by: second, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: id, seen: seen), by: second, in: office)
  }

  /// A single worker with 24 million on a day whose ceiling is 20 or 25 million.
  static func verdict(on day: String, _ decisions: ProvincialDecisions, income: Int = 24_000_000) throws -> Ruling.Verdict? {
    var it = try worker(on: day, income: income)
    decisions.complete(&it)
    return Eligibility.judge(it, under: .inForce)?.verdict
  }

  static func worker(on day: String, income: Int) throws -> EligibilityCase {
    let communes = [Population.Commune(code: "31321", name: "Một", isWard: true)]
    var it = try #require(Population(seed: 7, filedOn: Population.usualDay, communes: communes)).household(1)
    let filed = try #require(Day(iso: day))
    it.filedOn = filed
    (it.group, it.tenure, it.home) = (.worker, .sale, .socialHousing)
    (it.applicant.maritalStatus, it.applicant.minorChildren, it.applicant.official) = (.unmarried, 0, false)
    (it.income.applicant, it.income.certifiedOn, it.housing.certifiedOn) = (income, filed, filed)
    it.housing.ownsHome = false
    (it.support.boughtSocialHousing, it.support.receivedHousingSupport) = (false, false)
    it.province = .init()
    return it
  }

  @Test(arguments: TestEngine.all) func aDecisionHoldsOnceASecondPersonApproves(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let id = try await ProposeAct.run(try Self.decide(from: "2025-11-01", in: office), by: Self.first, in: office)
      #expect(try await ReadParameters.decisions(in: office).decisions.isEmpty)
      let view = try await ReadProposal.run(id, by: Self.second, in: office)
      #expect(view.proposal.changes.first?.after == "nhân 1,2, từ 01/11/2025")
      let both = TestOffice.actor("Trần Văn Mẫu", id: "first", may: [.proposeParameter, .approveParameter])
      await #expect(throws: Problem.self) {
        try await ApproveProposal.run(.init(id: id, seen: view.proposal.digest), by: both, in: office)
      }
      try await ApproveProposal.run(.init(id: id, seen: view.proposal.digest), by: Self.second, in: office)
      let decisions = try await ReadParameters.decisions(in: office)
      #expect(try Self.verdict(on: "2025-10-31", decisions) == .ineligible)
      #expect(try Self.verdict(on: "2025-11-01", decisions) == .eligible)
      #expect(try Self.verdict(on: "2025-11-01", decisions, income: 24_000_001) == .ineligible)
      let entered = try #require(try await ReadParameters.run(in: office).decisions.first)
      #expect(entered.enteredBy.name == "Trần Văn Mẫu" && entered.enactedBy.name == "Bùi Thị Mẫu")
      let lines = try await office.read { try AuditStore.latest(10, in: $0) }
      let entry = try #require(lines.first { $0.action == "parameter.decide" })
      #expect(entry.actorName == "Bùi Thị Mẫu" && entry.after["value"] == "1.2" && entry.after["proposedBy"] == "first")
    }
  }

  @Test(arguments: TestEngine.all) func aLaterDecisionEndsTheEarlierAndKeepsIt(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      try await Self.enact(try Self.decide(from: "2025-11-01", in: office), in: office)
      try await Self.enact(try Self.decide(.incomeCoefficient, "1.5", from: "2026-01-01", last: "2026-06-30", in: office), in: office)
      let decisions = try await ReadParameters.decisions(in: office).decisions
      #expect(decisions.map(\.value) == ["1.2", "1.5"])
      #expect(decisions.map { $0.until?.iso } == ["2026-01-01", "2026-07-01"])
      let rows = try await office.read { tx in try tx.count("SELECT count(*) FROM provincial_decision") }
      #expect(rows == 3, "the row that was known before is kept")
      let all = ProvincialDecisions(decisions)
      #expect(try Self.verdict(on: "2025-12-31", all, income: 30_000_000) == .ineligible)
      #expect(try Self.verdict(on: "2026-01-01", all, income: 30_000_000) == .eligible)
      #expect(all.inForce(.incomeCoefficient, on: try #require(Day(iso: "2026-07-01"))) == nil)
      // Before a later decision only what ends before it.
      let across = try Self.decide(from: "2025-12-01", in: office)
      await #expect(throws: Problem.self) { try await ProposeAct.run(across, by: Self.first, in: office) }
      try await Self.enact(try Self.decide(.incomeCoefficient, "1,1", from: "2025-12-01", last: "2025-12-31", in: office), in: office)
      #expect(try await ReadParameters.decisions(in: office).decisions.map(\.value) == ["1.2", "1.1", "1.5"])
    }
  }

  @Test(arguments: TestEngine.all) func aKeptRulingKeepsTheDecisionOfItsDay(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      try await Self.enact(try Self.decide(from: "2025-11-01", in: office), in: office)
      let kept = try await KeepRuling.run(
        try Self.worker(on: "2026-01-05", income: 24_000_000), by: TestOffice.actor(may: [.keepRuling]), in: office)
      #expect(kept.verdict == .eligible && kept.caseText.contains("\"incomeCoefficient\":1.2"))
      try await Self.enact(try Self.decide(.incomeCoefficient, "1", from: "2026-01-01", in: office), in: office)
      let outcome = try await ReplayRuling.run(kept.id, by: TestOffice.actor(may: [.keepRuling]), in: office)
      #expect(outcome.isSame)
    }
  }

  @Test func whatCannotBeIsRefusedByField() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      let wrong: [(act: DecideParameter, fields: [String])] = [
        (try Self.decide(.incomeCoefficient, "0,9", from: "2025-11-01", in: office), ["gia-tri"]),
        (try Self.decide(.incomeCoefficient, "10", from: "2025-11-01", in: office), ["gia-tri"]),
        (try Self.decide(.allowsRuralPoor, "maybe", from: "2025-11-01", in: office), ["gia-tri"]),
        (try Self.decide(.colonelMonthlyIncome, "27", from: "2025-11-01", in: office), ["gia-tri"]),
        (try Self.decide(from: "2025-10-09", in: office), ["tu-ngay"]),
        (try Self.decide(from: "2024-07-31", decided: "2024-07-01", in: office), ["tu-ngay"]),
        (try Self.decide(from: "2025-11-01", document: "x", decided: "2025-12-01", in: office), ["van-ban", "tu-ngay"]),
        (try Self.decide(from: "2025-11-01", last: "2025-10-31", in: office), ["den-het"]),
      ]
      for (act, fields) in wrong {
        do {
          _ = try await ProposeAct.run(act, by: Self.first, in: office)
          Issue.record("taken: \(act)")
        } catch Problem.invalid(_, let faults) {
          #expect(faults.map(\.field) == fields, "\(act)")
        }
      }
      let act = try Self.decide(from: "2025-11-01", in: office)
      await #expect(throws: Problem.self) { try await ProposeAct.run(act, by: Self.second, in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func theOtherParametersFillTheCase(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      try await Self.enact(try Self.decide(.allowsRuralPoor, "yes", from: "2025-11-01", in: office), in: office)
      try await Self.enact(try Self.decide(.colonelMonthlyIncome, "27.000.000", from: "2025-11-01", in: office), in: office)
      let decisions = try await ReadParameters.decisions(in: office)
      var it = EligibilityCase()
      it.filedOn = Day(iso: "2026-01-01")
      decisions.complete(&it)
      #expect(it.province.allowsRuralPoor == true && it.province.colonelMonthlyIncome == 27_000_000)
      #expect(it.province.incomeCoefficient == nil)
      // What the case says itself stays.
      it.province.allowsRuralPoor = false
      decisions.complete(&it)
      #expect(it.province.allowsRuralPoor == false)
      var early = EligibilityCase()
      early.filedOn = Day(iso: "2025-10-31")
      decisions.complete(&early)
      #expect(early.province == .init())
    }
  }
}

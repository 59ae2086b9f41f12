import AnCuTesting
import Database
import Domain
import Foundation
import Kit
@testable import Office
import Store
import Testing

/// Acts that take two persons, on both engines.
@Suite struct ProposalTests {
  static let first = TestOffice.actor(
    "Lê Thị Mẫu", id: "first", may: [.signIn, .importDirective, .readClosedDirectives, .publishDirective, .governDirective])
  static let second = TestOffice.actor("Đỗ Văn Mẫu", id: "second", may: [.signIn, .approvePublication, .approveDirectiveEnd])
  static let slug = "12-kh-tu"

  static func with(_ engine: TestEngine, _ body: (Office, ID<Proposal>) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await ImportDirective.run(.init(source: SamplePlan().text), by: first, in: office)
      try await body(office, try await ProposeAct.run(act, reason: "Đã có quyết định", by: first, in: office))
    }
  }

  static var act: PublishDirective {
    PublishDirective(
      slug: slug, decision: "Quyết định số 7-QĐ/TU", decidedOn: TestClock.start.day, from: TestClock.start.day)
  }

  static func approve(_ id: ID<Proposal>, by actor: Actor = second, in office: Office) async throws {
    let seen = try await ReadProposal.run(id, by: second, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: id, seen: seen), by: actor, in: office)
  }

  static func isPublic(_ office: Office) async throws -> Bool {
    try await ListDirectives.run(for: nil, in: office).contains { $0.directive.slug == slug }
  }

  @Test func everyKindHasItsAct() {
    #expect(Set(ProposedActs.all.map { $0.kind }) == Set(Proposal.Kind.allCases))
    #expect(ProposedActs.all.count == Proposal.Kind.allCases.count)
  }

  @Test(arguments: TestEngine.all) func nothingHappensUntilASecondPersonApproves(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, id in
      #expect(try await !Self.isPublic(office))
      let list = try await ListProposals.run(by: Self.second, in: office)
      #expect(list.waiting.map(\.proposal.id) == [id] && list.waiting.allSatisfy { $0.bar == nil })
      let own = try await ListProposals.run(by: Self.first, in: office).own.map(\.id)
      #expect(own == [id])
      let view = try await ReadProposal.run(id, by: Self.second, in: office)
      #expect(view.now == view.proposal.changes && !view.moved && view.obstacle == nil)
      #expect(view.proposal.changes.first?.after.contains("Mọi người") == true)
      try await Self.approve(id, in: office)
      #expect(try await Self.isPublic(office))
      let entries = try await office.read { try AuditStore.latest(10, in: $0) }
      let entry = try #require(entries.first { $0.action == "directive.publish" })
      #expect(entry.actorName == "Đỗ Văn Mẫu" && entry.after["proposedBy"] == "first")
      await #expect(throws: Problem.self, "once") { try await Self.approve(id, in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func whoProposedDoesNotApproveInAnotherPositionEither(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, id in
      let both = TestOffice.actor("Lê Thị Mẫu", id: "first", may: Set(Capability.allCases))
      await #expect(throws: Problem.forbidden(TwoPersons.Dependence.samePerson.sentence(first: "Lê Thị Mẫu"))) {
        try await Self.approve(id, by: both, in: office)
      }
      let stranger = TestOffice.actor("Trần Văn Mẫu", id: "stranger", may: [.signIn, .publishDirective])
      await #expect(throws: Problem.self) { try await Self.approve(id, by: stranger, in: office) }
      let open = try await Self.isPublic(office)
      #expect(!open)
    }
  }

  @Test(arguments: TestEngine.all) func anAccountOpenedByTheFirstDoesNotApprove(_ engine: TestEngine) async throws {
    try await AccountTests.with(engine) { sample, _, _ in
      let office = sample.office
      let admin = try await AccountTests.admin(sample)
      let first = Actor(
        id: admin.id, name: admin.name, position: admin.position,
        capabilities: [.importDirective, .readClosedDirectives, .publishDirective])
      _ = try await ImportDirective.run(.init(source: SamplePlan().text), by: first, in: office)
      let id = try await ProposeAct.run(Self.act, by: first, in: office)
      func invited(_ name: String, by maker: Actor) async throws -> Actor {
        let made = try await CreateStaffAccount.run(
          .init(name: name, person: "Đỗ Văn Mẫu", title: "Phó Chánh Văn phòng", agency: "", role: "partyOfficeLeader", from: office.today),
          by: maker, in: office)
        return try #require(made.account.actor(on: office.today))
      }
      let child = try await invited("do.mau", by: admin)
      await #expect(throws: Problem.forbidden(TwoPersons.Dependence.accountMadeByFirst.sentence(first: admin.name))) {
        try await Self.approve(id, by: child, in: office)
      }
      // An account opened by an account that the first opened hangs on the first as well.
      let deputy = Actor(id: child.id, name: child.name, position: child.position, capabilities: [.manageAccounts])
      let grandchild = try await invited("do.mau.hai", by: deputy)
      await #expect(throws: Problem.self) { try await Self.approve(id, by: grandchild, in: office) }
      let other = try await invited("do.mau.ba", by: TestOffice.actor("Quản trị khác", id: "other-admin", may: [.manageAccounts]))
      try await Self.approve(id, by: other, in: office)
    }
  }

  @Test(arguments: TestEngine.all) func whatChangedSinceIsNotApproved(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let day = try #require(Day(iso: "2026-11-01"))
      let end = EndDirective(
        slug: "05-ct-tw", act: .replaced, on: day, byAgency: "Ban Bí thư", document: "Chỉ thị số 60-CT/TW", replacedBy: "88-kh-ubnd")
      let id = try await ProposeAct.run(end, by: Self.first, in: office)
      // Another document comes to stand on the one to be replaced: the approval would mark one more than was seen.
      var plan = SamplePlan()
      plan.number = "40-KH/TU"
      _ = try await ImportDirective.run(.init(source: plan.text), by: Self.first, in: office)
      let view = try await ReadProposal.run(id, by: Self.second, in: office)
      #expect(view.moved && view.now != view.proposal.changes)
      do {
        try await Self.approve(id, in: office)
        Issue.record("what had changed was approved")
      } catch Problem.conflict(let text) {
        #expect(text.contains("đã thay đổi"))
      }
      let acts = try await office.read { try $0.count("SELECT count(*) AS n FROM directive_act") }
      #expect(acts == 0, "nothing was carried out")
      try await RejectProposal.run(id, reason: "Số liệu đã đổi", by: Self.second, in: office)
      let again = try await ProposeAct.run(end, by: Self.first, in: office)
      await #expect(throws: Problem.self, "seen is not what is") {
        try await ApproveProposal.run(.init(id: again, seen: Digest(of: "khác")), by: Self.second, in: office)
      }
      try await Self.approve(again, in: office)
      let marks = try await office.read { try $0.count("SELECT count(*) AS n FROM review_mark") }
      #expect(marks == 2)
    }
  }

  @Test(arguments: TestEngine.all) func oneWaitsAtATimeAndOnlyItsProposerTakesItBack(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, id in
      await #expect(throws: Problem.self) { try await ProposeAct.run(Self.act, by: Self.first, in: office) }
      await #expect(throws: Problem.self) { try await WithdrawProposal.run(id, reason: "Nhầm", by: Self.second, in: office) }
      let other = TestOffice.actor("Phan Văn Mẫu", id: "third", may: [.publishDirective])
      await #expect(throws: Problem.self) { try await WithdrawProposal.run(id, reason: "Nhầm ngày", by: other, in: office) }
      await #expect(throws: Problem.self) { try await RejectProposal.run(id, reason: "Không", by: Self.first, in: office) }
      await #expect(throws: Problem.self, "a reason is needed") {
        try await RejectProposal.run(id, reason: "", by: Self.second, in: office)
      }
      try await WithdrawProposal.run(id, reason: "Nhầm ngày", by: Self.first, in: office)
      await #expect(throws: Problem.self) { try await Self.approve(id, in: office) }
      #expect(try await ReadProposal.run(id, by: Self.first, in: office).proposal.state == .withdrawn)
      _ = try await ProposeAct.run(Self.act, by: Self.first, in: office)
      await #expect(throws: Problem.self) { try await ReadProposal.run(id, by: TestOffice.actor(may: [.signIn]), in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func aProposalChangedInTheDatabaseIsNotTakenUp(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, id in
      try office.database.run(
        script: "UPDATE proposal SET content_json = replace(content_json, '7-QĐ', '8-QĐ') WHERE id = '\(id)';")
      await #expect(throws: Problem.self) { try await Self.approve(id, in: office) }
      let open = try await Self.isPublic(office)
      #expect(!open)
    }
  }
}

import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// A power that one person lets another use: within its days and scope, never beyond, never on, and never to be one's own second person.
@Suite struct DelegationTests {
  static func actor(_ role: StaffRole, in world: PermissionWorld) async throws -> Actor {
    let member = try #require(world.staff[role])
    return try #require(try await Sessions.read(member.token, in: world.office)).actor
  }

  /// Delegates and answers the line.
  static func give(
    _ power: String, from giver: StaffRole, to receiver: StaffRole, days: Int = 3, in world: PermissionWorld
  ) async throws -> ID<Delegation> {
    let today = world.office.today
    return try await DelegatePower.run(
      .init(
        power: power, to: try #require(world.staff[receiver]).account, from: today, last: today.adding(days: days - 1),
        document: "Giấy ủy quyền số 1 (giả định)"), by: try await actor(giver, in: world), in: world.office)
  }

  static func assign(as role: StaffRole, in world: PermissionWorld) async throws {
    _ = try await AssignProvision.run(
      .init(slug: PermissionWorld.slug, code: "II.2.b", value: .due(world.office.today)), by: try await actor(role, in: world),
      in: world.office)
  }

  @Test(arguments: TestEngine.all) func aDelegateActsWithinTheDaysAndTheRecordNamesBoth(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let world = try await PermissionWorld(database)
      await #expect(throws: Problem.self, "before") { try await Self.assign(as: .finance, in: world) }
      let id = try await Self.give("assignProvision province", from: .constructionOfficer, to: .finance, in: world)
      try await Self.assign(as: .finance, in: world)
      let positions = try await world.office.read { tx in
        try tx.rows("SELECT actor_position FROM audit_entry WHERE object_kind = 'provision'") { try $0.text("actor_position") }
      }
      #expect(positions.count == 1 && positions[0].contains("theo ủy quyền của Người Mẫu"), "\(positions)")
      let view = try await ReadOwnPowers.run(by: try await Self.actor(.finance, in: world), in: world.office)
      let line = try #require(view.lines.first { $0.power.capability == .assignProvision })
      #expect(line.power.until == world.office.today.adding(days: 3))
      await #expect(throws: Problem.self, "nothing else") {
        _ = try await KeepRuling.run(EligibilityCase(), by: try await Self.actor(.finance, in: world), in: world.office)
      }
      await #expect(throws: Problem.self, "not passed on") {
        _ = try await Self.give("assignProvision province", from: .finance, to: .inspector, in: world)
      }
      world.clock.advance(seconds: 2 * 86_400)
      try await Self.assign(as: .finance, in: world)
      world.clock.advance(seconds: 86_400)
      await #expect(throws: Problem.self, "the day after its last") { try await Self.assign(as: .finance, in: world) }
      await #expect(throws: Problem.self, "over is over") {
        try await RevokeDelegation.run(
          id, reason: "thử", by: try await Self.actor(.constructionOfficer, in: world), in: world.office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func itEndsWhenTakenBackOrWhenItsGiverLeaves(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let world = try await PermissionWorld(database)
      let id = try await Self.give("assignProvision province", from: .constructionOfficer, to: .finance, in: world)
      await #expect(throws: Problem.self, "a stranger does not know of it") {
        try await RevokeDelegation.run(id, reason: "thử", by: try await Self.actor(.bank, in: world), in: world.office)
      }
      try await RevokeDelegation.run(
        id, reason: "Đã về lại", by: try await Self.actor(.constructionOfficer, in: world), in: world.office)
      await #expect(throws: Problem.self, "taken back") { try await Self.assign(as: .finance, in: world) }
      _ = try await Self.give("assignProvision province", from: .constructionOfficer, to: .finance, in: world)
      try await Self.assign(as: .finance, in: world)
      let giver = try #require(world.staff[.constructionOfficer])
      let permit = try Permit(TestOffice.actor(may: [.manageAccounts]), may: .manageAccounts)
      let today = world.office.today
      let office = world.office
      try await office.write { tx in
        try tx.execute(
          "UPDATE held_position SET true_until = \(today) WHERE agency_name = \(giver.agencies.inside.text) AND role = 'constructionOfficer'"
        )
        return Recorded(
          (), entry: office.entry(AuditEntry(permit, action: "position.end", object: .init(kind: "account", id: giver.id.text))))
      }
      await #expect(throws: Problem.self, "the giver left, and the power with them") { try await Self.assign(as: .finance, in: world) }
    }
  }

  @Test func whatCannotBeDelegatedIsSaidFieldByField() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let world = try await PermissionWorld(database)
      let office = world.office
      let giver = try await Self.actor(.constructionOfficer, in: world)
      let today = office.today
      func faults(_ power: String, to: String, from: Day?, last: Day?, _ document: String = "Giấy số 12") async throws -> [String] {
        do {
          _ = try await DelegatePower.run(.init(power: power, to: to, from: from, last: last, document: document), by: giver, in: office)
          return []
        } catch Problem.invalid(_, let faults) {
          return faults.map(\.field)
        }
      }
      let finance = try #require(world.staff[.finance]).account
      let own = try #require(world.staff[.constructionOfficer]).account
      for personal in ["readIncome province", "readPhone province", "readNationalID province", "readAddress province", "signIn own", ""] {
        #expect(try await faults(personal, to: finance, from: today, last: today) == ["quyen"], "\(personal)")
      }
      #expect(try await faults("assignProvision province", to: own, from: today, last: today) == ["nguoi-nhan"])
      #expect(try await faults("assignProvision province", to: "khong.co", from: today, last: today) == ["nguoi-nhan"])
      #expect(try await faults("assignProvision province", to: finance, from: today.adding(days: -1), last: today) == ["tu-ngay"])
      #expect(try await faults("assignProvision province", to: finance, from: today, last: nil) == ["den-het"])
      #expect(try await faults("assignProvision province", to: finance, from: today, last: today.adding(days: 366)) == ["den-het"])
      #expect(try await faults("assignProvision province", to: finance, from: today, last: today, "số") == ["van-ban"])
      // The two ends of an act that takes two never come into one hand.
      await #expect(throws: Problem.self) {
        _ = try await Self.give("proposeParameter province", from: .constructionOfficer, to: .constructionLeader, in: world)
      }
      await #expect(throws: Problem.self) {
        _ = try await Self.give("approvePublication province", from: .partyOfficeLeader, to: .partyOffice, in: world)
      }
    }
  }

  /// Somebody to whom the first delegated anything while the act waited is no second person, even when it was taken back before.
  @Test(arguments: TestEngine.all) func aDelegateIsNoSecondPerson(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let world = try await PermissionWorld(database)
      let office = world.office
      let today = office.today
      let first = try await Self.actor(.partyOffice, in: world)
      let proposal = try await ProposeAct.run(
        PublishDirective(slug: PermissionWorld.slug, decision: "Quyết định số 2-QĐ/TU (giả định)", decidedOn: today, from: today),
        by: first,
        in: office)
      func bar() async throws -> String? {
        try await ReadProposal.run(proposal, by: try await Self.actor(.partyOfficeLeader, in: world), in: office).bar
      }
      #expect(try await bar() == nil)
      let given = try await Self.give("importDirective province", from: .partyOffice, to: .partyOfficeLeader, in: world)
      #expect(try await bar()?.contains("ủy quyền") == true)
      try await RevokeDelegation.run(given, reason: "Thu lại để duyệt", by: try await Self.actor(.partyOffice, in: world), in: office)
      #expect(try await bar()?.contains("ủy quyền") == true, "taken back on the same day")
      let second = try await Self.actor(.partyOfficeLeader, in: world)
      let seen = try await ReadProposal.run(proposal, by: second, in: office).proposal.digest
      await #expect(throws: Problem.self) { try await ApproveProposal.run(.init(id: proposal, seen: seen), by: second, in: office) }
    }
  }
}

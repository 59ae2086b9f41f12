import AnCuTesting
import Domain
import Kit
import Testing

/// How far a scope reaches: the subtree of the day, what was before it, and nothing of a body that has ended.
@Suite struct ScopeTests {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// A province; communes A and B until 1/7/2025, then C in the place of both; D beside; a police body of each, under the province's.
  struct Ground {
    let register: Register
    let before: Day
    let after: Day

    init() throws {
      let start = try ScopeTests.day("2024-01-01")
      let merger = try ScopeTests.day("2025-07-01")
      let event = try #require(ID<Reorganisation>("sap-nhap"))
      let past = try #require(Period(from: start, until: merger))
      let since = try #require(Period(from: merger))
      let always = try #require(Period(from: start))
      func unit(_ id: String, _ kind: AdminUnit.Kind, _ parent: String?, _ period: Period) throws -> UnitFact {
        UnitFact(
          unit: try #require(ID(id)), code: id, kind: kind, name: id, areaHectares: nil, parent: parent.flatMap { ID($0) }, period: period,
          beginning: .ofRegister)
      }
      func body(_ id: String, _ form: Agency.Form, _ unit: String, under parent: String?, _ period: Period) throws -> AgencyFact {
        AgencyFact(
          agency: try #require(ID(id)), form: form, name: id, unit: try #require(ID(unit)), partyParent: nil,
          stateParent: parent.flatMap { ID($0) }, period: period, beginning: .ofRegister)
      }
      register = Register(
        units: [
          try unit("p", .province, nil, always), try unit("a", .commune, "p", past), try unit("b", .commune, "p", past),
          try unit("c", .commune, "p", since), try unit("d", .commune, "p", always),
        ],
        agencies: [
          try body("ubnd-p", .peoplesCommittee, "p", under: nil, always), try body("so", .department, "p", under: "ubnd-p", always),
          try body("ubnd-a", .peoplesCommittee, "a", under: "ubnd-p", past),
          try body("ubnd-c", .peoplesCommittee, "c", under: "ubnd-p", since),
          try body("ubnd-d", .peoplesCommittee, "d", under: "ubnd-p", always), try body("tram-a", .department, "a", under: "ubnd-a", past),
          try body("tram-d", .department, "d", under: "ubnd-d", always),
        ],
        unitSuccessions: [
          Succession(from: try #require(ID("a")), to: try #require(ID("c")), event: event),
          Succession(from: try #require(ID("b")), to: try #require(ID("c")), event: event),
        ], agencySuccessions: [Succession(from: try #require(ID("ubnd-a")), to: try #require(ID("ubnd-c")), event: event)])
      before = merger.adding(days: -1)
      after = merger
    }
  }

  @Test func aScopeIsASubtreeOfTheDay() throws {
    let ground = try Ground()
    let holder = try #require(ID<Actor>("nguoi"))
    func covers(_ scope: Scope, _ place: Scope.Place, on day: Day? = nil) -> Bool {
      scope.covers(place, holder: holder, on: day ?? ground.after, in: ground.register)
    }
    func unit(_ id: String) -> ID<AdminUnit> { ID(id) ?? ID(moment: TestClock.start, random: []) }
    func agency(_ id: String) -> ID<Agency> { ID(id) ?? ID(moment: TestClock.start, random: []) }
    for place: Scope.Place in [.province, .unit(unit("a")), .agency(agency("so")), .person(holder)] {
      #expect(covers(.province, place))
    }
    // A unit: itself, what it follows, the bodies in it; not its sibling, and not the province above it.
    let c = Scope.unit(unit("c"))
    #expect(covers(c, .unit(unit("c"))) && covers(c, .unit(unit("a"))) && covers(c, .unit(unit("b"))))
    #expect(covers(c, .agency(agency("ubnd-c"))) && covers(c, .agency(agency("ubnd-a"))))
    #expect(!covers(c, .unit(unit("d"))) && !covers(c, .unit(unit("p"))) && !covers(c, .agency(agency("ubnd-d"))))
    #expect(!covers(c, .agency(agency("so"))) && !covers(c, .province))
    #expect(!covers(c, .unit(unit("a")), on: ground.before), "before the merger it was not there")
    #expect(covers(.unit(unit("a")), .unit(unit("a")), on: ground.before))
    #expect(!covers(.unit(unit("a")), .unit(unit("a"))), "what ended reaches nothing")
    // A body: itself, those below it, what it follows; a station that nobody followed falls to whoever stood above it.
    let people = Scope.agency(agency("ubnd-c"))
    #expect(covers(people, .agency(agency("ubnd-c"))) && covers(people, .agency(agency("ubnd-a"))))
    #expect(covers(people, .agency(agency("tram-a"))), "by the committee it stood under")
    #expect(!covers(people, .agency(agency("tram-d"))) && !covers(people, .agency(agency("ubnd-p"))))
    #expect(covers(people, .unit(unit("a"))), "a committee stands for its unit")
    #expect(!covers(.agency(agency("tram-d")), .unit(unit("d"))), "an office in a unit does not")
    #expect(covers(.agency(agency("ubnd-p")), .agency(agency("tram-d"))), "over two steps")
    #expect(!covers(.agency(agency("ubnd-a")), .agency(agency("ubnd-a"))), "what ended reaches nothing")
    let stranger = try #require(ID<Actor>("khac"))
    #expect(covers(.own, .person(holder)) && !covers(.own, .person(stranger)) && !covers(.own, .province))
    let project = try #require(ID<Scope.Project>("du-an"))
    #expect(covers(.project(project), .project(project)) && !covers(.project(project), .province))
  }

  @Test func aPermitSaysWhoseTheRecordIsAndWhoMay() throws {
    let ground = try Ground()
    let commune = try #require(ID<AdminUnit>("c"))
    let other = try #require(ID<Agency>("ubnd-d"))
    let actor = Actor(
      id: try #require(ID("nguoi")), name: "Võ Thị Mẫu", position: "Công chức", powers: [Power(.readPhone, .unit(commune))])
    #expect(throws: Problem.self, "the bare form is for the whole province") { try Permit(actor, may: .readPhone) }
    _ = try Permit(actor, maySomewhere: .readPhone)
    _ = try Permit(actor, may: .readPhone, over: .unit(commune), on: ground.after, in: ground.register)
    do {
      _ = try Permit(actor, may: .readPhone, over: .agency(other), on: ground.after, in: ground.register)
      Issue.record("outside its scope")
    } catch Problem.forbidden(let message) {
      #expect(message.contains("của ubnd-d") && message.contains("ngoài phạm vi") && message.contains("Cán bộ cấp xã"))
    }
  }

  @Test func aDelegatedPowerHoldsWhileItsGiverHoldsIt() throws {
    let from = try Self.day("2026-11-01")
    let giver = ActSignature(actor: try #require(ID("a")), name: "Lê Văn Mẫu", position: "Giám đốc", at: Moment(startOf: from))
    let delegation = Delegation(
      id: try #require(ID("uy-quyen")), capability: .approveParameter, scope: .province, from: giver, to: try #require(ID("b")),
      toName: "B", toPosition: "Phó", period: try #require(Period(from: from, until: from.adding(days: 10))), document: "Giấy số 1/GUQ")
    let held = [Power(.approveParameter, from: .position("Giám đốc", .constructionLeader))]
    #expect(delegation.power(on: from, givenBy: held)?.until == from.adding(days: 10))
    #expect(delegation.power(on: from.adding(days: 9), givenBy: held) != nil)
    #expect(delegation.power(on: from.adding(days: 10), givenBy: held) == nil, "the day after its last")
    #expect(delegation.power(on: from.adding(days: -1), givenBy: held) == nil)
    #expect(delegation.power(on: from, givenBy: []) == nil, "the giver has it no more")
    let passedOn = [Power(.approveParameter, from: .delegation(try #require(ID("x")), from: "C", document: "số 2"))]
    #expect(delegation.power(on: from, givenBy: passedOn) == nil, "what was delegated is not passed on")
    let receiver = Actor(
      id: try #require(ID("b")), name: "B", position: "Phó", powers: [try #require(delegation.power(on: from, givenBy: held))])
    #expect(try Permit(receiver, may: .approveParameter).actor.position.contains("theo ủy quyền của Lê Văn Mẫu, Giám đốc (Giấy số 1/GUQ)"))
  }

  /// Every role fits some agency, and its reach follows from there.
  @Test func everyRoleIsHeldSomewhere() {
    for role in StaffRole.allCases {
      #expect(role.forms.isEmpty || Agency.Form.allCases.contains { form in AdminUnit.Level.allCases.contains { role.fits(form, at: $0) } })
      #expect(role.capabilities.contains(.signIn))
    }
    #expect(!StaffRole.communePolice.fits(.police, at: .province) && !StaffRole.partyOffice.fits(.partyCommittee, at: .commune))
  }
}

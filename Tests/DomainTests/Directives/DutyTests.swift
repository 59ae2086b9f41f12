import AnCuTesting
import Domain
import Kit
import Testing

/// What a duty is on a day, by what happened to it until then; no database, no clock.
@Suite struct DutyTests {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
  static let lead = ID<Agency>("so-xay-dung")

  static func duty(due: String, coordinators: [String] = []) throws -> Duty {
    let lead = try #require(Self.lead)
    let giver = try #require(ID<Agency>("ubnd"))
    let id = try #require(ID<Duty>("nv-1"))
    return Duty(
      id: id, number: 17, work: "Rà soát quỹ đất nhà ở xã hội", product: "Danh mục", giver: giver, issuedOn: try day("2026-11-02"),
      parts: try [.init(agency: lead, deliverable: "Danh mục", due: try day(due))]
        + coordinators.map { .init(agency: try #require(ID<Agency>($0)), deliverable: "Ý kiến", due: try day("2026-11-10")) })
  }

  static func event(_ kind: DutyEvent.Kind, _ iso: String, part: Int = 0, until: String? = nil, agency: String? = nil, percent: Int? = nil)
    throws -> DutyEvent
  {
    DutyEvent(
      kind, part: part, on: try day(iso), at: Moment(startOf: try day(iso)), by: try #require(ID<Actor>("mau")), byName: "Mẫu",
      byPosition: "Chuyên viên", agency: agency.flatMap { ID<Agency>($0) }, percent: percent, day: until.flatMap { Day(iso: $0) },
      words: "chờ")
  }

  /// 20/11/2026 is a Friday.
  @Test func theFourStatusesFollowTheDayOfHandingIn() throws {
    let duty = try Self.duty(due: "2026-11-20")
    let calendar = WorkingCalendar()
    func standing(_ events: [DutyEvent], _ iso: String) throws -> DutyStanding {
      DutyState(duty, events, on: try Self.day(iso), by: calendar).lead.standing
    }
    #expect(try standing([], "2026-11-20") == .inTime)
    #expect(try standing([], "2026-11-21") == .overdue)
    let handedIn = try Self.event(.submitted, "2026-11-20")
    // The giver takes its time: that is not the doer's lateness.
    #expect(try standing([handedIn], "2026-11-27") == .inTime)
    #expect(try standing([handedIn, Self.event(.accepted, "2026-11-30")], "2026-11-30") == .doneOnTime)
    let late = [try Self.event(.submitted, "2026-11-23"), try Self.event(.accepted, "2026-11-24")]
    #expect(try standing(late, "2026-11-24") == .doneLate)
    // As of a day before it was accepted, it was not.
    #expect(try standing(late, "2026-11-23") == .overdue)
    let back = [handedIn, try Self.event(.returned, "2026-11-24")]
    #expect(try standing(back, "2026-11-24") == .overdue)
  }

  @Test func aTermThatEndsOnADayOffEndsOnTheNextWorkingDay() throws {
    let saturday = try Self.duty(due: "2026-11-21")
    let state = DutyState(saturday, [], on: try Self.day("2026-11-24"), by: WorkingCalendar(daysOff: [try Self.day("2026-11-23")]))
    #expect(state.lead.effectiveDue == (try Self.day("2026-11-24")))
    #expect(state.lead.standing == .inTime)
    #expect(DutyState(saturday, [], on: try Self.day("2026-11-24"), by: WorkingCalendar()).lead.daysLate == 1)
  }

  @Test func waitingForAnotherAgencyIsPutOnTopAndOnlyWhileTheTermRuns() throws {
    let duty = try Self.duty(due: "2026-11-20")
    // From Monday 16/11 to Thursday 19/11: three working days, resumed on the fourth.
    let waited = [try Self.event(.excused, "2026-11-16"), try Self.event(.resumed, "2026-11-19")]
    let state = DutyState(duty, waited, on: try Self.day("2026-11-25"), by: WorkingCalendar())
    #expect(state.lead.effectiveDue == (try Self.day("2026-11-25")))
    #expect(state.lead.standing == .inTime)
    #expect(DutyState(duty, waited, on: try Self.day("2026-11-26"), by: WorkingCalendar()).lead.daysLate == 1)
    // What was already late does not become timely by waiting.
    let tooLate = [try Self.event(.excused, "2026-11-24")]
    #expect(DutyState(duty, tooLate, on: try Self.day("2026-11-30"), by: WorkingCalendar()).lead.standing == .overdue)
  }

  @Test func anExtensionKeepsTheOldDayAndASuccessionBothNames() throws {
    let duty = try Self.duty(due: "2026-11-20", coordinators: ["so-tai-chinh"])
    let events = [
      try Self.event(.extensionAsked, "2026-11-18", until: "2026-12-31"),
      try Self.event(.extensionGranted, "2026-11-19", until: "2026-12-15"),
      try Self.event(.passedOn, "2026-12-01", agency: "so-moi"), try Self.event(.submitted, "2026-11-09", part: 1),
      try Self.event(.accepted, "2026-11-12", part: 1),
    ]
    let lead = DutyState(duty, events, on: try Self.day("2026-12-02"), by: WorkingCalendar()).lead
    #expect(lead.due == (try Self.day("2026-12-15")))
    #expect(lead.firstDue == (try Self.day("2026-11-20")))
    #expect(lead.agency.text == "so-moi")
    #expect(lead.before.map(\.from) == [Self.lead])
    #expect(lead.asksUntil == nil)
    let before = DutyState(duty, events, on: try Self.day("2026-11-30"), by: WorkingCalendar())
    #expect(before.lead.agency == Self.lead)
    // The coordinator's own part is done while the whole is not.
    #expect(before.parts[1].standing == .doneOnTime)
    #expect(before.lead.isOpen)
  }

  @Test func theLadderRisesOnceForEveryStep() throws {
    let ladder = ReminderLadder(before: [7, 3, 1], climbEvery: 2, repeatEvery: 1, acknowledgeWithin: 3)
    let due = try Self.day("2026-11-20")
    func step(_ iso: String) throws -> String {
      let step = ladder.step(due: due, on: try Self.day(iso), by: WorkingCalendar())
      return step.map { "\($0.key)/\($0.level)/\($0.repetition)" } ?? "none"
    }
    let steps = try (9...27).map { try step("2026-11-" + ($0 < 10 ? "0\($0)" : "\($0)")) }
    #expect(
      steps == [
        "none", "none", "-7/0/0", "-7/0/0", "-7/0/0", "-7/0/0", "-7/0/0", "-7/0/0", "-3/0/0", "-3/0/0", "-1/0/0", "0/0/0", "0/0/0",
        "0/0/0", "0/0/0", "+2/1/0", "+2/1/1", "+4/2/0", "+4/2/1",
      ])
    let issued = try Self.day("2026-11-02")
    #expect(ladder.unacknowledged(since: issued, on: try Self.day("2026-11-04"), by: WorkingCalendar()) == nil)
    #expect(ladder.unacknowledged(since: issued, on: try Self.day("2026-11-05"), by: WorkingCalendar())?.level == 0)
    #expect(ladder.unacknowledged(since: issued, on: try Self.day("2026-11-09"), by: WorkingCalendar())?.key == "ack+5")
  }

  @Test func theWholeIsWhatItsRuleSays() throws {
    let ids = try (1...4).map { try #require(ID<Duty>("con-\($0)")) }
    let shares = [
      RollUp.Share(id: ids[0], weight: 3, percent: 100, isAccepted: true), RollUp.Share(id: ids[1], percent: 100, isAccepted: false),
      RollUp.Share(id: ids[2], percent: 50, isAccepted: false), RollUp.Share(id: ids[3], percent: 0, isAccepted: true),
    ]
    #expect(RollUp.all.sum(shares) == .init(percent: 50, isMet: false, missing: [ids[1], ids[2]]))
    // What nobody accepted counts 99 at most: 3·100 + 99 + 50 + 100 of 600.
    #expect(RollUp.weighted.sum(shares)?.percent == 91)
    #expect(RollUp.minimum(2).sum(shares) == .init(percent: 100, isMet: true, missing: []))
    #expect(RollUp.minimum(3).sum(shares) == .init(percent: 66, isMet: false, missing: [ids[1], ids[2]]))
    #expect(RollUp.none.sum(shares) == nil)
    #expect(RollUp.all.sum([]) == nil)
    for rule in [RollUp.all, .weighted, .minimum(60), .none] { #expect(RollUp(rule.text) == rule) }
    #expect(RollUp("minimum:0") == nil)
  }

  @Test func eachOfTheFiveThatIsMissingIsNamed() throws {
    let province = SampleProvince()
    let agency = try #require(SampleProvince.body(.peoplesCommittee, of: province.province))
    let other = try #require(SampleProvince.body(.peoplesCommittee, of: province.districts[0]))
    let day = try Self.day("2026-11-02")
    let head = Appointment(
      agency: agency, position: "Chủ tịch", person: "Mẫu", period: try #require(Period(from: SampleProvince.start)), note: "")
    let register = Register(units: province.register.units, agencies: province.register.agencies, appointments: [head])
    let whole = DutyDraft(
      work: "Rà soát quỹ đất nhà ở", product: "Danh mục", due: try Self.day("2026-12-01"), lead: agency, needsNobody: true)
    #expect(whole.faults(on: day, in: register) == [])
    func missing(_ change: (inout DutyDraft) -> Void) -> [String] {
      var draft = whole
      change(&draft)
      return draft.faults(on: day, in: register).map(\.field)
    }
    #expect(missing { $0.work = "" } == ["viec"])
    #expect(missing { $0.lead = nil } == ["chu-tri"])
    #expect(missing { $0.lead = other } == ["chu-tri"], "nobody is recorded at the head of it")
    #expect(missing { $0.needsNobody = false } == ["phoi-hop"])
    #expect(missing { $0.coordinators = [.init(agency: agency, deliverable: "Ý kiến")] } == ["phoi-hop"])
    #expect(missing { $0.due = nil } == ["han"])
    #expect(missing { $0.product = "" } == ["san-pham"])
    let loose = whole.faults(on: day, under: (.programme, try Self.day("2026-11-15")), in: register).map(\.field)
    #expect(loose == ["han", "uu-tien"])
  }
}

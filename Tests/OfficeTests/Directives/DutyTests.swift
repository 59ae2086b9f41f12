import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// Duties from issue to acceptance, on both engines, over the demonstration.
@Suite struct DutyOfficeTests {
  static func official(_ id: String) throws -> Actor {
    try #require(ID<Actor>("official-" + id).flatMap(DemonstrationOfficials.official))
  }

  static func onDemonstration(_ engine: TestEngine, _ body: (TestOffice) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      _ = try await LoadDemonstration.run(by: TestOffice.actor(may: Set(Capability.allCases)), in: test.office)
      try await body(test)
    }
  }

  static func draft(_ due: String = "2026-12-10") -> DutyDraft {
    DutyDraft(
      work: "Báo cáo số hộ có nhu cầu nhà ở xã hội của xã", product: "Báo cáo", due: Day(iso: due), lead: nil,
      needsNobody: true, priority: .programme)
  }

  static func agency(_ name: String, in office: Office) async throws -> ID<Agency> {
    let choices = try await ListOwnerChoices.run(in: office).flatMap(\.choices)
    return try #require(choices.first { $0.name == name }.flatMap { ID<Agency>($0.id) })
  }

  @Test(arguments: TestEngine.all) func theDemonstrationTellsAWholeStory(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let all = try await test.office.read { try DutyStore.duties(.all, in: $0) }
      #expect(all.count >= 120)
      #expect(Set(all.flatMap { $0.duty.parts.map(\.agency) }).count >= 60)
      let kinds = Set(all.flatMap { $0.events.map(\.kind) })
      #expect(kinds.isSuperset(of: [.returned, .reopened, .disputed, .excused, .passedOn, .extensionGranted]))
      let board = try await ReadDutyBoard.run(for: try Self.official("van-phong-tinh-uy"), in: test.office)
      let plan = try #require(board.documents.first { $0.directive.slug == "290-kh-tu" })
      #expect(plan.uncovered == [])
      #expect(board.total.overdue > 0 && board.total.doneLate > 0 && board.total.doneOnTime > 0 && board.total.inTime > 0)
      // What eight district committees had open passed on, on the day they ended, and both names stand.
      let merger = try #require(Day(iso: "2025-07-01"))
      let register = try await test.office.read { try RegisterStore.register(in: $0) }
      let passed = all.filter { stored in
        register.history(of: stored.duty.parts[0].agency).last.map { fact in
          fact.form == .partyCommittee && register.history(of: fact.unit).last?.level == .district
        } == true && stored.events.contains { $0.kind == .passedOn && $0.on == merger }
      }
      #expect(passed.count == 8)
      let one = try #require(passed.first)
      let view = try await ReadDuty.run(one.duty.id, for: try Self.official("van-phong-tinh-uy"), in: test.office).view
      #expect(view.parts[0].passings.first?.on == merger)
      #expect(view.parts[0].passings.first?.from.hasSuffix(view.parts[0].agencyName) == false)
      let before = try await ReadDuty.run(
        one.duty.id, on: merger.adding(days: -1), for: try Self.official("van-phong-tinh-uy"), in: test.office
      ).view
      #expect(before.parts[0].agencyName == view.parts[0].passings.first?.from)
    }
  }

  @Test(arguments: TestEngine.all) func oneProvisionGoesToAllCommunesAtOnceAndEachAnswersForItself(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let giver = try await Self.agency("Ủy ban nhân dân thành phố Cần Thơ", in: test.office)
      let choices = try await ReadIssueChoices.run(slug: "290-kh-tu", parent: nil, for: try Self.official("so-xay-dung"), in: test.office)
      let communes = try #require(choices.groups.first { $0.phrase == "Ủy ban nhân dân cấp xã" }).members
      #expect(communes.count == 103)
      let issued = try await IssueDuty.run(
        .init(Self.draft(), each: communes, giver: giver, serving: [.init(slug: "290-kh-tu", code: "II.1.c")]),
        by: try Self.official("so-xay-dung"), in: test.office)
      #expect(issued.count == 103)
      let commune = try Self.official("can-bo-xa")
      let mine = try #require(
        try await ListMyDuties.run(for: commune, in: test.office).today.first { issued.contains($0.view.duty.id) }?.view.duty.id)
      let others = try #require(issued.first { $0 != mine })
      await #expect(throws: Problem.self) { try await ActOnDuty.run(.init(others, .acknowledge), by: commune, in: test.office) }
      try await ActOnDuty.run(.init(mine, .acknowledge), by: commune, in: test.office)
      let acknowledged = try await test.office.read { tx in
        try DutyStore.duties(.many(issued), in: tx).filter { !$0.events.isEmpty }.map(\.duty.id)
      }
      #expect(acknowledged == [mine])

      // The doer never closes it.
      try await ActOnDuty.run(
        .init(mine, .report(percent: 50, words: "Đã rà soát một nửa", evidence: "")), by: commune, in: test.office)
      try await ActOnDuty.run(.init(mine, .submit(words: "Xong", evidence: "Báo cáo số 1/BC-UBND")), by: commune, in: test.office)
      await #expect(throws: Problem.self) { try await ActOnDuty.run(.init(mine, .accept(words: "")), by: commune, in: test.office) }
      let leader = try Self.official("lanh-dao-so-xay-dung")
      try await ActOnDuty.run(.init(mine, .giveBack(reason: "Thiếu số hộ nghèo")), by: leader, in: test.office)
      try await ActOnDuty.run(.init(mine, .submit(words: "Đã bổ sung", evidence: "Báo cáo số 2/BC-UBND")), by: commune, in: test.office)
      try await ActOnDuty.run(.init(mine, .accept(words: "Đạt")), by: leader, in: test.office)
      let done = try await ReadDuty.run(mine, for: commune, in: test.office).view
      #expect(done.state.lead.standing == .doneOnTime)
      #expect(done.stored.events.map(\.kind) == [.acknowledged, .reported, .submitted, .returned, .submitted, .accepted])
      let story = try await test.office.read { try AuditStore.history(of: .init(kind: "duty", id: mine.text), most: 20, in: $0) }
      #expect(story.count == 6)
    }
  }

  @Test(arguments: TestEngine.all) func nothingIsIssuedWhenOneOfTheFiveIsMissing(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let giver = try await Self.agency("Ủy ban nhân dân thành phố Cần Thơ", in: test.office)
      let before = try await test.office.read { try DutyStore.nextNumber(in: $0) }
      var draft = Self.draft()
      draft.lead = try await Self.agency("Sở Tài chính thành phố Cần Thơ", in: test.office)
      draft.product = ""
      do {
        _ = try await IssueDuty.run(
          .init(draft, giver: giver, serving: [.init(slug: "290-kh-tu", code: "II.1.c")]), by: try Self.official("so-xay-dung"),
          in: test.office)
        Issue.record("a duty without a product was issued")
      } catch Problem.invalid(_, let fields) { #expect(fields.map(\.field) == ["san-pham"]) }
      #expect(try await test.office.read { try DutyStore.nextNumber(in: $0) } == before)
    }
  }

  @Test(arguments: TestEngine.all) func aPartNeverLoosensItsWholeAndTheWholeWaitsForItsParts(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let officer = try Self.official("so-xay-dung")
      let party = try Self.official("van-phong-tinh-uy")
      let giver = try await Self.agency("Thành ủy Cần Thơ", in: test.office)
      var whole = Self.draft()
      whole.lead = try await Self.agency("Sở Xây dựng thành phố Cần Thơ", in: test.office)
      whole.rollUp = .all
      let name = IssueDuty.ProvisionName(slug: "290-kh-tu", code: "II.2.c")
      let parent = try #require(try await IssueDuty.run(.init(whole, giver: giver, serving: [name]), by: party, in: test.office).first)
      var part = Self.draft("2026-12-11")
      part.lead = try await Self.agency("Sở Tài chính thành phố Cần Thơ", in: test.office)
      await #expect(throws: Problem.self) {
        _ = try await IssueDuty.run(.init(part, giver: nil, parent: parent), by: officer, in: test.office)
      }
      part.due = Day(iso: "2026-12-01")
      let child = try #require(try await IssueDuty.run(.init(part, giver: nil, parent: parent), by: officer, in: test.office).first)
      let served = try await test.office.read { try DutyStore.served(by: .one(child), in: $0) }
      #expect(served.map(\.code) == ["II.2.c"])
      try await ActOnDuty.run(.init(parent, .submit(words: "Xong phần chung", evidence: "BC 3")), by: officer, in: test.office)
      await #expect(throws: Problem.self) { try await ActOnDuty.run(.init(parent, .accept(words: "")), by: party, in: test.office) }
      await #expect(throws: Problem.self) {
        try await ActOnDuty.run(
          .init(child, .grantExtension(until: try #require(Day(iso: "2026-12-20")), decision: "Công văn 5")), by: officer, in: test.office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func everyStepIsSaidOnceHoweverOftenAndWhereverItRuns(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let office = test.office
      let house = TestOffice.actor("An Cư", id: "an-cu", may: [.sendReminders])
      async let first = SendReminders.run(by: house, in: office)
      async let second = SendReminders.run(by: house, in: office)
      let sent = try await [first, second]
      #expect(sent.contains(0) && sent.contains { $0 > 0 }, "\(sent)")
      #expect(try await SendReminders.run(by: house, in: office) == 0)
      // Two working days later what is late has climbed one level, and each step names who was told.
      let late = try #require(try await ReadDutyBoard.run(for: try Self.official("van-phong-tinh-uy"), in: office).late.first)
      func levels() async throws -> [Int] {
        try await office.read { try ReminderStore.reminders(of: late.duty.id, in: $0).map(\.level) }
      }
      let before = try await levels()
      test.clock.advance(seconds: 2 * 86_400)
      #expect(try await SendReminders.run(by: house, in: office) > 0)
      let after = try await levels()
      #expect(after.count == before.count + 1)
      #expect((after.last ?? 0) >= (before.last ?? 0))
      // Nothing is said on a day off.
      test.clock.advance(seconds: 3 * 86_400)
      #expect(office.today.weekday == 6)
      #expect(try await SendReminders.run(by: house, in: office) == 0)
    }
  }

  /// Who works in the body that is urged is told once for each step, and the person of another body is not.
  @Test(arguments: TestEngine.all) func whoWorksInTheUrgedBodyIsTold(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let office = test.office
      let house = TestOffice.actor("An Cư", id: "an-cu", may: [.sendReminders])
      func reminders() async throws -> [Reminder] {
        try await office.read { tx in
          try DutyStore.duties(.all, in: tx).flatMap { try ReminderStore.reminders(of: $0.duty.id, in: tx) }
        }
      }
      func notices() async throws -> Int {
        try await office.read { try $0.count("SELECT count(*) AS n FROM notice WHERE kind = 'reminder'") }
      }
      #expect(try await SendReminders.run(by: house, in: office) > 0)
      #expect(try await notices() == 0, "nobody works there yet")
      let before = try await reminders()
      let bodies = Set(before.map(\.toldAgency))
      for (number, agency) in bodies.sorted().enumerated() { try await Self.person(number, in: agency, office) }
      test.clock.advance(seconds: 2 * 86_400)
      #expect(try await SendReminders.run(by: house, in: office) > 0)
      let since = try await reminders().filter { new in !before.contains(new) && bodies.contains(new.toldAgency) }
      #expect(!since.isEmpty)
      #expect(try await notices() == since.count)
      #expect(try await SendReminders.run(by: house, in: office) == 0)
      #expect(try await notices() == since.count)
    }
  }

  /// An official who works in a body.
  private static func person(_ number: Int, in agency: ID<Agency>, _ office: Office) async throws {
    let id = office.newID(StaffAccount.self)
    let held = HeldPosition(
      title: "Chuyên viên", agency: agency.text, agencyID: agency, role: .constructionOfficer,
      period: try #require(Period(from: office.today.adding(days: -30))))
    let account = StaffAccount(
      id: id, name: try #require(StaffAccount.Name("can-bo-\(number)")), person: "Người Mẫu (giả định)", positions: [held])
    let keeper = TestOffice.actor(may: [.manageAccounts])
    try await office.write { tx in
      try AccountStore.insert(
        .init(account: account, agency: agency, createdBy: keeper.id), at: office.now(), newID: { office.newID(AuditEntry.self).text },
        in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            try Permit(keeper, may: .manageAccounts), action: "account.create", object: .init(kind: "account", id: id.text))))
    }
  }

  @Test(arguments: TestEngine.all) func aPersonsCalendarStandsAtOneSecretAddress(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let officer = try Self.official("so-xay-dung")
      let first = try await MakeCalendarFeed.run(by: officer, in: test.office)
      let text = try await ReadCalendarFeed.run(first, in: test.office)
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.first == "BEGIN:VCALENDAR" && text.hasSuffix("END:VCALENDAR\r\n"))
      #expect(lines.allSatisfy { $0.utf8.count <= 75 }, "RFC 5545, 3.1")
      let unfolded = text.replacing("\r\n ", with: "")
      #expect(unfolded.contains("SUMMARY:NV-0030 Rà soát tiến độ\\, gỡ vướng các dự án nhà ở xã hội đang xây dựng\r\n"))
      #expect(unfolded.contains("DUE;VALUE=DATE:20261116\r\n"))
      #expect(unfolded.contains("STATUS:IN-PROCESS\r\nPERCENT-COMPLETE:65\r\n"))
      let second = try await MakeCalendarFeed.run(by: officer, in: test.office)
      await #expect(throws: Problem.self) { _ = try await ReadCalendarFeed.run(first, in: test.office) }
      #expect(try await ReadCalendarFeed.run(second, in: test.office) == text)
      let stored = try await test.office.read { tx in try tx.count("SELECT count(*) AS n FROM calendar_feed WHERE token_digest = \(second)")
      }
      #expect(stored == 0, "the secret itself is not kept")
    }
  }

  @Test(arguments: TestEngine.all) func aNewHeadTakesNoteOfWhatIsOpenOnce(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let officer = try Self.official("so-xay-dung")
      let agency = try await Self.agency("Sở Xây dựng thành phố Cần Thơ", in: test.office)
      let waiting = try #require(try await ListMyDuties.run(for: officer, in: test.office).handovers.first)
      #expect(waiting.open > 0 && waiting.head.contains("Mai Thanh Mẫu"))
      await #expect(throws: Problem.self) { _ = try await TakeHandover.run(agency, by: try Self.official("can-bo-xa"), in: test.office) }
      #expect(try await TakeHandover.run(agency, by: officer, in: test.office) == waiting.open)
      #expect(try await ListMyDuties.run(for: officer, in: test.office).handovers == [])
      await #expect(throws: Problem.self) { _ = try await TakeHandover.run(agency, by: officer, in: test.office) }
      // Who answered on the due day stays the one who headed the body then.
      let old = try #require(
        try await ListDuties.run(.init(agency: agency), all: true, for: officer, in: test.office).duties.first { $0.duty.number == 10 })
      #expect(old.parts[0].headOnDue.contains("Mai Thanh"))
      let summer = try await ReadDuty.run(old.duty.id, on: Day(iso: "2026-08-03"), for: officer, in: test.office).view
      #expect(summer.parts[0].headOnDue.contains("Sở Xây dựng") && !summer.parts[0].headOnDue.contains("Mai Thanh"))
    }
  }

  @Test(arguments: TestEngine.all) func theMatrixShowsGapsAndWhatWasSaidOfThem(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let officer = try Self.official("so-xay-dung")
      let before = try await ReadDutyMatrix.run("290-kh-tu", group: "Các sở, ngành", for: officer, in: test.office)
      let own = try #require(before.rows.first { $0.name == "Sở Xây dựng thành phố Cần Thơ" })
      try await RecordProvisionNotice.run(
        .init(slug: "290-kh-tu", code: "I.1.b", kind: .notApplicable, words: "Việc của cấp ủy"), by: officer, in: test.office)
      let after = try await ReadDutyMatrix.run("290-kh-tu", group: "Các sở, ngành", for: officer, in: test.office)
      let now = try #require(after.rows.first { $0.agency == own.agency })
      #expect(now.gaps == own.gaps - 1)
      #expect(now.cells[try #require(after.codes.firstIndex(of: "I.1.b"))] == .notice(.notApplicable))
      let communes = try await ReadDutyMatrix.run("290-kh-tu", group: "", for: officer, in: test.office)
      #expect(communes.rows.count == 103)
      #expect(communes.rows.contains { $0.isSilent } && communes.rows.contains { !$0.isSilent })
    }
  }

  @Test(arguments: TestEngine.all) func aScorecardOfAPastDayStaysWhatItWas(_ engine: TestEngine) async throws {
    try await Self.onDemonstration(engine) { test in
      let reader = try Self.official("van-phong-tinh-uy")
      let day = try #require(Day(iso: "2026-10-01"))
      let then = try await ReadScorecards.run(year: 2026, on: day, for: reader, in: test.office)
      let now = try await ReadScorecards.run(year: 2026, for: reader, in: test.office)
      #expect(now.headless == 0)
      let sum = now.cards.reduce(0) { $0 + $1.count.total }
      let parts = try await ListDuties.run(.init(), all: true, for: reader, in: test.office).duties.flatMap(\.state.parts)
      #expect(sum == parts.filter { $0.effectiveDue.components.year == 2026 }.count, "every part that fell due stands in one card")
      // What is recorded today about a past day does not change what was known then.
      let late = try #require(
        try await ListDuties.run(.init(standing: .overdue), for: reader, in: test.office).duties.first { $0.duty.issuedOn < day })
      try await test.office.write { tx in
        let actor = TestOffice.actor(may: [.acceptDuty])
        try DutyStore.append(
          DutyEvent(
            .extensionGranted, on: day.adding(days: -10), at: test.office.now(), by: actor.id, byName: actor.name,
            byPosition: actor.position,
            day: Day(iso: "2027-06-30"), words: "Ghi muộn"), to: late.stored, in: tx)
        return Recorded(
          (),
          entry: test.office.entry(
            AuditEntry(
              try Permit(actor, maySomewhere: .acceptDuty), action: "duty.extensionGranted",
              object: .init(kind: "duty", id: late.duty.id.text))))
      }
      #expect(try await ReadScorecards.run(year: 2026, on: day, for: reader, in: test.office).cards == then.cards)
      #expect(try await ReadScorecards.run(year: 2026, for: reader, in: test.office).cards != now.cards)
    }
  }
}

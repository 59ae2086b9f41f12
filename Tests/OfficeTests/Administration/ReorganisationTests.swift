import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// Drafting, previewing, enacting, correcting and withdrawing a reorganisation, over the demonstration province.
@Suite struct ReorganisationTests {
  static let drafter = TestOffice.actor("Phạm Thị Mẫu", id: "drafter", may: [.draftReorganisation, .readClosedDirectives])
  static let second = TestOffice.actor(
    "Nguyễn Văn Mẫu", id: "second", may: [.draftReorganisation, .enactReorganisation, .readClosedDirectives])

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func unit(_ text: String) throws -> ID<AdminUnit> { try #require(ID(text)) }

  static func with(_ engine: TestEngine, _ body: (Office, TestClock) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      _ = try await LoadDemonstration.run(by: try #require(Actor.commandLine("test")), in: test.office)
      test.clock.advance(seconds: 3600)
      try await body(test.office, test.clock)
    }
  }

  /// Two communes into one ward, as an official would draft it.
  static func merge(on day: String = "2027-01-01", id: ID<Reorganisation>? = nil, name: String = "Vị Thanh Mới") throws
    -> DraftReorganisation.Input
  {
    DraftReorganisation.Input(
      id: id, title: "Hợp nhất phường Vị Thanh và phường Vị Tân", document: "Nghị quyết số 1/NQ-HĐND (giả định)", day: try Self.day(day),
      changes: [
        .mergeUnits(
          [try unit("31321-2025-07-01"), try unit("31333-2025-07-01")],
          into: NewUnit(key: "moi", code: "31321", kind: .ward, name: name, parent: .held(try unit("92-2025-07-01"))))
      ])
  }

  @Test(arguments: TestEngine.all) func draftPreviewEnact(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, clock in
      let draft = try await DraftReorganisation.run(try Self.merge(), by: Self.drafter, in: office)
      #expect(draft.findings == [])
      let day = try Self.day("2027-01-01")
      let untouched = try await ListUnits.run(.init(day: day), in: office)
      #expect(untouched.counts[.commune] == 103, "a draft changes nothing")
      let preview = try await ReadReorganisation.run(draft.id, by: Self.second, in: office)
      #expect(preview.effects.endedUnits.map(\.fullName) == ["Phường Vị Thanh", "Phường Vị Tân"])
      #expect(preview.effects.begunUnits.map(\.fullName) == ["Phường Vị Thanh Mới"])
      #expect(preview.effects.endedAgencies.count == 4 && preview.effects.begunAgencies.count == 2)
      #expect(preview.mayBeEnacted && preview.digest == draft.digest)
      do {
        _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.drafter, in: office)
        Issue.record("the drafter enacted")
      } catch Problem.forbidden {
      }
      let both = TestOffice.actor(id: "drafter", may: [.draftReorganisation, .enactReorganisation])
      do {
        _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: both, in: office)
        Issue.record("the drafter enacted with another hat")
      } catch Problem.forbidden(let message) {
        #expect(message.contains("người thứ hai"))
      }
      clock.advance(seconds: 60)
      let receipt = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office)
      #expect(receipt.units == 3 && receipt.agencies == 6)
      let after = try await ListUnits.run(.init(day: day), in: office)
      #expect(after.counts[.commune] == 102)
      let dayBefore = try await ListUnits.run(.init(day: day.adding(days: -1)), in: office)
      #expect(dayBefore.counts[.commune] == 103)
      let unit = try await ReadUnit.run(try Self.unit("31321-2027-01-01"), on: day, in: office)
      #expect(unit.predecessors.map(\.unit.fullName) == ["Phường Vị Thanh", "Phường Vị Tân"])
      #expect(unit.latest.areaHectares == 2211 + 3707)
      let chain = try await ReadUnit.run(try Self.unit("31318-2024-08-22"), on: day, in: office)
      #expect(chain.standingSuccessors.map(\.fullName) == ["Phường Vị Thanh Mới"], "over two reorganisations")
      let done = try await ReadReorganisation.run(draft.id, by: Self.drafter, in: office)
      #expect(done.record.reorganisation.state == .enacted && done.record.settledBy?.name == "Nguyễn Văn Mẫu")
      #expect(done.effects.begunUnits.map(\.fullName) == ["Phường Vị Thanh Mới"])
      let lines = try await office.read {
        try AuditStore.history(of: .init(kind: "reorganisation", id: draft.id.text), most: 10, in: $0)
      }
      #expect(lines.map(\.action) == ["reorganisation.enact", "reorganisation.draft"])
      await #expect(throws: Problem.self) {
        try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func whatMovedSinceTheDraftIsRefused(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let draft = try await DraftReorganisation.run(try Self.merge(), by: Self.drafter, in: office)
      let rename = try await DraftReorganisation.run(
        .init(
          title: "Đổi tên phường Vị Tân", document: "Nghị quyết số 2/NQ-HĐND (giả định)", day: try Self.day("2026-12-15"),
          changes: [.renameUnit(try Self.unit("31333-2025-07-01"), kind: .ward, name: "Vị Tân Đông")]), by: Self.drafter, in: office)
      _ = try await EnactReorganisation.run(.init(id: rename.id, seen: rename.digest), by: Self.second, in: office)
      let preview = try await ReadReorganisation.run(draft.id, by: Self.second, in: office)
      #expect(preview.movedSinceDraft && !preview.mayBeEnacted)
      for seen in [draft.digest, preview.digest] {
        do {
          _ = try await EnactReorganisation.run(.init(id: draft.id, seen: seen), by: Self.second, in: office)
          Issue.record("a stale draft was enacted")
        } catch Problem.conflict(let message) {
          #expect(message.contains("đã thay đổi"))
        }
      }
      let again = try await DraftReorganisation.run(try Self.merge(id: draft.id), by: Self.drafter, in: office)
      #expect(again.id == draft.id && again.digest == preview.digest)
      _ = try await EnactReorganisation.run(.init(id: again.id, seen: again.digest), by: Self.second, in: office)
      let view = try await ReadUnit.run(try Self.unit("31333-2025-07-01"), on: try Self.day("2026-12-20"), in: office)
      #expect(view.onDay?.fullName == "Phường Vị Tân Đông" && view.history.map(\.fact.fullName) == ["Phường Vị Tân", "Phường Vị Tân Đông"])
    }
  }

  @Test(arguments: TestEngine.all) func whatIsWrongStaysADraft(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let draft = try await DraftReorganisation.run(try Self.merge(name: "Long Bình"), by: Self.drafter, in: office)
      #expect(draft.findings.map(\.kind) == [.nameClash])
      do {
        _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office)
        Issue.record("a clash was enacted")
      } catch Problem.conflict(let message) {
        #expect(message.contains("trùng tên"))
      }
      await #expect(throws: Problem.self) {
        try await WithdrawReorganisation.run(draft.id, reason: " ", by: Self.drafter, in: office)
      }
      try await WithdrawReorganisation.run(draft.id, reason: "Trùng tên với phường khác", by: Self.drafter, in: office)
      let list = try await ListReorganisations.run(by: Self.drafter, in: office)
      #expect(list.records.first?.reorganisation.state == .withdrawn && list.records.count == 3)
      for act in [
        { try await WithdrawReorganisation.run(draft.id, reason: "Lần nữa", by: Self.drafter, in: office) },
        { _ = try await DraftReorganisation.run(try Self.merge(id: draft.id), by: Self.drafter, in: office) },
        { _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office) },
      ] as [() async throws -> Void] {
        do {
          try await act()
          Issue.record("a withdrawn draft was used")
        } catch Problem.conflict {
        }
      }
    }
  }

  @Test(arguments: TestEngine.all) func aDraftIsWrittenChangeByChange(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, clock in
      let whole = try Self.merge()
      let empty = try await DraftReorganisation.run(
        .init(title: whole.title, document: whole.document, day: whole.day, changes: []), by: Self.drafter, in: office)
      #expect(empty.findings.map(\.kind) == [.empty])
      let change = try #require(whole.changes.first)
      let opened = clock.now
      clock.advance(seconds: 60)
      let added = try await ReviseReorganisation.run(
        .init(id: empty.id, revision: .add(change), seen: opened), by: Self.drafter, in: office)
      #expect(added.findings == [])
      let choices = try await ReadReorganisationChoices.run(empty.id, by: Self.drafter, in: office)
      #expect(choices.newUnits.map(\.name) == ["Vị Thanh Mới"] && choices.units.count == 104)
      for (revision, seen) in [
        (.add(change), nil), (.remove(3), nil), (.remove(0), opened),
      ] as [(ReviseReorganisation.Revision, Moment?)] {
        await #expect(throws: Problem.self, "\(revision)") {
          try await ReviseReorganisation.run(.init(id: empty.id, revision: revision, seen: seen), by: Self.second, in: office)
        }
      }
      let day = try Self.day("2027-03-01")
      let described = try await ReviseReorganisation.run(
        .init(id: empty.id, revision: .describe(title: "Tên khác của đợt", document: "Nghị quyết số 9/NQ-HĐND", note: "", day: day)),
        by: Self.drafter, in: office)
      #expect(described.digest != added.digest)
      let removed = try await ReviseReorganisation.run(.init(id: empty.id, revision: .remove(0)), by: Self.drafter, in: office)
      #expect(removed.findings.map(\.kind) == [.empty])
      let record = try await ReadReorganisation.run(empty.id, by: Self.drafter, in: office).record
      #expect(record.reorganisation.day == day && record.reorganisation.title == "Tên khác của đợt")
      let stranger = TestOffice.actor(may: [.enactReorganisation])
      await #expect(throws: Problem.self) {
        try await ReviseReorganisation.run(.init(id: empty.id, revision: .add(change)), by: stranger, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func aWrongDayIsCorrectedAndBothStayAnswerable(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, clock in
      let draft = try await DraftReorganisation.run(try Self.merge(on: "2027-01-01"), by: Self.drafter, in: office)
      _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office)
      clock.advance(seconds: 30 * 86_400)
      let knownThen = clock.now
      clock.advance(seconds: 3600)
      await #expect(throws: Problem.self) {
        try await CorrectReorganisationDay.run(
          .init(id: draft.id, day: try Self.day("2027-02-01"), document: "", reason: ""), by: Self.drafter, in: office)
      }
      let correction = try await CorrectReorganisationDay.run(
        .init(
          id: draft.id, day: try Self.day("2027-02-01"), document: "Công văn số 9/SNV (giả định)", reason: "Nghị quyết ghi ngày 01/02/2027"),
        by: Self.drafter, in: office)
      #expect(correction.findings == [])
      let middle = try Self.day("2027-01-15")
      let before = try await ListUnits.run(.init(day: middle), in: office)
      #expect(before.counts[.commune] == 102)
      await #expect(throws: Problem.self) {
        try await EnactReorganisation.run(.init(id: correction.id, seen: correction.digest), by: Self.drafter, in: office)
      }
      _ = try await EnactReorganisation.run(.init(id: correction.id, seen: correction.digest), by: Self.second, in: office)
      let nowKnown = try await ListUnits.run(.init(day: middle), in: office)
      #expect(nowKnown.counts[.commune] == 103, "as known now")
      let thenKnown = try await ListUnits.run(.init(day: middle, knownAt: knownThen), in: office)
      #expect(thenKnown.counts[.commune] == 102, "as known then")
      let agencies = try await ListAgencies.run(.init(day: middle, search: "vi tan", knownAt: knownThen), in: office)
      #expect(agencies.total == 0)
      let agenciesNow = try await ListAgencies.run(.init(day: middle, search: "vi tan"), in: office)
      #expect(agenciesNow.lines.map(\.agency.name) == ["Đảng ủy phường Vị Tân", "Ủy ban nhân dân phường Vị Tân"])
      let record = try await ReadReorganisation.run(draft.id, by: Self.drafter, in: office).record
      #expect(record.reorganisation.day == Day(iso: "2027-02-01"))
      #expect(record.days.map(\.day.iso) == ["2027-01-01", "2027-02-01"])
      #expect(record.days.map(\.correctedBy) == [nil, correction.id])
      let done = try await ReadReorganisation.run(correction.id, by: Self.drafter, in: office)
      #expect(done.corrects?.reorganisation.id == draft.id && done.effects.endedUnits.count == 2)
      let stranger = try #require(ID<Reorganisation>("khong-co"))
      await #expect(throws: Problem.self) {
        try await CorrectReorganisationDay.run(
          .init(id: stranger, day: middle, document: "Số 1/CV", reason: "Không có"), by: Self.drafter, in: office)
      }
      await #expect(throws: Problem.self) {
        try await CorrectReorganisationDay.run(
          .init(id: correction.id, day: middle, document: "Số 1/CV", reason: "Đính chính của đính chính"), by: Self.drafter, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func provisionsOfAnEndingBodyAreNamedAndInherited(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, clock in
      let list = try await ListAgencies.run(.init(day: office.today, search: "so xay dung"), in: office)
      let department = try #require(list.lines.first { $0.agency.name == "Sở Xây dựng thành phố Cần Thơ" }?.agency)
      let city = try Self.unit("92-2025-07-01")
      let draft = try await DraftReorganisation.run(
        .init(
          title: "Chia Sở Xây dựng", document: "Nghị quyết số 3/NQ-HĐND (giả định)", day: try Self.day("2026-12-01"),
          changes: [
            .splitAgency(
              department.agency,
              into: [
                NewAgency(key: "nha", form: .department, name: "Sở Nhà ở (giả định)", unit: .held(city)),
                NewAgency(key: "duong", form: .department, name: "Sở Giao thông (giả định)", unit: .held(city)),
              ])
          ]), by: Self.drafter, in: office)
      let preview = try await ReadReorganisation.run(draft.id, by: Self.second, in: office)
      #expect(preview.provisions.map(\.provision.code) == ["II.2.b", "II.2.c"])
      #expect(preview.provisions.first?.heirs == ["Sở Giao thông (giả định)", "Sở Nhà ở (giả định)"])
      #expect(preview.effects.endedHeads.count == 1)
      let planner = try #require(DemonstrationOfficials.all.first { $0.may(.assignProvision) })
      _ = try await AssignProvision.run(
        .init(slug: "290-kh-tu", code: "II.3.b", value: .owner(agencyID: department.agency.text)), by: planner, in: office)
      await #expect(throws: Problem.self, "an assignment since the draft counts as well") {
        try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.second, in: office)
      }
      let again = try await DraftReorganisation.run(
        .init(
          id: draft.id, title: "Sở Nhà ở tiếp nối Sở Xây dựng", document: "Nghị quyết số 3/NQ-HĐND (giả định)",
          day: try Self.day("2026-12-01"),
          changes: [
            .establishAgency(NewAgency(key: "nha", form: .department, name: "Sở Nhà ở (giả định)", unit: .held(city))),
            .succeedAgency(department.agency, by: [.new("nha")]),
          ]), by: Self.drafter, in: office)
      _ = try await EnactReorganisation.run(.init(id: again.id, seen: again.digest), by: Self.second, in: office)
      clock.set(Moment(startOf: try Self.day("2026-12-02")))
      let heirs = try await ListAgencies.run(.init(day: office.today, search: "so nha o"), in: office)
      let heir = try #require(heirs.lines.first?.agency.agency)
      let view = try await ReadAgency.run(heir, on: office.today, for: Self.drafter, in: office)
      #expect(view.provisions.isEmpty)
      #expect(view.inherited.map(\.provision.code) == ["II.2.b", "II.2.c", "II.3.b"])
      #expect(view.inherited.allSatisfy { !$0.shared && $0.from.name == "Sở Xây dựng thành phố Cần Thơ" })
      await #expect(throws: Problem.self, "an ended body owns nothing new") {
        try await AssignProvision.run(
          .init(slug: "290-kh-tu", code: "II.4.a", value: .owner(agencyID: department.agency.text)), by: planner, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func headsFollowEachOther(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let clerk = TestOffice.actor(may: [.appointHead])
      let agency = try #require(ID<Agency>("so-xay-dung-thanh-pho-can-tho-2025-07-01"))
      let day = try Self.day("2026-10-01")
      try await AppointHead.run(
        .init(agency: agency, position: "Giám đốc", person: "Đỗ Thị Mẫu (giả định)", from: day, document: "Quyết định số 5 (giả định)"),
        by: clerk, in: office)
      let before = try await ReadAgency.run(agency, on: day.adding(days: -1), for: nil, in: office)
      let after = try await ReadAgency.run(agency, on: day, for: nil, in: office)
      #expect(before.headsOnDay.count == 1 && after.headsOnDay.map(\.person) == ["Đỗ Thị Mẫu (giả định)"])
      #expect(before.headsOnDay != after.headsOnDay)
      await #expect(throws: Problem.self, "not before the one who holds it") {
        try await AppointHead.run(
          .init(agency: agency, position: "Giám đốc", person: "Lý Văn Mẫu", from: day, document: "Quyết định số 6"), by: clerk, in: office)
      }
      await #expect(throws: Problem.self, "not before the body exists") {
        try await AppointHead.run(
          .init(
            agency: agency, position: "Phó Giám đốc", person: "Lý Văn Mẫu", from: try Self.day("2025-06-30"), document: "Quyết định số 6"),
          by: clerk, in: office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func whoMayNotIsRefusedAndNothingIsWritten(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let stranger = TestOffice.actor(may: [.signIn, .readClosedDirectives, .assignProvision])
      let draft = try await DraftReorganisation.run(try Self.merge(), by: Self.drafter, in: office)
      let before = try await office.read { try AuditStore.count(in: $0) }
      let agency = try #require(ID<Agency>("so-xay-dung-thanh-pho-can-tho-2025-07-01"))
      let day = try Self.day("2027-01-01")
      let acts: [@Sendable () async throws -> Void] = [
        { _ = try await DraftReorganisation.run(try Self.merge(), by: stranger, in: office) },
        { _ = try await ReadReorganisation.run(draft.id, by: stranger, in: office) },
        { _ = try await ListReorganisations.run(by: stranger, in: office) },
        { _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: stranger, in: office) },
        { _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: Self.drafter, in: office) },
        { try await WithdrawReorganisation.run(draft.id, reason: "Không cần nữa", by: stranger, in: office) },
        {
          _ = try await CorrectReorganisationDay.run(
            .init(id: draft.id, day: day, document: "Số 1/CV", reason: "Ngày sai"), by: stranger, in: office)
        },
        {
          try await AppointHead.run(
            .init(agency: agency, position: "Giám đốc", person: "X Y", from: day, document: "Số 1/QĐ"), by: stranger, in: office)
        },
      ]
      for act in acts {
        do {
          try await act()
          Issue.record("a stranger did it")
        } catch Problem.forbidden {
        }
      }
      #expect(try await office.read { try AuditStore.count(in: $0) } == before)
    }
  }

  /// Two persons enact one draft at the same time: one does, the other hears why not.
  @Test(arguments: TestEngine.all) func twoAtOnceEnactOnce(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, _ in
      let draft = try await DraftReorganisation.run(try Self.merge(), by: Self.drafter, in: office)
      let third = TestOffice.actor("Người thứ ba", id: "third", may: [.enactReorganisation])
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for actor in [Self.second, third] {
          group.addTask {
            do {
              _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: actor, in: office)
              return true
            } catch { return false }
          }
        }
        return await group.reduce(into: [Bool]()) { $0.append($1) }
      }
      #expect(outcomes.sorted { !$0 && $1 } == [false, true])
      #expect(try await ListUnits.run(.init(day: try Self.day("2027-01-01")), in: office).counts[.commune] == 102)
    }
  }
}

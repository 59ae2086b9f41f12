import AnCuTesting
import Domain
import Kit
import Testing

/// What changes do to a register: each kind in a small invented province.
@Suite struct ReorganisationPlanTests {
  static let sample = SampleProvince()
  static let event = ID<Reorganisation>("dot-1")

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func plan(
    _ changes: [ReorganisationChange], on day: String = "2026-07-01", in register: Register = sample.register, by id: String = "dot-1"
  )
    throws -> ReorganisationPlan
  {
    let day = try Self.day(day)
    return ReorganisationPlan.make(
      changes, on: day, by: try #require(ID(id)), as: RegisteredEvent(day: day, title: "Đợt giả định", document: "Số 1"), in: register,
      today: try Self.day("2026-01-01"))
  }

  static func new(_ key: String, _ code: String, _ name: String, under parent: ID<AdminUnit>, kind: AdminUnit.Kind = .commune) -> NewUnit {
    NewUnit(key: key, code: code, kind: kind, name: name, parent: .held(parent))
  }

  @Test func aMergeEndsTheOldAndCarriesTheirBodies() throws {
    let sample = Self.sample
    let parts = Array(sample.communes[0...1])
    let plan = try Self.plan([.mergeUnits(parts, into: Self.new("moi", "10090", "An Hợp", under: sample.districts[0]))])
    #expect(plan.findings == [])
    #expect(plan.mayBeEnacted)
    let day = try Self.day("2026-07-01")
    #expect(plan.effects.endedUnits.map(\.unit).sorted() == parts.sorted())
    let begun = try #require(plan.effects.begunUnits.first)
    #expect(begun.fullName == "Xã An Hợp" && begun.areaHectares == 2000)
    #expect(plan.after.children(of: sample.districts[0], on: day).count == 3)
    #expect(plan.after.children(of: sample.districts[0], on: day.adding(days: -1)).count == 4)
    #expect(Set(plan.effects.begunAgencies.map(\.name)) == ["Đảng ủy xã An Hợp", "Ủy ban nhân dân xã An Hợp"])
    #expect(plan.effects.endedAgencies.count == 4)
    let committee = try #require(plan.effects.begunAgencies.first { $0.form == .partyCommittee })
    #expect(plan.after.ancestors(of: committee.agency, line: .party, on: day).map(\.name) == ["Huyện ủy Mẫu 1", "Tỉnh ủy Sông Mẫu"])
    let council = try #require(plan.effects.begunAgencies.first { $0.form == .peoplesCommittee })
    #expect(
      plan.after.ancestors(of: council.agency, line: .state, on: day).map(\.name)
        == ["Ủy ban nhân dân huyện Mẫu 1", "Ủy ban nhân dân tỉnh Sông Mẫu"])
    #expect(plan.after.ancestors(of: council.agency, line: .party, on: day).first?.name == "Đảng ủy xã An Hợp")
    for part in parts {
      #expect(plan.after.standingSuccessors(of: part, on: day).map(\.unit) == [begun.unit])
      let body = try #require(SampleProvince.body(.partyCommittee, of: part))
      #expect(plan.after.standingSuccessors(of: body, on: day).map(\.agency) == [committee.agency])
    }
    #expect(plan.after.unitLineage.allPredecessors(of: begun.unit).sorted() == parts.sorted())
  }

  @Test func aMergeMayCrossDistrictLines() throws {
    let sample = Self.sample
    let plan = try Self.plan([
      .mergeUnits([sample.communes[0], sample.communes[4]], into: Self.new("moi", "10091", "Liên Huyện", under: sample.districts[1]))
    ])
    #expect(plan.findings == [])
    let day = try Self.day("2026-07-01")
    #expect(plan.after.children(of: sample.districts[0], on: day).count == 3)
    #expect(plan.after.children(of: sample.districts[1], on: day).count == 4)
  }

  @Test func aSplitDistrictNeedsItsCommunesPlaced() throws {
    let sample = Self.sample
    let split = ReorganisationChange.splitUnit(
      sample.districts[0],
      into: [
        Self.new("bac", "201", "Mẫu Bắc", under: sample.province, kind: .ruralDistrict),
        Self.new("nam", "202", "Mẫu Nam", under: sample.province, kind: .ruralDistrict),
      ])
    let without = try Self.plan([split])
    #expect(!without.mayBeEnacted)
    #expect(
      without.findings.filter { $0.kind == .parentGone && !$0.subject.hasPrefix("cap-uy") && !$0.subject.hasPrefix("ubnd") }.count == 4)
    let moves = sample.communes[0..<4].enumerated().map { index, commune in
      ReorganisationChange.transferUnit(commune, to: .new(index < 2 ? "bac" : "nam"))
    }
    let plan = try Self.plan([split] + moves)
    #expect(plan.findings == [])
    let day = try Self.day("2026-07-01")
    let north = try #require(plan.effects.begunUnits.first { $0.name == "Mẫu Bắc" })
    #expect(plan.after.children(of: north.unit, on: day).map(\.unit).sorted() == Array(sample.communes[0..<2]).sorted())
    let body = try #require(SampleProvince.body(.partyCommittee, of: sample.communes[0]))
    #expect(plan.after.ancestors(of: body, line: .party, on: day).map(\.name) == ["Huyện ủy Mẫu Bắc", "Tỉnh ủy Sông Mẫu"])
    #expect(plan.after.ancestors(of: body, line: .party, on: day.adding(days: -1)).map(\.name) == ["Huyện ủy Mẫu 1", "Tỉnh ủy Sông Mẫu"])
    let old = try #require(SampleProvince.body(.partyCommittee, of: sample.districts[0]))
    #expect(plan.after.standingSuccessors(of: old, on: day).map(\.name) == ["Huyện ủy Mẫu Bắc", "Huyện ủy Mẫu Nam"])
  }

  @Test func mergedDistrictsTakeTheirCommunesAlong() throws {
    let sample = Self.sample
    let plan = try Self.plan([
      .mergeUnits(Array(sample.districts[0...1]), into: Self.new("moi", "201", "Mẫu Chung", under: sample.province, kind: .ruralDistrict))
    ])
    #expect(plan.findings == [])
    let day = try Self.day("2026-07-01")
    let merged = try #require(plan.effects.begunUnits.first)
    #expect(plan.after.children(of: merged.unit, on: day).map(\.unit).sorted() == Array(sample.communes[0..<8]).sorted())
    #expect(plan.effects.changedUnits.count == 8)
    let body = try #require(SampleProvince.body(.peoplesCommittee, of: sample.communes[5]))
    #expect(
      plan.after.ancestors(of: body, line: .state, on: day).map(\.name)
        == ["Ủy ban nhân dân huyện Mẫu Chung", "Ủy ban nhân dân tỉnh Sông Mẫu"])
  }

  @Test func aRenamedUnitKeepsItsIdentityAndItsBodiesTheirs() throws {
    let sample = Self.sample
    let plan = try Self.plan([.renameUnit(sample.communes[0], kind: .ward, name: "An Hòa")])
    #expect(plan.findings == [])
    let day = try Self.day("2026-07-01")
    #expect(plan.after.history(of: sample.communes[0]).map(\.fullName) == ["Xã An Hòa 1", "Phường An Hòa"])
    let body = try #require(SampleProvince.body(.peoplesCommittee, of: sample.communes[0]))
    #expect(plan.after.history(of: body).map(\.name) == ["Ủy ban nhân dân xã An Hòa 1", "Ủy ban nhân dân phường An Hòa"])
    #expect(plan.effects.changedUnits.map(\.after.fullName) == ["Phường An Hòa"])
    #expect(plan.effects.endedUnits.isEmpty && plan.effects.begunUnits.isEmpty && plan.effects.endedAgencies.isEmpty)
    #expect(plan.after.unit(sample.communes[0], on: day.adding(days: -1))?.fullName == "Xã An Hòa 1")
  }

  @Test func anAbolishedDistrictIsFollowedByItsCommunes() throws {
    let sample = Self.sample
    var changes: [ReorganisationChange] = sample.communes[0..<4].map { .transferUnit($0, to: .held(sample.province)) }
    changes.append(.abolishUnit(sample.districts[0], successors: sample.communes[0..<4].map { .held($0) }))
    let plan = try Self.plan(changes)
    #expect(plan.findings.allSatisfy { $0.kind == .areaUnknown })
    let day = try Self.day("2026-07-01")
    let committee = try #require(SampleProvince.body(.partyCommittee, of: sample.districts[0]))
    let heirs = plan.after.standingSuccessors(of: committee, on: day)
    #expect(Set(heirs.map(\.name)) == ["Đảng ủy xã An Hòa 1", "Đảng ủy xã An Lạc 1", "Đảng ủy xã An Bình 1", "Đảng ủy xã An Phú 1"])
    #expect(plan.after.ancestors(of: heirs[0].agency, line: .party, on: day).map(\.name) == ["Tỉnh ủy Sông Mẫu"])
  }

  @Test func agenciesMergeMoveAndEndWithTheirHeads() throws {
    let sample = Self.sample
    let start = SampleProvince.start
    let unit = sample.province
    let committee = try #require(SampleProvince.body(.peoplesCommittee, of: unit))
    let ids = try ["so-a", "so-b", "trung-tam"].map { try #require(ID<Agency>($0)) }
    let period = try #require(Period(from: start))
    var agencies = sample.register.agencies
    agencies.append(
      AgencyFact(
        agency: ids[0], form: .department, name: "Sở A", unit: unit, partyParent: nil, stateParent: committee, period: period,
        beginning: .ofRegister))
    agencies.append(
      AgencyFact(
        agency: ids[1], form: .department, name: "Sở B", unit: unit, partyParent: nil, stateParent: committee, period: period,
        beginning: .ofRegister))
    agencies.append(
      AgencyFact(
        agency: ids[2], form: .department, name: "Trung tâm", unit: unit, partyParent: nil, stateParent: ids[0], period: period,
        beginning: .ofRegister))
    let register = Register(
      units: sample.register.units, agencies: agencies,
      appointments: [Appointment(agency: ids[0], position: "Giám đốc", person: "Trần Văn Mẫu (giả định)", period: period)])
    let plan = try Self.plan(
      [
        .mergeAgencies(
          [ids[0], ids[1]],
          into: NewAgency(key: "ab", form: .department, name: "Sở A và B", unit: .held(unit), stateParent: .held(committee)))
      ],
      in: register)
    #expect(plan.findings == [])
    let day = try Self.day("2026-07-01")
    let merged = try #require(plan.effects.begunAgencies.first)
    #expect(plan.after.ancestors(of: ids[2], line: .state, on: day).map(\.name) == ["Sở A và B", "Ủy ban nhân dân tỉnh Sông Mẫu"])
    #expect(plan.effects.endedHeads.map(\.person) == ["Trần Văn Mẫu (giả định)"])
    #expect(plan.after.heads(of: ids[0], on: day).isEmpty && plan.after.heads(of: ids[0], on: day.adding(days: -1)).count == 1)
    #expect(plan.after.agencyLineage.allPredecessors(of: merged.agency).sorted() == [ids[0], ids[1]])
    let ended = try Self.plan([.abolishAgency(ids[2])], in: register)
    #expect(ended.findings.map(\.kind) == [.withoutSuccessor] && ended.mayBeEnacted)
  }

  /// What must be found, and nothing else that blocks.
  @Test func whatIsWrongIsNamed() throws {
    let sample = Self.sample
    let one = sample.communes[0]
    let two = sample.communes[1]
    let district = sample.districts[0]
    let stranger = try #require(ID<AdminUnit>("99999-2024-01-01"))
    let cases: [(RegisterFinding.Kind, [ReorganisationChange])] = [
      (.empty, []),
      (.empty, [.mergeUnits([one], into: Self.new("x", "10090", "X", under: district))]),
      (.notStanding, [.renameUnit(stranger, kind: .commune, name: "X")]),
      (
        .twice,
        [
          .mergeUnits([one, two], into: Self.new("x", "10090", "X", under: district)), .renameUnit(one, kind: .commune, name: "Y"),
        ]
      ),
      (.badCode, [.mergeUnits([one, two], into: Self.new("x", "123", "X", under: district))]),
      (.badName, [.renameUnit(one, kind: .ruralDistrict, name: "X")]),
      (.badName, [.renameUnit(one, kind: .commune, name: "  ")]),
      (.unknownReference, [.transferUnit(one, to: .new("khong-co"))]),
      (
        .sameKey,
        [
          .splitUnit(one, into: [Self.new("x", "10090", "X", under: district), Self.new("x", "10091", "Y", under: district)])
        ]
      ),
      (.nameClash, [.renameUnit(one, kind: .commune, name: "An Lạc 1")]),
      (.codeOverlap, [.mergeUnits([one, two], into: Self.new("x", "10002", "X", under: district))]),
      (.noParent, [.transferUnit(one, to: .held(two))]),
      (.noSuccessor, [.abolishUnit(one, successors: [])]),
      (.noPredecessor, [.establishUnit(Self.new("x", "10090", "X", under: district))]),
      (.parentGone, [.abolishUnit(district, successors: [.held(sample.districts[1]), .held(sample.districts[2])])]),
    ]
    for (kind, changes) in cases {
      let plan = try Self.plan(changes)
      #expect(plan.findings.contains { $0.kind == kind }, "\(kind): \(plan.findings.map(\.message))")
      #expect(!plan.mayBeEnacted)
    }
    let early = try Self.plan([.renameUnit(one, kind: .commune, name: "X")], on: "2023-12-31")
    #expect(early.findings.contains { $0.kind == .notStanding }, "before the register begins")
    let first = try Self.plan([.renameUnit(one, kind: .commune, name: "X")], on: "2026-09-01")
    let before = try Self.plan([.renameUnit(one, kind: .commune, name: "Y")], on: "2026-08-01", in: first.after, by: "dot-2")
    #expect(before.findings.contains { $0.kind == .laterEvent })
    let past = try Self.plan([.renameUnit(one, kind: .commune, name: "X")], on: "2025-12-31")
    #expect(past.findings.map(\.kind) == [.past] && past.mayBeEnacted)
  }

  @Test func twoSpellingsOfOneNameClash() throws {
    let sample = Self.sample
    let first = try Self.plan([.renameUnit(sample.communes[0], kind: .commune, name: "Hoả Lựu")])
    let second = try Self.plan(
      [.renameUnit(sample.communes[1], kind: .commune, name: "Hỏa Lựu")], on: "2026-08-01", in: first.after, by: "dot-2")
    #expect(second.findings.contains { $0.kind == .nameClash })
  }

  @Test func aCodeIsUsedAgainByTheUnitThatTakesItsPlace() throws {
    let sample = Self.sample
    let plan = try Self.plan([
      .mergeUnits(Array(sample.communes[0...1]), into: Self.new("moi", "10000", "An Hợp", under: sample.districts[0]))
    ])
    #expect(plan.findings == [])
    let old = try #require(plan.after.unit(sample.communes[0], on: try Self.day("2026-06-30")))
    let new = try #require(plan.effects.begunUnits.first)
    #expect(old.code == new.code && old.unit != new.unit)
    #expect(new.unit.text == "10000-2026-07-01")
  }

  @Test func theDigestTellsWhatMoved() throws {
    let sample = Self.sample
    let merge = ReorganisationChange.mergeUnits(
      Array(sample.communes[0...1]), into: Self.new("moi", "10090", "An Hợp", under: sample.districts[0]))
    let first = try Self.plan([merge])
    #expect(try Self.plan([merge]).digest() == first.digest())
    #expect(try Self.plan([merge], on: "2026-07-02").digest() != first.digest())
    #expect(first.digest(besides: ["290|II.1.a"]) != first.digest())
    let renamed = try Self.plan([.renameUnit(sample.communes[0], kind: .commune, name: "Tên Mới")], on: "2026-03-01", by: "dot-0")
    #expect(try Self.plan([merge], in: renamed.after).digest() != first.digest())
    let elsewhere = try Self.plan([.renameUnit(sample.communes[8], kind: .commune, name: "Tên Mới")], on: "2026-03-01", by: "dot-0")
    #expect(try Self.plan([merge], in: elsewhere.after).digest() == first.digest(), "what does not move does not matter")
  }

  @Test func aWrongDayIsMovedWithAllThatHangsOnIt() throws {
    let sample = Self.sample
    let merge = try Self.plan([
      .mergeUnits(Array(sample.communes[0...1]), into: Self.new("moi", "10090", "An Hợp", under: sample.districts[0]))
    ])
    let event = try #require(Self.event)
    let today = try Self.day("2026-08-01")
    let moved = ReorganisationPlan.correctDay(of: event, to: try Self.day("2026-06-01"), in: merge.after, today: today)
    #expect(moved.findings == [])
    #expect(moved.after.children(of: sample.districts[0], on: try Self.day("2026-06-15")).count == 3)
    #expect(merge.after.children(of: sample.districts[0], on: try Self.day("2026-06-15")).count == 4)
    #expect(RegisterInspection.findings(in: moved.after) == [])
    let same = ReorganisationPlan.correctDay(of: event, to: try Self.day("2026-07-01"), in: merge.after, today: today)
    #expect(same.findings.map(\.kind) == [.empty])
    let renamed = try Self.plan(
      [.renameUnit(try #require(merge.effects.begunUnits.first).unit, kind: .commune, name: "An Đổi")], on: "2026-10-01", in: merge.after,
      by: "dot-2")
    let over = ReorganisationPlan.correctDay(of: event, to: try Self.day("2026-11-01"), in: renamed.after, today: today)
    #expect(over.findings.contains { $0.kind == .laterEvent } && !over.mayBeEnacted)
    let unknown = ReorganisationPlan.correctDay(of: try #require(ID("khac")), to: today, in: merge.after, today: today)
    #expect(unknown.findings.map(\.kind) == [.notStanding])
  }
}

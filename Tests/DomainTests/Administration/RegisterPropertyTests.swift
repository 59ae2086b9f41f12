import AnCuTesting
import Domain
import Kit
import Testing

/// Random reorganisations over random days; what the register promises is checked day by day, not by the rules that made it.
@Suite struct RegisterPropertyTests {
  static let today = Day(sinceEpoch: 20_454)  // 2026-01-01

  /// A history of reorganisations; what the plan refuses is not taken.
  struct History {
    var register: Register
    var random: SeededRandom
    var events: [ID<Reorganisation>] = []
    var kinds: Set<ReorganisationChange.Word> = []
    var refused = 0
    var freedCodes: [String] = []
    var reused = 0
    private var count = 0

    init(seed: UInt64) {
      register = SampleProvince(districts: 4, communesEach: 5).register
      random = SeededRandom(seed: seed)
    }

    mutating func step() throws {
      let day = SampleProvince.start.adding(days: Int.random(in: 1...2000, using: &random))
      let communes = register.units(on: day).filter { $0.level == .commune }.sorted { $0.unit < $1.unit }
      let districts = register.units(on: day).filter { $0.level == .district }.sorted { $0.unit < $1.unit }
      guard let one = communes.randomElement(using: &random), let other = communes.randomElement(using: &random),
        let district = districts.randomElement(using: &random)
      else { return }
      count += 1
      var changes: [ReorganisationChange] = []
      switch Int.random(in: 0..<7, using: &random) {
      case 0, 1:
        changes = [.mergeUnits([one.unit, other.unit], into: new("a", .commune, under: district.unit, not: [one.code, other.code]))]
      case 2:
        changes = [
          .splitUnit(one.unit, into: [new("a", .commune, under: district.unit), new("b", .ward, under: district.unit)])
        ]
      case 3: changes = [.renameUnit(one.unit, kind: .ward, name: "Tên \(count)")]
      case 4: changes = [.transferUnit(one.unit, to: .held(district.unit))]
      case 5: changes = [.abolishUnit(one.unit, successors: [.held(other.unit)])]
      default:
        guard let second = districts.randomElement(using: &random), let parent = district.parent else { return }
        changes = [.mergeUnits([district.unit, second.unit], into: new("a", .town, under: parent))]
      }
      let event = try #require(ID<Reorganisation>("dot-\(count)"))
      let plan = ReorganisationPlan.make(
        changes, on: day, by: event, as: RegisteredEvent(day: day, title: "Đợt \(count)", document: "Số \(count)"), in: register,
        today: RegisterPropertyTests.today)
      guard plan.mayBeEnacted else {
        refused += 1
        return
      }
      freedCodes += plan.effects.endedUnits.filter { $0.level == .commune }.map(\.code)
      kinds.formUnion(changes.map(\.word))
      register = plan.after
      events.append(event)
    }

    /// Now and then with the code of a unit that has ended.
    private mutating func new(_ key: String, _ kind: AdminUnit.Kind, under parent: ID<AdminUnit>, not taken: [String] = []) -> NewUnit {
      var code = kind.level == .commune ? String(20_000 + 2 * count) : String(500 + count % 400)
      if key == "b" { code = String(20_001 + 2 * count) }
      if kind.level == .commune, key == "a", Bool.random(using: &random), let freed = freedCodes.randomElement(using: &random),
        !taken.contains(freed)
      {
        code = freed
        reused += 1
      }
      return NewUnit(key: key, code: code, kind: kind, name: "Mới \(count) \(key)", parent: .held(parent))
    }

    mutating func correct() {
      guard let event = events.randomElement(using: &random) else { return }
      let day = SampleProvince.start.adding(days: Int.random(in: 1...2000, using: &random))
      let plan = ReorganisationPlan.correctDay(of: event, to: day, in: register, today: RegisterPropertyTests.today)
      if plan.mayBeEnacted { register = plan.after } else { refused += 1 }
    }
  }

  /// Every day on which something begins or ends, the day before, and one far after.
  static func days(of register: Register) -> [Day] {
    var days = Set<Day>([SampleProvince.start, SampleProvince.start.adding(days: 4000)])
    for fact in register.units {
      for day in [fact.period.from, fact.period.until].compactMap(\.self) { days.formUnion([day, day.adding(days: -1)]) }
    }
    return days.filter { $0 >= SampleProvince.start }.sorted()
  }

  static func check(_ register: Register, _ seed: UInt64) {
    let eventDays = Dictionary(grouping: register.events.values, by: \.day)
    var before: Set<ID<AdminUnit>>?
    var beforeAgencies: Set<ID<Agency>>?
    for day in days(of: register) {
      let standing = register.units.filter { $0.period.contains(day) }
      let ids = Set(standing.map(\.unit))
      #expect(ids.count == standing.count, "one fact per unit and day, seed \(seed), \(day)")
      #expect(Set(standing.map(\.code)).count == standing.count, "a code is used once at a time, seed \(seed), \(day)")
      for fact in standing where fact.level != .province {
        let parents = standing.filter { $0.unit == fact.parent }
        #expect(
          parents.count == 1 && (parents.first?.level ?? .commune) < fact.level, "\(fact.fullName) has one parent on \(day), seed \(seed)")
      }
      let agencies = register.agencies.filter { $0.period.contains(day) }
      let agencyIDs = Set(agencies.map(\.agency))
      #expect(agencyIDs.count == agencies.count)
      for agency in agencies {
        #expect(ids.contains(agency.unit), "\(agency.name) stands in a unit of its day \(day), seed \(seed)")
        for parent in [agency.partyParent, agency.stateParent].compactMap(\.self) { #expect(agencyIDs.contains(parent), "seed \(seed)") }
      }
      for commune in standing where commune.level == .commune {
        let bodies = agencies.filter { $0.unit == commune.unit }
        #expect(
          Set(bodies.map(\.form)) == [.partyCommittee, .peoplesCommittee], "\(commune.fullName) keeps its bodies on \(day), seed \(seed)")
      }
      if let before, before != ids { #expect(eventDays[day] != nil, "nothing appears or vanishes without an event, seed \(seed), \(day)") }
      if let beforeAgencies, beforeAgencies != agencyIDs { #expect(eventDays[day] != nil, "seed \(seed), \(day)") }
      before = ids
      beforeAgencies = agencyIDs
    }
    let last = SampleProvince.start.adding(days: 4000)
    for id in register.unitIDs where register.unit(id, on: last) == nil {
      #expect(!register.standingSuccessors(of: id, on: last).isEmpty, "\(id) is followed to this day, seed \(seed)")
    }
    for id in register.agencyIDs where register.agency(id, on: last) == nil {
      #expect(!register.standingSuccessors(of: id, on: last).isEmpty, "\(id) is followed to this day, seed \(seed)")
    }
    for id in register.unitIDs {
      for successor in register.unitLineage.allSuccessors(of: id) {
        #expect(register.unitLineage.allPredecessors(of: successor).contains(id), "backward is forward, seed \(seed)")
      }
    }
    #expect(
      Set(register.units.map { $0.code + $0.period.from.iso }).count == register.units.count, "the key is (code, valid from), seed \(seed)")
    #expect(RegisterInspection.findings(in: register) == [], "seed \(seed)")
  }

  @Test(arguments: [UInt64](1...12)) func randomReorganisationsKeepEveryPromise(_ seed: UInt64) throws {
    var history = History(seed: seed)
    for _ in 0..<40 { try history.step() }
    #expect(history.events.count >= 5, "seed \(seed): \(history.refused) refused")
    Self.check(history.register, seed)
    for _ in 0..<10 { history.correct() }
    Self.check(history.register, seed)
  }

  /// The random histories do hold every kind of change, refusals and codes used again.
  @Test func theHistoriesAreWorthTheName() throws {
    var kinds: Set<ReorganisationChange.Word> = []
    var refused = 0
    var reused = 0
    for seed in UInt64(1)...12 {
      var history = History(seed: seed)
      for _ in 0..<40 { try history.step() }
      kinds.formUnion(history.kinds)
      refused += history.refused
      reused += history.reused
    }
    #expect(kinds == [.merge, .split, .rename, .transfer, .abolish])
    #expect(refused > 50 && reused > 5)
  }
}

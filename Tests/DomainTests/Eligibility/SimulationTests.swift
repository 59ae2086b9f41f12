import AnCuTesting
import Domain
import Kit
import Testing

/// A draft is tried by judging under both laws, nothing else; one that changes nothing moves nobody.
@Suite struct SimulationTests {
  static let communes = [
    Population.Commune(code: "31321", name: "Một", isWard: true), Population.Commune(code: "31338", name: "Hai", isWard: false),
  ]

  static func population(seed: UInt64 = 7, filed: Day = Population.usualDay) throws -> Population {
    try #require(Population(seed: seed, filedOn: filed, communes: communes))
  }

  static let days = ["2024-08-01", "2025-10-09", "2025-10-10", "2026-04-06", "2026-04-07", "2030-06-01"].compactMap { Day(iso: $0) }

  /// 25/35/50 in place of 20/30/40, before it was law.
  static var raised: DraftChange {
    var change = DraftChange(name: "25/35/50")
    (change.single, change.singleWithChild, change.couple) = (25_000_000, 35_000_000, 50_000_000)
    return change
  }

  @Test(arguments: days)
  func aDraftThatChangesNothingMovesNobody(_ day: Day) throws {
    let law = EligibilityLaw.inForce
    let today = try #require(law.on(day))
    var same = DraftChange(name: "như cũ")
    same.single = today.ceilings.value.single.dong
    same.singleWithChild = today.ceilings.value.singleWithChild?.dong
    same.couple = today.ceilings.value.couple.dong
    same.forcesBothTenths = today.forces.value.bothTenths
    if case .plus(let sum) = today.forces.value.mixed { same.forcesMixedPlus = sum }
    same.floorArea = today.floorArea.value
    same.allowsRuralPoor = false
    #expect(DraftChange(name: "trống").isEmpty && !same.isEmpty)
    let households = try Self.population(filed: day)
    for draft in [DraftChange(name: "trống"), same] {
      let trial = try #require(DraftTrial(draft, to: law, on: day))
      #expect(trial.law == trial.drafted)
      var simulation = Simulation()
      for number in 1...2000 {
        let (before, after) = trial.judge(households.household(number))
        #expect(before == after)
        simulation.count(households.household(number), before.verdict, after.verdict)
      }
      #expect(simulation.all.moved == 0 && simulation.all.households == 2000)
    }
  }

  /// The trial's two rulings are the rulings of `judge` under the law and under the changed law, on random cases and made-up households.
  @Test func aTrialIsJudgingUnderBothLaws() throws {
    let law = EligibilityLaw.inForce
    var source = SeededRandom(seed: 21)
    var draft = Self.raised
    draft.floorArea = 20
    (draft.forcesBothTenths, draft.forcesMixedPlus) = (25, 30_000_000)
    draft.allowsRuralPoor = true
    for day in Self.days {
      let trial = try #require(DraftTrial(draft, to: law, on: day))
      let changed = try #require(draft.applied(to: law, on: day))
      let households = try Self.population(filed: day)
      for number in 1...500 {
        for var it in [households.household(number), EligibilityCases.random(&source)] {
          it.filedOn = day
          var drafted = it
          drafted.province.allowsRuralPoor = true
          let (before, after) = trial.judge(it)
          #expect(before == Eligibility.judge(it, under: law))
          #expect(after == Eligibility.judge(drafted, under: changed))
        }
      }
    }
  }

  @Test func aDraftChangesTheVersionOfItsDayAlone() throws {
    let law = EligibilityLaw.inForce
    let day = try #require(Day(iso: "2026-04-06"))
    let changed = try #require(Self.raised.applied(to: law, on: day))
    #expect(changed.on(day)?.ceilings.value.couple.dong == 50_000_000)
    #expect(changed.on(day.adding(days: 1)) == law.on(day.adding(days: 1)))
    let before = try #require(Day(iso: "2025-10-09"))
    #expect(changed.on(before) == law.on(before))
    #expect(Self.raised.applied(to: law, on: day.adding(days: -1000)) == nil)
  }

  /// The law of 2024 did not set apart who raises a child; a draft may.
  @Test func aDraftMaySetApartWhoRaisesAChild() throws {
    let day = try #require(Day(iso: "2024-08-01"))
    var draft = DraftChange(name: "nuôi con")
    draft.singleWithChild = 20_000_000
    let trial = try #require(DraftTrial(draft, to: .inForce, on: day))
    var it = EligibilityCases.plain(.worker, .sale, .socialHousing, filed: day)
    (it.income.applicant, it.applicant.minorChildren) = (18_000_000, 1)
    #expect(trial.judge(it).before.verdict == .ineligible && trial.judge(it).after.verdict == .eligible)
    it.applicant.minorChildren = 0
    #expect(trial.judge(it).after.verdict == .ineligible)
  }

  @Test func aCoefficientNeedsALawThatKnowsOne() throws {
    var draft = DraftChange(name: "hệ số")
    draft.incomeCoefficient = ExactDecimal("1.2")
    let eve = try #require(Day(iso: "2025-10-09"))
    let early = try #require(EligibilityLaw.inForce.on(eve))
    let late = try #require(EligibilityLaw.inForce.on(eve.adding(days: 1)))
    #expect(draft.fault(under: early) == .coefficientUnknown(early.day) && draft.fault(under: late) == nil)
    let trial = try #require(DraftTrial(draft, to: .inForce, on: late.day))
    var it = EligibilityCases.plain(.worker, .sale, .socialHousing, filed: late.day)
    it.income.applicant = 24_000_000
    #expect(trial.judge(it).before.verdict == .ineligible && trial.judge(it).after.verdict == .eligible)
    it.income.applicant = 24_000_001
    #expect(trial.judge(it).after.verdict == .ineligible)
  }

  /// Parts counted apart add up to the whole, and every breakdown adds up to all.
  @Test func countsAddUp() throws {
    let trial = try #require(DraftTrial(Self.raised, to: .inForce, on: Population.usualDay))
    let households = try Self.population()
    var whole = Simulation()
    var parts = [Simulation(), Simulation(), Simulation()]
    for number in 1...9000 {
      let it = households.household(number)
      let (before, after) = trial.judge(it)
      whole.count(it, before.verdict, after.verdict)
      parts[number % 3].count(it, before.verdict, after.verdict)
    }
    var sum = Simulation()
    parts.forEach { sum.add($0) }
    #expect(sum == whole && whole.all.gained > 50 && whole.all.lost == 0)
    for part in [Array(whole.groups.values), Array(whole.communes.values), Array(whole.bands.values)] {
      #expect(part.reduce(0) { $0 + $1.households } == 9000)
      #expect(part.reduce(0) { $0 + $1.moved } == whole.all.moved)
      #expect(part.reduce(0) { $0 + $1.eligibleAfter } == whole.all.eligibleAfter)
    }
    #expect(whole.matrix.joined().reduce(0, +) == 9000 && whole.matrix[1][0] + whole.matrix[2][0] == whole.all.gained)
    #expect(whole.all.eligibleAfter - whole.all.eligibleBefore == whole.all.gained - whole.all.lost)
  }

  @Test(arguments: [
    ("31321-000017", "31321"), ("7-x", "7"), ("A-17", ""), ("-17", ""), ("31321", ""), ("1234567-1", ""), ("", ""),
  ])
  func aMarkNamesItsCommune(_ mark: String, _ code: String) {
    #expect(Simulation.commune(mark) == code)
  }

  @Test(
    arguments: [
      (nil, nil, false, IncomeBand.unknown), (9_999_999, nil, false, .under10), (10_000_000, nil, false, .under15),
      (10_000_000, nil, true, .unknown), (10_000_000, 4_999_999, true, .under15), (10_000_000, 5_000_000, true, .under20),
      (60_000_000, 0, true, .above), (59_999_999, nil, false, .under60), (0, nil, false, .under10),
    ] as [(Int?, Int?, Bool, IncomeBand)])
  func anIncomeHasOneBand(_ own: Int?, _ spouse: Int?, _ married: Bool, _ band: IncomeBand) {
    var it = EligibilityCase()
    (it.income.applicant, it.income.spouse) = (own, spouse)
    it.applicant.maritalStatus = married ? .married : .unmarried
    #expect(IncomeBand(it) == band)
  }

  @Test func reportsNameWhatMovesFirst() throws {
    let trial = try #require(DraftTrial(Self.raised, to: .inForce, on: Population.usualDay))
    var simulation = Simulation()
    let households = try Self.population()
    for number in 1...4000 {
      var it = households.household(number)
      if number % 100 == 0 { it.mark = "không mã" }
      let (before, after) = trial.judge(it)
      simulation.count(it, before.verdict, after.verdict)
    }
    let report = SimulationReport(simulation, communes: Self.communes)
    #expect(report.sections.map(\.kind) == SimulationReport.Kind.allCases)
    let communes = try #require(report.sections.last).rows
    #expect(communes.map(\.name) == ["phường Một", "xã Hai", "không rõ xã, phường"])
    #expect(communes[0].count.moved >= communes[1].count.moved)
  }
}

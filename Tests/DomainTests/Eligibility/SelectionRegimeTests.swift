import Domain
import Kit
import Testing

/// The regimes of selection by the day on which an offering began to take files, and who stands in which priority group.
@Suite struct SelectionRegimeTests {
  static let ways: [(HomeKind, Tenure, SelectionRegime.Funding)] = HomeKind.allCases.flatMap { home in
    Tenure.allCases.flatMap { tenure in SelectionRegime.Funding.allCases.map { (home, tenure, $0) } }
  }

  static func regime(
    _ home: HomeKind, _ tenure: Tenure, _ funding: SelectionRegime.Funding, _ day: String
  ) throws -> SelectionRegime? {
    let opened = try #require(Day(iso: day))
    return SelectionRegime.of(home, tenure, funding: funding, intakeOpened: opened)?.value
  }

  /// home | tenure | funding | day the intake began | regime, quota, order, pool, who watches, days
  static let table = """
    socialHousing | sale | enterprise | 2024-07-31 | -
    socialHousing | sale | enterprise | 2024-08-01 | enterprise2024 priorityOfRegistered timeOfFiling restByProduct 1 -
    socialHousing | leasePurchase | enterprise | 2026-02-08 | enterprise2024 priorityOfRegistered timeOfFiling restByProduct 1 -
    socialHousing | leasePurchase | enterprise | 2026-02-09 | enterprise2026 eligibleOfEligible groupsInTurn allNotPlaced 3 -
    socialHousing | rent | enterprise | 2026-11-24 | enterprise2026 eligibleOfEligible groupsInTurn allNotPlaced 3 -
    socialHousing | rent | publicInvestment | 2026-02-08 | publicInvestment priorityOfRegistered timeOfFiling rest 1 30
    socialHousing | rent | publicInvestment | 2026-02-09 | publicInvestment priorityOfRegistered timeOfFiling rest 1 30
    socialHousing | leasePurchase | publicInvestment | 2026-05-10 | publicInvestment priorityOfRegistered timeOfFiling rest 1 30
    socialHousing | sale | publicInvestment | 2026-05-10 | -
    socialHousing | rent | unionFinance | 2026-05-10 | unionFinance withoutNumber notSaid rest 1 10
    socialHousing | sale | unionFinance | 2026-05-10 | -
    workerLodging | rent | enterprise | 2024-08-01 | workerLodging none none all 2 -
    workerLodging | sale | enterprise | 2026-05-10 | -
    armedForcesHousing | sale | enterprise | 2026-02-08 | armedForces2024 none none all 2 -
    armedForcesHousing | sale | enterprise | 2026-02-09 | armedForces2026 none none noDraw 0 -
    """

  @Test func theRegimeFollowsTheDayOfTheIntake() throws {
    for line in Self.table.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      let home = try #require(HomeKind(rawValue: cells[0][0]))
      let tenure = try #require(Tenure(rawValue: cells[1][0]))
      let funding = try #require(SelectionRegime.Funding(rawValue: cells[2][0]))
      let found = try Self.regime(home, tenure, funding, cells[3][0]).map {
        [
          $0.name.rawValue, $0.quota.rawValue, $0.order.rawValue, $0.pool.rawValue, String($0.witnesses.count),
          $0.decisionDays.map(String.init) ?? "-",
        ]
      }
      #expect((found ?? ["-"]) == cells[4], "\(line)")
    }
  }

  @Test func everyNameIsReachedAndSaysWhatItLeavesOpen() throws {
    var names: Set<SelectionRegime.Name> = []
    for (home, tenure, funding) in Self.ways {
      for day in ["2024-08-01", "2026-05-10"] {
        guard let regime = try Self.regime(home, tenure, funding, day) else { continue }
        names.insert(regime.name)
        // Nowhere do the texts say how a quota is rounded.
        if regime.quota != .none { #expect(!regime.leftOpen.isEmpty) }
        #expect(!regime.basis.citations.isEmpty)
      }
    }
    #expect(names == Set(SelectionRegime.Name.allCases))
  }

  /// merit martyr disabled resettled | sex marriage head | tenure | day of the intake | group, then the groups still open
  static let standings = """
    + - - - | female unmarried - | sale | 2026-05-10 | merit
    - + + - | female unmarried - | sale | 2026-05-10 | martyrRelative
    - - + + | male married + | sale | 2026-05-10 | disabled
    - - - + | male married - | sale | 2026-05-10 | resettled
    - - - + | male married - | leasePurchase | 2026-05-10 | resettled
    - - - + | male married - | rent | 2026-05-10 | -
    # A woman on her own, or one who heads her household, since NĐ 54/2026; every woman before.
    - - - - | female unmarried - | sale | 2026-02-09 | woman
    - - - - | female certifiedSingle - | sale | 2026-02-09 | woman
    - - - - | female married + | sale | 2026-02-09 | woman
    - - - - | female married - | sale | 2026-02-09 | -
    - - - - | female married ? | sale | 2026-02-09 | - woman
    - - - - | female ? - | sale | 2026-02-09 | - woman
    - - - - | female ? + | sale | 2026-02-09 | woman
    - - - - | female married - | sale | 2026-02-08 | woman
    - - - - | female ? ? | sale | 2026-02-08 | woman
    - - - - | male unmarried + | sale | 2026-02-09 | -
    - - - - | ? unmarried - | sale | 2026-02-09 | - woman
    # What is unknown before what holds stays open.
    ? - + - | male married - | sale | 2026-05-10 | disabled merit
    ? ? ? ? | male married - | sale | 2026-05-10 | - merit martyrRelative disabled resettled
    """

  @Test func theStandingIsTheFirstGroupThatHolds() throws {
    for line in Self.standings.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      func flag(_ mark: String) -> Bool? { mark == "?" ? nil : mark == "+" }
      var facts = PriorityFacts()
      facts.merit = flag(cells[0][0])
      facts.martyrRelative = flag(cells[0][1])
      facts.disabled = flag(cells[0][2])
      facts.resettled = flag(cells[0][3])
      facts.sex = EligibilityCase.Sex(rawValue: cells[1][0])
      facts.maritalStatus = EligibilityCase.MaritalStatus(rawValue: cells[1][1])
      facts.headOfHousehold = flag(cells[1][2])
      let tenure = try #require(Tenure(rawValue: cells[2][0]))
      let found = try Self.regime(.socialHousing, tenure, .enterprise, cells[3][0])
      let regime = try #require(found)
      let standing = PriorityRule.standing(facts, tenure: tenure, under: regime)
      let answer = [standing.group.map { "\($0)" } ?? "-"] + standing.open.map { "\($0)" }
      #expect(answer == cells[4], "\(line)")
      #expect(standing.basis.citations.contains(.init(.housingLaw, "79", "1", "đ")))
    }
  }

  @Test func aRegimeWithoutPriorityAsksForNone() throws {
    let found = try Self.regime(.workerLodging, .rent, .enterprise, "2026-05-10")
    let regime = try #require(found)
    let standing = PriorityRule.standing(PriorityFacts(), tenure: .rent, under: regime)
    #expect(standing.group == nil && standing.open.isEmpty)
  }
}

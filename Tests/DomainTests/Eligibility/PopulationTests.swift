import Domain
import Kit
import Testing

/// A made-up population follows from its seed, keeps its margins and can be judged whole.
@Suite struct PopulationTests {
  @Test func aHouseholdFollowsFromSeedAndNumber() throws {
    let one = try SimulationTests.population()
    let same = try SimulationTests.population()
    let other = try SimulationTests.population(seed: 8)
    var alike = 0
    for number in (1...500).reversed() {
      #expect(one.household(number) == same.household(number))
      if one.household(number) == other.household(number) { alike += 1 }
    }
    #expect(alike < 5)
    #expect(Set((1...500).compactMap { one.household($0).mark }).count == 500)
    #expect(Population(seed: 7, filedOn: Population.usualDay, communes: []) == nil)
  }

  /// The first households of seed 7 stay what they are: a changed generator is a changed population, and must be seen.
  @Test func seedSevenIsWhatItWas() throws {
    let it = try SimulationTests.population().household(1)
    #expect(it.mark?.hasSuffix("-1") == true && it.filedOn?.iso == "2026-04-06")
    var sum = 0
    for number in 1...1000 {
      let it = try SimulationTests.population().household(number)
      sum = (sum &* 31 &+ (it.income.applicant ?? 1) &+ (it.group?.rawValue ?? 0)) & 0xFFFF_FFFF
    }
    #expect(sum == Self.known)
  }

  static let known = 2_064_930_638

  @Test func marginsAreKept() throws {
    let population = try SimulationTests.population()
    var tally = PopulationTally()
    var parts = [PopulationTally(), PopulationTally()]
    for number in 1...40_000 {
      let it = population.household(number)
      let ward = it.mark?.hasPrefix("31321") == true
      tally.count(it, inWard: ward)
      parts[number % 2].count(it, inWard: ward)
    }
    parts[0].add(parts[1])
    #expect(parts[0] == tally)
    let margins = tally.margins(wards: 1, communes: 2)
    #expect(margins.count > 20 && margins.count { $0.source != nil } == 1)
    for margin in margins {
      #expect(abs(margin.share - margin.aim) <= 90, "\(margin.words)")
      #expect(margin.words.contains(margin.source == nil ? "giả định" : "nguồn:"))
    }
  }

  /// No household is impossible: certificates are not after the filing, and all three verdicts occur.
  @Test func householdsAreCases() throws {
    let population = try SimulationTests.population()
    let law = try #require(EligibilityLaw.inForce.on(population.filedOn))
    var verdicts: [Ruling.Verdict: Int] = [:]
    for number in 1...4000 {
      let it = population.household(number)
      for day in [it.income.certifiedOn, it.income.spouseCertifiedOn, it.housing.certifiedOn] {
        #expect(day.map { $0 <= population.filedOn } ?? true)
      }
      #expect((it.applicant.maritalStatus == .married) || it.income.spouse == nil)
      #expect((it.group == .student) == (it.group == .student && it.tenure == .rent))
      verdicts[Eligibility.judge(it, under: law).verdict, default: 0] += 1
    }
    for verdict in Ruling.Verdict.allCases { #expect(verdicts[verdict, default: 0] > 40, "\(verdict)") }
  }
}

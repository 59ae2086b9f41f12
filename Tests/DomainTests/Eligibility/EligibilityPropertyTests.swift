import AnCuTesting
import Domain
import Kit
import Testing

/// What must hold of every ruling, tried on random cases.
@Suite struct EligibilityPropertyTests {
  static let law = EligibilityLaw.inForce

  static func verdict(_ it: EligibilityCase) -> Ruling.Verdict? { Eligibility.judge(it, under: law)?.verdict }

  static func cases(_ count: Int, seed: UInt64, unknown: Int = 3) -> [EligibilityCase] {
    var source = SeededRandom(seed: seed)
    return (0..<count).map { _ in EligibilityCases.random(&source, unknown: unknown) }
  }

  @Test func theVerdictIsComposedOfTheConditions() throws {
    for it in Self.cases(5000, seed: 1) {
      let ruling = try #require(Eligibility.judge(it, under: Self.law))
      #expect(ruling.conditions.map(\.condition) == Condition.allCases)
      let verdicts = ruling.conditions.map(\.verdict)
      let expected: Ruling.Verdict =
        verdicts.contains(.notMet) ? .ineligible : verdicts.allSatisfy { $0 == .met || $0 == .notRequired } ? .eligible : .undetermined
      #expect(ruling.verdict == expected)
      #expect(ruling.missing.isEmpty == (ruling.verdict != .undetermined))
    }
  }

  @Test func moreIncomeNeverHelps() {
    let order: [Ruling.Verdict: Int] = [.eligible: 2, .undetermined: 1, .ineligible: 0]
    for it in Self.cases(3000, seed: 2) {
      guard let before = Self.verdict(it), let rank = order[before] else { continue }
      for amount in [1, 1_000_000, 5_000_001, 20_000_000] {
        for path in [\EligibilityCase.income.applicant, \EligibilityCase.income.spouse] {
          guard let income = it[keyPath: path] else { continue }
          var richer = it
          richer[keyPath: path] = income + amount
          let after = Self.verdict(richer).flatMap { order[$0] } ?? 0
          #expect(after <= rank, "\(it)")
        }
      }
    }
  }

  @Test func fillingInAnUnknownNeverTurnsAnAnswer() {
    for it in Self.cases(3000, seed: 3, unknown: 5) {
      guard let before = Self.verdict(it), before != .undetermined else { continue }
      for fact in Facts(rawValue: 0xFF_FFFE).each where Self.isUnknown(it, fact) {
        for filled in EligibilityCases.filled(it, fact) {
          #expect(Self.verdict(filled) == before, "\(fact.paths) in \(CaseWords.text(it))")
        }
      }
    }
  }

  /// Each missing fact turns the verdict once the other missing facts are filled in in some way; no other unknown fact does.
  @Test func missingNamesWhatCouldChangeTheVerdict() throws {
    var source = SeededRandom(seed: 4)
    var tried = 0
    for it in Self.cases(2500, seed: 5, unknown: 2) {
      let ruling = try #require(Eligibility.judge(it, under: Self.law))
      guard ruling.verdict == .undetermined else { continue }
      tried += 1
      for fact in ruling.missing.each {
        let turns = Self.turns(it, fact, ruling.missing, &source)
        #expect(turns, "\(fact.paths) of \(ruling.missing.paths) never turns \(CaseWords.text(it))")
      }
      // Nothing else that is unknown bears on it.
      let others = Facts(rawValue: 0xFF_FFFE).each.filter { Self.isUnknown(it, $0) && !ruling.missing.contains($0) }
      for _ in 0..<12 {
        let filled = Self.fillAll(it, ruling.missing, &source, mostlyGood: true)
        let before = Self.verdict(filled)
        #expect(before != .undetermined, "\(ruling.missing.paths) do not settle \(CaseWords.text(it))")
        for fact in others {
          for other in EligibilityCases.filled(filled, fact) where before != .undetermined {
            #expect(Self.verdict(other) == before, "\(fact.paths) turns \(CaseWords.text(it))")
          }
        }
      }
    }
    #expect(tried > 300)
  }

  /// Whether, over ways of filling in the others, this fact changes the verdict from what it is while unknown.
  static func turns(_ it: EligibilityCase, _ fact: Facts, _ missing: Facts, _ source: inout SeededRandom) -> Bool {
    for attempt in 0..<1200 {
      let others = fillAll(it, missing.subtracting(fact), &source, mostlyGood: attempt % 4 != 3)
      let before = verdict(others)
      if EligibilityCases.filled(others, fact).contains(where: { verdict($0) != before }) { return true }
    }
    return false
  }

  static func fillAll(_ it: EligibilityCase, _ facts: Facts, _ source: inout SeededRandom, mostlyGood: Bool = false) -> EligibilityCase {
    var filled = it
    for fact in facts.each {
      // What is left open may be just what lets another fact decide.
      if !mostlyGood, Int.random(in: 0..<4, using: &source) == 0 { continue }
      var ways = EligibilityCases.filled(filled, fact)
      // Most attempts take fresh papers: with a stale one nothing else can decide.
      if mostlyGood, !fact.isDisjoint(with: [.housingCertificate, .incomeCertificate, .spouseCertificate]) { ways.removeLast() }
      let good = mostlyGood ? ways.filter { verdict($0) != .ineligible } : ways
      if let way = (good.isEmpty ? ways : good).randomElement(using: &source) { filled = way }
    }
    return filled
  }

  static func isUnknown(_ it: EligibilityCase, _ fact: Facts) -> Bool {
    switch fact {
    case .group: it.group == nil
    case .tenure: it.tenure == nil
    case .home: it.home == nil
    case .maritalStatus: it.applicant.maritalStatus == nil
    case .minorChildren: it.applicant.minorChildren == nil
    case .spouseGroup: it.applicant.spouseGroup == nil
    case .official: it.applicant.official == nil
    case .applicantIncome: it.income.applicant == nil
    case .spouseIncome: it.income.spouse == nil
    case .employmentContract: it.income.hasEmploymentContract == nil
    case .incomeCertificate: it.income.certifiedOn == nil
    case .spouseCertificate: it.income.spouseCertifiedOn == nil
    case .poverty: it.poverty == nil
    case .ownsHome: it.housing.ownsHome == nil
    case .floorArea: it.housing.ownedFloorArea == nil
    case .residents: it.housing.registeredResidents == nil
    case .housingCertificate: it.housing.certifiedOn == nil
    case .officialHousing: it.housing.livesInOfficialHousing == nil
    case .farFromWorkplace: it.housing.farFromWorkplace == nil
    case .boughtSocialHousing: it.support.boughtSocialHousing == nil
    case .receivedSupport: it.support.receivedHousingSupport == nil
    case .armedForcesHousing: it.support.receivedArmedForcesHousing == nil
    case .colonelIncome: it.province.colonelMonthlyIncome == nil
    default: false
    }
  }

  @Test func everyDayHasOneLaw() throws {
    var day = try #require(Day(iso: "2024-07-01"))
    let end = try #require(Day(iso: "2031-01-01"))
    while day < end {
      let law = Self.law.on(day)
      #expect((law == nil) == (day < Self.law.begins.from))
      if let law {
        #expect(Self.law.ceilings.versions.filter { $0.contains(day) } == [law.ceilings])
        #expect(Self.law.papers.versions.filter { $0.contains(day) } == [law.papers])
        #expect(Self.law.pilot.versions.filter { $0.contains(day) } == [law.pilot])
      }
      day = day.adding(days: 1)
    }
  }

  @Test func everySentenceIsOneSentenceWithWords() throws {
    for it in Self.cases(3000, seed: 7, unknown: 4) {
      for condition in try #require(Eligibility.judge(it, under: Self.law)).conditions {
        let text = ReasonSentence.text(condition)
        #expect(text.hasSuffix(".") && !text.contains("nil") && !text.contains("Optional") && !text.contains("  "), "\(text)")
        #expect(text.first?.isUppercase == true, "\(text)")
      }
    }
  }
}

import AnCuTesting
import Domain
import Kit
import Testing

/// The walk asks little and comes to the answer of the full case.
@Suite struct EligibilityWalkTests {
  static let law = EligibilityLaw.inForce

  /// Answers a question as a person would whose whole case is known: with what the person knows of the facts asked, or «không biết».
  static func answer(_ question: WalkQuestion, _ walk: inout EligibilityWalk, as person: EligibilityCase) {
    let facts = question.facts
    walk.asked.formUnion(facts)
    if facts.contains(.tenure) { (walk.it.tenure, walk.it.home) = (person.tenure, person.home) }
    if facts.contains(.group) { walk.it.group = person.group }
    if facts.contains(.employmentContract) { walk.it.income.hasEmploymentContract = person.income.hasEmploymentContract }
    if facts.contains(.poverty) { walk.it.poverty = person.poverty }
    if facts.contains(.maritalStatus) {
      walk.it.applicant.maritalStatus = person.applicant.maritalStatus
      walk.it.applicant.minorChildren = person.applicant.minorChildren
      walk.it.applicant.spouseGroup = person.applicant.spouseGroup
    }
    if facts.contains(.applicantIncome) {
      walk.it.income.applicant = person.income.applicant
      walk.it.income.spouse = person.income.spouse
    }
    if facts.contains(.ownsHome) { walk.it.housing.ownsHome = person.housing.ownsHome }
    if facts.contains(.floorArea) {
      walk.it.housing.ownedFloorArea = person.housing.ownedFloorArea
      walk.it.housing.registeredResidents = person.housing.registeredResidents
    }
    if facts.contains(.farFromWorkplace) { walk.it.housing.farFromWorkplace = person.housing.farFromWorkplace }
    if facts.contains(.officialHousing) {
      walk.it.housing.livesInOfficialHousing = person.housing.livesInOfficialHousing
      walk.it.applicant.official = person.applicant.official
    }
    if facts.contains(.boughtSocialHousing) { walk.it.support = person.support }
    if facts.contains(.housingCertificate) {
      walk.it.housing.certifiedOn = person.housing.certifiedOn
      walk.it.income.certifiedOn = person.income.certifiedOn
      walk.it.income.spouseCertifiedOn = person.income.spouseCertifiedOn
    }
  }

  /// The questions that one person is asked, and what the walk knows at its end.
  static func walk(as person: EligibilityCase) throws -> ([WalkQuestion], EligibilityWalk) {
    let filed = try #require(person.filedOn)
    let law = try #require(Self.law.on(filed))
    var walk = EligibilityWalk()
    walk.it.filedOn = person.filedOn
    walk.it.province = person.province
    var questions: [WalkQuestion] = []
    while let question = walk.next(under: law), questions.count < 40 {
      #expect(!questions.contains(question), "asked twice: \(question)")
      questions.append(question)
      answer(question, &walk, as: person)
    }
    return (questions, walk)
  }

  /// The answer as a page gives it: what lacks only its paper, and would not be enough with it, is not enough.
  static func shown(_ it: EligibilityCase, _ law: LawOfDay) -> Ruling.Verdict {
    let verdict = Eligibility.judge(it, under: law).verdict
    guard verdict == .undetermined else { return verdict }
    return Eligibility.judge(it.certified(on: law.day), under: law).verdict == .ineligible ? .ineligible : .undetermined
  }

  static func persons() -> [EligibilityCase] {
    var source = SeededRandom(seed: 16)
    return EligibilityCases.spread() + (0..<6000).map { EligibilityCases.random(&source, unknown: $0 % 3 == 0 ? 0 : 4) }
  }

  @Test func theWalkComesToTheAnswerOfTheFullCaseInUnderTwelveScreens() throws {
    var longest = 0
    var strict = 0
    var asked: Set<WalkQuestion> = []
    for person in Self.persons() {
      let filed = try #require(person.filedOn)
      let (questions, walk) = try Self.walk(as: person)
      let full = try #require(Eligibility.judge(person, under: Self.law))
      let told = try #require(Eligibility.judge(walk.it, under: Self.law))
      let law = try #require(Self.law.on(filed))
      #expect(Self.shown(walk.it, law) == Self.shown(person, law), "\(questions.map(\.rawValue)) for \(CaseWords.text(person))")
      // Where only a paper is lacking the page says what the person tells already; with papers that count the verdicts are one.
      if told.missing.isDisjoint(with: WalkQuestion.papers.facts) {
        strict += 1
        #expect(told.verdict == full.verdict, "\(questions.map(\.rawValue)) for \(CaseWords.text(person))")
      }
      // The page of the result is a screen too.
      longest = max(longest, questions.count + 1)
      asked.formUnion(questions)
    }
    #expect(longest < 12)
    #expect(strict > 8000)
    #expect(asked == Set(WalkQuestion.allCases))
  }

  @Test func everyQuestionPutCanStillChangeTheAnswer() throws {
    for person in Self.persons().prefix(4000) {
      let filed = try #require(person.filedOn)
      let law = try #require(Self.law.on(filed))
      var walk = EligibilityWalk()
      walk.it.filedOn = person.filedOn
      walk.it.province = person.province
      while let question = walk.next(under: law), question != .way, question != .group {
        var aimed = walk.it
        aimed.tenure = walk.it.tenure ?? .sale
        aimed.home = walk.it.home ?? .socialHousing
        let ruling = Eligibility.judge(aimed, under: law)
        #expect(ruling.verdict == .undetermined && !question.facts.isDisjoint(with: ruling.missing))
        Self.answer(question, &walk, as: person)
      }
    }
  }

  @Test func oneWhoRentsIsAskedTwoThings() throws {
    for group in [BeneficiaryGroup.merit, .urbanPoor, .urbanLowIncome, .worker, .official, .student] {
      let (questions, _) = try Self.walk(as: EligibilityCases.plain(group, .rent, .socialHousing))
      #expect(questions == [.way, .group])
    }
    #expect(try Self.walk(as: EligibilityCases.plain(.worker, .rent, .workerLodging)).0 == [.way, .group, .contract])
  }

  @Test func anAnswerThatDecidesEndsTheWalk() throws {
    var it = EligibilityCases.plain(.worker, .sale, .socialHousing)
    it.income.applicant = 90_000_000
    // What is over every limit needs only the paper that proves it.
    #expect(try Self.walk(as: it).0 == [.way, .group, .family, .income, .papers])
    #expect(try Self.walk(as: EligibilityCases.plain(.student, .sale, .socialHousing)).0 == [.way, .group])
  }

  @Test func whatIsSaidToChangeTheAnswerTurnsItsCondition() throws {
    var seen: Set<String> = []
    for person in Self.persons() {
      let filed = try #require(person.filedOn)
      let law = try #require(Self.law.on(filed))
      let told = person.certified(on: law.day)
      let before = Eligibility.judge(told, under: law)
      let changes = EligibilityChange.list(person, under: law)
      #expect(changes.isEmpty || Eligibility.judge(person, under: law).verdict != .eligible)
      for change in changes {
        seen.insert("\(change)".prefix { $0 != "(" }.description)
        guard let after = change.applied(to: person, on: law.day).map({ Eligibility.judge($0, under: law) }) else {
          #expect(before.verdict == .undetermined)
          continue
        }
        switch change {
        case .otherWay, .papers: #expect(after.verdict == .eligible, "\(change) for \(CaseWords.text(person))")
        default:
          let count = { (ruling: Ruling) in ruling.conditions.filter { $0.verdict == .notMet }.count }
          #expect(count(after) < count(before), "\(change) for \(CaseWords.text(person))")
        }
      }
    }
    #expect(seen.count == 12, "\(seen.sorted())")
  }
}

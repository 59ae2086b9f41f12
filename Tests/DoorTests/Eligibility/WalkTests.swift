import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Portal
import Site
import Testing

/// The walk over its pages, as a browser goes: every invented person reaches the answer of the full case, in either language.
@Suite struct WalkTests {
  static func open(_ body: @Sendable (TestDoors) async throws -> Void) async throws { try await TestDoors.open(prepare: { _ in }, body) }

  /// Whole cases of the day, with incomes that a person could type.
  static func persons(_ today: Day, _ count: Int) -> [EligibilityCase] {
    var source = SeededRandom(seed: 61)
    func pick<Value>(_ values: [Value], _ fallback: Value) -> Value { values.randomElement(using: &source) ?? fallback }
    return (0..<count).map { index in
      var it = EligibilityCase()
      it.filedOn = today
      it.group = BeneficiaryGroup.allCases[index % 12]
      it.home = pick([.socialHousing, .socialHousing, .socialHousing, .armedForcesHousing, .workerLodging], .socialHousing)
      it.tenure = it.home == .workerLodging ? .rent : pick([.sale, .sale, .leasePurchase, .rent], .sale)
      it.applicant.maritalStatus = pick([.unmarried, .married], .married)
      it.applicant.minorChildren = it.applicant.maritalStatus == .married ? nil : pick([0, 1], 0)
      it.applicant.spouseGroup =
        it.applicant.maritalStatus == .married && it.group == .armedForces ? pick([.armedForces, .worker], .worker) : nil
      it.income.applicant = pick([0, 12_500_000, 24_999_999, 25_000_000, 25_000_001, 34_000_000, 50_000_001], 0)
      it.income.spouse = it.applicant.maritalStatus == .married ? pick([0, 25_000_000, 25_000_001], 0) : nil
      it.income.hasEmploymentContract = pick([true, false, nil], nil)
      it.income.certifiedOn = pick([today, today.adding(days: -500), nil], nil)
      it.income.spouseCertifiedOn = pick([today, nil], nil)
      it.poverty = pick([.poor, .nearPoor, EligibilityCase.Poverty.none], .poor)
      it.housing.ownsHome = pick([true, false, false, nil], nil)
      it.housing.ownedFloorArea = ExactDecimal(pick(["44.9", "45", "80"], "45"))
      it.housing.registeredResidents = pick([1, 3, 4, nil], nil)
      it.housing.certifiedOn = pick([today, nil], nil)
      it.housing.farFromWorkplace = pick([true, false, nil], nil)
      it.housing.livesInOfficialHousing = pick([true, false, nil], nil)
      it.applicant.official = it.housing.livesInOfficialHousing == true ? pick([true, false], true) : nil
      it.support.boughtSocialHousing = pick([false, false, false, true, nil], nil)
      it.support.receivedHousingSupport = pick([false, false, true], false)
      it.support.receivedArmedForcesHousing = pick([false, false, true], false)
      return it
    }
  }

  /// What a person who knows the case answers on a page: the page's own fields, filled.
  static func answers(_ page: WalkPage, _ person: EligibilityCase) throws -> [(String, String)] {
    let question = try #require(WalkQuestion(rawValue: page.question))
    var pairs = page.hidden.map { ($0.name, $0.value) } + [("tra-loi", page.question)]
    if let first = page.choices.first {
      let chosen = chosen(question, person)
      #expect(page.choices.contains { $0.value == chosen }, "\(page.question) does not offer \(chosen)")
      pairs.append((first.name, chosen))
    }
    for line in page.typed {
      let fact = try #require(question.facts.each.first { CaseFields.name($0) == line.name })
      if let value = CaseFields.value(fact, of: person) {
        pairs.append((line.name, value))
      } else {
        pairs.append((line.name + "-kb", CaseFields.unknown))
      }
    }
    for line in page.ticked {
      let name = try #require(line.choices.first?.name)
      let fact = try #require(question.facts.each.first { CaseFields.name($0) == name })
      pairs.append((name, CaseFields.value(fact, of: person) ?? CaseFields.unknown))
    }
    return pairs
  }

  static func chosen(_ question: WalkQuestion, _ it: EligibilityCase) -> String {
    switch question {
    case .way: [CaseFields.value(.tenure, of: it) ?? "", CaseFields.value(.home, of: it) ?? ""].joined(separator: ".")
    case .family:
      it.applicant.maritalStatus == .married
        ? it.group == .armedForces ? (it.applicant.spouseGroup == .armedForces ? "co.7" : "co.6") : "co"
        : it.applicant.minorChildren == 1 ? "chua.1" : "chua.0"
    case .officialHousing:
      it.housing.livesInOfficialHousing.map { $0 ? (it.applicant.official == true ? "co.co" : "co.khong") : "khong" } ?? CaseFields.unknown
    default: CaseFields.value(question.facts, of: it) ?? CaseFields.unknown
    }
  }

  static func query(_ pairs: [(String, String)]) -> String { pairs.map { $0.0 + "=" + Address.encoded($0.1) }.joined(separator: "&") }

  @Test(arguments: ["", "/en"])
  func everyPersonReachesTheAnswerOfTheFullCaseInUnderTwelveScreens(_ prefix: String) async throws {
    try await Self.open { doors in
      let today = doors.office.today
      let law = try #require(EligibilityLaw.inForce.on(today))
      var longest = 0
      for person in Self.persons(today, 240) {
        var address = prefix + WalkExchanges.path
        var screens = 0
        while true {
          let response = try await doors.get(address)
          screens += 1
          #expect(response.status == .ok, "\(address)")
          let last = try #require(doors.shown.all.last)
          if let page = last as? WalkPage, screens < 20 {
            address = page.action + "?" + Self.query(try Self.answers(page, person))
            continue
          }
          let page = try #require(last as? ResultPage)
          let full = Eligibility.judge(person, under: law)
          let told = Eligibility.judge(person.certified(on: today), under: law)
          let expected =
            full.verdict == .eligible
            ? "" : full.verdict == .ineligible || told.verdict == .ineligible ? "verdict--not" : "verdict--unknown"
          #expect(page.parts.kind == expected, "\(page.heading): \(address)")
          if prefix == "/en" { Self.expectEnglish(String(buffer: response.body), address) }
          break
        }
        longest = max(longest, screens)
      }
      #expect(longest < 12)
      #expect(longest > 8)
    }
  }

  /// No word of the page is Vietnamese, but names and numbers of documents.
  static func expectEnglish(_ html: String, _ address: String) {
    var text = html.replacing(/<[^>]*>/, with: "\n")
    for name in ["NĐ-CP", "TT-BXD", "An Cư", "Cần Thơ", "Tiếng Việt", "«giả định»"] { text = text.replacing(name, with: "") }
    let marked = text.split(separator: "\n").filter { line in
      line.unicodeScalars.contains { "ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars.contains($0) || (0x1EA0...0x1EF9).contains($0.value) }
    }
    #expect(marked.isEmpty, "Vietnamese on \(address): \(marked.prefix(3))")
  }

  @Test func everyTextOfAnEnglishPageHasItsEnglish() async throws {
    let catalogue = try Catalogue()
    let templates = try await Templates(catalogue)
    let missing = templates.withoutEnglish(
      [WalkPage.template, ResultPage.template, ChecklistPage.template], catalogue)
    #expect(missing == [], "write their English in Sources/Site/Catalogue/en.json")
  }

  @Test func theCatalogueKeepsTheValuesOfEveryText() throws {
    let catalogue = try Catalogue()
    for key in catalogue.keys {
      let english = try #require(catalogue.english(key))
      let values = { (text: String) in Set(text.matches(of: /\{\{?[\w.]+\}?\}/).map { String($0.output) }) }
      #expect(values(key) == values(english), "\(key): \(english)")
      #expect(!english.isEmpty)
    }
  }

  @Test func nothingOfAPersonLeavesTheAddressOrIsKept() async throws {
    try await Self.open { doors in
      let robots = try #require(HTTPField.Name("X-Robots-Tag"))
      let referrer = try #require(HTTPField.Name("Referrer-Policy"))
      let first = try await doors.get(WalkExchanges.path)
      #expect(first.headers[robots] == nil)
      for path in [
        "?" + WalkExchanges.worker, "?" + WalkExchanges.told + WalkExchanges.noPapers, "/in?" + WalkExchanges.told + WalkExchanges.noPapers,
      ] {
        let response = try await doors.get(WalkExchanges.path + path)
        #expect(response.headers[robots] == "noindex, nofollow")
        #expect(response.headers[referrer] == "no-referrer")
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(response.headers[.setCookie] == nil)
      }
    }
  }

  @Test func noQuestionNamesAnArticle() async throws {
    try await Self.open { doors in
      for person in Self.persons(doors.office.today, 36) {
        var address = WalkExchanges.path
        for _ in 0..<12 {
          _ = try await doors.get(address)
          guard let page = doors.shown.all.last as? WalkPage else { break }
          let words = ([page.heading, page.hint, page.why] + page.choices.map(\.label) + page.typed.map(\.label)).joined(separator: " ")
          for name in ["Điều ", "khoản", "Nghị định", "Thông tư", "Luật Nhà ở"] { #expect(!words.contains(name), "\(words)") }
          address = page.action + "?" + Self.query(try Self.answers(page, person))
        }
      }
    }
  }

  @Test func goingBackLosesNothing() async throws {
    try await Self.open { doors in
      _ = try await doors.get(WalkExchanges.path + "?" + WalkExchanges.told)
      let papers = try #require(doors.shown.all.last as? WalkPage)
      let back = try #require(papers.back)
      _ = try await doors.get(back)
      let support = try #require(doors.shown.all.last as? WalkPage)
      #expect(support.question == "support")
      #expect(support.ticked.allSatisfy { $0.choices.contains { $0.isChosen } })
      // Forward again with the same answers: the same question as before.
      let again =
        support.action + "?"
        + Self.query(
          support.hidden.map { ($0.name, $0.value) } + [("tra-loi", "support"), ("da-mua", "khong"), ("da-ho-tro", "khong")])
      _ = try await doors.get(again)
      let forward = try #require(doors.shown.all.last as? WalkPage)
      #expect(forward.question == papers.question)
      #expect(forward.hidden.map(\.value).sorted() == papers.hidden.map(\.value).sorted())
    }
  }

  @Test(arguments: [
    ("12500000", 12_500_000), ("12.500.000", 12_500_000), ("12,500,000", 12_500_000), ("12 500 000 đồng", 12_500_000),
    ("12,5 triệu", 12_500_000), ("12.5tr", 12_500_000), ("0", 0), ("12tr5", nil), ("-5", nil), ("1.2.3", nil), ("", nil),
    ("9,9999999 triệu", 9_999_999),
  ])
  func moneyIsReadAsPeopleTypeIt(_ typed: String, _ dong: Int?) {
    let read = CaseFields(Fields(["thu-nhap": [typed]]), say: { _ in "x" })
    #expect(read.it.income.applicant == dong)
    #expect(read.faults.isEmpty == (dong != nil || typed.isEmpty))
  }

  @Test func theFirstViewIsUnderSixtyKilobytes() async throws {
    try await Self.open { doors in
      for path in [WalkExchanges.path, "/en" + WalkExchanges.path] {
        let page = try await doors.get(path)
        let html = String(buffer: page.body)
        var bytes = page.body.readableBytes
        for asset in html.matches(of: /href="(\/tai-san\/[^"]+)"/) {
          let response = try await doors.client.execute(
            uri: String(asset.output.1), method: .get, headers: [.acceptEncoding: "gzip, deflate, br"])
          #expect(response.headers[.contentEncoding] == "gzip")
          bytes += response.body.readableBytes
        }
        #expect(bytes < 60_000, "\(bytes)")
        #expect(!html.contains("<script"))
      }
      let plain = try await doors.client.execute(
        uri: String(try #require(String(buffer: try await doors.get("/").body).firstMatch(of: /href="(\/tai-san\/anCu[^"]+)"/)).output.1),
        method: .get, headers: [.acceptEncoding: "gzip;q=0, identity"])
      #expect(plain.headers[.contentEncoding] == nil)
    }
  }
}

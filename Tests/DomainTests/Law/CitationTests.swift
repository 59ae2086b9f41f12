import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// Every citation of the rules leads to words in the texts that are held.
@Suite struct CitationTests {
  /// The files of the texts, by the document they hold.
  static let files: [LawDocument: String] = [
    .housingLaw: "luat-27-2023-QH15", .decree100: "nd-100-2024", .decree192: "nd-192-2025", .decree261: "nd-261-2025",
    .decree54: "nd-54-2026", .decree136: "nd-136-2026", .circular5: "tt-05-2024-BXD", .circular9: "tt-09-2025-BXD",
    .circular32: "tt-32-2025-BXD", .circular8: "tt-08-2026-BXD",
  ]

  /// Every citation that a rule can give: those of the dated values, and those of every ruling over every cell and kind of case.
  static func citations() -> Set<Citation> {
    var all: Set<Citation> = []
    let law = EligibilityLaw.inForce
    func add(_ basis: Basis) { all.formUnion(basis.citations) }
    func versions<Value>(_ timeline: Timeline<Value>, _ more: (Value) -> [Basis] = { _ in [] }) {
      for version in timeline.versions {
        add(version.basis)
        more(version.value).forEach(add)
      }
    }
    add(law.begins.basis)
    add(law.supportBarsSmallOwners.basis)
    versions(law.ceilings) { [$0.single.basis, $0.couple.basis] + ($0.singleWithChild.map { [$0.basis] } ?? []) }
    versions(law.forces) { [$0.single, $0.both, $0.mixedBasis] }
    versions(law.coefficient)
    versions(law.floorArea)
    versions(law.noHome)
    versions(law.pilot)
    versions(law.papers) { $0.terms.map(\.basis) + [$0.rest.basis] }
    versions(law.certifiers) {
      [$0.noHome, $0.smallHome, $0.employedIncome, $0.undeclaredIncome, $0.forcesIncome, $0.resettled].map(\.basis)
        + [$0.employedGroup, $0.undeclaredGroup].compactMap { $0?.basis }
    }
    for (home, tenure, funding) in SelectionRegimeTests.ways {
      for day in EligibilityCases.days {
        guard let regime = SelectionRegime.of(home, tenure, funding: funding, intakeOpened: day) else { continue }
        add(regime.basis)
        add(regime.value.basis)
        add(PriorityRule.standing(PriorityFacts(), tenure: tenure, under: regime.value).basis)
      }
    }
    for case let ruling? in EligibilityCases.spread().map({ Eligibility.judge($0, under: law) }) {
      for condition in ruling.conditions { add(condition.basis) }
    }
    for it in EligibilityCases.spread() {
      guard let day = it.filedOn, let today = law.on(day) else { continue }
      RequiredPaper.list(it, under: today).map(\.basis).forEach(add)
    }
    return all
  }

  @Test(.enabled(if: SharedData.has("law/texts/nd-100-2024.txt")))
  func everyCitationLeadsToAProvision() throws {
    var documents: [LawDocument: ReadDocument] = [:]
    for (document, file) in Self.files {
      let read = DocumentReader.read(try SharedData.text("law/texts/\(file).txt"))
      #expect(read.header.number == document.number)
      documents[document] = read
    }
    let citations = Self.citations()
    #expect(citations.count > 60)
    for citation in citations.sorted(by: { $0.words < $1.words }) where citation.document.isHeld {
      let document = try #require(documents[citation.document], "no text for \(citation.words)")
      #expect(citation.provision(in: document) != nil, "points nowhere: \(citation.words)")
      if let amends = citation.amends {
        let amended = try #require(documents[amends.document])
        let place = Citation(amends.document, amends.article, amends.clause, amends.point)
        // A point that an amendment adds is not in the first text; its clause is.
        let clause = Citation(amends.document, amends.article, amends.clause)
        #expect(place.provision(in: amended) != nil || clause.provision(in: amended) != nil, "amends nothing: \(citation.words)")
      }
    }
  }

  @Test(.enabled(if: SharedData.has("law/texts/nd-136-2026.txt")))
  func aCitationThatPointsNowhereIsSeen() throws {
    let document = DocumentReader.read(try SharedData.text("law/texts/nd-136-2026.txt"))
    func holds(_ citation: Citation) -> Bool { citation.provision(in: document) != nil }
    let thirty = Citation.Place(.decree100, "30", "1", "a")
    #expect(holds(Citation(.decree136, "1", "1", paragraph: 2, amends: thirty)))
    #expect(!holds(Citation(.decree136, "1", "1", paragraph: 3, amends: thirty)))
    #expect(!holds(Citation(.decree136, "1", "2", amends: thirty)))
    #expect(!holds(Citation(.decree136, "1", "1", amends: .init(.decree100, "30", "1", "e"))))
    #expect(!holds(Citation(.decree136, "1", "2", amends: .init(.decree100, "68", "1"))))
    #expect(!holds(Citation(.decree136, "5")))
  }

  @Test(.enabled(if: SharedData.has("law/texts/nd-136-2026.txt")))
  func theCeilingsStandInTheWordsCited() throws {
    var documents: [LawDocument: ReadDocument] = [:]
    for document in [LawDocument.decree100, .decree261, .decree136] {
      documents[document] = DocumentReader.read(try SharedData.text("law/texts/\(Self.files[document] ?? "").txt"))
    }
    for version in EligibilityLaw.inForce.ceilings.versions {
      for ceiling in [version.value.single, version.value.singleWithChild, version.value.couple].compactMap(\.self) {
        let point = ceiling.basis.citations[1]
        let provision = try #require(documents[point.document].flatMap { point.provision(in: $0) })
        let paragraphs = provision.text.split(separator: "\n")
        let words = point.paragraph.map { String(paragraphs[$0 - 1]) } ?? provision.text
        #expect(words.contains("không quá \(ceiling.dong / 1_000_000) triệu"), "\(point.words)")
      }
    }
  }

  @Test func documentsWithoutTextAreAClosedList() {
    let unheld = LawDocument.allCases.filter { !$0.isHeld }.map(\.number)
    #expect(
      unheld == ["201/2025/QH15", "131/2021/NĐ-CP", "140/2025/NĐ-CP", "144/2025/NĐ-CP", "43/2024/QH15", "91/2015/QH13"])
    #expect(LawDocument.allCases.filter(\.isHeld).allSatisfy { Self.files[$0] != nil })
    #expect(Citation(.resolution201, "9").words == "Điều 9 Nghị quyết 201/2025/QH15 (chưa giữ nguyên văn)")
  }

  @Test(arguments: [
    (Citation(.decree100, "30", "1", "b"), "điểm b khoản 1 Điều 30 Nghị định 100/2024/NĐ-CP"),
    (Citation(.housingLaw, "77", "1", paragraph: 2), "đoạn 2 khoản 1 Điều 77 Luật Nhà ở 27/2023/QH15"),
    (
      Citation(.decree136, "1", "1", amends: .init(.decree100, "30", "1", "b")),
      "khoản 1 Điều 1 Nghị định 136/2026/NĐ-CP (sửa đổi, bổ sung điểm b khoản 1 Điều 30 Nghị định 100/2024/NĐ-CP)"
    ),
    (Citation(.circular8, "3"), "Điều 3 Thông tư 08/2026/TT-BXD"),
  ])
  func citationsAreWorded(_ citation: Citation, _ words: String) {
    #expect(citation.words == words)
  }
}

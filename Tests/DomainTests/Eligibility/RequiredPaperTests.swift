import Domain
import Kit
import Testing

/// Who certifies what, in how many days, on the day before a change and on the day.
@Suite struct RequiredPaperTests {
  static func papers(_ group: BeneficiaryGroup, _ filed: String, _ change: (inout EligibilityCase) -> Void = { _ in }) throws -> [String] {
    let day = try #require(Day(iso: filed))
    var it = EligibilityCases.plain(group, .sale, .socialHousing, filed: day)
    change(&it)
    let law = try #require(EligibilityLaw.inForce.on(day))
    return RequiredPaper.list(it, under: law).map { "\($0.kind.rawValue): \($0.office), \($0.form), \($0.days.map(String.init) ?? "-")" }
  }

  @Test(arguments: [
    ("2025-10-09", "Ủy ban nhân dân cấp xã"), ("2025-10-10", "Công an cấp xã"), ("2026-02-08", "Công an cấp xã"),
    ("2026-02-09", "Công an cấp xã"),
  ])
  func incomeWithoutContract(_ filed: String, _ office: String) throws {
    let income = try #require(try Self.papers(.urbanLowIncome, filed) { $0.income.hasEmploymentContract = false }.last)
    #expect(income.hasPrefix("income: " + office) && income.hasSuffix("Mẫu số 05, 7"))
  }

  @Test(arguments: [
    ("2025-06-30", "cấp huyện", "Mẫu số 04"), ("2025-07-01", "đăng ký đất đai nơi có dự án", "Mẫu số 04"),
    ("2025-11-09", "đăng ký đất đai", "Mẫu số 04"), ("2025-11-10", "đăng ký đất đai", "Mẫu số 01a"),
    ("2026-02-08", "đăng ký đất đai", "Mẫu số 01a"), ("2026-02-09", "cơ quan có thẩm quyền cấp giấy chứng nhận", "Mẫu số 01a"),
  ])
  func homeAndEmployer(_ filed: String, _ office: String, _ form: String) throws {
    let papers = try Self.papers(.worker, filed).filter { !$0.hasPrefix("group") }
    #expect(papers.count == 2)
    #expect(papers[0].hasPrefix("housing: ") && papers[0].contains(office) && papers[0].hasSuffix("Mẫu số 02, 7"))
    #expect(papers[1].contains(form))
  }

  /// Until the income paper proves the group as well, the group has one of its own.
  @Test(arguments: [
    ("2025-11-09", true, "group: cơ quan, doanh nghiệp nơi làm việc, Mẫu số 01, -"), ("2025-11-10", true, nil),
    ("2025-11-09", false, "group: Ủy ban nhân dân cấp xã, Mẫu số 01, -"),
    ("2026-02-14", false, "group: Ủy ban nhân dân cấp xã, Mẫu số 01, -"), ("2026-02-15", false, nil),
  ])
  func theGroupOfOneWhoWorks(_ filed: String, _ contract: Bool, _ paper: String?) throws {
    let papers = try Self.papers(.urbanLowIncome, filed) { $0.income.hasEmploymentContract = contract }
    #expect(papers.first { $0.hasPrefix("group") } == paper)
  }

  @Test func oneOfGroupFiveWhoseContractIsUnknownReadsOfBothOffices() throws {
    let papers = try Self.papers(.urbanLowIncome, "2026-05-10") { $0.income.hasEmploymentContract = nil }
    #expect(papers.map { $0.prefix(while: { $0 != ":" }) } == ["housing", "income", "incomeWithoutContract"])
    #expect(papers[2].contains("Công an cấp xã") && papers[2].hasSuffix("Mẫu số 05, 7"))
  }

  /// For every way that is open and every missing certificate there is an office, and no cell that is closed asks for a paper.
  @Test func everyMissingCertificateHasAnOffice() throws {
    for it in EligibilityCases.spread() {
      guard let day = it.filedOn, let law = EligibilityLaw.inForce.on(day), it.group != nil, it.tenure != nil, it.home != nil else {
        continue
      }
      let ruling = Eligibility.judge(it, under: law)
      let papers = RequiredPaper.list(it, under: law)
      #expect(papers.allSatisfy { !$0.office.isEmpty })
      if ruling.missing.contains(.housingCertificate) { #expect(papers.contains { $0.kind == .housing }) }
      if ruling.missing.contains(.incomeCertificate) { #expect(papers.contains { $0.kind == .income }) }
      if ruling.missing.contains(.spouseCertificate), it.applicant.maritalStatus != nil {
        #expect(papers.contains { $0.kind == .spouseIncome })
      }
      if ruling[.tenure]?.verdict == .notMet, it.group?.isRuralPoor != true { #expect(papers.isEmpty) }
    }
  }

  @Test func anOwnerAsksTheCommuneAndASpouseFilesToo() throws {
    let papers = try Self.papers(.worker, "2026-05-10") {
      $0.housing.ownsHome = true
      $0.applicant.maritalStatus = .married
    }
    #expect(papers.map { $0.prefix(while: { $0 != ":" }) } == ["housing", "spouseHousing", "income", "spouseIncome"])
    #expect(papers[0] == "housing: Ủy ban nhân dân cấp xã, Mẫu số 03, 7")
    #expect(papers[1].hasSuffix("Mẫu số 02, 7"))
  }

  @Test(arguments: [("2025-06-30", "cấp huyện", "-"), ("2025-07-01", "cấp xã", "-"), ("2026-02-09", "cấp xã", "7")])
  func theResettled(_ filed: String, _ level: String, _ days: String) throws {
    let first = try #require(try Self.papers(.resettled, filed).first)
    #expect(first.contains("Ủy ban nhân dân \(level)") && first.hasSuffix(", " + days))
  }
}

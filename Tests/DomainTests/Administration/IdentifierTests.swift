import AnCuTesting
import Domain
import Kit
import Testing

/// Numbers of people and bodies, held against what can be said of them.
@Suite struct IdentifierTests {
  static let citizens = "data/text/cccd-vectors.csv"
  static let phones = "data/text/phone-vn-vectors.csv"
  static let taxes = "data/text/mst-vectors.csv"
  static let day = Day(iso: "2026-11-23")

  static func rows(_ file: String) throws -> [[String]] {
    try SharedData.text(file).split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(.enabled(if: SharedData.has(citizens))) func citizenNumbersAgreeWithTheVectors() throws {
    let day = try #require(Self.day)
    for row in try Self.rows(Self.citizens) {
      let number = try? CitizenNumber(row[0], on: day)
      #expect((number != nil) == (row[1] == "1"), "\(row)")
      guard let number else { continue }
      #expect(number.sex == (row[2] == "M" ? .male : .female), "\(row)")
      #expect(String(number.birthYear) == row[3], "\(row)")
    }
  }

  @Test(.enabled(if: SharedData.has(phones))) func phoneNumbersAgreeWithTheVectors() throws {
    for row in try Self.rows(Self.phones) {
      let number = PhoneNumber(typed: row[0])
      #expect((number != nil) == (row[1] == "1"), "\(row)")
      guard let number else { continue }
      #expect(number.e164 == row[2], "\(row)")
      let kind: PhoneNumber.Kind = row[3] == "1" ? .mobile : row[3] == "0" ? .fixed : .service
      #expect(number.kind == kind, "\(row)")
    }
  }

  @Test(.enabled(if: SharedData.has(taxes))) func taxCodesAgreeWithTheVectors() throws {
    let rows = try Self.rows(Self.taxes)
    #expect(rows.count > 400)
    for row in rows { #expect((TaxCode(typed: row[0]) != nil) == (row[1] == "1"), "\(row)") }
  }

  @Test(arguments: [
    ("09305501234", CitizenNumber.Fault.notTwelveDigits), ("09305501234A", .notTwelveDigits), ("０９３０５５０１２３４５", .notTwelveDigits),
    ("000055012345", .place), ("097055012345", .place), ("093955012345", .century), ("093230000001", .future),
  ])
  func aWrongCitizenNumberSaysWhatIsWrong(_ text: String, _ fault: CitizenNumber.Fault) throws {
    let day = try #require(Self.day)
    #expect(throws: fault) { try CitizenNumber(text, on: day) }
    #expect(fault.vietnamese.hasSuffix("."))
  }

  /// The year of birth is held against the day of the check, not against today.
  @Test func aChildIsBornOnItsYear() throws {
    let text = "093226000001"
    #expect(throws: CitizenNumber.Fault.future) { try CitizenNumber(text, on: #require(Day(iso: "2025-12-31"))) }
    #expect(try CitizenNumber(text, on: #require(Day(iso: "2026-01-01"))).birthYear == 2026)
  }

  @Test func whatIsTypedWithSpacesIsReadAndMasked() throws {
    let number = try CitizenNumber(typed: "093 055-012.345", on: #require(Self.day))
    #expect(number.text == "093055012345")
    #expect(number.masked == "********2345")
    let phone = try #require(PhoneNumber(typed: "+84 90 123 4567"))
    #expect(phone.national == "0901234567")
    #expect(phone.masked == "0901****67")
    #expect(PhoneNumber(typed: "0901234567 hoặc 0912345678") == nil)
    #expect(PhoneNumber(typed: String(repeating: "0", count: 10_000)) == nil)
  }
}

import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2024-08-22", 19957, 4), ("2025-07-01", 20270, 2), ("1900-03-01", -25508, 4),
    ("9999-12-31", 2_932_896, 5), ("0001-01-01", -719_162, 1),
  ])
  func isoAndTheCountOfDaysAgree(_ iso: String, _ count: Int, _ weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.sinceEpoch == count)
    #expect(day.iso == iso)
    #expect(day.weekday == weekday)
    #expect(Day(sinceEpoch: count) == day)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-1", "0000-01-01", "2025/04/01", "", "२०२५-०४-०१",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("22/8/2024", "2024-08-22"), ("01/07/2025", "2025-07-01"), ("1-7-2025", "2025-07-01"), (" 1.7.2025 ", "2025-07-01"),
    ("2025-07-01", "2025-07-01"), ("1/7/25", nil), ("32/1/2025", nil), ("1/13/2025", nil), ("ngày mai", nil), ("1/7", nil),
    ("1//2025", nil),
    ("+1/7/2025", nil),
  ])
  func daysAreReadAsPeopleTypeThem(_ typed: String, _ iso: String?) {
    #expect(Day(typed: typed)?.iso == iso)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(Day(iso: "1899-12-31"))
    let last = try #require(Day(iso: "2300-01-01"))
    while day < last {
      let next = day.adding(days: 1)
      let (year, month, number) = next.components
      #expect(Day(year: year, month: month, day: number) == next)
      #expect(next.weekday == day.weekday % 7 + 1)
      if number != 1 { #expect(day.components.day + 1 == number) }
      day = next
    }
  }

  @Test func peopleSeeDayMonthYear() throws {
    #expect(try #require(Day(iso: "2025-07-01")).vietnamese == "01/07/2025")
  }

  @Test func aDayIsExchangedAsItsText() throws {
    let day = try #require(Day(iso: "2025-07-01"))
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2025-07-01\"]")
    #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data("[\"1/7/2025\"]".utf8)) }
  }

  @Test(arguments: [
    ("2025-06-30", true), ("2025-01-01", true), ("2024-12-31", false), ("2025-07-01", false),
  ])
  func aPeriodEndsBeforeItsUntil(_ iso: String, _ inside: Bool) throws {
    let first = try #require(Day(iso: "2025-01-01"))
    let after = try #require(Day(iso: "2025-07-01"))
    let period = try #require(Period(from: first, until: after))
    let day = try #require(Day(iso: iso))
    #expect(period.contains(day) == inside)
  }

  @Test func aPeriodHoldsAtLeastOneDay() throws {
    let day = try #require(Day(iso: "2025-07-01"))
    #expect(Period(from: day, until: day) == nil)
    let open = try #require(Period(from: day))
    let before = try #require(Period(from: day.adding(days: -30), until: day))
    #expect(!open.overlaps(before) && !before.overlaps(open))
    let across = try #require(Period(from: day.adding(days: -1), until: day.adding(days: 1)))
    #expect(open.overlaps(across))
    #expect(open.contains(day.adding(days: 100_000)))
  }

  @Test(arguments: [
    ("2026-11-23", 1, "2026-12-23"), ("2026-11-30", 3, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-05-31", 24, "2028-05-31"), ("2026-12-01", 0, "2026-12-01"),
  ])
  func monthsEndOnTheSameDayOrOnTheLastOne(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(Day(iso: from)).adding(months: months).iso == to)
  }
}

import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct WorkingCalendarTests {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// Friday 2/1/2026 was swapped for Saturday 10/1/2026.
  static func newYear2026() throws -> WorkingCalendar {
    WorkingCalendar(daysOff: [try day("2026-01-01"), try day("2026-01-02")], makeUpDays: [try day("2026-01-10")])
  }

  @Test(arguments: [
    ("2025-12-31", 0, "2025-12-31"), ("2025-12-31", 1, "2026-01-05"), ("2025-12-31", 5, "2026-01-09"), ("2025-12-31", 6, "2026-01-10"),
    ("2025-12-31", 7, "2026-01-12"), ("2026-01-02", 1, "2026-01-05"), ("2026-01-09", 1, "2026-01-10"),
  ])
  func theDayOfReceiptIsNotCounted(_ received: String, _ days: Int, _ due: String) throws {
    #expect(try Self.newYear2026().due(received: Self.day(received), workingDays: days) == Self.day(due))
  }

  @Test(.enabled(if: SharedData.has("data/dates/vn-working-day-vectors.csv"))) func termsAgreeWithTheOracle() throws {
    var off: Set<Day> = []
    var worked: Set<Day> = []
    for line in try SharedData.text("data/dates/vn-days-off-2024-2027.csv").split(whereSeparator: \.isNewline).dropFirst() {
      let day = try Self.day(String(line.prefix(10)))
      if line.contains(",make-up workday,") { worked.insert(day) } else { off.insert(day) }
    }
    let calendar = WorkingCalendar(daysOff: off, makeUpDays: worked)
    #expect(worked.count == 4)
    let vectors = try SharedData.text("data/dates/vn-working-day-vectors.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(vectors.count == 198)
    for line in vectors {
      let parts = line.split(separator: ",").map(String.init)
      let count = try #require(Int(parts[1]))
      #expect(calendar.due(received: try Self.day(parts[0]), workingDays: count) == (try Self.day(parts[2])), "\(line)")
      #expect(calendar.workingDays(after: try Self.day(parts[0]), until: try Self.day(parts[2])) == count, "\(line)")
    }
  }

  @Test(arguments: 1...20) func aDayOffNeverShortensATerm(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let start = try Self.day("2026-01-01")
    func someDays(_ count: Int) -> Set<Day> {
      Set((0..<count).map { _ in start.adding(days: Int.random(in: 0..<200, using: &random)) })
    }
    for _ in 0..<50 {
      let calendar = WorkingCalendar(daysOff: someDays(20), makeUpDays: someDays(6))
      let received = start.adding(days: Int.random(in: 0..<180, using: &random))
      let count = Int.random(in: 0...45, using: &random)
      let extra = start.adding(days: Int.random(in: 0..<200, using: &random))
      let longer = WorkingCalendar(daysOff: calendar.daysOff.union([extra]), makeUpDays: calendar.makeUpDays)
      let before = try #require(calendar.due(received: received, workingDays: count))
      let after = try #require(longer.due(received: received, workingDays: count))
      #expect(after >= before)
      #expect(count == 0 || calendar.isWorked(before))
      #expect(calendar.workingDays(after: received, until: before) == count)
    }
  }

  @Test func aCalendarWithoutWorkEndsNoTerm() throws {
    let start = try Self.day("2026-01-01")
    let idle = WorkingCalendar(daysOff: Set((0...4000).map { start.adding(days: $0) }))
    #expect(idle.due(received: start, workingDays: 1) == nil)
    #expect(try Self.newYear2026().workingDays(after: Self.day("2026-01-05"), until: start) == -1)
  }
}

import AnCuTesting
import Kit
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    ("2025-06-30T16:59:59.999Z", "2025-06-30", "23:59, 30/06/2025"), ("2025-06-30T17:00:00.000Z", "2025-07-01", "00:00, 01/07/2025"),
    ("1969-12-31T17:00:00.000Z", "1970-01-01", "00:00, 01/01/1970"), ("1969-12-31T16:59:59.999Z", "1969-12-31", "23:59, 31/12/1969"),
  ])
  func theDayIsVietnams(_ iso: String, _ day: String, _ shown: String) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(moment.day.iso == day)
    #expect(moment.vietnamese == shown)
    #expect(moment.iso == iso)
  }

  @Test(arguments: [
    ("2025-07-01T00:00", "2025-06-30T17:00:00.000Z"), ("2025-07-01T00:00:00+07:00", "2025-06-30T17:00:00.000Z"),
    ("2025-07-01T08:30:15Z", "2025-07-01T08:30:15.000Z"), ("2025-07-01T08:30:15.250-03:00", "2025-07-01T11:30:15.250Z"),
    ("2025-07-01T24:00Z", nil), ("2025-07-01 08:30", nil), ("2025-07-01T08:60Z", nil), ("2025-07-01T08:30+0700", nil), ("2025-07-01", nil),
    ("2025-07-01T08:30Zx", nil),
  ])
  func momentsAreReadWithTheirZone(_ text: String, _ iso: String?) {
    #expect(Moment(iso: text)?.iso == iso)
  }

  @Test func theOrderOfTextsIsTheOrderOfMoments() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let one = Moment(milliseconds: Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &random))
      let other = Moment(milliseconds: Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &random))
      #expect((one < other) == (one.iso < other.iso))
      #expect(Moment(iso: one.iso) == one)
      #expect(Moment(startOf: one.day) <= one && one < Moment(startOf: one.day.adding(days: 1)))
    }
  }
}

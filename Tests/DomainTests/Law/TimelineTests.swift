import Domain
import Kit
import Testing

/// A day has one law.
@Suite struct TimelineTests {
  static let basis = Basis(.init(.decree100, "30", "1"))

  static func on(_ day: Int, _ value: String) -> Dated<String> { Dated(value, from: Day(sinceEpoch: day), basis: basis) }

  @Test func everyDayHasOneVersion() {
    let timeline = Timeline(Self.on(10, "a"), Self.on(30, "c"), Self.on(20, "b"))
    #expect(timeline.on(Day(sinceEpoch: 9)) == nil)
    for day in 10..<60 {
      let holding = timeline.versions.filter { $0.contains(Day(sinceEpoch: day)) }
      #expect(holding.count == 1)
      #expect(timeline.on(Day(sinceEpoch: day)) == holding.first)
    }
    #expect(timeline.versions.map(\.value) == ["a", "b", "c"])
    #expect(timeline.versions.map { $0.until?.sinceEpoch } == [20, 30, nil])
  }

  @Test func aChangeOfDayMovesBothNeighbours() {
    let timeline = Timeline(Self.on(10, "a"), Self.on(20, "b")).changing(1) { $0.from = Day(sinceEpoch: 21) }
    #expect(timeline.on(Day(sinceEpoch: 20))?.value == "a")
    #expect(timeline.versions.first?.until == Day(sinceEpoch: 21))
  }

  @Test func ofTwoThatBeginOnADayTheLaterNamedCounts() {
    let timeline = Timeline(Self.on(10, "a"), Self.on(20, "b"), Self.on(20, "c"))
    #expect(timeline.versions.map(\.value) == ["a", "c"])
  }
}

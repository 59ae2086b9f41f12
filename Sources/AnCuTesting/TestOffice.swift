import Database
import Domain
import Kit
import Office

/// An office on a test database, with a clock to move and bytes that repeat.
public struct TestOffice: Sendable {
  public let office: Office
  public let clock: TestClock

  public init(_ database: Database, at moment: Moment = TestClock.start) {
    let clock = TestClock(moment)
    let bytes = SeededBytes()
    self.clock = clock
    office = Office(
      database: database, now: { clock.now }, random: { bytes.bytes($0) }, passwords: PasswordBench(cost: .test),
      seal: Seal(key: [UInt8](repeating: 7, count: 32)))
  }

  /// A person who may do these things, for tests.
  public static func actor(_ name: String = "Nguyễn Thị Mẫu", id: String = "tester", may capabilities: Set<Capability>)
    -> Actor
  {
    Actor(
      id: ID(id) ?? ID(moment: TestClock.start, random: []), name: name, position: "Chuyên viên (giả định)",
      capabilities: capabilities)
  }
}

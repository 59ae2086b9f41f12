import Kit
import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: Sendable {
  /// 08:00 of 23/11/2026 in Vietnam.
  public static let start = Moment(milliseconds: 1_795_395_600_000)

  private let moment: Mutex<Moment>

  public init(_ moment: Moment = TestClock.start) {
    self.moment = Mutex(moment)
  }

  public var now: Moment { moment.withLock { $0 } }

  public func set(_ next: Moment) {
    moment.withLock { $0 = next }
  }

  public func advance(seconds: Int) {
    moment.withLock { $0 = $0.adding(seconds: seconds) }
  }
}

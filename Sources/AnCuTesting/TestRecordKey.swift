import Foundation
import Kit
import Office
import Synchronization

/// A key for tests, with a memory that a test may look into and take away.
public final class TestRecordKey: Sendable {
  private let notes = Mutex<[SignedNote]>([])
  public let signing: SigningKey

  public init(seed: UInt64 = 290) throws {
    guard let key = SigningKey(name: "an-cu/thu", seed: SeededBytes(seed: seed).bytes(32)) else { throw Problem.broken("no key") }
    signing = key
  }

  public var remembered: [SignedNote] { notes.withLock { $0 } }

  public func forget() { notes.withLock { $0 = [] } }

  public var key: RecordKey {
    RecordKey(signing, remembered: { self.remembered }, remember: { note in self.notes.withLock { $0.append(note) } })
  }
}

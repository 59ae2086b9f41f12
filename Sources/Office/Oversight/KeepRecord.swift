import Domain
import Kit
import Store

/// The timed work on the record: leaves every few seconds, a checkpoint every few minutes.
public struct KeepRecord: Sendable {
  /// Seconds between two looks at the queue.
  public static let everySeconds = 3
  /// Seconds between two checkpoints, at least.
  public static let checkpointSeconds = 300

  private let key: RecordKey
  private let node: String

  /// `node` is this node's own name, new at each start.
  public init(with key: RecordKey, as node: String) {
    self.key = key
    self.node = node
  }

  /// One look; answers the checkpoint it signed. `closing` signs without waiting for the minutes to pass.
  @discardableResult
  public func look(closing: Bool = false, in office: Office) async throws -> StoredCheckpoint? {
    _ = try await SequenceRecord.run(as: node, signingWith: key.signing, in: office)
    let last = try await office.read { try RecordTreeStore.latestCheckpoint(in: $0) }
    if !closing, let last, office.now() < last.at.adding(seconds: KeepRecord.checkpointSeconds) { return nil }
    guard case .signed(let checkpoint) = try await SignCheckpoint.run(.timed, with: key, by: .house(), in: office) else { return nil }
    return checkpoint
  }
}

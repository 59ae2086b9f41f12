import Database
import Domain
import Kit
import Store

/// Gives the entries that wait their leaves in the tree. One node does it at a time, under the lease «record».
public struct SequenceRecord {
  /// Entries in one transaction.
  static let batch = 200
  /// Seconds of the lease, renewed with each batch: longer than a batch takes, short enough when a node dies.
  static let leaseSeconds = 30

  public enum Outcome: Sendable, Equatable {
    /// So many entries got their leaves; none waits.
    case sequenced(Int)
    /// Another node is at it.
    case heldElsewhere
  }

  /// `node` is this node's own name, new at each start.
  public static func run(as node: String, signingWith key: SigningKey, in office: Office) async throws -> Outcome {
    guard try await office.read({ try RecordTreeStore.waiting(in: $0) }) > 0 else { return .sequenced(0) }
    let lease = Lease(name: "record", holder: node)
    var count = 0
    while true {
      let now = office.now()
      guard try await lease.take(in: office.database, now: now, until: now.adding(seconds: leaseSeconds)) else { return .heldElsewhere }
      let given: Int
      do {
        given = try await office.database.carryOut(LeafSequencing(signingWith: key, most: batch))
      } catch is DuplicateRecord {
        // A node that lost the lease in the middle of its batch was first; what is left is seen in the next round.
        continue
      }
      count += given
      if given == 0 { break }
    }
    try await lease.giveBack(in: office.database)
    return .sequenced(count)
  }
}

import Database
import Domain
import Kit
import Store

/// Holds every entry against its leaf, every leaf and node against the tree, and the tree against every checkpoint: those in the database,
/// those the signer remembers, and one that somebody kept elsewhere.
public struct VerifyRecord {
  public struct Input: Sendable {
    /// The public keys of this record; they come from outside the database.
    public let keys: [VerifyingKey]
    /// Notes kept outside the database.
    public let kept: [SignedNote]

    public init(keys: [VerifyingKey], kept: [SignedNote] = []) {
      self.keys = keys
      self.kept = kept
    }
  }

  /// What a look at the record showed.
  public struct View: Sendable, Equatable {
    /// Nil when the record is what it was.
    public let fault: RecordFault?
    /// Leaves that were looked at and are right.
    public let leaves: Int
    public let checkpoints: Int
    /// The newest checkpoint of all that were compared, which protects the leaves before it.
    public let last: Checkpoint?
    /// Entries after the last checkpoint: with a leaf, and still without one. Nobody can prove later that they were changed or cut off.
    public let open: Open
  }

  /// The window that no checkpoint protects yet.
  public struct Open: Sendable, Equatable {
    public let leaves: Int
    public let waiting: Int
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .verifyRecord)
    let kept = try input.kept.map { note in
      guard let checkpoint = Checkpoint(note, trusting: input.keys) else {
        throw Problem.invalid(
          "Điểm chốt đem ra so không có chữ ký đúng của khóa sổ này, nên không so được. Hãy xem tệp có đúng của sổ này và còn nguyên không."
        )
      }
      return checkpoint
    }
    return try await office.read { tx in try view(of: input, comparing: kept, in: tx) }
  }

  private static func view(of input: Input, comparing kept: [Checkpoint], in tx: any Reading) throws -> View {
    var trusted: [StoredCheckpoint] = []
    var tableFault: RecordFault?
    for id in try checkpointIDs(in: tx) {
      switch checkpoint(id, trusting: input.keys, in: tx) {
      case .success(let checkpoint): trusted.append(checkpoint)
      case .failure(let fault): tableFault = tableFault ?? fault
      }
    }
    trusted.sort { $0.size < $1.size }
    var roots: [Int: Digest] = [:]
    for checkpoint in kept {
      if let other = roots[checkpoint.size], other != checkpoint.root {
        tableFault = RecordFault(.rewritten(since: 0), at: checkpoint.size)
      }
      roots[checkpoint.size] = checkpoint.root
    }
    for checkpoint in trusted {
      if let other = roots[checkpoint.size], other != checkpoint.root {
        tableFault = RecordFault(.rewritten(since: 0), at: checkpoint.size)
      }
      roots[checkpoint.size] = checkpoint.root
    }
    var inspection = RecordInspection(comparing: roots, trusting: input.keys, in: tx)
    let leafFault = try inspection.walk()
    let fault =
      try leafFault ?? cutOff(inspection, signed: roots.keys.max(), in: tx) ?? tableFault
      ?? missing(told: inspection.told, trusted: trusted) ?? around(inspection, in: tx)
    let signed = kept + trusted.compactMap { $0.trusted(by: input.keys) }
    let last = signed.filter { $0.size <= inspection.frontier.size }.max { $0.size < $1.size }
    return View(
      fault: fault, leaves: inspection.frontier.size, checkpoints: trusted.count, last: last,
      open: Open(
        leaves: inspection.frontier.size - (last?.size ?? 0), waiting: try RecordTreeStore.waiting(in: tx)))
  }

  private static func checkpointIDs(in tx: any Reading) throws -> [String] {
    do {
      return try RecordTreeStore.checkpointIDs(in: tx)
    } catch is Problem {
      return [""]
    }
  }

  /// A row of the table of checkpoints, when it says what the keys signed.
  private static func checkpoint(_ id: String, trusting keys: [VerifyingKey], in tx: any Reading) -> Result<StoredCheckpoint, RecordFault> {
    guard let known = ID<StoredCheckpoint>(id), let stored = try? RecordTreeStore.checkpoint(known, in: tx) else {
      return .failure(RecordFault(.checkpointAltered, id: id))
    }
    guard stored.trusted(by: keys) != nil else { return .failure(RecordFault(.checkpointAltered, at: stored.size, id: id)) }
    return .success(stored)
  }

  /// Something signed is longer than the record is now.
  private static func cutOff(_ inspection: RecordInspection, signed: Int?, in tx: any Reading) throws -> RecordFault? {
    guard let signed, signed > inspection.frontier.size else { return nil }
    let stray = (try? RecordTreeStore.strays(most: 1, in: tx))?.first
    return RecordFault(.cutOff(at: inspection.frontier.size), at: signed, id: stray)
  }

  /// Every checkpoint left an entry when it was signed, which tells of it by the digest of its note; so neither can go or come alone.
  private static func missing(told: [String: String], trusted: [StoredCheckpoint]) -> RecordFault? {
    let kept = Dictionary(trusted.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for id in told.keys.sorted() {
      guard let checkpoint = kept[id] else { return RecordFault(.checkpointRemoved, id: id) }
      if told[id] != SignCheckpoint.told(checkpoint) { return RecordFault(.checkpointAltered, at: checkpoint.size, id: id) }
    }
    return nil
  }

  /// What stands around the leaves: strays, the queue, nodes of no leaves.
  private static func around(_ inspection: RecordInspection, in tx: any Reading) throws -> RecordFault? {
    if let stray = try RecordTreeStore.strays(most: 1, in: tx).first { return RecordFault(.inserted, id: stray) }
    if let id = try RecordTreeStore.waitingWithoutEntry(in: tx) { return RecordFault(.removed, id: id) }
    if let leaf = try RecordTreeStore.waitingWithLeaf(in: tx) { return RecordFault(.queueAltered, at: leaf.index, id: leaf.entryID) }
    guard try RecordTreeStore.nodeCount(in: tx) == inspection.nodes else {
      return RecordFault(.nodeAltered(leaves: inspection.frontier.size), at: 0, id: try RecordTreeStore.leaf(at: 0, in: tx)?.entryID)
    }
    return nil
  }
}

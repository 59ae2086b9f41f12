import Database
import Domain
import Kit
import Store

/// Signs what the record is now, after looking again at every entry since the last checkpoint. Nothing is signed that does not continue
/// what was signed before.
public struct SignCheckpoint {
  /// What asks for it.
  public enum Occasion: Sendable {
    /// Somebody wants one now.
    case onDemand
    /// The clock: only when the record tells of something else than checkpoints since the last one.
    case timed
  }

  public enum Outcome: Sendable, Equatable {
    case signed(StoredCheckpoint)
    /// There is nothing new to sign; the last checkpoint stands.
    case unchanged(StoredCheckpoint?)
  }

  public static func run(_ occasion: Occasion, with key: RecordKey, by actor: Actor, in office: Office) async throws -> Outcome {
    let permit = try Permit(actor, may: .signCheckpoint)
    let remembered = try key.remembered()
    let found = try await office.read { tx in try state(occasion, trusting: key.verifying, remembered: remembered, in: tx) }
    guard let frontier = found.frontier else { return .unchanged(found.last) }
    let checkpoint = Checkpoint(origin: key.verifying.name, size: frontier.size, root: frontier.root, at: office.now())
    let note = try checkpoint.signed(with: key.signing)
    let stored = StoredCheckpoint(
      id: office.newID(), size: checkpoint.size, root: checkpoint.root, at: checkpoint.at, note: note.words)
    do {
      try await office.database.write { tx -> Recorded<Void> in
        try RecordTreeStore.insert(stored, in: tx)
        return Recorded(
          (),
          entry: office.entry(
            AuditEntry(
              permit, action: RecordTreeStore.checkpointAction, object: .init(kind: "checkpoint", id: stored.id.text),
              after: toldFields(stored))))
      }
    } catch is DuplicateRecord {
      // Another node has signed this size in the meantime.
      return .unchanged(try await office.read { try RecordTreeStore.latestCheckpoint(in: $0) })
    }
    try key.remember(note)
    return .signed(stored)
  }

  private struct State: Sendable {
    let last: StoredCheckpoint?
    /// What is to be signed; nil when there is nothing new.
    let frontier: MerkleFrontier?
  }

  private static func state(
    _ occasion: Occasion, trusting key: VerifyingKey, remembered: [SignedNote], in tx: any Reading
  ) throws -> State {
    let last = try RecordTreeStore.latestCheckpoint(in: tx)
    let size = try RecordTreeStore.size(in: tx)
    // A record must begin with everything that was signed of it: by any node in the database, by this one in its memory.
    var signed = remembered.compactMap { Checkpoint($0, trusting: [key]) }
    if let last {
      guard let said = last.trusted(by: [key]) else {
        throw refusal("điểm chốt cuối trong cơ sở dữ liệu không có chữ ký đúng của khóa này")
      }
      signed.append(said)
    }
    for checkpoint in signed.sorted(by: { $0.size > $1.size }).prefix(2) {
      guard checkpoint.size <= size else { throw refusal("sổ chỉ còn \(size) lá, mà điểm chốt \(checkpoint.size) lá đã được ký") }
      guard try MerkleTree.root(size: checkpoint.size, node: { try RecordTreeStore.node($0, in: tx) }) == checkpoint.root else {
        throw refusal("sổ không còn khớp với điểm chốt \(checkpoint.size) lá đã ký")
      }
    }
    let since = last?.size ?? 0
    let isNew = occasion == .onDemand ? size > since : try RecordTreeStore.hasNews(since: since, in: tx)
    guard isNew else { return State(last: last, frontier: nil) }
    let known = try MerkleFrontier(size: since) { try RecordTreeStore.node($0, in: tx) }
    var inspection = RecordInspection(from: known, trusting: [key], in: tx)
    if let fault = try inspection.walk() { throw refusal(fault.sentence) }
    return State(last: last, frontier: inspection.frontier)
  }

  private static func refusal(_ why: String) -> Problem {
    .conflict("Không ký điểm chốt: \(why). Hãy chạy «ancu audit verify» để biết việc nào bị đổi, và giữ nguyên cơ sở dữ liệu để giám định.")
  }

  /// What the entry of a checkpoint tells of it.
  private static func toldFields(_ checkpoint: StoredCheckpoint) -> [String: String] {
    ["size": String(checkpoint.size), "root": checkpoint.root.hex, "note": Digest(of: checkpoint.note).hex]
  }

  static func told(_ checkpoint: StoredCheckpoint) -> String {
    CanonicalJSON.texts(toldFields(checkpoint)).words
  }
}

import Database
import Domain
import Kit
import Store

/// One entry of the record: what it says, under which rule, where it stands in the tree, and whether it still is what was signed.
public struct ReadEntry {
  public struct View: Sendable {
    public let line: AuditLine
    public let actor: ID<Actor>?
    /// The power that was used, as the entry names it.
    public let capability: String
    public let act: RecordedAct?
    public let standing: EntryStanding
    /// Of the entry as it is now; its leaf's, when nothing was altered.
    public let leafHash: Digest
    /// Where the record it is about stands, when that takes a look: a provision's directive and code.
    public let provision: (slug: String, code: String)?
  }

  public static func run(_ id: ID<AuditEntry>, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .readRecord)
    let keys = office.recordKeys
    return try await office.read { tx in
      guard let line = try AuditStore.line(id, in: tx), let entry = try RecordTreeStore.entries([id.text], in: tx).first else {
        throw Problem.notFound("Sổ không có việc nào mang mã \(id). Hãy xem lại mã việc.")
      }
      return View(
        line: line, actor: ID<Actor>(entry.actorID), capability: entry.capability, act: RecordedAct.named(line.action),
        standing: try standing(of: entry, id, trusting: keys, in: tx), leafHash: entry.leafHash,
        provision: line.objectKind == "provision" ? try AuditStore.place(ofProvision: line.objectID, in: tx) : nil)
    }
  }

  private static func standing(
    of entry: RecordedEntry, _ id: ID<AuditEntry>, trusting keys: [VerifyingKey], in tx: any Reading
  ) throws -> EntryStanding {
    guard let leaf = try RecordTreeStore.leaf(of: id, in: tx) else { return .waiting }
    guard leaf.digest == entry.leafHash, keys.isEmpty || leaf.isSigned(by: keys) else { return .altered(leaf) }
    guard let checkpoint = try RecordTreeStore.checkpoint(holding: leaf.index, in: tx) else { return .open(leaf: leaf) }
    return .held(leaf: leaf, by: checkpoint)
  }
}

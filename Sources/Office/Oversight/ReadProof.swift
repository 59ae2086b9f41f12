import Database
import Domain
import Kit
import Store

/// The proof that an entry is in the record under a signed checkpoint, as a file that anybody checks without us (verifiers/audit.py).
public struct ReadProof {
  public struct Input: Sendable {
    public let entry: ID<AuditEntry>
    public let key: VerifyingKey
    /// A checkpoint that somebody kept: the proof also shows that the record still begins with it.
    public let earlier: SignedNote?

    public init(entry: ID<AuditEntry>, key: VerifyingKey, earlier: SignedNote? = nil) {
      self.entry = entry
      self.key = key
      self.earlier = earlier
    }
  }

  /// The text of the file: canonical JSON.
  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> String {
    _ = try Permit(actor, may: .verifyRecord)
    return try await office.read { tx in try proof(input, in: tx).words + "\n" }
  }

  private static func proof(_ input: Input, in tx: any Reading) throws -> CanonicalJSON {
    guard let entry = try RecordTreeStore.entries([input.entry.text], in: tx).first else {
      throw Problem.notFound("Sổ không có việc nào mang mã \(input.entry). Hãy xem lại mã việc.")
    }
    guard let leaf = try RecordTreeStore.leaf(of: input.entry, in: tx), let newest = try RecordTreeStore.latestCheckpoint(in: tx),
      newest.size > leaf.index
    else {
      throw Problem.conflict("Việc \(input.entry) chưa nằm dưới điểm chốt nào. Hãy chạy «ancu audit checkpoint» rồi làm lại.")
    }
    let node = { (place: MerkleTree.Place) throws -> Digest in try RecordTreeStore.node(place, in: tx) }
    let path = try MerkleTree.inclusionPath(of: leaf.index, size: newest.size, node: node)
    guard newest.trusted(by: [input.key]) != nil,
      MerkleTree.includes(entry.leafHash, at: leaf.index, size: newest.size, root: newest.root, path: path)
    else {
      throw Problem.conflict(
        "Việc \(input.entry) không chứng minh được dưới điểm chốt \(newest.size) lá: sổ đã bị sửa. Hãy chạy «ancu audit verify».")
    }
    var members: [CanonicalJSON.Member] = [
      .init("format", .text("ancu-proof-1")), .init("entry", entry.json), .init("leafIndex", .number(leaf.index)),
      .init("inclusion", list(path)), .init("checkpoint", .text(newest.note)), .init("key", .text(input.key.description)),
    ]
    if let note = input.earlier {
      guard let earlier = Checkpoint(note, trusting: [input.key]), earlier.size > 0 else {
        throw Problem.invalid("Điểm chốt cũ không có chữ ký đúng của khóa sổ này.")
      }
      guard earlier.size <= newest.size else {
        throw Problem.conflict("Điểm chốt cũ có \(earlier.size) lá, nhiều hơn điểm chốt mới nhất (\(newest.size) lá): sổ đã bị cắt đuôi.")
      }
      let path = try MerkleTree.consistencyPath(from: earlier.size, size: newest.size, node: node)
      guard MerkleTree.extends(earlier.size, root: earlier.root, to: newest.size, root: newest.root, path: path) else {
        throw Problem.conflict("Sổ không bắt đầu bằng điểm chốt cũ \(earlier.size) lá: sổ đã bị viết lại. Hãy chạy «ancu audit verify».")
      }
      members.append(.init("earlier", .object([.init("checkpoint", .text(note.words)), .init("consistency", list(path))])))
    }
    return .object(members)
  }

  private static func list(_ path: [Digest]) -> CanonicalJSON {
    .list(path.map { .text($0.base64) })
  }
}

import Database
import Domain
import Kit
import Store

/// Proofs for everybody, which tell nothing of any entry: that a leaf of this hash stands under a checkpoint, and that one checkpoint continues
/// another. Whoever has an entry makes its hash; whoever has not learns from them only how long the record was, which checkpoints say anyway.
public struct ReadRecordProof {
  /// A leaf's way to a root.
  public struct Inclusion: Sendable {
    public let leafHash: Digest
    public let leafIndex: Int
    public let path: [Digest]
    public let checkpoint: StoredCheckpoint
    public let key: VerifyingKey
  }

  /// One root's way into another.
  public struct Consistency: Sendable {
    public let first: StoredCheckpoint
    public let second: StoredCheckpoint
    public let path: [Digest]
    public let key: VerifyingKey
  }

  /// `size` names a checkpoint; the newest when nil.
  public static func inclusion(of hash: Digest, under size: Int?, in office: Office) async throws -> Inclusion {
    let key = try key(in: office)
    return try await office.read { tx in
      let checkpoint = try checkpoint(size, in: tx)
      guard let leaf = try RecordTreeStore.leaf(withHash: hash, in: tx), leaf.index < checkpoint.size else {
        throw Problem.notFound(
          "Dưới điểm chốt \(checkpoint.size) việc không có lá nào mang dấu này. Việc mới ghi chỉ có chứng minh sau điểm chốt kế tiếp.")
      }
      let path = try MerkleTree.inclusionPath(of: leaf.index, size: checkpoint.size) { try RecordTreeStore.node($0, in: tx) }
      return Inclusion(leafHash: hash, leafIndex: leaf.index, path: path, checkpoint: checkpoint, key: key)
    }
  }

  public static func consistency(from first: Int, to second: Int?, in office: Office) async throws -> Consistency {
    let key = try key(in: office)
    return try await office.read { tx in
      let earlier = try checkpoint(first, in: tx)
      let later = try checkpoint(second, in: tx)
      guard earlier.size <= later.size else {
        throw Problem.invalid("Điểm chốt đầu (\(earlier.size) việc) phải không lớn hơn điểm chốt sau (\(later.size) việc).")
      }
      let path = try MerkleTree.consistencyPath(from: earlier.size, size: later.size) { try RecordTreeStore.node($0, in: tx) }
      return Consistency(first: earlier, second: later, path: path, key: key)
    }
  }

  private static func key(in office: Office) throws -> VerifyingKey {
    guard let key = office.recordKeys.last else {
      throw Problem.unavailable("Nơi mở trang này chưa có khóa công khai của sổ, nên chưa chứng minh được gì. Hãy hỏi cơ quan giữ sổ.")
    }
    return key
  }

  private static func checkpoint(_ size: Int?, in tx: any Reading) throws -> StoredCheckpoint {
    guard let size else {
      guard let newest = try RecordTreeStore.latestCheckpoint(in: tx) else { throw Problem.notFound("Sổ chưa có điểm chốt nào.") }
      return newest
    }
    guard let found = try RecordTreeStore.checkpoint(ofSize: size, in: tx) else {
      throw Problem.notFound("Không có điểm chốt nào của đúng \(size) việc. Hãy lấy cỡ từ danh sách điểm chốt.")
    }
    return found
  }
}

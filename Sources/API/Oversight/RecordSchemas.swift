import Domain
import Kit
import Office

/// Checkpoints and proofs as JSON, with their schemas beside them.
enum RecordSchemas {
  static let hash = Schema.text(pattern: "^[0-9a-f]{64}$")
  private static let base64 = Schema.text(description: "32 byte, base64.", pattern: "^[A-Za-z0-9+/]{43}=$")
  private static let size = Schema.whole(1...(1 << 40))
  private static let note = Schema.text(description: "Điểm chốt nguyên văn (C2SP signed-note).")
  private static let key = Schema.text(description: "Khóa công khai của sổ: tên+mã+base64.")

  static let all: [(name: String, schema: Schema)] = [
    (
      "Checkpoint",
      .object(
        [.init("size", size), .init("root", base64), .init("at", .text()), .init("note", note)], required: ["size", "root", "at", "note"],
        isClosed: true)
    ),
    (
      "InclusionProof",
      .object(
        [
          .init("format", .oneOf(["ancu-inclusion-1"])), .init("leafHash", hash), .init("leafIndex", .whole(0...(1 << 40))),
          .init("inclusion", .list(base64)), .init("checkpoint", note), .init("key", key),
        ], required: ["format", "leafHash", "leafIndex", "inclusion", "checkpoint", "key"], isClosed: true)
    ),
    (
      "ConsistencyProof",
      .object(
        [
          .init("format", .oneOf(["ancu-consistency-1"])), .init("first", note), .init("second", note), .init("consistency", .list(base64)),
          .init("key", key),
        ], required: ["format", "first", "second", "consistency", "key"], isClosed: true)
    ),
  ]

  static func json(_ checkpoint: StoredCheckpoint) -> CanonicalJSON {
    .object([
      .init("size", .number(checkpoint.size)), .init("root", .text(checkpoint.root.base64)), .init("at", .text(checkpoint.at.iso)),
      .init("note", .text(checkpoint.note)),
    ])
  }

  static func json(_ proof: ReadRecordProof.Inclusion) -> CanonicalJSON {
    .object([
      .init("format", .text("ancu-inclusion-1")), .init("leafHash", .text(proof.leafHash.hex)),
      .init("leafIndex", .number(proof.leafIndex)),
      .init("inclusion", list(proof.path)), .init("checkpoint", .text(proof.checkpoint.note)), .init("key", .text(proof.key.description)),
    ])
  }

  static func json(_ proof: ReadRecordProof.Consistency) -> CanonicalJSON {
    .object([
      .init("format", .text("ancu-consistency-1")), .init("first", .text(proof.first.note)), .init("second", .text(proof.second.note)),
      .init("consistency", list(proof.path)), .init("key", .text(proof.key.description)),
    ])
  }

  private static func list(_ path: [Digest]) -> CanonicalJSON { .list(path.map { .text($0.base64) }) }
}

/// The first thing wrong in the record: what was done, to which entry, at which leaf.
public struct RecordFault: Error, Sendable, Equatable {
  /// What somebody did.
  public enum Kind: Sendable, Equatable {
    /// The entry's words are not those that got this leaf.
    case changed
    /// The entry stands under another id than it was recorded with.
    case renamed(from: String)
    /// A value in the entry's row is of no type the program writes.
    case unreadable
    case removed
    case inserted
    /// It stands at a leaf that was given to another entry; its own is this one.
    case reordered(from: Int)
    /// The entry is as it was, its leaf's hash or signature is not.
    case leafAltered
    /// A stored hash of this many leaves is not the hash of these leaves.
    case nodeAltered(leaves: Int)
    /// A row of the table of checkpoints that nobody signed so.
    case checkpointAltered
    case checkpointRemoved
    /// A checkpoint that was signed, of a record that was another; the leaves since the one before it are in doubt.
    case rewritten(since: Int)
    /// The record ended later than it does now.
    case cutOff(at: Int)
    /// An entry waits for a leaf that it has already.
    case queueAltered
  }

  public let kind: Kind
  /// The leaf, or for a checkpoint its size; nil for what has no leaf.
  public let index: Int?
  /// The entry's or checkpoint's id; nil when nothing says it any more.
  public let id: String?

  public init(_ kind: Kind, at index: Int? = nil, id: String? = nil) {
    self.kind = kind
    self.index = index
    self.id = id
  }

  /// The fault in a sentence.
  public var sentence: String {
    let entry = id.map { "Việc \($0)" } ?? "Một việc (không còn mã nào nói tới)"
    let leaf = index.map { " (lá số \($0))" } ?? " (chưa có lá)"
    let size = index.map { "\($0) lá" } ?? "không rõ cỡ"
    return switch kind {
    case .changed: "\(entry)\(leaf) đã bị sửa: nội dung bây giờ không phải nội dung lúc ghi."
    case .renamed(let from): "\(entry)\(leaf) đã bị sửa mã: lúc ghi mã là \(from)."
    case .unreadable: "\(entry)\(leaf) đã bị sửa: có ô mang kiểu dữ liệu mà chương trình không bao giờ ghi."
    case .removed: "\(entry)\(leaf) đã bị gỡ khỏi sổ."
    case .inserted: "\(entry)\(leaf) đã bị chèn vào sổ, không qua chương trình."
    case .reordered(let from): "\(entry)\(leaf) đã bị đổi chỗ: chỗ đúng là lá số \(from)."
    case .leafAltered: "Dấu hoặc chữ ký của \(entry.lowercasedFirst)\(leaf) đã bị sửa; nội dung việc còn nguyên."
    case .nodeAltered(let leaves):
      "Dấu của \(leaves) lá bắt đầu từ lá số \(index ?? 0) (\(entry.lowercasedFirst)) đã bị sửa; các việc còn nguyên."
    case .checkpointAltered: "Điểm chốt \(size) (\(id ?? "không rõ mã")) đã bị sửa hoặc bị chèn: không đúng chữ ký của khóa."
    case .checkpointRemoved: "Điểm chốt \(size) (\(id ?? "không rõ mã")) đã bị gỡ."
    case .rewritten(let since):
      "Điểm chốt \(size) không khớp với sổ: một việc từ lá số \(since) đến lá số \((index ?? 1) - 1) đã bị viết lại bằng chính khóa ký."
    case .cutOff(let at):
      "Sổ đã bị cắt đuôi từ lá số \(at): điểm chốt đã ký có \(size). \(id.map { "Việc đầu tiên mất chỗ: \($0)." } ?? "")"
    case .queueAltered: "\(entry)\(leaf) bị đưa trở lại hàng chờ dù đã có lá."
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// What a record was at a moment: so many leaves with this root. Written as C2SP tlog-checkpoint writes it (origin, size, root in base64),
/// with the moment as its one extension line.
public struct Checkpoint: Sendable, Equatable {
  /// The name of the record, which is the name of its key.
  public let origin: String
  public let size: Int
  public let root: Digest
  public let at: Moment

  public init(origin: String, size: Int, root: Digest, at: Moment) {
    self.origin = origin
    self.size = size
    self.root = root
    self.at = at
  }

  /// Reads the text of a note; nil when it is no checkpoint of ours, to the byte.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 5, lines[3].hasPrefix("moment "), let size = Int(lines[1]), size >= 0, let root = Digest(base64: lines[2]),
      let at = Moment(iso: lines[3].dropFirst(7))
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root, at: at)
    guard Array(self.text.utf8) == Array(text.utf8) else { return nil }
  }

  public var text: String {
    "\(origin)\n\(size)\n\(root.base64)\nmoment \(at.iso)\n"
  }

  public func signed(with key: SigningKey) throws -> SignedNote {
    try SignedNote(signing: text, with: key)
  }

  /// The checkpoint that a note holds when one of these keys, of the same name as its origin, has signed it.
  public init?(_ note: SignedNote, trusting keys: [VerifyingKey]) {
    guard let checkpoint = Checkpoint(text: note.text), keys.contains(where: { $0.name == checkpoint.origin && note.isSigned(by: $0) })
    else { return nil }
    self = checkpoint
  }
}

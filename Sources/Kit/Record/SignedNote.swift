import Foundation

/// A text with signatures of it, as C2SP signed-note writes them: the text, an empty line, and one line `— name base64(hash || signature)`
/// for each signature.
public struct SignedNote: Sendable, Equatable {
  /// Ends with a line break.
  public let text: String
  private let signatures: [Line]

  private struct Line: Sendable, Equatable {
    let name: String
    let bytes: [UInt8]
  }

  /// Signs a text, which must end with a line break.
  public init(signing text: String, with key: SigningKey) throws {
    self.text = text
    signatures = [
      Line(name: key.verifying.name, bytes: key.verifying.short + (try key.sign(Data(text.utf8))))
    ]
  }

  /// Nil when the words are no note.
  public init?(_ words: some StringProtocol) {
    // Not by characters: Swift takes a carriage return with a line break for one of them.
    let bytes = Array(words.utf8)
    guard let gap = SignedNote.lastGap(in: bytes) else { return nil }
    text = String(decoding: bytes[...gap], as: UTF8.self)
    var found: [Line] = []
    for line in bytes[(gap + 2)...].split(separator: 0x0A, omittingEmptySubsequences: true) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0] == "\u{2014}", let data = Data(base64Encoded: String(parts[2])), data.count > 4 else { return nil }
      found.append(Line(name: String(parts[1]), bytes: Array(data)))
    }
    guard !found.isEmpty, found.count <= 16 else { return nil }
    signatures = found
  }

  /// Where the last empty line begins: the index of the text's last line break.
  private static func lastGap(in bytes: [UInt8]) -> Int? {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x0A { end -= 1 }
    for index in stride(from: end - 2, through: 0, by: -1) where bytes[index] == 0x0A && bytes[index + 1] == 0x0A { return index }
    return nil
  }

  /// The whole note, as it is published and kept.
  public var words: String {
    text + "\n" + signatures.map { "\u{2014} \($0.name) \(Data($0.bytes).base64EncodedString())\n" }.joined()
  }

  public func isSigned(by key: VerifyingKey) -> Bool {
    signatures.contains { line in
      line.name == key.name && Array(line.bytes.prefix(4)) == key.short
        && key.accepts(Data(line.bytes.dropFirst(4)), of: Data(text.utf8))
    }
  }

  /// The notes of a file in which several stand one after another, each followed by an empty line; nil when one of them is no note.
  public static func all(in words: some StringProtocol) -> [SignedNote]? {
    var notes: [SignedNote] = []
    var lines: [Substring.UTF8View] = []
    for line in Substring(words).utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last.map({ $0.starts(with: "\u{2014} ".utf8) }) == true {
        guard let note = SignedNote(joined(lines)) else { return nil }
        notes.append(note)
        lines = []
      } else if !line.isEmpty || !lines.isEmpty {
        lines.append(line)
      }
    }
    if !lines.isEmpty {
      guard let note = SignedNote(joined(lines)) else { return nil }
      notes.append(note)
    }
    return notes
  }

  private static func joined(_ lines: [Substring.UTF8View]) -> String {
    lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }
}

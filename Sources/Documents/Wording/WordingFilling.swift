/// What fills the slots of a wording.
public struct WordingFilling: Sendable {
  public var words: [String: String]
  public var blocks: [String: [OfficialDocument.Block]]

  public init(words: [String: String] = [:], blocks: [String: [OfficialDocument.Block]] = [:]) {
    self.words = words
    self.blocks = blocks
  }

  /// The line with every `{ô}` filled; an unknown one is left out.
  func filled(_ line: String) -> String {
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += words[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

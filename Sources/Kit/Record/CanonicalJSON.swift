/// JSON in its canonical form (RFC 8785), in which equal values have equal bytes: members in the order of their names' UTF-16 units, no
/// white space, the shortest escapes. It holds what this house digests: texts, whole numbers, flags, lists and objects.
public enum CanonicalJSON: Sendable {
  case null
  case flag(Bool)
  /// Between -(2^53 - 1) and 2^53 - 1, the whole numbers that every reader of JSON holds exactly (RFC 8785, appendix D).
  case number(Int)
  case text(String)
  case list([CanonicalJSON])
  /// Names stand once each; they are pairs and not a dictionary since Swift takes different bytes of one letter for equal.
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable {
    public let name: String
    public let value: CanonicalJSON

    public init(_ name: String, _ value: CanonicalJSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object of texts.
  public static func texts(_ fields: [String: String]) -> CanonicalJSON {
    .object(fields.map { Member($0.key, .text($0.value)) })
  }

  /// The canonical text.
  public var words: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The canonical text in UTF-8, which is what is digested and signed.
  public var bytes: [UInt8] {
    var written: [UInt8] = []
    write(to: &written)
    return written
  }

  private func write(to written: inout [UInt8]) {
    switch self {
    case .null: written += Array("null".utf8)
    case .flag(let flag): written += Array((flag ? "true" : "false").utf8)
    case .number(let number): written += Array(String(number).utf8)
    case .text(let text): CanonicalJSON.quote(text, to: &written)
    case .list(let items):
      written.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { written.append(UInt8(ascii: ",")) }
        item.write(to: &written)
      }
      written.append(UInt8(ascii: "]"))
    case .object(let members):
      written.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
      for (place, member) in sorted.enumerated() {
        if place > 0 { written.append(UInt8(ascii: ",")) }
        CanonicalJSON.quote(member.name, to: &written)
        written.append(UInt8(ascii: ":"))
        member.value.write(to: &written)
      }
      written.append(UInt8(ascii: "}"))
    }
  }

  /// RFC 8785, 3.2.2.2: only the quote, the reverse solidus and control characters are escaped.
  private static func quote(_ text: String, to written: inout [UInt8]) {
    written.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case 0x22: written += [0x5C, 0x22]
      case 0x5C: written += [0x5C, 0x5C]
      case 0x08: written += Array("\\b".utf8)
      case 0x09: written += Array("\\t".utf8)
      case 0x0A: written += Array("\\n".utf8)
      case 0x0C: written += Array("\\f".utf8)
      case 0x0D: written += Array("\\r".utf8)
      case 0..<0x20: written += Array(("\\u00" + hexDigit(byte >> 4) + hexDigit(byte & 0x0F)).utf8)
      default: written.append(byte)
      }
    }
    written.append(UInt8(ascii: "\""))
  }
}

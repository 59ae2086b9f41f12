extension CanonicalJSON {
  /// Reads JSON text (RFC 8259) of what this house digests; nil for anything else, for fractions and exponents, and for a name given twice.
  public init?(parsing text: String) {
    var parser = Parser(bytes: Array(text.utf8))
    guard let value = parser.value(depth: 0), parser.isAtEnd else { return nil }
    self = value
  }

  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    /// Deeper texts are refused before they exhaust the stack.
    static let deepest = 64

    var isAtEnd: Bool {
      mutating get {
        skip()
        return at == bytes.count
      }
    }

    mutating func value(depth: Int) -> CanonicalJSON? {
      skip()
      guard at < bytes.count, depth < Parser.deepest else { return nil }
      switch bytes[at] {
      case UInt8(ascii: "{"): return object(depth)
      case UInt8(ascii: "["): return list(depth)
      case UInt8(ascii: "\""): return text().map { .text($0) }
      case UInt8(ascii: "t"): return word("true") ? .flag(true) : nil
      case UInt8(ascii: "f"): return word("false") ? .flag(false) : nil
      case UInt8(ascii: "n"): return word("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func skip() {
      while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      skip()
      guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
      at += 1
      return true
    }

    private mutating func word(_ word: String) -> Bool {
      guard bytes[at...].starts(with: word.utf8) else { return false }
      at += word.utf8.count
      return true
    }

    private mutating func number() -> CanonicalJSON? {
      let start = at
      if bytes[at] == UInt8(ascii: "-") { at += 1 }
      let first = at
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
      guard at > first, bytes[first] != 0x30 || at == first + 1, at - first <= 16,
        at == bytes.count || ![0x2E, 0x45, 0x65].contains(bytes[at]),
        let number = Int(String(decoding: bytes[start..<at], as: UTF8.self)), number.magnitude < 1 << 53
      else { return nil }
      return .number(number)
    }

    private mutating func list(_ depth: Int) -> CanonicalJSON? {
      at += 1
      var items: [CanonicalJSON] = []
      if take("]") { return .list([]) }
      repeat {
        guard let item = value(depth: depth + 1) else { return nil }
        items.append(item)
      } while take(",")
      return take("]") ? .list(items) : nil
    }

    private mutating func object(_ depth: Int) -> CanonicalJSON? {
      at += 1
      var members: [Member] = []
      var names: Set<[UInt8]> = []
      if take("}") { return .object([]) }
      repeat {
        skip()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let name = text(), names.insert(Array(name.utf8)).inserted, take(":"),
          let value = value(depth: depth + 1)
        else { return nil }
        members.append(Member(name, value))
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func text() -> String? {
      at += 1
      var units: [UInt8] = []
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: units, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escape() else { return nil }
          units += Array(String(escaped).utf8)
        case 0..<0x20: return nil
        default: units.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      guard at < bytes.count else { return nil }
      defer { at += 1 }
      switch bytes[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(bytes[at])
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "\\"), bytes[at + 2] == UInt8(ascii: "u") else { return nil }
        at += 2
        guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      default: return nil
      }
    }

    /// Four hex digits behind a `u`; leaves the last of them to be passed.
    private mutating func unit() -> UInt32? {
      guard at + 4 < bytes.count, let value = UInt32(String(decoding: bytes[at + 1...at + 4], as: UTF8.self), radix: 16),
        bytes[at + 1] != UInt8(ascii: "+"), bytes[at + 1] != UInt8(ascii: "-")
      else { return nil }
      at += 4
      return value
    }
  }
}

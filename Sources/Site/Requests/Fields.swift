import Kit

/// The fields of a form or of an address's query, decoded once (application/x-www-form-urlencoded, WHATWG URL 5.1).
public struct Fields: Sendable, Equatable {
  private let values: [String: [String]]

  /// Characters of one field that are kept; longer texts are refused by the use cases with their own sentence.
  public static let longest = 20_000

  public init(_ values: [String: [String]] = [:]) {
    self.values = values
  }

  /// Decodes `a=1&b=x+y`; what is no UTF-8 is read with replacement characters, so that nothing typed is lost without a trace.
  public init(encoded text: some StringProtocol) {
    var values: [String: [String]] = [:]
    for pair in text.utf8.split(separator: 0x26) {
      let cut = pair.firstIndex(of: 0x3D)
      let name = Fields.decoded(cut.map { pair[..<$0] } ?? pair)
      let value = cut.map { Fields.decoded(pair[pair.index(after: $0)...]) } ?? ""
      values[name, default: []].append(value)
    }
    self.values = values
  }

  /// The text of a field as it is stored: NFC, control characters off, trimmed; empty when the field is missing.
  public func text(_ name: String) -> String { values[name]?.first.map(Fields.kept) ?? "" }

  /// A long text of our own that came back with a form, such as a table: as it came.
  public func whole(_ name: String) -> String { values[name]?.first ?? "" }

  /// Every text of a field that may come several times, such as ticked boxes, in their order.
  public func texts(_ name: String) -> [String] { (values[name] ?? []).map(Fields.kept) }

  private static func kept(_ first: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in VietnameseText.nfc(first).unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\n" {
      kept.append(scalar)
    }
    var text = Substring(String(kept))
    while let last = text.last, last.isWhitespace { text.removeLast() }
    text = text.drop { $0.isWhitespace }
    return String(text.prefix(Fields.longest))
  }

  /// The same fields with one more, or with another text in its place.
  public func adding(_ name: String, _ text: String) -> Fields {
    var values = values
    values[name] = [text]
    return Fields(values)
  }

  public func has(_ name: String) -> Bool { values[name] != nil }

  /// The names of the fields, sorted.
  public var names: [String] { values.keys.sorted() }

  private static func decoded(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    var pending: [UInt8] = []
    for byte in bytes {
      if !pending.isEmpty {
        pending.append(byte)
        guard pending.count == 3 else { continue }
        if let high = hex(pending[1]), let low = hex(pending[2]) { out.append(high << 4 | low) } else { out += pending }
        pending = []
      } else if byte == 0x25 {
        pending = [byte]
      } else {
        out.append(byte == 0x2B ? 0x20 : byte)
      }
    }
    out += pending
    return String(decoding: out, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

import Domain
import Kit

/// Writes rulings as JSON, one object a line, keys in the contract's order, into one buffer that is used again.
public struct RulingJSON: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Citations recur from line to line; each set is written out once.
  private var citations: [Basis: [UInt8]] = [:]

  public init() {}

  /// Empties the buffer, keeping its room.
  public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends one ruling and a line feed.
  public mutating func write(_ ruling: Ruling) {
    raw("{\"case\":")
    if let mark = ruling.mark { string(mark) } else { raw("null") }
    raw(",\"verdict\":\"")
    raw(ruling.verdict.rawValue)
    raw("\",\"conditions\":[")
    for (index, condition) in ruling.conditions.enumerated() {
      raw(index == 0 ? "{\"condition\":\"" : ",{\"condition\":\"")
      raw(condition.condition.rawValue)
      raw("\",\"verdict\":\"")
      raw(condition.verdict.rawValue)
      raw("\",\"reason\":")
      string(ReasonSentence.text(condition))
      raw(",\"citations\":")
      bytes.append(contentsOf: written(condition.basis))
      raw(",\"inForce\":{\"from\":\"")
      raw(condition.from.iso)
      raw("\",\"until\":")
      if let until = condition.until { string(until.iso) } else { raw("null") }
      raw("}}")
    }
    raw("],\"missing\":[")
    for (index, path) in ruling.missing.paths.enumerated() {
      if index > 0 { raw(",") }
      string(path)
    }
    raw("]}\n")
  }

  /// One ruling as text, with the line feed.
  public static func text(_ ruling: Ruling) -> String {
    var writer = RulingJSON()
    writer.write(ruling)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func written(_ basis: Basis) -> [UInt8] {
    if let known = citations[basis] { return known }
    var writer = RulingJSON()
    writer.raw("[")
    for (index, citation) in basis.citations.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.raw("{\"document\":")
      writer.string(citation.document.number)
      writer.raw(",\"article\":")
      writer.string(citation.article)
      writer.raw(",\"clause\":")
      writer.optional(citation.clause)
      writer.raw(",\"point\":")
      writer.optional(citation.point)
      writer.raw(",\"paragraph\":")
      writer.optional(citation.paragraph.map(String.init))
      writer.raw(",\"amends\":")
      writer.optional(citation.amends?.key)
      writer.raw("}")
    }
    writer.raw("]")
    citations[basis] = writer.bytes
    return writer.bytes
  }

  private mutating func optional(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func string(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20:
        raw("\\u00")
        raw(byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}

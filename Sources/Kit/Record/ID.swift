/// The identity of a record of one kind: a UUIDv7 (RFC 9562, 5.7) in its lower-case text form.
///
/// The tag type keeps the id of one kind of record from being used for another.
public struct ID<Tag>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  /// Takes any non-empty id made of lower-case letters, digits and hyphens, 64 characters at most; nil otherwise.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = String(text)
  }

  /// A new UUIDv7 of this moment and ten bytes of randomness; bytes missing count as zero.
  public init(moment: Moment, random: [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: 16)
    let time = UInt64(bitPattern: moment.milliseconds)
    for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: time >> UInt64(40 - 8 * index)) }
    for (index, byte) in random.prefix(10).enumerated() { bytes[6 + index] = byte }
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text += "-" }
      text += hexDigit(byte >> 4)
      text += hexDigit(byte & 0x0F)
    }
    self.text = text
  }

  public var description: String { text }

  public static func < (left: ID, right: ID) -> Bool { left.text < right.text }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = ID(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "«\(text)» is no id"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

func hexDigit(_ value: UInt8) -> String {
  String(UnicodeScalar(value < 10 ? 0x30 + value : 0x57 + value))
}

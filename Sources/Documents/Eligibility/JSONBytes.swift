import Kit

/// JSON text in the making, in one buffer of bytes that is used again.
struct JSONBytes: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Empties the buffer, keeping its room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends what stands in the program already as JSON.
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func raw(_ made: [UInt8]) { bytes.append(contentsOf: made) }

  mutating func number(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// `"YYYY-MM-DD"`.
  mutating func day(_ day: Day) {
    let (year, month, number) = day.components
    bytes.append(0x22)
    for (value, place) in [(year / 100, false), (year % 100, true), (month, true), (number, false)] {
      bytes.append(0x30 + UInt8(value / 10))
      bytes.append(0x30 + UInt8(value % 10))
      if place { bytes.append(0x2D) }
    }
    bytes.append(0x22)
  }

  /// A text between quotes, with what RFC 8259 asks to be escaped.
  mutating func string(_ text: String) {
    bytes.append(0x22)
    part(text)
    bytes.append(0x22)
  }

  /// A part of a text between quotes.
  mutating func part(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw(byte < 16 ? "\\u000" : "\\u001")
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    }
  }
}

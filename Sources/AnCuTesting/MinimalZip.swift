import Foundation

/// A ZIP archive of few parts, written by hand (APPNOTE.TXT 6.3), for tests of what reads archives.
public struct MinimalZip: Sendable {
  private struct Entry {
    var name: String
    var method: UInt16
    var packed: Data
    var unpackedSize: Int
    var check: UInt32
  }

  private var entries: [Entry] = []

  public init() {}

  /// Adds a part as it is.
  public mutating func store(_ name: String, _ data: Data) {
    entries.append(Entry(name: name, method: 0, packed: data, unpackedSize: data.count, check: Self.check(data)))
  }

  /// Adds a part of so many letters «A», packed to about a thousandth (RFC 1951, fixed codes); it claims the size given.
  public mutating func deflateRun(_ name: String, length: Int, claiming size: Int? = nil) {
    var bits = BitWriter()
    bits.write(0b011, count: 3)  // last block, fixed codes
    bits.writeCode(0x30 + 0x41, count: 8)  // literal «A»
    for _ in 0..<(length - 1) / 258 {
      bits.writeCode(0b1100_0101, count: 8)  // length 258
      bits.writeCode(0, count: 5)  // distance 1
    }
    bits.writeCode(0, count: 7)  // end of block
    entries.append(Entry(name: name, method: 8, packed: bits.data, unpackedSize: size ?? length, check: 0))
  }

  /// The archive as a file holds it.
  public var data: Data {
    var file = Data()
    var directory = Data()
    for entry in entries {
      let offset = file.count
      let name = Data(entry.name.utf8)
      var common = Data()
      common.append(little: UInt16(20))
      common.append(little: UInt16(0))
      common.append(little: entry.method)
      common.append(little: UInt32(0))
      common.append(little: entry.check)
      common.append(little: UInt32(entry.packed.count))
      common.append(little: UInt32(entry.unpackedSize))
      common.append(little: UInt16(name.count))
      common.append(little: UInt16(0))
      file.append(little: UInt32(0x0403_4B50))
      file += common + name + entry.packed
      directory.append(little: UInt32(0x0201_4B50))
      directory.append(little: UInt16(20))
      directory += common
      directory += Data(count: 10)
      directory.append(little: UInt32(offset))
      directory += name
    }
    let start = file.count
    file += directory
    file.append(little: UInt32(0x0605_4B50))
    file.append(little: UInt32(0))
    file.append(little: UInt16(entries.count))
    file.append(little: UInt16(entries.count))
    file.append(little: UInt32(directory.count))
    file.append(little: UInt32(start))
    file.append(little: UInt16(0))
    return file
  }

  /// CRC-32 of a part.
  private static func check(_ data: Data) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data { sum = (sum >> 8) ^ checkTable[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }

  private static let checkTable: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
  }

  private struct BitWriter {
    private(set) var data = Data()
    private var bits = 8

    mutating func write(_ value: Int, count: Int) {
      for bit in 0..<count {
        if bits == 8 {
          data.append(0)
          bits = 0
        }
        data[data.count - 1] |= UInt8((value >> bit) & 1) << UInt8(bits)
        bits += 1
      }
    }

    /// Codes are written with their first bit first.
    mutating func writeCode(_ value: Int, count: Int) {
      for bit in stride(from: count - 1, through: 0, by: -1) { write((value >> bit) & 1, count: 1) }
    }
  }
}

/// A DOCX with nothing but paragraphs.
extension MinimalZip {
  public static func docx(_ text: String) -> Data {
    let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    let paragraphs = escaped.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "<w:p><w:r><w:t xml:space=\"preserve\">\(line)</w:t></w:r></w:p>"
    }
    return docx(body: paragraphs.joined())
  }

  /// A DOCX with this WordprocessingML as its body.
  public static func docx(body: String) -> Data {
    let main =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
      + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"
    var zip = MinimalZip()
    zip.store("[Content_Types].xml", Data("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".utf8))
    zip.store("word/document.xml", Data(main.utf8))
    return zip.data
  }
}

extension Data {
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

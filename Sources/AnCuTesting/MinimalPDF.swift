import Foundation

/// A PDF written by hand (ISO 32000-1), its text set in lines as a printer would, for tests of what reads PDF.
public struct MinimalPDF: Sendable {
  /// Letters on a line, and lines on a page.
  public var width = 80
  public var linesOnAPage = 40
  /// Opened only with a password nobody knows.
  public var isLocked = false
  /// Pages hold a picture of the text instead of the text.
  public var isScanned = false

  public init() {}

  /// The file; paragraphs, parted by blank lines, are broken over lines, each but a centred one with its first line set in.
  public func data(_ text: String) -> Data {
    let pages = pages(of: text)
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts "
        + "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        + "/Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 "
        + "/Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >> >>] >>",
      stream(Self.unicodeMap),
    ]
    for (number, lines) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents \(6 + 2 * number) 0 R >>")
      objects.append(stream(isScanned ? "q 0.5 g 72 72 400 600 re f Q" : content(lines)))
    }
    var file = Data("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(file.count)
      file += Data("\(number + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let start = file.count
    file += Data("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      file += Data((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    let key = String(repeating: "5A", count: 32)
    let lock = isLocked ? " /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >> /ID [<00> <00>]" : ""
    file += Data("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R\(lock) >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return file
  }

  private func pages(of text: String) -> [[String]] {
    var pages: [[String]] = [[]]
    func set(_ line: String) {
      if pages[pages.count - 1].count == linesOnAPage { pages.append([]) }
      pages[pages.count - 1].append(line)
    }
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = paragraph.count > width ? "     " : ""
      for word in paragraph.split(separator: " ") {
        if line.count + word.count > width {
          set(line)
          line = ""
        }
        line += (line.isEmpty || line.hasSuffix(" ") ? "" : " ") + word
      }
      set(line)
    }
    return pages
  }

  private func content(_ lines: [String]) -> String {
    var content = "BT /F 12 Tf 14 TL 60 740 Td\n"
    for line in lines {
      let indent = line.prefix { $0 == " " }.count
      let hex = line.dropFirst(indent).utf16.map { Self.hex($0) }.joined()
      content += "\(indent * 6) 0 Td <\(hex)> Tj -\(indent * 6) 0 Td T*\n"
    }
    return content + "ET"
  }

  private func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  /// Each code is its own Unicode value.
  private static let unicodeMap: String = {
    let rows = (0..<0x100).map { high in "<\(hex(UInt16(high << 8)))> <\(hex(UInt16(high << 8 | 0xFF)))> <\(hex(UInt16(high << 8)))>" }
    let ranges = stride(from: 0, to: rows.count, by: 64).map { start in
      "64 beginbfrange\n\(rows[start..<start + 64].joined(separator: "\n"))\nendbfrange"
    }
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sample def /CMapType 2 def\n"
      + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges.joined(separator: "\n") + "\nendcmap end end"
  }()

  private static func hex(_ value: UInt16) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

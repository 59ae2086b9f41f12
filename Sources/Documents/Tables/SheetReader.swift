import CZip
import Foundation
import FoundationXML
import Kit

/// Reads the rows of an XLSX that somebody handed in: values only, never formulas, within fixed sizes.
public enum SheetReader {
  /// A sheet with its rows; cells left out in the file are `.empty`.
  public struct Sheet: Sendable, Equatable {
    public let name: String
    public let rows: [[TableCell]]
    /// Ranges of cells put together as one, «B2:B5».
    public let merged: [String]
  }

  /// What one file may hold.
  public struct Limits: Sendable {
    /// Of one part, unpacked, in bytes.
    public var part = 64 << 20
    public var rows = 200_000
    public var columns = 256
    public var sheets = 32

    public init() {}
  }

  /// The sheets of the file in their order. Throws `Problem.invalid` in words for the person who handed it in.
  public static func sheets(ofFile path: String, name: String, limits: Limits = Limits()) throws -> [Sheet] {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw damaged(name) }
    defer { zip_discard(archive) }
    func part(_ inside: String) throws -> Data? { try bytes(of: inside, in: archive, limits, name) }
    guard let book = try part("xl/workbook.xml"), let relations = try part("xl/_rels/workbook.xml.rels") else {
      throw Problem.invalid("Tệp «\(name)» không phải bảng tính Excel (.xlsx). Hãy lưu lại theo dạng .xlsx rồi chọn lại.")
    }
    let names = ElementCollector("sheet")
    try names.read(book, of: name)
    let targets = ElementCollector("Relationship")
    try targets.read(relations, of: name)
    guard names.found.count <= limits.sheets else { throw tooLarge(name) }
    let strings = SharedStrings()
    if let data = try part("xl/sharedStrings.xml") { try strings.read(data, of: name) }
    let styles = DateStyles()
    if let data = try part("xl/styles.xml") { try styles.read(data, of: name) }
    return try names.found.map { sheet in
      let reference = sheet["r:id"] ?? sheet["id"] ?? ""
      guard let target = targets.found.first(where: { $0["Id"] == reference })?["Target"],
        let data = try part(target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target)
      else { throw damaged(name) }
      let rows = RowCollector(strings: strings.all, dates: styles.isDate, limits: limits)
      try rows.read(data, of: name)
      guard !rows.isTooLarge else { throw tooLarge(name) }
      return Sheet(name: sheet["name"] ?? "", rows: rows.rows, merged: rows.merged)
    }
  }

  private static func bytes(of part: String, in archive: OpaquePointer, _ limits: Limits, _ name: String) throws -> Data? {
    let index = zip_name_locate(archive, part, 0)
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw Problem.invalid("Tệp «\(name)» bị khóa bằng mật khẩu hoặc hỏng. Hãy xin bản khác.")
    }
    defer { zip_fclose(file) }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      guard count >= 0 else { throw damaged(name) }
      if count == 0 { break }
      data.append(contentsOf: buffer.prefix(Int(count)))
      // Counted as it is unpacked: the size an archive claims may be a lie.
      guard data.count <= limits.part else { throw tooLarge(name) }
    }
    // A document type could define entities that multiply; SpreadsheetML has none.
    guard data.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw damaged(name) }
    return data
  }

  fileprivate static func tooLarge(_ name: String) -> Problem {
    .invalid("Bảng tính «\(name)» lớn quá mức nhận được. Chưa đọc và chưa lưu gì. Hãy tách thành nhiều tệp.")
  }

  fileprivate static func damaged(_ name: String) -> Problem {
    .invalid("Tệp «\(name)» hỏng, không đọc được. Hãy mở và lưu lại bằng chương trình bảng tính, hoặc xin bản khác.")
  }

  /// What all readers of a part share.
  private class PartReader: NSObject {
    func read(_ data: Data, of name: String) throws {
      let parser = XMLParser(data: data)
      parser.shouldResolveExternalEntities = false
      parser.delegate = self as? any XMLParserDelegate
      let isWhole = parser.parse()
      guard isWhole || isStopped else { throw SheetReader.damaged(name) }
    }

    /// Whether it stopped by itself.
    var isStopped: Bool { false }
  }

  /// The attributes of every element of one name.
  private final class ElementCollector: PartReader, XMLParserDelegate {
    private let element: String
    private(set) var found: [[String: String]] = []

    init(_ element: String) {
      self.element = element
    }

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      if element == self.element { found.append(attributes) }
    }
  }

  /// The texts that cells name by number.
  private final class SharedStrings: PartReader, XMLParserDelegate {
    private(set) var all: [String] = []
    private var inText = false
    private var inHint = false

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      switch element {
      case "si": all.append("")
      case "rPh": inHint = true
      case "t": inText = true
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      if inText, !inHint, !all.isEmpty { all[all.count - 1] += characters }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
      if element == "t" { inText = false }
      if element == "rPh" { inHint = false }
    }
  }

  /// Which cell styles show a day (ECMA-376, 18.8.30: numbers 14 to 17 and 22 are days, others say so by their letters).
  private final class DateStyles: PartReader, XMLParserDelegate {
    private(set) var isDate: [Bool] = []
    private var own: [String: Bool] = [:]
    private var inCells = false

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      switch element {
      case "numFmt":
        let code = (attributes["formatCode"] ?? "").lowercased()
        own[attributes["numFmtId"] ?? ""] = code.contains("y") && code.contains("d")
      case "cellXfs": inCells = true
      case "xf" where inCells:
        let number = attributes["numFmtId"] ?? "0"
        isDate.append(own[number] ?? ["14", "15", "16", "17", "22"].contains(number))
      default: break
      }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
      if element == "cellXfs" { inCells = false }
    }
  }

  /// The rows of one sheet.
  private final class RowCollector: PartReader, XMLParserDelegate {
    private(set) var rows: [[TableCell]] = []
    private(set) var merged: [String] = []
    private(set) var isTooLarge = false
    override var isStopped: Bool { isTooLarge }
    private let strings: [String]
    private let dates: [Bool]
    private let limits: Limits
    private var column = 0
    private var kind = ""
    private var style = 0
    private var value = ""
    private var inValue = false

    init(strings: [String], dates: [Bool], limits: Limits) {
      self.strings = strings
      self.dates = dates
      self.limits = limits
    }

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      switch element {
      case "row":
        // Rows left out stand as empty ones, so that a fault is told by the number the person sees.
        let number = attributes["r"].flatMap { Int($0) } ?? rows.count + 1
        guard number > rows.count, number <= limits.rows else { return stop(parser) }
        while rows.count < number { rows.append([]) }
        column = 0
      case "c":
        column = attributes["r"].flatMap(RowCollector.column) ?? column
        kind = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
        value = ""
        if column >= limits.columns { stop(parser) }
      case "v", "t": inValue = true
      case "mergeCell":
        guard merged.count < limits.rows else { return stop(parser) }
        if let range = attributes["ref"] { merged.append(range) }
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      if inValue { value += characters }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
      switch element {
      case "v", "t": inValue = false
      case "c":
        guard !rows.isEmpty, !isTooLarge else { return }
        while rows[rows.count - 1].count < column { rows[rows.count - 1].append(.empty) }
        rows[rows.count - 1].append(cell)
        column += 1
      default: break
      }
    }

    private var cell: TableCell {
      switch kind {
      case "s": Int(value).flatMap { strings.indices.contains($0) ? .text(strings[$0]) : nil } ?? .empty
      case "inlineStr", "str": value.isEmpty ? .empty : .text(value)
      case "b": .text(value == "1" ? "TRUE" : "FALSE")
      case "e": .text(value)
      default: number
      }
    }

    private var number: TableCell {
      guard let amount = Double(value), amount.magnitude < 1e15 else { return value.isEmpty ? .empty : .text(value) }
      // Day 1 of a sheet is 01/01/1900, and it holds a 29/02/1900 that never was; days after it count from 30/12/1899.
      if dates.indices.contains(style), dates[style], amount >= 61, let zero = Day(year: 1899, month: 12, day: 30) {
        return .day(zero.adding(days: Int(amount)))
      }
      return amount == amount.rounded() ? .whole(Int(amount)) : .text(value)
    }

    private func stop(_ parser: XMLParser) {
      isTooLarge = true
      parser.abortParsing()
    }

    /// «C7» is column 2.
    private static func column(_ reference: String) -> Int? {
      var column = 0
      for letter in reference.utf8 {
        guard (0x41...0x5A).contains(letter) else { break }
        column = column * 26 + Int(letter - 0x40)
        if column > 20_000 { return nil }
      }
      return column > 0 ? column - 1 : nil
    }
  }
}

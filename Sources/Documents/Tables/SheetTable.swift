import Foundation
import Kit

/// One table as it leaves in a spreadsheet: lines above it, columns, rows.
public struct SheetTable: Sendable, Equatable {
  public let name: String
  public let lines: [String]
  public let columns: [SheetFile.Column]
  public let rows: [[TableCell]]

  public init(name: String, lines: [String] = [], columns: [SheetFile.Column], rows: [[TableCell]]) {
    self.name = name
    self.lines = lines
    self.columns = columns
    self.rows = rows
  }

  /// The head and the rows as CSV.
  public var delimited: String {
    var text = DelimitedText()
    text.append(columns.map { .text($0.title) })
    for row in rows { text.append(row) }
    return text.text
  }

  /// Writes these tables as sheets of one file at this path.
  public static func write(_ tables: [SheetTable], to path: String, title: String, day: Day) throws {
    let file = try SheetFile(at: path, title: title, day: day)
    for table in tables {
      try file.begin(table.name, lines: table.lines, columns: table.columns)
      for row in table.rows { try file.append(row) }
    }
    try file.finish()
  }

  /// The bytes of such a file. Throws `Problem.unavailable` when there is no room for it.
  public static func data(_ tables: [SheetTable], title: String, day: Day) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-bang-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bang.xlsx")
    try write(tables, to: file.path, title: title, day: day)
    return try Data(contentsOf: file)
  }
}

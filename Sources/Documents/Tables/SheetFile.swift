import CXLSXWriter
import Foundation
import Kit

/// An XLSX file being written row by row in constant memory; what was written does not stand in memory.
///
/// Text is written as text, never as a formula, and keeps so when a person edits the cell. The same rows give the same bytes.
public final class SheetFile {
  /// A column with its width in letters.
  public struct Column: Sendable, Equatable {
    public let title: String
    public let width: Int

    public init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var row: UInt32 = 0
  private var isClosed = false
  private let head: UnsafeMutablePointer<lxw_format>?
  private let title: UnsafeMutablePointer<lxw_format>?
  private let words: UnsafeMutablePointer<lxw_format>?
  private let quoted: UnsafeMutablePointer<lxw_format>?
  private let number: UnsafeMutablePointer<lxw_format>?
  private let date: UnsafeMutablePointer<lxw_format>?

  /// Begins a file at this path. `day` stands for the moment of its making, so that making it again changes nothing.
  public init(at path: String, title name: String, day: Day) throws {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else { throw Problem.broken("no workbook at \(path)") }
    self.book = book
    head = workbook_add_format(book)
    title = workbook_add_format(book)
    words = workbook_add_format(book)
    quoted = workbook_add_format(book)
    number = workbook_add_format(book)
    date = workbook_add_format(book)
    for format in [head, title, words, quoted, number, date] {
      format_set_font_name(format, "Times New Roman")
      format_set_font_size(format, 12)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    format_set_bold(title)
    format_set_font_size(title, 14)
    format_set_bold(head)
    format_set_text_wrap(head)
    format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
    for format in [head, words, quoted, number, date] { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    format_set_text_wrap(words)
    format_set_text_wrap(quoted)
    // Format 49, «@»: stays text also after a person has gone into the cell.
    format_set_num_format_index(quoted, 49)
    format_set_num_format(number, "#,##0")
    format_set_num_format(date, "dd/mm/yyyy")
    var properties = lxw_doc_properties()
    properties.created = time_t(day.sinceEpoch * 86_400)
    name.withCString { pointer in
      properties.title = UnsafeMutablePointer(mutating: pointer)
      workbook_set_properties(book, &properties)
    }
  }

  deinit {
    if !isClosed { workbook_close(book) }
  }

  /// Begins a sheet: lines above the table, then its head, which stays in sight and is printed on every page.
  public func begin(_ name: String, lines: [String] = [], columns: [Column]) throws {
    guard let sheet = workbook_add_worksheet(book, SheetFile.sheetName(name)) else { throw Problem.broken("no sheet «\(name)»") }
    self.sheet = sheet
    row = 0
    worksheet_set_paper(sheet, 9)
    if columns.reduce(0, { $0 + $1.width }) > 90 { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    for (place, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(place), UInt16(place), Double(column.width), nil)
    }
    for line in lines {
      try check(worksheet_write_string(sheet, row, 0, SheetFile.kept(line), title))
      row += 1
    }
    if !lines.isEmpty { row += 1 }
    for (place, column) in columns.enumerated() {
      try check(worksheet_write_string(sheet, row, UInt16(place), SheetFile.kept(column.title), head))
    }
    worksheet_repeat_rows(sheet, row, row)
    row += 1
    worksheet_freeze_panes(sheet, row, 0)
  }

  /// Adds a row to the sheet begun last.
  public func append(_ cells: [TableCell]) throws {
    guard let sheet else { throw Problem.broken("a row before any sheet") }
    for (place, cell) in cells.enumerated() {
      let column = UInt16(place)
      switch cell {
      case .empty: try check(worksheet_write_blank(sheet, row, column, words))
      case .text(let text):
        try check(
          worksheet_write_string(sheet, row, column, SheetFile.kept(text), DelimitedText.isFormula(text) ? quoted : words))
      case .whole(let value): try check(worksheet_write_number(sheet, row, column, Double(value), number))
      case .day(let day):
        let (year, month, dayOfMonth) = day.components
        var moment = lxw_datetime(year: Int32(year), month: Int32(month), day: Int32(dayOfMonth), hour: 0, min: 0, sec: 0)
        try check(worksheet_write_datetime(sheet, row, column, &moment, date))
      }
    }
    row += 1
  }

  /// Writes the file. Throws `Problem.unavailable` when there is no room for it.
  public func finish() throws {
    isClosed = true
    try check(workbook_close(book))
  }

  private func check(_ fault: lxw_error) throws {
    guard fault != LXW_NO_ERROR else { return }
    throw Problem.unavailable("Không ghi được tệp bảng tính (mã \(fault.rawValue)). Hãy kiểm tra chỗ trống trên đĩa rồi làm lại.")
  }

  /// What a cell can hold: 32,767 characters, none of them a control character.
  private static func kept(_ text: String) -> String {
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0.value == 0x0A }))
    return clean.utf16.count > 32_767 ? String(clean.prefix(10_000)) : clean
  }

  /// 31 letters, without the signs that a sheet's name may not have.
  private static func sheetName(_ name: String) -> String {
    String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31))
  }
}

import Domain
import Foundation
import Kit

/// The columns that a table must have to be taken in, and with which it leaves again.
public struct TableForm: Sendable, Equatable {
  /// One column by its title.
  public struct Column: Sendable, Equatable {
    public let key: String
    public let title: String
    public let width: Int
    /// What stands in it, for whoever fills it in.
    public let hint: String

    public init(_ key: String, _ title: String, width: Int, hint: String) {
      self.key = key
      self.title = title
      self.width = width
      self.hint = hint
    }
  }

  public let name: String
  public let columns: [Column]

  public init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }
}

/// What stops a table from being taken in: the cell as a spreadsheet names it, and why.
public struct CellFault: Sendable, Equatable {
  /// «B5»; empty when it is about the whole file.
  public let cell: String
  public let message: String

  public init(_ cell: String, _ message: String) {
    self.cell = cell
    self.message = message
  }
}

/// A table that somebody handed in as XLSX or CSV, by the columns of a form.
public struct TableIntake: Sendable, Equatable {
  /// A row of the file.
  public struct Line: Sendable, Equatable {
    /// As the spreadsheet counts it.
    public let number: Int
    fileprivate let cells: [String: TableCell]
    fileprivate let places: [String: Int]

    /// The words of a column; empty when the cell is.
    public func text(_ key: String) -> String { (cells[key] ?? .empty).words }

    /// A day, whether the cell holds one or words that are one; nil for anything else.
    public func day(_ key: String) -> Day? {
      if case .day(let day)? = cells[key] { return day }
      return Day(typed: text(key))
    }

    public func has(_ key: String) -> Bool { !text(key).isEmpty }

    /// «B5».
    public func reference(_ key: String) -> String { TableIntake.reference(places[key] ?? 0, number) }
  }

  public let lines: [Line]
  public let faults: [CellFault]
  /// What was changed in reading, cell by cell: «Ô B5 đọc theo TCVN3: …».
  public let notes: [String]

  /// Rows that one file may hold.
  public static let mostRows = 5000
  public static let mostBytes = 8 << 20

  /// Reads a file by its content. Throws `Problem.invalid` for what is no such table.
  public init(_ data: Data, name: String, form: TableForm) throws {
    guard data.count <= TableIntake.mostBytes else {
      throw Problem.invalid("Tệp «\(name)» lớn hơn \(TableIntake.mostBytes >> 20) MB. Chưa đọc và chưa lưu gì. Hãy tách thành nhiều tệp.")
    }
    guard !data.isEmpty else { throw Problem.invalid("Tệp «\(name)» rỗng. Hãy chọn tệp khác.") }
    if data.starts(with: [0x50, 0x4B]) {
      try self.init(sheets: TableIntake.sheets(data, name), name: name, form: form)
    } else {
      guard !data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
        throw Problem.invalid("Tệp «\(name)» là Excel đời cũ (.xls). Hãy mở và lưu lại theo dạng .xlsx hoặc .csv rồi chọn lại.")
      }
      try self.init(
        sheets: [.init(name: "", rows: DelimitedRows.rows(of: try TableIntake.words(data, name)), merged: [])], name: name, form: form)
    }
  }

  private static func sheets(_ data: Data, _ name: String) throws -> [SheetReader.Sheet] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-nhap-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bang.xlsx")
    try data.write(to: file)
    var limits = SheetReader.Limits()
    limits.part = 32 << 20
    limits.rows = mostRows + 100
    limits.columns = 64
    return try SheetReader.sheets(ofFile: file.path, name: name, limits: limits)
  }

  /// UTF-8, UTF-16 with its mark, else one byte a letter, which is then read as TCVN3 or VNI or refused cell by cell.
  private static func words(_ data: Data, _ name: String) throws -> String {
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]), let text = String(data: data, encoding: .utf16) { return text }
    guard !data.contains(0) else { throw Problem.invalid("Tệp «\(name)» không phải bảng tính .xlsx hay .csv. Hãy chọn tệp khác.") }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private init(sheets: [SheetReader.Sheet], name: String, form: TableForm) throws {
    for sheet in sheets {
      guard let (row, places) = TableIntake.head(of: sheet.rows, form) else { continue }
      var reader = CellReader()
      for line in sheet.rows { for cell in line { if case .text(let text) = cell { reader.look(at: text) } } }
      var lines: [Line] = []
      for (index, cells) in sheet.rows.enumerated() where index > row {
        var own: [String: TableCell] = [:]
        for column in form.columns {
          guard let place = places[column.key], cells.indices.contains(place) else { continue }
          let cell = reader.read(cells[place], at: TableIntake.reference(place, index + 1))
          if !cell.words.isEmpty { own[column.key] = cell }
        }
        if !own.isEmpty { lines.append(Line(number: index + 1, cells: own, places: places)) }
      }
      guard lines.count <= TableIntake.mostRows else {
        throw Problem.invalid("Bảng «\(name)» có hơn \(TableIntake.mostRows) dòng. Chưa lưu gì. Hãy tách thành nhiều tệp.")
      }
      var faults = reader.faults
      for range in sheet.merged {
        let ends = range.split(separator: ":").map(String.init)
        guard let last = ends.last, let lastRow = Int(last.drop { $0.isLetter }), lastRow > row else { continue }
        faults.append(
          CellFault(range, "Các ô \(range) bị gộp, nên không rõ giá trị của từng dòng. Hãy bỏ gộp ô và ghi đủ từng ô, rồi nhập lại."))
      }
      self.lines = lines
      self.faults = faults
      notes = reader.notes
      return
    }
    throw Problem.invalid(
      "Tệp «\(name)» không có dòng tiêu đề với đủ các cột: \(form.columns.map { "«\($0.title)»" }.joined(separator: ", ")). "
        + "Hãy tải tệp mẫu và ghi vào đó.")
  }

  /// The first row in which every title of the form stands, within the first twenty.
  private static func head(of rows: [[TableCell]], _ form: TableForm) -> (row: Int, places: [String: Int])? {
    for (index, row) in rows.prefix(20).enumerated() {
      let titles = row.map { cell -> String in
        let text = cell.words
        switch LegacyText.read(text) {
        case .unicode(let words), .converted(let words, _): return VietnameseText.words(words).joined(separator: " ")
        case .doubtful: return ""
        }
      }
      var places: [String: Int] = [:]
      for column in form.columns {
        let wanted = VietnameseText.words(column.title).joined(separator: " ")
        if let place = titles.firstIndex(of: wanted) { places[column.key] = place }
      }
      if places.count == form.columns.count { return (index, places) }
    }
    return nil
  }

  static func reference(_ column: Int, _ row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// Reads cells one by one, by what the whole file is known to be.
  private struct CellReader {
    private(set) var faults: [CellFault] = []
    private(set) var notes: [String] = []
    private var seen: [LegacyText.Encoding: Int] = [:]
    private var isUnicode = false

    mutating func look(at text: String) {
      if case .converted(_, let encoding) = LegacyText.read(text) { seen[encoding, default: 0] += 1 }
      if text.unicodeScalars.contains(where: { (0x1EA0...0x1EF9).contains($0.value) || (0x300...0x36F).contains($0.value) }) {
        isUnicode = true
      }
    }

    /// What the file is when it is of one kind.
    private var leaning: LegacyText.Encoding? {
      isUnicode || seen.count != 1 ? nil : seen.keys.first
    }

    mutating func read(_ cell: TableCell, at reference: String) -> TableCell {
      guard case .text(let raw) = cell else { return cell }
      let words = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.hasPrefix("#"), ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].contains(words) {
        faults.append(CellFault(reference, "Công thức trong ô này báo lỗi \(words). Hãy sửa công thức hoặc ghi giá trị, rồi nhập lại."))
        return .empty
      }
      if words.unicodeScalars.contains(where: { $0.value == 0xFFFD || $0.value < 0x20 }) {
        faults.append(CellFault(reference, "Ô này có ký tự hỏng. Hãy ghi lại ô bằng bảng mã Unicode."))
        return .empty
      }
      switch LegacyText.read(words, leaning: leaning) {
      case .unicode(let text): return .text(text)
      case .converted(let text, let encoding):
        notes.append("Ô \(reference) đọc theo bảng mã \(encoding.name): «\(text)».")
        return .text(text)
      case .doubtful:
        faults.append(
          CellFault(
            reference, "«\(words.prefix(60))» không phải chữ Việt Unicode, và không đọc chắc được theo TCVN3 hay VNI. Hãy ghi lại ô này."))
        return .empty
      }
    }
  }
}

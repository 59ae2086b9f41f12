import Kit

/// Rows as CSV (RFC 4180) in UTF-8 with the mark that spreadsheets need to see it; a cell that a spreadsheet would run as a formula has an
/// apostrophe before it.
public struct DelimitedText: Sendable {
  public private(set) var text = "\u{FEFF}"

  public init() {}

  public mutating func append(_ row: [TableCell]) {
    text += row.map(DelimitedText.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: TableCell) -> String {
    guard case .text(let words) = cell else {
      if case .day(let day) = cell { return day.iso }
      return cell.words
    }
    let safe = DelimitedText.isFormula(words) ? "'" + words : words
    guard safe.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take the words for a formula (OWASP, CSV Injection): they begin with =, +, -, @, a tab or a line end.
  static func isFormula(_ words: String) -> Bool {
    guard let first = words.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
  }
}

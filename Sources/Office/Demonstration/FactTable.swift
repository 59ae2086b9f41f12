import Kit

/// A table of our own facts: comment lines with `#`, one line of column names, values parted by semicolons.
struct FactTable {
  private let name: String
  private let positions: [String: Int]
  let rows: [[String]]

  init(_ name: String, text: String) throws {
    self.name = name
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    guard let head = lines.first, lines.allSatisfy({ $0.count == head.count }) else {
      throw Problem.broken("demonstration facts \(name): a line has another number of values than there are columns")
    }
    positions = Dictionary(head.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = Array(lines.dropFirst())
  }

  func value(_ column: String, _ row: [String]) throws -> String {
    guard let position = positions[column] else { throw Problem.broken("demonstration facts \(name) have no column \(column)") }
    return row[position]
  }

  func choice<Choice: RawRepresentable>(_ column: String, _ row: [String], _ type: Choice.Type) throws -> Choice
  where Choice.RawValue == String {
    let text = try value(column, row)
    guard let choice = Choice(rawValue: text) else {
      throw Problem.broken("demonstration facts \(name): «\(text)» is no \(type) (column \(column))")
    }
    return choice
  }
}

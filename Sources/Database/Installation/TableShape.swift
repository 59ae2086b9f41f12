/// One table as a backup carries it: its columns by name, so that both engines give them alike, and the key that orders its rows.
public struct TableShape: Sendable, Equatable {
  public let name: String
  /// In the order of their names.
  public let columns: [String]
  /// The columns of the primary key in their order.
  let key: [KeyColumn]

  /// A column of the primary key.
  struct KeyColumn: Sendable, Equatable {
    let name: String
    let isText: Bool
  }

  /// An identifier as both engines quote it. It comes from the engine's own catalogue, never from a file.
  static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  /// Every row in the order of the key; text is ordered by its bytes on both engines.
  func everyRow(bytewise: String) -> SQL {
    var text = "SELECT " + columns.map(TableShape.quoted).joined(separator: ", ") + " FROM " + TableShape.quoted(name)
    if !key.isEmpty {
      text += " ORDER BY " + key.map { TableShape.quoted($0.name) + ($0.isText ? bytewise : "") }.joined(separator: ", ")
    }
    return SQL(pieces: [.text(text)])
  }

  /// One statement for several rows.
  func insert(_ rows: [[SQLValue]]) -> SQL {
    var pieces: [SQL.Piece] = [
      .text("INSERT INTO " + TableShape.quoted(name) + " (" + columns.map(TableShape.quoted).joined(separator: ", ") + ") VALUES ")
    ]
    for (place, row) in rows.enumerated() {
      pieces.append(.text(place == 0 ? "(" : "), ("))
      for (column, value) in row.enumerated() {
        if column > 0 { pieces.append(.text(", ")) }
        pieces.append(.bind(value))
      }
    }
    pieces.append(.text(")"))
    return SQL(pieces: pieces)
  }

  var clearing: SQL { SQL(pieces: [.text("DELETE FROM " + TableShape.quoted(name))]) }
}

import Kit

/// Everything a database holds, table by table and row by row, in one consistent view. Not to be kept past its closure.
public struct TableReading {
  let tx: any Migrating
  /// Every table, by name.
  public let tables: [TableShape]

  /// What the same view answers to questions.
  public var reading: any Reading { tx }

  /// The rows of a table in the order of its key, each with its values in the order of the table's columns; one at a time in memory.
  public func each(of table: TableShape, _ body: ([SQLValue]) throws -> Void) throws {
    try tx.each(table.everyRow(bytewise: tx.bytewise)) { try body($0.values) }
  }
}

/// The tables of a database that is being filled.
public struct TableLoading {
  let tx: any Migrating
  public let tables: [TableShape]

  /// What has been filled in so far.
  public var reading: TableReading { TableReading(tx: tx, tables: tables) }

  /// Enters rows, each with its values in the order of the table's columns.
  public func insert(_ rows: [[SQLValue]], into table: TableShape) throws {
    guard !rows.isEmpty else { return }
    guard rows.allSatisfy({ $0.count == table.columns.count }) else { throw Problem.broken("a row of \(table.name) has other columns") }
    try tx.execute(table.insert(rows))
  }
}

extension Database {
  /// Reads whole tables in one consistent view, while others write.
  public func tables<Value: Sendable>(_ body: @escaping @Sendable (TableReading) throws -> Value) async throws -> Value {
    try await survey { tx in try body(TableReading(tx: tx, tables: try tx.tables())) }
  }
}

import Database
import Domain
import Kit
import Store

/// The lines of a backup before they are sealed: canonical JSON, one a line, alike on both engines.
enum BackupLines {
  static func head(of table: TableShape) -> [UInt8] {
    line(.object([.init("table", .text(table.name)), .init("columns", .list(table.columns.map { .text($0) }))]))
  }

  static func row(_ values: [SQLValue]) -> [UInt8] {
    line(
      .list(
        values.map { value in
          switch value {
          case .null: .null
          // JSON holds whole numbers up to 2^53 everywhere alike; larger ones go as words.
          case .integer(let number) where number.magnitude >= 1 << 53: .object([.init("whole", .text(String(number)))])
          case .integer(let number): .number(Int(number))
          case .text(let text): .text(text)
          }
        }))
  }

  static func end(of table: BackupContents.Table) -> [UInt8] {
    line(.object([.init("rows", .number(table.rows)), .init("digest", .text(table.digest.hex))]))
  }

  static func end(tables: Int, recordSize: Int, recordRoot: Digest) -> [UInt8] {
    line(
      .object([
        .init("tables", .number(tables)), .init("recordSize", .number(recordSize)), .init("recordRoot", .text(recordRoot.hex)),
      ]))
  }

  static func line(_ json: CanonicalJSON) -> [UInt8] { json.bytes + [0x0A] }

  /// Gives each line of a table and answers what they make together.
  static func unload(_ table: TableShape, of reading: TableReading, to give: ([UInt8]) throws -> Void) throws -> BackupContents.Table {
    var digest = RunningDigest()
    var rows = 0
    let head = head(of: table)
    digest.append(head)
    try give(head)
    try reading.each(of: table) { values in
      let line = row(values)
      digest.append(line)
      rows += 1
      try give(line)
    }
    return BackupContents.Table(name: table.name, rows: rows, digest: digest.digest)
  }

  /// The root of the record's tree by its leaves as they are stored.
  static func record(in tx: any Reading) throws -> MerkleFrontier {
    var frontier = MerkleFrontier()
    while true {
      let leaves = try RecordTreeStore.leaves(from: frontier.size, most: 500, in: tx)
      guard !leaves.isEmpty else { return frontier }
      for leaf in leaves {
        guard leaf.index == frontier.size, let hash = leaf.digest else { return frontier }
        frontier.append(hash)
      }
    }
  }
}

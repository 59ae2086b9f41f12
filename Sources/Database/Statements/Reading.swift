import Kit

/// What a transaction can answer: a consistent view of the database at one moment. Not to be kept past its closure.
public protocol Reading {
  /// Every row of the answer, in memory.
  func rows(_ sql: SQL) throws -> [Row]

  /// The rows one by one, for answers that must not stand in memory; the body may not ask the database again.
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws
}

extension Reading {
  public func rows<Value>(_ sql: SQL, _ decode: (Row) throws -> Value) throws -> [Value] {
    try rows(sql).map(decode)
  }

  public func first<Value>(_ sql: SQL, _ decode: (Row) throws -> Value) throws -> Value? {
    try rows(sql).first.map(decode)
  }

  /// The single number of `SELECT count(*) ...`; zero when the answer is empty.
  public func count(_ sql: SQL) throws -> Int {
    guard let row = try rows(sql).first, case .integer(let number)? = row.values.first else { return 0 }
    return Int(number)
  }
}

/// A transaction that may also change rows.
public protocol Writing: Reading {
  /// Runs a statement that changes rows and answers how many it changed.
  @discardableResult
  func execute(_ sql: SQL) throws -> Int
}

/// One line of the record of who did what, appended in the transaction whose work it tells.
public protocol JournalEntry: Sendable {
  func append(in tx: any Writing) throws
}

/// What a write ends with: its result and its entry in the record. There is no other way to end a write, so a write without an
/// entry does not compile (docs/adr/0009-the-shape-of-a-write.md).
public struct Recorded<Value> {
  public let value: Value
  public let entry: any JournalEntry

  public init(_ value: Value, entry: any JournalEntry) {
    self.value = value
    self.entry = entry
  }
}

extension Recorded: Sendable where Value: Sendable {}

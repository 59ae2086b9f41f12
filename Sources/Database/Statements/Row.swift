import Kit

/// One row of an answer, read by column name and type; a missing column or another type is our own fault and says which.
public struct Row: Sendable {
  let shape: RowShape
  let values: [SQLValue]

  init(shape: RowShape, values: [SQLValue]) {
    self.shape = shape
    self.values = values
  }

  public func value(_ column: String) throws -> SQLValue {
    guard let index = shape.positions[column] else {
      throw Problem.broken("row has no column \(column); it has \(shape.names.joined(separator: ", "))")
    }
    return values[index]
  }

  public func optionalText(_ column: String) throws -> String? {
    switch try value(column) {
    case .null: return nil
    case .text(let text): return text
    case .integer: throw mismatch(column, "text")
    }
  }

  public func text(_ column: String) throws -> String {
    try present(optionalText(column), column)
  }

  public func optionalInt(_ column: String) throws -> Int? {
    switch try value(column) {
    case .null: return nil
    case .integer(let number): return Int(number)
    case .text: throw mismatch(column, "integer")
    }
  }

  public func int(_ column: String) throws -> Int {
    try present(optionalInt(column), column)
  }

  public func flag(_ column: String) throws -> Bool {
    switch try int(column) {
    case 0: return false
    case 1: return true
    default: throw mismatch(column, "flag 0 or 1")
    }
  }

  public func optionalDay(_ column: String) throws -> Day? {
    try optionalText(column).map { text in
      guard let day = Day(iso: text) else { throw mismatch(column, "day") }
      return day
    }
  }

  public func day(_ column: String) throws -> Day {
    try present(optionalDay(column), column)
  }

  public func optionalMoment(_ column: String) throws -> Moment? {
    try optionalText(column).map { text in
      guard let moment = Moment(iso: text) else { throw mismatch(column, "moment") }
      return moment
    }
  }

  public func moment(_ column: String) throws -> Moment {
    try present(optionalMoment(column), column)
  }

  public func optionalID<Tag>(_ column: String, of tag: Tag.Type) throws -> ID<Tag>? {
    try optionalText(column).map { text in
      guard let id = ID<Tag>(text) else { throw mismatch(column, "id") }
      return id
    }
  }

  public func id<Tag>(_ column: String, of tag: Tag.Type) throws -> ID<Tag> {
    try present(optionalID(column, of: tag), column)
  }

  public func optionalDigest(_ column: String) throws -> Digest? {
    try optionalText(column).map { text in
      guard let digest = Digest(hex: text) else { throw mismatch(column, "digest") }
      return digest
    }
  }

  public func digest(_ column: String) throws -> Digest {
    try present(optionalDigest(column), column)
  }

  public func optionalChoice<Choice: RawRepresentable>(_ column: String, _ type: Choice.Type) throws -> Choice?
  where Choice.RawValue == String {
    try optionalText(column).map { text in
      guard let choice = Choice(rawValue: text) else { throw mismatch(column, "\(type)") }
      return choice
    }
  }

  public func choice<Choice: RawRepresentable>(_ column: String, _ type: Choice.Type) throws -> Choice
  where Choice.RawValue == String {
    try present(optionalChoice(column, type), column)
  }

  private func present<Value>(_ value: Value?, _ column: String) throws -> Value {
    guard let value else { throw mismatch(column, "a value, it is NULL") }
    return value
  }

  private func mismatch(_ column: String, _ wanted: String) -> Problem {
    .broken("column \(column) is not \(wanted)")
  }
}

/// The column names of an answer, shared by its rows.
final class RowShape: Sendable {
  let names: [String]
  let positions: [String: Int]

  init(_ names: [String]) {
    self.names = names
    positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

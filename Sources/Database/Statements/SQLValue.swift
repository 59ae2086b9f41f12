import Kit

/// A value in a row or a bind. Both engines hold these three alike; there are no doubles and no blobs in this house.
public enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case text(String)
}

/// What may stand in a statement as a bind.
public protocol SQLValueConvertible: Sendable {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLValueConvertible {
  public var sqlValue: SQLValue { self }
}

extension String: SQLValueConvertible {
  public var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLValueConvertible {
  public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLValueConvertible {
  public var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLValueConvertible {
  /// Flags are INTEGER 0 or 1 on both engines.
  public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Day: SQLValueConvertible {
  public var sqlValue: SQLValue { .text(iso) }
}

extension Moment: SQLValueConvertible {
  public var sqlValue: SQLValue { .text(iso) }
}

extension ID: SQLValueConvertible {
  public var sqlValue: SQLValue { .text(text) }
}

extension Digest: SQLValueConvertible {
  public var sqlValue: SQLValue { .text(hex) }
}

extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension SQLValueConvertible where Self: RawRepresentable, RawValue == String {
  public var sqlValue: SQLValue { .text(rawValue) }
}

extension SQL.StringInterpolation {
  /// A choice (an enum of strings) is stored as its raw value.
  public mutating func appendInterpolation<Choice: RawRepresentable>(_ choice: Choice)
  where Choice.RawValue == String, Choice: Sendable {
    pieces.append(.bind(.text(choice.rawValue)))
  }

  /// A choice that may be missing.
  public mutating func appendInterpolation<Choice: RawRepresentable>(_ choice: Choice?)
  where Choice.RawValue == String, Choice: Sendable {
    pieces.append(.bind(choice.map { .text($0.rawValue) } ?? .null))
  }
}

import Kit

/// A statement for both engines, written as text with interpolated values: every `\(value)` becomes a bind, never text.
///
/// Placeholders are `$1`, `$2`, ... in the order of the text, each used once, so the named numbering of SQLite and the positions of
/// PostgreSQL agree. `\(raw:)` takes trusted text, `\(list:)` a parenthesised list for IN, `\(sql)` another statement.
public struct SQL: ExpressibleByStringInterpolation, Sendable, Equatable {
  enum Piece: Sendable, Equatable {
    case text(String)
    case bind(SQLValue)
  }

  var pieces: [Piece]

  init(pieces: [Piece]) {
    self.pieces = pieces
  }

  public init(stringLiteral text: String) {
    pieces = [.text(text)]
  }

  public init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  /// What the compiler builds a statement with: literal parts become text, interpolated values become binds.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    public mutating func appendInterpolation(_ value: some SQLValueConvertible) {
      pieces.append(.bind(value.sqlValue))
    }

    public mutating func appendInterpolation<Value: SQLValueConvertible>(_ value: Value?) {
      pieces.append(.bind(value?.sqlValue ?? .null))
    }

    public mutating func appendInterpolation(_ sql: SQL) {
      pieces.append(contentsOf: sql.pieces)
    }

    /// Trusted text, such as a list of columns kept beside its decoding; never anything a person typed.
    public mutating func appendInterpolation(raw text: StaticString) {
      pieces.append(.text(text.description))
    }

    /// `($1, $2, $3)`; an empty list gives `(NULL)`, which no value is in.
    public mutating func appendInterpolation(list values: [some SQLValueConvertible]) {
      guard !values.isEmpty else {
        pieces.append(.text("(NULL)"))
        return
      }
      pieces.append(.text("("))
      for (index, value) in values.enumerated() {
        if index > 0 { pieces.append(.text(", ")) }
        pieces.append(.bind(value.sqlValue))
      }
      pieces.append(.text(")"))
    }
  }

  public static func + (left: SQL, right: SQL) -> SQL {
    var both = left
    both.pieces.append(contentsOf: right.pieces)
    return both
  }

  /// The text with its placeholders, and the values to bind, in order.
  public var rendered: (text: String, values: [SQLValue]) {
    var text = ""
    var values: [SQLValue] = []
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .bind(let value):
        values.append(value)
        text += "$\(values.count)"
      }
    }
    return (text, values)
  }
}

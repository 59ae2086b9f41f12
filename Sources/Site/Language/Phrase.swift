import Kit

/// Words for a reader with what stands in them, before the language is chosen: the key «Có nhà {0} m² cho {1} người» and its values.
///
/// Written as a string with interpolations; the Vietnamese is the key itself, the English stands in the catalogue under that key.
public struct Phrase: Sendable, Equatable, ExpressibleByStringInterpolation {
  let key: String
  let values: [Value]

  /// What stands in a phrase, written as the language of the reader writes it.
  indirect enum Value: Sendable, Equatable {
    case text(String)
    case phrase(Phrase)
    /// Dong: «12.500.000 đồng», “12,500,000 VND”.
    case dong(Int)
    case decimal(ExactDecimal)
  }

  /// Words of the house itself that come as a string, such as the name of an office in the law's tables.
  public init(key: String) {
    self.key = key
    values = []
  }

  public init(stringLiteral text: String) { self.init(key: text) }

  public init(stringInterpolation words: StringInterpolation) {
    key = words.key
    values = words.values
  }

  /// Collects the key and its values.
  public struct StringInterpolation: StringInterpolationProtocol {
    var key = ""
    var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ text: String) { key += text }

    public mutating func appendInterpolation(_ text: String) { take(.text(text)) }
    public mutating func appendInterpolation(_ number: Int) { take(.text(String(number))) }
    public mutating func appendInterpolation(_ day: Day) { take(.text(day.vietnamese)) }
    public mutating func appendInterpolation(_ phrase: Phrase) { take(.phrase(phrase)) }
    public mutating func appendInterpolation(_ number: ExactDecimal) { take(.decimal(number)) }
    public mutating func appendInterpolation(dong: Int) { take(.dong(dong)) }

    private mutating func take(_ value: Value) {
      key += "{\(values.count)}"
      values.append(value)
    }
  }
}

import Kit

/// A code on paper that stands in for the second factor once, when the telephone is lost: ten signs of base32, 50 bits.
public struct RecoveryCode: Sendable, Equatable {
  /// How many a person is given at a time.
  public static let count = 10

  /// `ABCDEFGHIJ`, as it is digested.
  public let text: String

  /// From seven random bytes; fewer count as zero.
  public init(random: [UInt8]) {
    let bytes = Array(random.prefix(7)) + [UInt8](repeating: 0, count: max(0, 7 - random.count))
    text = String(Base32.text(bytes).prefix(10))
  }

  /// As typed: either case, with or without hyphens and spaces; nil when it cannot be one.
  public init?(typed: String) {
    let signs = typed.uppercased().utf8.filter { $0 != 0x2D && $0 != 0x20 }
    guard signs.count == 10, signs.allSatisfy({ Base32.alphabet.contains($0) }) else { return nil }
    text = String(decoding: signs, as: UTF8.self)
  }

  /// `ABCDE-FGHIJ`, as it is shown.
  public var shown: String { text.prefix(5) + "-" + text.dropFirst(5) }
}

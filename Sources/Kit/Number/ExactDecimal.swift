/// A decimal number kept exactly as written, `44.9` or `1.25`: digits and a power of ten, never a binary fraction.
///
/// Areas (m²) and coefficients are such numbers: 44.9 m² over 3 persons lies below 15 m² a head, 45 m² does not.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible {
  /// The number without its point: 449 for 44.9.
  public let digits: Int
  /// How many of the digits stand behind the point, 0 to 9; the last of them is not a zero.
  public let scale: Int

  public init(_ whole: Int) {
    digits = whole
    scale = 0
  }

  /// Digits with so many of them behind the point; nil when more than nine stand there after trailing zeros are dropped.
  public init?(digits: Int, scale: Int) {
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    guard (0...9).contains(scale) else { return nil }
    self.digits = digits
    self.scale = scale
  }

  /// Reads `12`, `44.9`, `-3.50`; nil for anything else and for numbers of more than 15 digits.
  public init?(_ text: some StringProtocol) {
    var digits = 0
    var count = 0
    var scale: Int?
    var bytes = Array(text.utf8)[...]
    let negative = bytes.first == 0x2D
    if negative { bytes = bytes.dropFirst() }
    guard let last = bytes.last, (0x30...0x39).contains(last), bytes.first != 0x2E else { return nil }
    for byte in bytes {
      if byte == 0x2E, scale == nil {
        scale = 0
      } else {
        guard (0x30...0x39).contains(byte), count < 15 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        count += 1
        if let behind = scale { scale = behind + 1 }
      }
    }
    self.init(digits: negative ? -digits : digits, scale: scale ?? 0)
  }

  /// The largest whole number that does not exceed this number of times a whole one; nil when it does not fit 64 bits.
  public func floor(times whole: Int) -> Int? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: whole)
    guard !overflow else { return nil }
    let unit = ExactDecimal.power(scale)
    let quotient = product / unit
    return product % unit < 0 ? quotient - 1 : quotient
  }

  /// Whether this is less than a whole number, compared exactly.
  public func isLess(than whole: Int) -> Bool {
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: ExactDecimal.power(scale))
    return overflow ? whole > 0 : digits < scaled
  }

  /// With a point: `44.9`.
  public var description: String { text(point: ".") }

  /// With a comma, as Vietnamese writes it: `44,9`.
  public var vietnamese: String { text(point: ",") }

  private func text(point: String) -> String {
    guard scale > 0 else { return String(digits) }
    let unit = ExactDecimal.power(scale)
    let whole = digits.magnitude / UInt(unit)
    return (digits < 0 ? "-" : "") + String(whole) + point + pad(Int(digits.magnitude % UInt(unit)), scale)
  }

  private static func power(_ scale: Int) -> Int {
    var unit = 1
    for _ in 0..<scale { unit *= 10 }
    return unit
  }
}

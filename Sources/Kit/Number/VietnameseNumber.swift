/// Numbers as Vietnamese writes them: points between thousands, a comma before the fraction.
public enum VietnameseNumber {
  /// `1.234.567`.
  public static func whole(_ number: Int) -> String {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(27)
    var rest = number.magnitude
    repeat {
      if reversed.count % 4 == 3 { reversed.append(UInt8(ascii: ".")) }
      reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    return (number < 0 ? "-" : "") + String(decoding: reversed.reversed(), as: UTF8.self)
  }

  /// `5,73%` of 573 ten thousandths.
  public static func percent(tenThousandths: Int) -> String {
    (ExactDecimal(digits: tenThousandths, scale: 2) ?? ExactDecimal(0)).vietnamese + "%"
  }
}

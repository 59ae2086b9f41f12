/// The tax code of an organisation (mã số thuế): ten digits, the last of them a check digit, and three more for a branch.
///
/// The rule of the check digit holds for organisations; persons pay tax under their citizen number since 1/7/2025.
public struct TaxCode: Sendable, Hashable {
  /// Ten or thirteen digits.
  public let text: String

  /// As typed; spaces, dots and the hyphen before the branch are left out. Nil when the check digit does not fit.
  public init?(typed: String) {
    guard typed.utf8.count <= 40 else { return nil }
    let digits = typed.utf8.filter { $0 != 0x20 && $0 != 0x2E && $0 != 0x2D }
    guard digits.count == 10 || digits.count == 13, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let values = digits.map { Int($0) - 0x30 }
    guard values[2..<9].contains(where: { $0 != 0 }) else { return nil }
    guard values.count == 10 || values[10..<13].contains(where: { $0 != 0 }) else { return nil }
    let weighed = zip(values, [31, 29, 23, 19, 17, 13, 7, 5, 3]).reduce(0) { $0 + $1.0 * $1.1 }
    guard 10 - weighed % 11 == values[9] else { return nil }
    text = String(decoding: digits, as: UTF8.self)
  }
}

import Kit

/// The number of a citizen (số định danh cá nhân, the number on a CCCD card): 12 digits that can be held against their own structure.
///
/// `PPP G YY NNNNNN`: where the birth was registered, century and sex, year of birth, six random digits; there is no check digit. It says
/// where a birth was registered, never where anybody lives: no rule may read a residence or a right out of it.
public struct CitizenNumber: Sendable, Hashable {
  public enum Sex: Sendable, Equatable { case male, female }

  /// Why a text is no such number.
  public enum Fault: Error, Sendable, Equatable {
    /// Other signs than digits, or another number of them.
    case notTwelveDigits
    /// No province ever registered births under the first three digits.
    case place
    /// The fourth digit stands for a century that has not begun.
    case century
    /// The year of birth lies after the day of the check.
    case future

    /// What is wrong, to follow the field's name.
    public var vietnamese: String {
      switch self {
      case .notTwelveDigits: "Cần đúng 12 chữ số, như trên thẻ căn cước."
      case .place: "Ba chữ số đầu không phải mã nơi đăng ký khai sinh nào. Hãy so lại với thẻ."
      case .century: "Chữ số thứ tư không khớp thế kỷ nào. Hãy so lại với thẻ."
      case .future: "Hai chữ số năm sinh chỉ một năm chưa tới. Hãy so lại với thẻ."
      }
    }
  }

  /// Twelve digits.
  public let text: String

  /// The number exactly as written, held against its structure on a day.
  public init(_ text: String, on day: Day) throws(Fault) {
    let digits = Array(text.utf8)
    guard digits.count == 12, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .notTwelveDigits }
    let values = digits.map { Int($0) - 0x30 }
    let place = values[0] * 100 + values[1] * 10 + values[2]
    // Births registered abroad carry the code of the country, from 101 on.
    guard place > 100 || CitizenNumber.places.contains(place) else { throw .place }
    guard values[3] <= 5 else { throw .century }
    guard 1900 + values[3] / 2 * 100 + values[4] * 10 + values[5] <= day.components.year else { throw .future }
    self.text = text
  }

  /// As typed: spaces, dots and hyphens between the digits are left out first.
  public init(typed: String, on day: Day) throws(Fault) {
    let kept = typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    try self.init(String(kept.prefix(40)), on: day)
  }

  private func value(_ place: Int) -> Int { Int(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: place)]) - 0x30 }

  public var sex: Sex { value(3) % 2 == 0 ? .male : .female }

  public var birthYear: Int { 1900 + value(3) / 2 * 100 + value(4) * 10 + value(5) }

  /// `********2345`: enough to tell two cards of a family apart, too little to guess one.
  public var masked: String { String(repeating: "*", count: 8) + text.suffix(4) }

  /// Codes of the 63 provinces of 2008 to 2025, under which births were registered; numbers given before a merger do not change.
  private static let places: Set<Int> = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52,
    54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
  ]
}

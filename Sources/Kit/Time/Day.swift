/// A calendar day of the proleptic Gregorian calendar, without a time of day or a zone.
///
/// Stored and exchanged as `YYYY-MM-DD` (ISO 8601), shown to people as `dd/mm/yyyy` (Nghị định 30/2020/NĐ-CP, Phụ lục I).
/// Conversion follows Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before it.
  public let sinceEpoch: Int

  public init(sinceEpoch: Int) {
    self.sinceEpoch = sinceEpoch
  }

  /// The day of these calendar numbers, or nil when there is no such day (31/2, month 13, year outside 1...9999).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    sinceEpoch = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads what people type: `d/m/yyyy`, `dd-mm-yyyy`, `dd.mm.yyyy` or ISO; nil when it is no day.
  public init?(typed text: some StringProtocol) {
    let trimmed = String(text.filter { !$0.isWhitespace })
    if let day = Day(iso: trimmed) {
      self = day
      return
    }
    let parts = trimmed.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), (1...2).contains(parts[0].count),
      (1...2).contains(parts[1].count), parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var components: (year: Int, month: Int, day: Int) {
    let shifted = sinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// ISO weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let shifted = (sinceEpoch + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = components
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }

  /// `dd/mm/yyyy`, as the State's documents and our screens write it.
  public var vietnamese: String {
    let (year, month, day) = components
    return pad(day, 2) + "/" + pad(month, 2) + "/" + pad(year, 4)
  }

  /// «05 tháng 02 năm 2026»: days below ten and the first two months have a nought before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
  public var vietnameseWords: String {
    let (year, month, day) = components
    return pad(day, 2) + " tháng " + (month < 3 ? pad(month, 2) : String(month)) + " năm \(year)"
  }

  public var description: String { iso }

  public func adding(days: Int) -> Day { Day(sinceEpoch: sinceEpoch + days) }

  /// The same day of another month; the last one of a month that is too short for it (Bộ luật Dân sự 2015, Điều 148).
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count >= 0 ? count / 12 : (count - 11) / 12, (count % 12 + 12) % 12 + 1)
    for last in stride(from: day, to: 0, by: -1) {
      if let found = Day(year: newYear, month: newMonth, day: last) { return found }
    }
    return self
  }

  public static func < (left: Day, right: Day) -> Bool { left.sinceEpoch < right.sinceEpoch }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "«\(text)» is no day of the form YYYY-MM-DD"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// A number with leading zeros up to `width` digits.
func pad(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
}

/// An instant, to the millisecond, stored and exchanged as UTC ISO 8601 (`2026-11-23T08:00:00.000Z`).
///
/// Text order is time order, so the database may compare stored moments as text.
public struct Moment: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Offset of Asia/Ho_Chi_Minh, UTC+7 without summer time since 13/6/1975 (IANA tz, zone Asia/Ho_Chi_Minh).
  public static let vietnamOffset: Int64 = 7 * 3600 * 1000

  /// The start (00:00) of a day in Vietnam.
  public init(startOf day: Day) {
    milliseconds = Int64(day.sinceEpoch) * 86_400_000 - Moment.vietnamOffset
  }

  /// Reads `YYYY-MM-DDTHH:MM[:SS[.mmm]]` with `Z`, `+07:00` or no zone (then Vietnam's); nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == 0x54, bytes[13] == 0x3A, let day = Day(iso: text.prefix(10)) else { return nil }
    func digits(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[from..<from + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let hour = digits(11, 2), hour < 24, let minute = digits(14, 2), minute < 60 else { return nil }
    var position = 16
    var second = 0
    var fraction = 0
    if position < bytes.count, bytes[position] == 0x3A {
      guard let value = digits(position + 1, 2), value < 60 else { return nil }
      second = value
      position += 3
      if position < bytes.count, bytes[position] == 0x2E {
        guard let value = digits(position + 1, 3) else { return nil }
        fraction = value
        position += 4
      }
    }
    var offset = Moment.vietnamOffset
    if position < bytes.count {
      switch bytes[position] {
      case 0x5A where position + 1 == bytes.count: offset = 0
      case 0x2B, 0x2D:
        guard position + 6 == bytes.count, bytes[position + 3] == 0x3A, let hours = digits(position + 1, 2),
          let minutes = digits(position + 4, 2), hours < 24, minutes < 60
        else { return nil }
        offset = Int64((hours * 60 + minutes) * 60_000) * (bytes[position] == 0x2D ? -1 : 1)
      default: return nil
      }
    }
    let inDay = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    milliseconds = Int64(day.sinceEpoch) * 86_400_000 + Int64(inDay) - offset
  }

  /// The day it is in Vietnam at this moment.
  public var day: Day {
    let local = milliseconds + Moment.vietnamOffset
    return Day(sinceEpoch: Int(local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000))
  }

  /// `YYYY-MM-DDTHH:MM:SS.mmmZ`.
  public var iso: String {
    let days = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    let rest = Int(milliseconds - days * 86_400_000)
    return Day(sinceEpoch: Int(days)).iso + "T" + pad(rest / 3_600_000, 2) + ":" + pad(rest / 60_000 % 60, 2) + ":"
      + pad(rest / 1000 % 60, 2) + "." + pad(rest % 1000, 3) + "Z"
  }

  /// `HH:MM, dd/mm/yyyy` in Vietnam, as our screens write it.
  public var vietnamese: String {
    let day = day
    let rest = Int(milliseconds - Moment(startOf: day).milliseconds)
    return pad(rest / 3_600_000, 2) + ":" + pad(rest / 60_000 % 60, 2) + ", " + day.vietnamese
  }

  public var description: String { iso }

  public func adding(milliseconds: Int64) -> Moment { Moment(milliseconds: self.milliseconds + milliseconds) }
  public func adding(seconds: Int) -> Moment { adding(milliseconds: Int64(seconds) * 1000) }

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let moment = Moment(iso: text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "«\(text)» is no moment"))
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

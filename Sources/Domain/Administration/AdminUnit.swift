import Kit

/// The identity of a unit of the State's territory, kept over all its names and parents; what it was on a day is a `UnitFact`.
public enum AdminUnit {
  /// Province, district, commune. Since 1/7/2025 there is no district level (Luật Tổ chức chính quyền địa phương 2025).
  public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
    case province, district, commune

    public static func < (left: Level, right: Level) -> Bool { left.depth < right.depth }

    /// «cấp tỉnh», «cấp huyện», «cấp xã».
    public var vietnamese: String {
      switch self {
      case .province: "cấp tỉnh"
      case .district: "cấp huyện"
      case .commune: "cấp xã"
      }
    }

    /// How many digits a code of this level has in the General Statistics Office's list.
    public var codeDigits: Int {
      switch self {
      case .province: 2
      case .district: 3
      case .commune: 5
      }
    }

    private var depth: Int {
      switch self {
      case .province: 0
      case .district: 1
      case .commune: 2
      }
    }
  }

  /// The official word for the kind of unit; a city under the centre and one under a province are two kinds with one word.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case province, centralCity
    case ruralDistrict, urbanDistrict, town, provincialCity
    case commune, ward, township, specialZone

    public var level: Level {
      switch self {
      case .province, .centralCity: .province
      case .ruralDistrict, .urbanDistrict, .town, .provincialCity: .district
      case .commune, .ward, .township, .specialZone: .commune
      }
    }

    /// «xã», «phường», «thị xã», in lower case.
    public var word: String {
      switch self {
      case .province: "tỉnh"
      case .centralCity, .provincialCity: "thành phố"
      case .ruralDistrict: "huyện"
      case .urbanDistrict: "quận"
      case .town: "thị xã"
      case .commune: "xã"
      case .ward: "phường"
      case .township: "thị trấn"
      case .specialZone: "đặc khu"
      }
    }

    /// The kind that a word names at a level; nil when that level has no such kind.
    public init?(word: String, level: Level) {
      guard let kind = Kind.allCases.first(where: { $0.word == word && $0.level == level }) else { return nil }
      self = kind
    }
  }

  /// The identity of a unit that begins on this day under this code: a code alone is used again, the pair is not. Nil for a code that is
  /// no run of letters and digits.
  public static func id(code: String, from day: Day, taken: (ID<AdminUnit>) -> Bool = { _ in false }) -> ID<AdminUnit>? {
    guard !code.isEmpty, code.utf8.count <= 20 else { return nil }
    return BodyID.free(base: code.lowercased(), from: day, taken: taken)
  }
}

/// Identities of units and agencies as people see them in an address: what it is called, from which day.
enum BodyID {
  /// `base-YYYY-MM-DD`, with `-2`, `-3` when that is taken already.
  static func free<Tag>(base: String, from day: Day, taken: (ID<Tag>) -> Bool) -> ID<Tag>? {
    for attempt in 1...999 {
      guard let id = ID<Tag>(base + "-" + day.iso + (attempt == 1 ? "" : "-\(attempt)")) else { return nil }
      if !taken(id) { return id }
    }
    return nil
  }
}

import Kit

/// What is measured, and how: another way of counting is another indicator, never the same one under new rules.
public struct Indicator: Sendable, Equatable {
  public let id: ID<Indicator>
  public let name: String
  public let measure: Measure
  /// «căn», «hộ», «%».
  public let unit: String
  public let direction: Direction
  /// What is counted; of a ratio, its upper part.
  public let counted: String
  /// Of a ratio, its lower part; empty for a count.
  public let outOf: String
  public let disaggregations: [Disaggregation]
  /// The ledger its results are counted from; nil where agencies report it.
  public let ledger: Ledger?
  /// What the provision of a plan asks for, as «290-kh-tu II.1.c»; empty for none.
  public let provision: String
  public let note: String

  public init(
    id: ID<Indicator>, name: String, measure: Measure, unit: String, direction: Direction = .higher, counted: String, outOf: String = "",
    disaggregations: [Disaggregation] = [], ledger: Ledger? = nil, provision: String = "", note: String = ""
  ) {
    self.id = id
    self.name = name
    self.measure = measure
    self.unit = unit
    self.direction = direction
    self.counted = counted
    self.outOf = outOf
    self.disaggregations = disaggregations
    self.ledger = ledger
    self.provision = provision
    self.note = note
  }

  /// How values of places come together: counts add, ratios are made anew from both parts and never averaged.
  public enum Measure: String, Sendable, CaseIterable {
    case count, ratio

    public var vietnamese: String {
      switch self {
      case .count: "Số đếm, cộng được"
      case .ratio: "Tỷ lệ, tính lại từ tử số và mẫu số"
      }
    }
  }

  public enum Direction: String, Sendable, CaseIterable {
    case higher, lower

    public var vietnamese: String {
      switch self {
      case .higher: "càng cao càng tốt"
      case .lower: "càng thấp càng tốt"
      }
    }
  }

  /// By what a value may be told apart.
  public enum Disaggregation: String, Sendable, CaseIterable {
    case place, group, programme, housing

    public var vietnamese: String {
      switch self {
      case .place: "địa bàn (theo ngày)"
      case .group: "đối tượng"
      case .programme: "chương trình"
      case .housing: "loại nhà"
      }
    }
  }

  /// A ledger of single records from which results are counted.
  public enum Ledger: String, Sendable, CaseIterable {
    case households

    public var vietnamese: String {
      switch self {
      case .households: "Sổ hỗ trợ nhà ở từng hộ"
      }
    }
  }

  /// A value in words with its unit: «1.400 căn», «99,9%»; a share is kept in ten thousandths and cut, never rounded up.
  public func words(_ value: Int) -> String {
    switch measure {
    case .count: VietnameseNumber.whole(value) + "\u{A0}" + unit
    case .ratio: VietnameseNumber.percent(tenThousandths: value)
    }
  }

  /// What a person typed, `1.400` or `99,5`, as it is stored; nil when it is no such number or below nought.
  public func value(typed text: String) -> Int? {
    switch measure {
    case .count: return TypedNumber.whole(text)
    case .ratio:
      let cut = text.hasSuffix("%") ? String(text.dropLast()) : text
      guard let number = ExactDecimal(cut.filter { !$0.isWhitespace }.replacing(",", with: ".")), number.scale <= 2, number.digits >= 0,
        let value = number.floor(times: 100), value <= 10_000
      else { return nil }
      return value
    }
  }
}

/// Numbers as people type them.
public enum TypedNumber {
  /// `1400`, `1.400`, `1 400`: digits, or groups of three parted by points or blanks; nil for anything else.
  public static func whole(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == " " || $0 == "\u{A0}" }
    guard let first = parts.first, (1...3).contains(first.count) || parts.count == 1,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 3 }), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let digits = parts.joined()
    return (1...15).contains(digits.utf8.count) ? Int(digits) : nil
  }
}

/// A share out of whole numbers, which says 100 % only when nothing is left.
public enum CutShare {
  /// In ten thousandths, cut to a tenth of a per cent: 2 603 of 2 604 are 9 990 («99,9%»). Nil when there is nothing to divide by.
  public static func tenThousandths(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0, part >= 0 else { return nil }
    if part >= whole { return 10_000 * part / whole / 10 * 10 }
    return part * 1000 / whole * 10
  }

  /// «99,9%»; «chưa tính được» when there is nothing to divide by.
  public static func words(_ part: Int, of whole: Int) -> String {
    tenThousandths(part, of: whole).map { VietnameseNumber.percent(tenThousandths: $0) } ?? "chưa tính được"
  }
}

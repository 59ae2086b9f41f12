import Kit

/// A result of an indicator at a place over a span of days, on one basis.
public struct IndicatorValue: Sendable, Equatable {
  public let id: ID<IndicatorValue>
  public let indicator: ID<Indicator>
  public let place: ID<AdminUnit>
  /// Up to, not including, its end.
  public let period: Period
  public let basis: Basis
  /// Who says so.
  public let agency: String
  public let figure: Figure
  /// Where it was read.
  public let source: String
  public let confidence: Confidence
  public let note: String

  public init(
    id: ID<IndicatorValue>, indicator: ID<Indicator>, place: ID<AdminUnit>, period: Period, basis: Basis, agency: String, figure: Figure,
    source: String, confidence: Confidence, note: String = ""
  ) {
    self.id = id
    self.indicator = indicator
    self.place = place
    self.period = period
    self.basis = basis
    self.agency = agency
    self.figure = figure
    self.source = source
    self.confidence = confidence
    self.note = note
  }

  /// What somebody said, what somebody else checked, what rows of a ledger add up to: three columns that are never mixed.
  public enum Basis: String, Sendable, CaseIterable, Codable {
    case reported, verified, counted

    public var vietnamese: String {
      switch self {
      case .reported: "Báo cáo"
      case .verified: "Đã kiểm tra"
      case .counted: "Đếm từ sổ"
      }
    }
  }

  /// Nought is a number; nothing known and nothing to know are no numbers.
  public enum Figure: Sendable, Hashable {
    case count(Int)
    case ratio(Int, of: Int)
    case notAvailable
    case notApplicable
  }
}

extension IndicatorValue.Figure {
  /// As it stands in a table: a ratio with both of its parts.
  public func words(of indicator: Indicator) -> String {
    switch self {
    case .count(let number): indicator.words(number)
    case .ratio(let part, let whole):
      CutShare.words(part, of: whole) + " (\(VietnameseNumber.whole(part))/\(VietnameseNumber.whole(whole)))"
    case .notAvailable: "chưa có số liệu"
    case .notApplicable: "không áp dụng"
    }
  }

  /// In the unit of targets; nil for what is no number.
  public var value: Int? {
    switch self {
    case .count(let number): number
    case .ratio(let part, let whole): CutShare.tenThousandths(part, of: whole)
    case .notAvailable, .notApplicable: nil
    }
  }
}

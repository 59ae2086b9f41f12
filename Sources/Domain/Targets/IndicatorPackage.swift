import Kit

/// A set of targets that a body has approved for five years or for one, as the socio-economic plan takes them up.
public struct IndicatorPackage: Sendable, Equatable {
  public let id: ID<IndicatorPackage>
  public let title: String
  public let span: YearSpan
  public let document: String
  public let body: String
  public let decidedOn: Day
  public let items: [Item]

  public init(
    id: ID<IndicatorPackage>, title: String, span: YearSpan, document: String, body: String, decidedOn: Day, items: [Item]
  ) {
    self.id = id
    self.title = title
    self.span = span
    self.document = document
    self.body = body
    self.decidedOn = decidedOn
    self.items = items
  }

  /// What one indicator is to gain (a count) or to be at the end (a ratio) in these years.
  public struct Item: Sendable, Equatable, Codable {
    public let indicator: ID<Indicator>
    public let value: Int

    public init(indicator: ID<Indicator>, value: Int) {
      self.indicator = indicator
      self.value = value
    }
  }

  public var isYearly: Bool { span.first == span.last }

  /// One indicator of a package of several years, held against the packages of its single years.
  public struct Steps: Sendable, Equatable {
    public let indicator: ID<Indicator>
    public let whole: Int
    /// Years that have a package of their own, in order.
    public let years: [YearValue]
    public let missing: [Int]
    /// What the years come to: their sum for a count, the last year's value for a ratio; nil while no year is there.
    public let reached: Int?

    /// What the years lack of the whole; nil while years are missing, because then nothing can be said.
    public var difference: Int? { missing.isEmpty ? reached.map { whole - $0 } : nil }
  }

  /// Whether the single years step to what this package promises.
  public func steps(_ yearly: [IndicatorPackage], measures: [ID<Indicator>: Indicator.Measure]) -> [Steps] {
    items.map { item in
      let years = (span.first...span.last).compactMap { year -> YearValue? in
        yearly.first { $0.isYearly && $0.span.first == year }?.items.first { $0.indicator == item.indicator }.map {
          YearValue(year, $0.value)
        }
      }
      let known = Set(years.map(\.year))
      let reached = measures[item.indicator] == .ratio ? years.last?.value : years.isEmpty ? nil : years.map(\.value).reduce(0, +)
      return Steps(
        indicator: item.indicator, whole: item.value, years: years, missing: (span.first...span.last).filter { !known.contains($0) },
        reached: reached)
    }
  }
}

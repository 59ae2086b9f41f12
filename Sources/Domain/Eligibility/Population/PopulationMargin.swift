import Kit

/// One share of a made-up population: what was aimed at, where that comes from, and what came out.
public struct PopulationMargin: Sendable, Equatable {
  public let name: String
  /// In ten thousandths of `of`.
  public let aim: Int
  /// The source's words; nil for what is assumed.
  public let source: String?
  public let count: Int
  public let of: Int

  /// The share that came out, in ten thousandths, rounded to the nearest.
  public var share: Int { of == 0 ? 0 : (count * 10_000 + of / 2) / of }

  /// «có nhà ở thuộc sở hữu: 38,01% (định 38%; giả định)».
  public var words: String {
    "\(name): \(VietnameseNumber.percent(tenThousandths: share)) (định \(VietnameseNumber.percent(tenThousandths: aim)); "
      + (source.map { "nguồn: \($0)" } ?? "giả định") + ")"
  }
}

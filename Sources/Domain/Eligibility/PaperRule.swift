import Kit

/// How long certificates count, for cases filed while one regime lasts: by the day of the certificate, the first term that fits.
public struct PaperRule: Sendable, Equatable, Codable {
  public var terms: [Term]
  /// For certificates that no earlier term takes.
  public var rest: Term

  public init(_ terms: [Term] = [], rest: Term) {
    self.terms = terms
    self.rest = rest
  }

  /// Certificates of before a day, or any; where several texts give a term the later day counts.
  public struct Term: Sendable, Equatable, Codable {
    public var before: Day?
    public var counts: [Count]
    public let basis: Basis

    public init(before: Day? = nil, _ counts: [Count], _ basis: Basis) {
      self.before = before
      self.counts = counts
      self.basis = basis
    }
  }

  /// For how long.
  public enum Count: Sendable, Equatable, Codable {
    case withoutLimit
    /// Months from the certificate's day; the term ends with the day of the same number (Bộ luật Dân sự 2015, Điều 148, khoản 3).
    case months(Int)
    case until(Day)
  }

  public func term(certified day: Day) -> Term { terms.first { term in term.before.map { day < $0 } ?? true } ?? rest }

  /// Whether a certificate counts on the day of filing.
  public func state(certified: Day?, filed: Day) -> PaperState {
    guard let certified else { return .dayUnknown }
    var last: Day?
    var doubtful = false
    for count in term(certified: certified).counts {
      let end: Day
      switch count {
      case .withoutLimit: return .counts(until: nil, doubtful: false)
      case .months(let months): end = PaperRule.adding(months, to: certified)
      case .until(let day): end = day
      }
      if let other = last, other != end { doubtful = true }
      last = max(last ?? end, end)
    }
    guard let last else { return .counts(until: nil, doubtful: false) }
    return filed <= last ? .counts(until: last, doubtful: doubtful) : .expired(certified: certified, until: last)
  }

  /// The day of the same number so many months later, or the last day of that month.
  static func adding(_ months: Int, to day: Day) -> Day {
    let (year, month, number) = day.components
    let count = year * 12 + month - 1 + months
    for last in stride(from: number, through: 28, by: -1) {
      if let end = Day(year: count / 12, month: count % 12 + 1, day: last) { return end }
    }
    return Day(year: count / 12, month: count % 12 + 1, day: number) ?? day
  }
}

import Kit

/// Whether a certificate counts on the day of filing.
public enum PaperState: Sendable, Hashable {
  /// Counts until the end of this day; nil without limit. Doubtful when decree and circular name different days.
  case counts(until: Day?, doubtful: Bool)
  case expired(certified: Day, until: Day)
  case dayUnknown

  public var isValid: Bool {
    if case .counts = self { true } else { false }
  }
}

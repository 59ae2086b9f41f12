import Kit

/// Within how many days a file that does not meet the conditions goes back with its reasons, and which words say so.
public struct ReturnTerm: Sendable, Equatable {
  /// From the day on which the list is published (or, for the armed forces, approved); nil where the text sets none.
  public let days: Int?
  public let basis: Basis

  /// The term of an offering that began to take files on that day; nil for worker lodging, whose article names none, and before the rules.
  public static func of(_ home: HomeKind, intakeOpened day: Day) -> Dated<ReturnTerm>? {
    switch home {
    case .socialHousing: social.on(day)
    case .armedForcesHousing: forces.on(day)
    case .workerLodging: nil
    }
  }

  private static let social = timeline(
    before: Basis(.init(.decree100, "38", "1", "d")), since: Basis(.init(.decree54, "34", amends: .init(.decree100, "38", "1", "đ"))))

  private static let forces = timeline(
    before: Basis(.init(.decree100, "68", "1", "d")), since: Basis(.init(.decree54, "37", amends: .init(.decree100, "68", "1", "e"))))

  private static func timeline(before: Basis, since: Basis) -> Timeline<ReturnTerm> {
    Timeline(
      Dated(ReturnTerm(days: nil, basis: before), from: Day(year: 2024, month: 8, day: 1) ?? Day(sinceEpoch: 0), basis: before),
      Dated(
        ReturnTerm(days: 15, basis: since), from: Day(year: 2026, month: 2, day: 9) ?? Day(sinceEpoch: 0),
        basis: Basis(.init(.decree54, "42", "4"))))
  }
}

import Kit

/// How long an agency has for what a person asks about the own data, and for the notice of a breach; dated, with what each number rests on.
public struct DataTerms: Sendable, Equatable {
  /// Whole days from the day after receipt, by what is asked.
  public let see: Int
  public let correct: Int
  public let erase: Int
  public let object: Int
  /// Hours from the moment at which a breach became known.
  public let breachHours: Int
  /// What the numbers rest on.
  public let basis: String
  /// Whether a lawyer has held the numbers against the text.
  public let isVerified: Bool

  public func days(for kind: PersonalRequest.Kind) -> Int {
    switch kind {
    case .see: see
    case .correct: correct
    case .erase: erase
    case .object: object
    }
  }

  /// The terms of a day. Luật 91/2025/QH15 and Nghị định 356/2025/NĐ-CP are in force from 1/1/2026; their texts are not held here, so the
  /// numbers are shown as not verified wherever they are used.
  public static func on(_ day: Day) -> DataTerms {
    DataTerms(
      see: 10, correct: 10, erase: 20, object: 15, breachHours: 72,
      basis: "Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP", isVerified: false)
  }
}

import Kit

/// A province's decision on a parameter: its value, from which day until which, by which document.
public struct ProvincialDecision: Sendable, Equatable {
  public let id: ID<ProvincialDecision>
  public let parameter: ProvincialParameter
  public let value: String
  /// Number and body: «Quyết định số 12/2026/QĐ-UBND của Ủy ban nhân dân thành phố».
  public let document: String
  public let decidedOn: Day
  public let from: Day
  /// The first day on which it no longer holds; nil while nothing ends it.
  public let until: Day?

  public init(
    id: ID<ProvincialDecision>, parameter: ProvincialParameter, value: String, document: String, decidedOn: Day, from: Day, until: Day?
  ) {
    self.id = id
    self.parameter = parameter
    self.value = value
    self.document = document
    self.decidedOn = decidedOn
    self.from = from
    self.until = until
  }

  public func isInForce(on day: Day) -> Bool { day >= from && until.map { day < $0 } ?? true }
}

import Kit

/// A duty with all that happened to it.
public struct StoredDuty: Sendable, Equatable {
  public let duty: Duty
  /// In the order in which they were recorded.
  public let events: [DutyEvent]
  public let issuedAt: Moment
  public let issuedByName: String
  public let issuedByPosition: String

  public init(duty: Duty, events: [DutyEvent], issuedAt: Moment, issuedByName: String, issuedByPosition: String) {
    self.duty = duty
    self.events = events
    self.issuedAt = issuedAt
    self.issuedByName = issuedByName
    self.issuedByPosition = issuedByPosition
  }
}

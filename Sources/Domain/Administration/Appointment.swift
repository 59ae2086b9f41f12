import Kit

/// A person at the head of a body over a span of days.
public struct Appointment: Hashable, Sendable {
  public let agency: ID<Agency>
  /// «Bí thư», «Giám đốc».
  public let position: String
  public let person: String
  public let period: Period
  /// The reorganisation that ended the body and with it the appointment; nil for any other end, or none.
  public let endedBy: ID<Reorganisation>?
  public let note: String

  public init(
    agency: ID<Agency>, position: String, person: String, period: Period, endedBy: ID<Reorganisation>? = nil,
    note: String = ""
  ) {
    self.agency = agency
    self.position = position
    self.person = person
    self.period = period
    self.endedBy = endedBy
    self.note = note
  }
}

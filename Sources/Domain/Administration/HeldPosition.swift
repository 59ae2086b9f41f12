import Kit

/// A position that a person holds in an agency over a span of days, with the role it gives.
public struct HeldPosition: Sendable, Equatable {
  /// «Chuyên viên».
  public let title: String
  /// The body's name; empty for whoever runs the installation itself before any body is in the register.
  public let agency: String
  /// The body itself; nil where `agency` is empty.
  public let agencyID: ID<Agency>?
  public let role: StaffRole
  public let period: Period

  public init(title: String, agency: String, agencyID: ID<Agency>? = nil, role: StaffRole, period: Period) {
    self.title = title
    self.agency = agency
    self.agencyID = agencyID
    self.role = role
    self.period = period
  }

  /// «Chuyên viên, Sở Xây dựng».
  public var shown: String { agency.isEmpty ? title : title + ", " + agency }
}

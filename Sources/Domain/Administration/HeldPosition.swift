import Kit

/// A position that a person holds in an agency over a span of days, with the role it gives.
public struct HeldPosition: Sendable, Equatable {
  /// «Chuyên viên».
  public let title: String
  /// The body's name; empty for whoever runs the installation itself before any body is in the register.
  public let agency: String
  public let role: StaffRole
  public let period: Period

  public init(title: String, agency: String, role: StaffRole, period: Period) {
    self.title = title
    self.agency = agency
    self.role = role
    self.period = period
  }

  /// «Chuyên viên, Sở Xây dựng».
  public var shown: String { agency.isEmpty ? title : title + ", " + agency }
}

import Kit

/// What Điều 9 of Nghị quyết 201/2025/QH15 changes in the housing condition while the pilot lasts.
public struct PilotHousing: Sendable, Equatable, Codable {
  /// In a merged province the boundary before the merger counts.
  public var usesFormerBoundary: Bool
  /// A home far from the workplace, as the province finds, does not count.
  public var ignoresFarHome: Bool

  public init(usesFormerBoundary: Bool, ignoresFarHome: Bool) {
    self.usesFormerBoundary = usesFormerBoundary
    self.ignoresFarHome = ignoresFarHome
  }
}

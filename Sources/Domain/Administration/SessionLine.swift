import Kit

/// One session as its owner's list shows it.
public struct SessionLine: Sendable, Equatable {
  /// The digest of its token, which opens nothing.
  public let id: Digest
  public let begunAt: Moment
  /// When it ends at the latest.
  public let endsAt: Moment
  /// «Chrome trên Windows», as far as the browser said.
  public let device: String

  public init(id: Digest, begunAt: Moment, endsAt: Moment, device: String) {
    self.id = id
    self.begunAt = begunAt
    self.endsAt = endsAt
    self.device = device
  }
}

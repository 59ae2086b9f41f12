import Kit

/// What this database is: a real province's, or a demonstration for ever.
public struct Installation: Sendable, Equatable {
  public let kind: Kind
  public let provinceName: String
  public let createdAt: Moment

  public init(kind: Kind, provinceName: String, createdAt: Moment) {
    self.kind = kind
    self.provinceName = provinceName
    self.createdAt = createdAt
  }

  public enum Kind: String, Sendable { case real, demonstration }
}

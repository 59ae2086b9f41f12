import Kit

/// One line of the record as a screen shows it.
public struct AuditLine: Sendable, Equatable {
  public let id: ID<AuditEntry>
  public let at: Moment
  public let actorName: String
  public let actorPosition: String
  public let action: String
  public let objectKind: String
  public let objectID: String
  public let before: [String: String]
  public let after: [String: String]
  public let reason: String

  public init(
    id: ID<AuditEntry>, at: Moment, actorName: String, actorPosition: String, action: String, objectKind: String,
    objectID: String, before: [String: String], after: [String: String], reason: String
  ) {
    self.id = id
    self.at = at
    self.actorName = actorName
    self.actorPosition = actorPosition
    self.action = action
    self.objectKind = objectKind
    self.objectID = objectID
    self.before = before
    self.after = after
    self.reason = reason
  }
}

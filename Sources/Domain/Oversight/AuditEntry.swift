/// One line of the record: who did what to which record, what it was before and after, and why. Made only with a permit.
public struct AuditEntry: Sendable, Equatable {
  public let permit: Permit
  /// `directive.import`, `reorganisation.enact`: the use case, as noun and verb.
  public let action: String
  public let object: Object
  /// The fields that changed, as they were; empty for a new record.
  public let before: [String: String]
  /// The fields that changed, as they are now; empty for a removed record.
  public let after: [String: String]
  /// Why, in the person's words or naming the decision; may be empty where the act explains itself.
  public let reason: String

  public init(
    _ permit: Permit, action: String, object: Object, before: [String: String] = [:], after: [String: String] = [:],
    reason: String = ""
  ) {
    self.permit = permit
    self.action = action
    self.object = object
    self.before = before
    self.after = after
    self.reason = reason
  }

  /// The record an act was about.
  public struct Object: Sendable, Equatable {
    public let kind: String
    public let id: String

    public init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }
}

import Kit

/// An entry of the record exactly as it is stored, column by column: what its leaf of the Merkle tree is made of.
public struct RecordedEntry: Sendable, Equatable {
  public let id: String
  public let at: String
  public let actorID: String
  public let actorName: String
  public let actorPosition: String
  public let capability: String
  public let action: String
  public let objectKind: String
  public let objectID: String
  /// The stored text of a JSON object, not its meaning: a byte changed in it is a change.
  public let before: String
  public let after: String
  public let reason: String

  public init(
    id: String, at: String, actorID: String, actorName: String, actorPosition: String, capability: String, action: String,
    objectKind: String, objectID: String, before: String, after: String, reason: String
  ) {
    self.id = id
    self.at = at
    self.actorID = actorID
    self.actorName = actorName
    self.actorPosition = actorPosition
    self.capability = capability
    self.action = action
    self.objectKind = objectKind
    self.objectID = objectID
    self.before = before
    self.after = after
    self.reason = reason
  }

  /// The same entry under another id.
  public func renamed(_ id: String) -> RecordedEntry {
    RecordedEntry(
      id: id, at: at, actorID: actorID, actorName: actorName, actorPosition: actorPosition, capability: capability, action: action,
      objectKind: objectKind, objectID: objectID, before: before, after: after, reason: reason)
  }

  /// The entry as JSON. `form` names this list of fields; another list would be another form, so that old leaves keep their bytes.
  public var json: CanonicalJSON {
    .object([
      .init("form", .number(1)), .init("id", .text(id)), .init("at", .text(at)), .init("actorId", .text(actorID)),
      .init("actorName", .text(actorName)), .init("actorPosition", .text(actorPosition)), .init("capability", .text(capability)),
      .init("action", .text(action)), .init("objectKind", .text(objectKind)), .init("objectId", .text(objectID)),
      .init("before", .text(before)), .init("after", .text(after)), .init("reason", .text(reason)),
    ])
  }

  /// The hash of its leaf: RFC 9162, 2.1.1, over the canonical JSON.
  public var leafHash: Digest { MerkleTree.leaf(json.bytes) }
}

import Kit

/// Which lines of the record are asked for; an empty part lets everything through.
public struct RecordFilter: Sendable, Equatable {
  /// Any of these persons; nil for everybody.
  public var actors: [ID<Actor>]?
  public var objectKind = ""
  public var objectID = ""
  /// `provision.assign`.
  public var action = ""
  /// From this moment on.
  public var from: Moment?
  /// Before this moment.
  public var until: Moment?

  public init() {}
}

/// Somebody who stands in the record, as the last act says.
public struct RecordActor: Sendable, Equatable {
  public let id: ID<Actor>
  public let name: String
  public let position: String

  public init(id: ID<Actor>, name: String, position: String) {
    self.id = id
    self.name = name
    self.position = position
  }
}

import Kit

/// Who did an act, in which position, when.
public struct ActSignature: Sendable, Equatable {
  public let actor: ID<Actor>
  public let name: String
  public let position: String
  public let at: Moment

  public init(actor: ID<Actor>, name: String, position: String, at: Moment) {
    self.actor = actor
    self.name = name
    self.position = position
    self.at = at
  }

  public init(_ actor: Actor, at moment: Moment) {
    self.init(actor: actor.id, name: actor.name, position: actor.position, at: moment)
  }
}

import Kit

/// Who acts: a person in a position, or the operator at the command line, with what they may do.
public struct Actor: Sendable, Equatable {
  public let id: ID<Actor>
  public let name: String
  /// The position with its agency, as the record shows it.
  public let position: String
  public let capabilities: Set<Capability>

  public init(id: ID<Actor>, name: String, position: String, capabilities: Set<Capability>) {
    self.id = id
    self.name = name
    self.position = position
    self.capabilities = capabilities
  }

  public func may(_ capability: Capability) -> Bool { capabilities.contains(capability) }
}

/// The proof that an actor may do something; only the check makes one, and an audit entry cannot be made without it.
public struct Permit: Sendable, Equatable {
  public let actor: Actor
  public let capability: Capability

  /// Throws `Problem.forbidden` when the actor lacks the capability.
  public init(_ actor: Actor, may capability: Capability) throws {
    guard actor.may(capability) else {
      throw Problem.forbidden(
        "Tài khoản «\(actor.name)», \(actor.position), không có quyền này (\(capability.rawValue)). "
          + "Nếu việc thuộc phần bạn phụ trách, hãy nhờ người có quyền làm hoặc xin cấp quyền.")
    }
    self.actor = actor
    self.capability = capability
  }
}

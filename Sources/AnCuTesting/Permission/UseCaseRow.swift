import Domain
import Kit
import Office

/// One line of the permission table: a use case, who may, and a call of it that goes as far as the permission.
public struct UseCaseRow: Sendable {
  /// `ReadDirective.run`, as it stands in the code; words after a comma tell two lines of one use case apart.
  public let name: String
  public let who: Who
  /// Nil where there is no person to refuse.
  public let call: (@Sendable (PermissionAsk) async throws -> Void)?
  /// Whether a record that may not be known of answers «not found» instead of a refusal.
  public let hides: Bool

  /// Who may.
  public enum Who: Sendable, Equatable {
    /// The public too.
    case anyone
    /// The program itself, the operator, or whoever brings a secret.
    case program
    /// Records of the province as a whole, or one's own: these roles, wherever their agency is.
    case roles(Set<StaffRole>)
    /// Records of one agency: these roles everywhere, those in their own agency and what it follows.
    case placed(everywhere: Set<StaffRole>, own: Set<StaffRole>)
  }

  /// `ReadDirective.run` without the words after the comma.
  public var useCase: String { String(name.prefix { $0 != "," }) }

  /// What this role may do inside its scope, in a sibling's, and with a predecessor's record.
  public func expected(_ role: StaffRole) -> (inside: Bool, sibling: Bool, predecessor: Bool) {
    switch who {
    case .anyone: return (true, true, true)
    case .program: return (false, false, false)
    case .roles(let roles):
      let may = roles.contains(role)
      return (may, may, may)
    case .placed(let everywhere, let own):
      let all = everywhere.contains(role)
      let part = all || own.contains(role)
      return (part, all, part)
    }
  }

  static func anyone(_ name: String) -> UseCaseRow { .init(name: name, who: .anyone, call: nil, hides: false) }

  static func program(_ name: String) -> UseCaseRow { .init(name: name, who: .program, call: nil, hides: false) }

  static func roles(
    _ name: String, _ roles: Set<StaffRole>, hides: Bool = false, _ call: @escaping @Sendable (PermissionAsk) async throws -> Void
  ) -> UseCaseRow { .init(name: name, who: .roles(roles), call: call, hides: hides) }

  static func placed(
    _ name: String, everywhere: Set<StaffRole>, own: Set<StaffRole>,
    _ call: @escaping @Sendable (PermissionAsk) async throws -> Void
  ) -> UseCaseRow { .init(name: name, who: .placed(everywhere: everywhere, own: own), call: call, hides: false) }
}

/// Who asks for what in one cell of the table.
public struct PermissionAsk: Sendable {
  public let world: PermissionWorld
  public let member: PermissionWorld.Member
  public let actor: Actor
  /// Whose record it is.
  public let agency: ID<Agency>

  public init(world: PermissionWorld, member: PermissionWorld.Member, actor: Actor, agency: ID<Agency>) {
    self.world = world
    self.member = member
    self.actor = actor
    self.agency = agency
  }

  public var office: Office { world.office }
  public var slug: String { PermissionWorld.slug }
  public var today: Day { world.office.today }
  /// An id of nothing.
  public func none<Tag>(_ tag: Tag.Type = Tag.self) -> ID<Tag> { ID(moment: TestClock.start, random: [9]) }
}

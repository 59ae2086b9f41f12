import Kit

/// Who acts: a person in a position, or the operator at the command line, with what they may do on the day.
public struct Actor: Sendable, Equatable {
  public let id: ID<Actor>
  public let name: String
  /// The position with its agency, as the record shows it.
  public let position: String
  public let powers: [Power]

  public init(id: ID<Actor>, name: String, position: String, powers: [Power]) {
    self.id = id
    self.name = name
    self.position = position
    self.powers = powers
  }

  /// With powers over the whole province.
  public init(id: ID<Actor>, name: String, position: String, capabilities: Set<Capability>) {
    self.init(
      id: id, name: name, position: position,
      powers: capabilities.sorted { $0.rawValue < $1.rawValue }.map { Power($0, $0.concernsOneself ? .own : .province) })
  }

  /// Everything that may be done somewhere.
  public var capabilities: Set<Capability> { Set(powers.map(\.capability)) }

  /// Whether this may be done somewhere: for what a screen offers, never for what a use case does.
  public func may(_ capability: Capability) -> Bool { powers.contains { $0.capability == capability } }

  /// Whether this may be done over the whole province.
  public func mayEverywhere(_ capability: Capability) -> Bool {
    powers.contains { $0.capability == capability && $0.scope == .province }
  }

  /// The power over a record of this place; one's own before a delegated one.
  public func power(_ capability: Capability, over place: Scope.Place, on day: Day, in register: Register) -> Power? {
    powers.first { $0.capability == capability && $0.scope.covers(place, holder: id, on: day, in: register) }
  }

  /// The same person with the position under which this power is used: what is done for another names that other and the document.
  fileprivate func using(_ power: Power) -> Actor {
    guard case .delegation(_, let giver, let document) = power.source else { return self }
    return Actor(id: id, name: name, position: "\(position); theo ủy quyền của \(giver) (\(document))", powers: powers)
  }
}

/// The proof that an actor may do something; only the check makes one, and an audit entry cannot be made without it.
public struct Permit: Sendable, Equatable {
  public let actor: Actor
  public let capability: Capability

  /// For what is of the province as a whole, or one's own: `Problem.forbidden` unless the power holds over the whole province, or is about
  /// oneself. A record of one unit, agency or project is asked for with `over`.
  public init(_ actor: Actor, may capability: Capability) throws {
    let held = actor.powers.filter { $0.capability == capability }
    guard let power = held.first(where: { $0.scope == .province || $0.scope == .own }) else {
      throw held.isEmpty ? Permit.refusal(actor, capability) : Permit.refusalOutside(actor, capability)
    }
    self.actor = actor.using(power)
    self.capability = capability
  }

  /// For a record of one place, by the register of the day.
  public init(_ actor: Actor, may capability: Capability, over place: Scope.Place, on day: Day, in register: Register) throws {
    guard let power = actor.power(capability, over: place, on: day, in: register) else {
      throw actor.may(capability)
        ? Permit.refusalOutside(actor, capability, over: place, on: day, in: register) : Permit.refusal(actor, capability)
    }
    self.actor = actor.using(power)
    self.capability = capability
  }

  /// For a list that shows only what lies in the actor's scopes: the power must hold somewhere.
  public init(_ actor: Actor, maySomewhere capability: Capability) throws {
    guard let power = actor.powers.first(where: { $0.capability == capability }) else { throw Permit.refusal(actor, capability) }
    self.actor = actor.using(power)
    self.capability = capability
  }

  private static func refusal(_ actor: Actor, _ capability: Capability) -> Problem {
    .forbidden(
      "«\(capability.vietnamese)» không thuộc quyền của \(actor.name), \(actor.position). \(whoMay(capability)) "
        + "Nếu việc thuộc phần bạn phụ trách, hãy nhờ người có quyền làm\(orDelegate(capability)).")
  }

  private static func refusalOutside(_ actor: Actor, _ capability: Capability) -> Problem {
    .forbidden(
      "«\(capability.vietnamese)» ở đây là việc của cả tỉnh, còn quyền của \(actor.name), \(actor.position), chỉ trong phạm vi riêng. "
        + whoMay(capability) + " Hãy xem phạm vi của bạn ở trang «Quyền của tôi».")
  }

  private static func refusalOutside(
    _ actor: Actor, _ capability: Capability, over place: Scope.Place, on day: Day, in register: Register
  ) -> Problem {
    let scopes = actor.powers.filter { $0.capability == capability }.map { $0.scope.words(on: day, in: register) }
    return .forbidden(
      "«\(capability.vietnamese)» \(place.words(on: day, in: register)) nằm ngoài phạm vi của bạn. Phạm vi của \(actor.name), "
        + "\(actor.position): \(scopes.joined(separator: "; ")). \(whoMay(capability)) Hãy nhờ họ làm\(orDelegate(capability)).")
  }

  /// The other way, where the power may be passed on at all.
  private static func orDelegate(_ capability: Capability) -> String { capability.mayBeDelegated ? ", hoặc xin họ ủy quyền" : "" }

  /// «Người làm được: Cán bộ Sở Xây dựng; Lãnh đạo Sở Xây dựng.»
  private static func whoMay(_ capability: Capability) -> String {
    let roles = StaffRole.allCases.filter { $0.capabilities.contains(capability) }
    guard !roles.isEmpty else { return "Việc này chỉ làm từ dòng lệnh trên máy chủ." }
    // A power that nearly everybody has over something is told by whose it is, not by a list of everybody.
    guard roles.count <= 6 else { return "Cơ quan phụ trách hồ sơ ấy làm được." }
    return "Người làm được: " + roles.map(\.vietnamese).joined(separator: "; ") + "."
  }
}

extension Scope.Place {
  /// «của Ủy ban nhân dân xã Phụng Hiệp», as the register names it now or did last.
  func words(on day: Day, in register: Register) -> String {
    switch self {
    case .province: "của cả tỉnh"
    case .unit(let unit):
      (register.unit(unit, on: day) ?? register.history(of: unit).last).map { "của \($0.fullName)" } ?? "của một đơn vị không có trong sổ"
    case .agency(let agency):
      (register.agency(agency, on: day) ?? register.history(of: agency).last).map { "của \($0.name)" }
        ?? "của một cơ quan không có trong sổ"
    case .project: "của dự án này"
    case .person: "của người khác"
    }
  }
}

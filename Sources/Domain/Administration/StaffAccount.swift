import Kit

/// The account of one person who works in the province's institutions; shared accounts do not exist.
public struct StaffAccount: Sendable, Equatable {
  public let id: ID<StaffAccount>
  public let name: Name
  /// The person's own name, «Nguyễn Thị Mẫu».
  public let person: String
  public let closedAt: Moment?
  /// What the person holds or held, oldest first.
  public let positions: [HeldPosition]

  public init(id: ID<StaffAccount>, name: Name, person: String, closedAt: Moment? = nil, positions: [HeldPosition]) {
    self.id = id
    self.name = name
    self.person = person
    self.closedAt = closedAt
    self.positions = positions
  }

  /// What an account is called: small Latin letters, digits, points and hyphens, so that it is typed alike on every keyboard.
  public struct Name: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Takes 3 to 40 signs that begin with a letter, in either case; nil for anything else.
    public init?(_ typed: String) {
      let text = typed.lowercased()
      guard (3...40).contains(text.utf8.count), let first = text.utf8.first, (0x61...0x7A).contains(first),
        text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E })
      else { return nil }
      self.text = text
    }

    public var description: String { text }
  }

  /// Who acts through this account on a day by the person's own positions; nil when it is closed or the person holds no position then.
  /// `units` says where each body that stands on the day stands.
  public func actor(on day: Day, units: [ID<Agency>: ID<AdminUnit>] = [:]) -> Actor? {
    // A position in a body that has ended ended with it.
    let held = positions.filter { held in held.period.contains(day) && held.agencyID.map { units[$0] != nil } ?? true }
    guard closedAt == nil, let first = held.first, let id = ID<Actor>(id.text) else { return nil }
    return Actor(
      id: id, name: person, position: first.shown, powers: held.flatMap { $0.powers(unit: $0.agencyID.flatMap { units[$0] }) })
  }
}

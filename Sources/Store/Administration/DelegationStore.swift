import Database
import Domain
import Kit

/// The register of delegations. A line is never removed; taking a power back is written on it.
public enum DelegationStore {
  public static func delegation(_ id: ID<Delegation>, in tx: any Reading) throws -> Delegation? {
    try tx.first("SELECT \(columns) FROM delegation WHERE id = \(id)", delegation)
  }

  /// What somebody was given that nobody took back, in force on a day.
  public static func inForce(to actor: ID<Actor>, on day: Day, in tx: any Reading) throws -> [Delegation] {
    try tx.rows(
      """
      SELECT \(columns) FROM delegation
      WHERE to_actor_id = \(actor) AND true_from <= \(day) AND true_until > \(day) AND revoked_at IS NULL ORDER BY id
      """, delegation)
  }

  /// Every delegation of a capability in force on a day, oldest first.
  public static func inForce(_ capability: Capability, on day: Day, in tx: any Reading) throws -> [Delegation] {
    try tx.rows(
      """
      SELECT \(columns) FROM delegation
      WHERE capability = \(capability) AND true_from <= \(day) AND true_until > \(day) AND revoked_at IS NULL ORDER BY id LIMIT 500
      """, delegation)
  }

  /// What one person let another use of one capability and nobody took back, in force on a day or later.
  public static func inForceOrComing(
    _ capability: Capability, to receiver: ID<Actor>, from giver: ID<Actor>, on day: Day, in tx: any Reading
  ) throws -> [Delegation] {
    try tx.rows(
      """
      SELECT \(columns) FROM delegation
      WHERE to_actor_id = \(receiver) AND from_actor_id = \(giver) AND capability = \(capability) AND true_until > \(day)
        AND revoked_at IS NULL ORDER BY id
      """, delegation)
  }

  /// Whether one person let another use a power at any time between two days, taken back since or not.
  public static func isGiven(by first: ID<Actor>, to second: ID<Actor>, since start: Day, until end: Day, in tx: any Reading) throws -> Bool
  {
    try tx.rows(
      """
      SELECT \(columns) FROM delegation
      WHERE from_actor_id = \(first) AND to_actor_id = \(second) AND true_from <= \(end) AND true_until > \(start)
      """, delegation
    ).contains { $0.revokedBy.map { $0.at.day >= start } ?? true }
  }

  /// What one person gave or was given, newest first.
  public static func of(_ actor: ID<Actor>, most limit: Int, in tx: any Reading) throws -> [Delegation] {
    try tx.rows(
      "SELECT \(columns) FROM delegation WHERE from_actor_id = \(actor) OR to_actor_id = \(actor) ORDER BY id DESC LIMIT \(limit)",
      delegation)
  }

  /// The whole register, newest first, before one of its lines.
  public static func all(before id: ID<Delegation>?, most limit: Int, in tx: any Reading) throws -> [Delegation] {
    let place: SQL = id.map { "WHERE id < \($0)" } ?? ""
    return try tx.rows("SELECT \(columns) FROM delegation \(place) ORDER BY id DESC LIMIT \(limit)", delegation)
  }

  public static func insert(_ one: Delegation, in tx: any Writing) throws {
    guard let scope = stored(one.scope) else { throw Problem.broken("what is one's own cannot be delegated") }
    try tx.execute(
      """
      INSERT INTO delegation (id, capability, scope_kind, scope_id, from_actor_id, from_name, from_position, granted_at, to_actor_id,
        to_name, to_position, true_from, true_until, document, revoked_reason)
      VALUES (\(one.id), \(one.capability), \(scope.kind), \(scope.id), \(one.from.actor), \(one.from.name), \(one.from.position),
        \(one.from.at), \(one.to), \(one.toName), \(one.toPosition), \(one.period.from), \(one.period.until), \(one.document), '')
      """)
  }

  /// False when it was taken back already.
  public static func revoke(_ id: ID<Delegation>, by signature: ActSignature, reason: String, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE delegation SET revoked_by = \(signature.actor), revoked_by_name = \(signature.name),
        revoked_by_position = \(signature.position), revoked_at = \(signature.at), revoked_reason = \(reason)
      WHERE id = \(id) AND revoked_at IS NULL
      """) == 1
  }

  private static let columns: SQL =
    """
    id, capability, scope_kind, scope_id, from_actor_id, from_name, from_position, granted_at, to_actor_id, to_name, to_position,
    true_from, true_until, document, revoked_by, revoked_by_name, revoked_by_position, revoked_at, revoked_reason
    """

  private static func delegation(_ row: Row) throws -> Delegation {
    guard let period = Period(from: try row.day("true_from"), until: try row.day("true_until")) else {
      throw Problem.broken("a delegation holds no day")
    }
    return Delegation(
      id: try row.id("id", of: Delegation.self), capability: try row.choice("capability", Capability.self), scope: try scope(row),
      from: ActSignature(
        actor: try row.id("from_actor_id", of: Actor.self), name: try row.text("from_name"), position: try row.text("from_position"),
        at: try row.moment("granted_at")),
      to: try row.id("to_actor_id", of: Actor.self), toName: try row.text("to_name"), toPosition: try row.text("to_position"),
      period: period, document: try row.text("document"),
      revokedBy: try row.optionalMoment("revoked_at").map { at in
        ActSignature(
          actor: try row.id("revoked_by", of: Actor.self), name: try row.text("revoked_by_name"),
          position: try row.text("revoked_by_position"), at: at)
      }, revokedReason: try row.text("revoked_reason"))
  }

  private static func stored(_ scope: Scope) -> (kind: String, id: String)? {
    switch scope {
    case .province: ("province", "")
    case .unit(let id): ("unit", id.text)
    case .agency(let id): ("agency", id.text)
    case .project(let id): ("project", id.text)
    case .own: nil
    }
  }

  private static func scope(_ row: Row) throws -> Scope {
    switch try row.text("scope_kind") {
    case "province": return .province
    case "unit": return .unit(try row.id("scope_id", of: AdminUnit.self))
    case "agency": return .agency(try row.id("scope_id", of: Agency.self))
    case "project": return .project(try row.id("scope_id", of: Scope.Project.self))
    default: throw Problem.broken("a delegation's scope is none")
    }
  }
}

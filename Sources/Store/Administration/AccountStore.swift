import Database
import Domain
import Kit

/// Staff accounts with the persons they belong to and the positions these hold.
public enum AccountStore {
  /// A new account with its person and first position.
  public struct Draft: Sendable {
    public let account: StaffAccount
    public let agency: ID<Agency>?
    public let createdBy: ID<Actor>

    public init(account: StaffAccount, agency: ID<Agency>?, createdBy: ID<Actor>) {
      self.account = account
      self.agency = agency
      self.createdBy = createdBy
    }
  }

  public static func insert(_ draft: Draft, at now: Moment, newID: () -> String, in tx: any Writing) throws {
    let account = draft.account
    let person = newID()
    try tx.execute("INSERT INTO person (id, name, created_at) VALUES (\(person), \(account.person), \(now))")
    for held in account.positions {
      try tx.execute(
        """
        INSERT INTO held_position
          (id, person_id, agency_id, agency_name, title, role, true_from, true_until, known_from, known_until)
        VALUES
          (\(newID()), \(person), \(held.agencyID ?? draft.agency), \(held.agency), \(held.title), \(held.role), \(held.period.from), \(held.period.until),
           \(now), NULL)
        """)
    }
    try tx.execute(
      """
      INSERT INTO staff_account (id, person_id, name, created_at, created_by, closed_at)
      VALUES (\(account.id), \(person), \(account.name.text), \(now), \(draft.createdBy), NULL)
      """)
  }

  /// One position more for the person behind an account.
  public static func add(
    _ held: HeldPosition, to account: ID<StaffAccount>, at now: Moment, newID: () -> String, in tx: any Writing
  ) throws {
    guard let person = try person(of: account, in: tx) else { throw Problem.broken("no person behind \(account)") }
    try tx.execute(
      """
      INSERT INTO held_position
        (id, person_id, agency_id, agency_name, title, role, true_from, true_until, known_from, known_until)
      VALUES
        (\(newID()), \(person), \(held.agencyID), \(held.agency), \(held.title), \(held.role), \(held.period.from), \(held.period.until),
         \(now), NULL)
      """)
  }

  /// Another end for a position that the person holds: what was known closes, and the position stands anew.
  public static func end(
    _ held: HeldPosition, of account: ID<StaffAccount>, until: Day?, at now: Moment, newID: () -> String, in tx: any Writing
  ) throws {
    guard let person = try person(of: account, in: tx), let period = Period(from: held.period.from, until: until) else {
      throw Problem.broken("no such position of \(account)")
    }
    let closed = try tx.execute(
      """
      UPDATE held_position SET known_until = \(now)
      WHERE person_id = \(person) AND title = \(held.title) AND role = \(held.role) AND true_from = \(held.period.from)
        AND agency_id IS NOT DISTINCT FROM \(held.agencyID) AND known_until IS NULL
      """)
    guard closed == 1 else { throw Problem.broken("\(closed) positions are one of \(account)") }
    try add(
      HeldPosition(title: held.title, agency: held.agency, agencyID: held.agencyID, role: held.role, period: period), to: account, at: now,
      newID: newID, in: tx)
  }

  public static func account(named name: StaffAccount.Name, in tx: any Reading) throws -> StaffAccount? {
    try accounts(where: "a.name = \(name.text)", most: 1, in: tx).first
  }

  public static func account(_ id: ID<StaffAccount>, in tx: any Reading) throws -> StaffAccount? {
    try accounts(where: "a.id = \(id)", most: 1, in: tx).first
  }

  /// Accounts in the order of their names, after one of them; from the first when `after` is empty.
  public static func page(after name: String, most limit: Int, in tx: any Reading) throws -> [StaffAccount] {
    try accounts(where: "a.name > \(name)", most: limit, in: tx)
  }

  /// The accounts of those who hold a position with one of these roles in a body on a day.
  public static func holders(in agency: ID<Agency>, of roles: [StaffRole], on day: Day, in tx: any Reading) throws -> [ID<StaffAccount>] {
    try tx.rows(
      """
      SELECT DISTINCT a.id FROM held_position p JOIN staff_account a ON a.person_id = p.person_id
      WHERE p.agency_id = \(agency) AND p.known_until IS NULL AND p.true_from <= \(day)
        AND (p.true_until IS NULL OR p.true_until > \(day)) AND a.closed_at IS NULL AND p.role IN \(list: roles.map(\.rawValue))
      ORDER BY a.id
      """
    ) { try $0.id("id", of: StaffAccount.self) }
  }

  /// The person behind an account; nil for an actor who has none.
  public static func person(of account: ID<StaffAccount>, in tx: any Reading) throws -> String? {
    try tx.first("SELECT person_id FROM staff_account WHERE id = \(account)") { try $0.text("person_id") }
  }

  /// Who opened an account or invited its person anew, as the account and the record of who did what say.
  public static func makers(of account: ID<StaffAccount>, in tx: any Reading) throws -> Set<ID<Actor>> {
    let opened = try tx.rows("SELECT created_by AS maker FROM staff_account WHERE id = \(account)")
    let invited = try tx.rows(
      """
      SELECT DISTINCT actor_id AS maker FROM audit_entry
      WHERE object_kind = 'account' AND object_id = \(account) AND action IN ('account.create', 'account.invite')
      """)
    return Set(try (opened + invited).map { try $0.id("maker", of: Actor.self) })
  }

  /// Open accounts whose persons hold one of these roles on a day, in the order of their names.
  public static func holding(_ roles: [StaffRole], on day: Day, most limit: Int, in tx: any Reading) throws -> [StaffAccount] {
    guard !roles.isEmpty else { return [] }
    return try accounts(
      where: """
        a.closed_at IS NULL AND a.person_id IN (
          SELECT h.person_id FROM held_position h
          WHERE h.role IN \(list: roles.map(\.rawValue)) AND h.true_from <= \(day) AND (h.true_until IS NULL OR h.true_until > \(day))
            AND h.known_until IS NULL)
        """, most: limit, in: tx)
  }

  /// How many persons hold each role on a day.
  public static func holders(on day: Day, in tx: any Reading) throws -> [StaffRole: Int] {
    let counts = try tx.rows(
      """
      SELECT h.role, count(DISTINCT h.person_id) AS n FROM held_position h JOIN staff_account a ON a.person_id = h.person_id
      WHERE a.closed_at IS NULL AND h.true_from <= \(day) AND (h.true_until IS NULL OR h.true_until > \(day)) AND h.known_until IS NULL
      GROUP BY h.role
      """
    ) { (try $0.choice("role", StaffRole.self), try $0.int("n")) }
    return Dictionary(counts) { first, _ in first }
  }

  /// One position held in a body, with whose it is.
  public struct StaffRow: Sendable, Equatable {
    public let person: String
    public let isClosed: Bool
    public let position: HeldPosition
  }

  /// Who holds or held positions in these bodies: those who hold them longest ago last.
  public static func staff(of agencies: [ID<Agency>], most limit: Int, in tx: any Reading) throws -> [StaffRow] {
    guard !agencies.isEmpty else { return [] }
    return try tx.rows(
      """
      SELECT p.name, a.closed_at, h.agency_id, h.agency_name, h.title, h.role, h.true_from, h.true_until
      FROM held_position h JOIN person p ON p.id = h.person_id JOIN staff_account a ON a.person_id = p.id
      WHERE h.agency_id IN \(list: agencies.map(\.text)) AND h.known_until IS NULL ORDER BY h.true_from DESC, h.id LIMIT \(limit)
      """
    ) { row in
      guard let period = Period(from: try row.day("true_from"), until: try row.optionalDay("true_until")) else {
        throw Problem.broken("a position holds no day")
      }
      return StaffRow(
        person: try row.text("name"), isClosed: try row.optionalMoment("closed_at") != nil,
        position: HeldPosition(
          title: try row.text("title"), agency: try row.text("agency_name"), agencyID: try row.optionalID("agency_id", of: Agency.self),
          role: try row.choice("role", StaffRole.self), period: period))
    }
  }

  private static func accounts(where condition: SQL, most limit: Int, in tx: any Reading) throws -> [StaffAccount] {
    let heads = try tx.rows(
      """
      SELECT a.id, a.name, a.closed_at, a.person_id, p.name AS person_name FROM staff_account a JOIN person p ON p.id = a.person_id
      WHERE \(condition) ORDER BY a.name LIMIT \(limit)
      """)
    var held: [String: [HeldPosition]] = [:]
    for row in try tx.rows(
      """
      SELECT person_id, agency_id, agency_name, title, role, true_from, true_until FROM held_position
      WHERE person_id IN \(list: try heads.map { try $0.text("person_id") }) AND known_until IS NULL ORDER BY true_from, id
      """)
    {
      guard let period = Period(from: try row.day("true_from"), until: try row.optionalDay("true_until")) else { continue }
      held[try row.text("person_id"), default: []].append(
        HeldPosition(
          title: try row.text("title"), agency: try row.text("agency_name"),
          agencyID: try row.optionalID("agency_id", of: Agency.self), role: try row.choice("role", StaffRole.self), period: period))
    }
    return try heads.map { row in
      guard let name = StaffAccount.Name(try row.text("name")) else { throw Problem.broken("an account's name is none") }
      return StaffAccount(
        id: try row.id("id", of: StaffAccount.self), name: name, person: try row.text("person_name"),
        closedAt: try row.optionalMoment("closed_at"), positions: held[try row.text("person_id")] ?? [])
    }
  }
}

import Database
import Domain
import Kit

/// The register of units and agencies: the facts as known at a moment, and what a plan changes of them.
public enum RegisterStore {
  /// The whole register; as known now, or as it was known at an earlier moment.
  public static func register(knownAt moment: Moment? = nil, in tx: any Reading) throws -> Register {
    let known = known(at: moment)
    return Register(
      units: try tx.rows(
        """
        SELECT unit_id, code, kind, name, area_hectares, parent_id, true_from, true_until, begun_by, past_unknown, ended_by, note
        FROM admin_unit_fact WHERE \(known) ORDER BY unit_id, true_from
        """, unit),
      agencies: try tx.rows("SELECT \(columns) FROM agency_fact f WHERE \(known) ORDER BY agency_id, true_from", agency),
      appointments: try tx.rows(
        """
        SELECT agency_id, position, person, true_from, true_until, ended_by, note FROM appointment
        WHERE \(known) ORDER BY agency_id, true_from, position, person
        """, appointment),
      unitSuccessions: try tx.rows(
        "SELECT from_unit_id, to_unit_id, reorganisation_id FROM unit_succession WHERE \(known) ORDER BY from_unit_id, id"
      ) {
        Succession(
          from: try $0.id("from_unit_id", of: AdminUnit.self), to: try $0.id("to_unit_id", of: AdminUnit.self),
          event: try $0.id("reorganisation_id", of: Reorganisation.self))
      },
      agencySuccessions: try tx.rows(
        "SELECT from_agency_id, to_agency_id, reorganisation_id FROM agency_succession WHERE \(known) ORDER BY from_agency_id, id"
      ) {
        Succession(
          from: try $0.id("from_agency_id", of: Agency.self), to: try $0.id("to_agency_id", of: Agency.self),
          event: try $0.id("reorganisation_id", of: Reorganisation.self))
      },
      events: try events(known, in: tx))
  }

  /// Whether anything at all has been registered.
  public static func isEmpty(in tx: any Reading) throws -> Bool {
    try tx.first("SELECT id FROM admin_unit LIMIT 1") { try $0.text("id") } == nil
  }

  private static func known(at moment: Moment?) -> SQL {
    guard let moment else { return "known_until IS NULL" }
    return "known_from <= \(moment) AND (known_until IS NULL OR known_until > \(moment))"
  }

  private static func events(_ known: SQL, in tx: any Reading) throws -> [ID<Reorganisation>: RegisteredEvent] {
    var events: [ID<Reorganisation>: RegisteredEvent] = [:]
    try tx.each(
      """
      SELECT r.id, r.title, r.document, d.day FROM reorganisation_day d JOIN reorganisation r ON r.id = d.reorganisation_id
      WHERE \(known)
      """
    ) { row in
      events[try row.id("id", of: Reorganisation.self)] = RegisteredEvent(
        day: try row.day("day"), title: try row.text("title"), document: try row.text("document"))
    }
    return events
  }

  // MARK: Decoding

  static let columns: SQL =
    """
    f.agency_id, f.form, f.name, f.unit_id, f.party_parent_id, f.state_parent_id, f.true_from, f.true_until, f.begun_by,
    f.past_unknown, f.ended_by, f.note
    """

  static func unit(_ row: Row) throws -> UnitFact {
    UnitFact(
      unit: try row.id("unit_id", of: AdminUnit.self), code: try row.text("code"),
      kind: try row.choice("kind", AdminUnit.Kind.self), name: try row.text("name"),
      areaHectares: try row.optionalInt("area_hectares"), parent: try row.optionalID("parent_id", of: AdminUnit.self),
      period: try period(row), beginning: try beginning(row), endedBy: try row.optionalID("ended_by", of: Reorganisation.self),
      note: try row.text("note"))
  }

  static func agency(_ row: Row) throws -> AgencyFact {
    AgencyFact(
      agency: try row.id("agency_id", of: Agency.self), form: try row.choice("form", Agency.Form.self),
      name: try row.text("name"), unit: try row.id("unit_id", of: AdminUnit.self),
      partyParent: try row.optionalID("party_parent_id", of: Agency.self),
      stateParent: try row.optionalID("state_parent_id", of: Agency.self), period: try period(row),
      beginning: try beginning(row), endedBy: try row.optionalID("ended_by", of: Reorganisation.self),
      note: try row.text("note"))
  }

  private static func appointment(_ row: Row) throws -> Appointment {
    Appointment(
      agency: try row.id("agency_id", of: Agency.self), position: try row.text("position"), person: try row.text("person"),
      period: try period(row), endedBy: try row.optionalID("ended_by", of: Reorganisation.self), note: try row.text("note"))
  }

  private static func period(_ row: Row) throws -> Period {
    guard let period = Period(from: try row.day("true_from"), until: try row.optionalDay("true_until")) else {
      throw Problem.broken("a fact of the register holds no day")
    }
    return period
  }

  private static func beginning(_ row: Row) throws -> Beginning {
    guard let event = try row.optionalID("begun_by", of: Reorganisation.self) else { return .ofRegister }
    return .by(event, pastUnknown: try row.flag("past_unknown"))
  }

  // MARK: Writing

  /// Enters what a plan adds and closes what it closes, all known from one moment on.
  public static func apply(
    _ plan: ReorganisationPlan, newUnits: [ID<AdminUnit>], newAgencies: [ID<Agency>], at moment: Moment, newID: () -> String,
    in tx: any Writing
  ) throws {
    for fact in plan.closedUnits {
      try closed(
        tx.execute(
          """
          UPDATE admin_unit_fact SET known_until = \(moment)
          WHERE unit_id = \(fact.unit) AND true_from = \(fact.period.from)
            AND true_until IS NOT DISTINCT FROM \(fact.period.until) AND known_until IS NULL
          """))
    }
    for fact in plan.closedAgencies {
      try closed(
        tx.execute(
          """
          UPDATE agency_fact SET known_until = \(moment)
          WHERE agency_id = \(fact.agency) AND true_from = \(fact.period.from)
            AND true_until IS NOT DISTINCT FROM \(fact.period.until) AND known_until IS NULL
          """))
    }
    try close(plan.closedAppointments, at: moment, in: tx)
    try register(
      units: newUnits, facts: plan.addedUnits, agencies: newAgencies, facts: plan.addedAgencies,
      appointments: plan.addedAppointments, at: moment, newID: newID, in: tx)
    try insert(
      into: "INSERT INTO unit_succession (id, from_unit_id, to_unit_id, reorganisation_id, known_from) VALUES ",
      plan.unitSuccessions.map { "(\(newID()), \($0.from), \($0.to), \($0.event), \(moment))" }, in: tx)
    try insert(
      into: "INSERT INTO agency_succession (id, from_agency_id, to_agency_id, reorganisation_id, known_from) VALUES ",
      plan.agencySuccessions.map { "(\(newID()), \($0.from), \($0.to), \($0.event), \(moment))" }, in: tx)
  }

  /// Closes what is known of some appointments and enters others.
  public static func replace(
    _ closed: [Appointment], by added: [Appointment], at moment: Moment, newID: () -> String, in tx: any Writing
  ) throws {
    try close(closed, at: moment, in: tx)
    try register(units: [], facts: [], agencies: [], facts: [], appointments: added, at: moment, newID: newID, in: tx)
  }

  private static func close(_ appointments: [Appointment], at moment: Moment, in tx: any Writing) throws {
    for appointment in appointments {
      try closed(
        tx.execute(
          """
          UPDATE appointment SET known_until = \(moment)
          WHERE agency_id = \(appointment.agency) AND position = \(appointment.position) AND person = \(appointment.person)
            AND true_from = \(appointment.period.from)
            AND true_until IS NOT DISTINCT FROM \(appointment.period.until) AND known_until IS NULL
          """))
    }
  }

  /// Enters identities and facts.
  public static func register(
    units: [ID<AdminUnit>], facts unitFacts: [UnitFact], agencies: [ID<Agency>], facts agencyFacts: [AgencyFact],
    appointments: [Appointment], at moment: Moment, newID: () -> String, in tx: any Writing
  ) throws {
    try insert(into: "INSERT INTO admin_unit (id, registered_at) VALUES ", units.map { "(\($0), \(moment))" }, in: tx)
    try insert(
      into: """
        INSERT INTO admin_unit_fact (id, unit_id, code, kind, name, area_hectares, parent_id, true_from, true_until, begun_by,
          past_unknown, ended_by, note, known_from) VALUES
        """,
      unitFacts.map { fact in
        """
        (\(newID()), \(fact.unit), \(fact.code), \(fact.kind), \(fact.name), \(fact.areaHectares), \(fact.parent),
        \(fact.period.from), \(fact.period.until), \(fact.beginning.event), \(fact.beginning.pastUnknown), \(fact.endedBy),
        \(fact.note), \(moment))
        """
      }, in: tx)
    try insert(into: "INSERT INTO agency (id, registered_at) VALUES ", agencies.map { "(\($0), \(moment))" }, in: tx)
    var words: [SQL] = []
    try insert(
      into: """
        INSERT INTO agency_fact (id, agency_id, form, name, sort_key, unit_id, party_parent_id, state_parent_id, true_from, true_until,
          begun_by, past_unknown, ended_by, note, known_from) VALUES
        """,
      agencyFacts.map { fact in
        let id = newID()
        for word in Set(VietnameseText.words(fact.name)).sorted() { words.append("(\(word), \(id))") }
        return """
          (\(id), \(fact.agency), \(fact.form), \(fact.name), \(VietnameseSortKey.key(fact.name)), \(fact.unit),
          \(fact.partyParent), \(fact.stateParent), \(fact.period.from), \(fact.period.until), \(fact.beginning.event),
          \(fact.beginning.pastUnknown), \(fact.endedBy), \(fact.note), \(moment))
          """
      }, in: tx)
    try insert(into: "INSERT INTO agency_word (word, fact_id) VALUES ", words, in: tx)
    try insert(
      into: "INSERT INTO appointment (id, agency_id, position, person, true_from, true_until, ended_by, note, known_from) VALUES ",
      appointments.map { one in
        """
        (\(newID()), \(one.agency), \(one.position), \(one.person), \(one.period.from), \(one.period.until), \(one.endedBy),
        \(one.note), \(moment))
        """
      }, in: tx)
  }

  /// Many rows in few statements; both engines take well over the binds of 40 rows.
  private static func insert(into head: SQL, _ rows: [SQL], in tx: any Writing) throws {
    for start in stride(from: 0, to: rows.count, by: 40) {
      var statement = head
      for (index, row) in rows[start..<min(start + 40, rows.count)].enumerated() {
        statement = statement + (index == 0 ? " " : ", ") + row
      }
      try tx.execute(statement)
    }
  }

  private static func closed(_ count: Int) throws {
    guard count == 1 else { throw Problem.broken("a fact to be closed is no longer what is known") }
  }
}

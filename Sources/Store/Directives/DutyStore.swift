import Database
import Domain
import Kit

/// Duties as they were issued and what happened to them; events are only added.
public enum DutyStore {
  /// Which duties to read.
  public enum Choice: Sendable {
    case one(ID<Duty>)
    case many([ID<Duty>])
    /// The open ones of the whole installation.
    case open
    case all
    case numbered(after: Int, most: Int)
    /// Those in which one of these bodies leads, works along, gives or monitors now.
    case of([ID<Agency>])
    case serving([ID<Provision>])
    case children([ID<Duty>])
  }

  public static func duties(_ choice: Choice, in tx: any Reading) throws -> [StoredDuty] {
    let chosen = condition(choice)
    var parts: [ID<Duty>: [Duty.Part]] = [:]
    try tx.each(
      """
      SELECT p.duty_id, p.agency_id, p.deliverable, p.due_on FROM duty_part p JOIN duty d ON d.id = p.duty_id
      WHERE \(chosen) ORDER BY p.duty_id, p.place
      """
    ) { row in
      parts[try row.id("duty_id", of: Duty.self), default: []].append(
        Duty.Part(
          agency: try row.id("agency_id", of: Agency.self), deliverable: try row.text("deliverable"), due: try row.day("due_on")))
    }
    var events: [ID<Duty>: [DutyEvent]] = [:]
    try tx.each(
      """
      SELECT e.duty_id, e.part, e.kind, e.on_day, e.at_moment, e.actor_id, e.actor_name, e.actor_position, e.agency_id, e.percent,
        e.to_day, e.words, e.evidence
      FROM duty_event e JOIN duty d ON d.id = e.duty_id WHERE \(chosen) ORDER BY e.duty_id, e.place
      """
    ) { row in events[try row.id("duty_id", of: Duty.self), default: []].append(try event(row)) }
    return try tx.rows(
      """
      SELECT d.id, d.number, d.parent_id, d.work, d.product, d.priority, d.roll_up, d.weight, d.giver_id, d.monitor_id, d.issued_on,
        d.issued_at, d.issued_by_name, d.issued_by_position
      FROM duty d WHERE \(chosen) ORDER BY d.number
      """
    ) { row in
      let id = try row.id("id", of: Duty.self)
      guard let own = parts[id], !own.isEmpty, let rollUp = RollUp(try row.text("roll_up")) else {
        throw Problem.broken("duty \(id) has no lead or no rule by which its parts make it up")
      }
      return StoredDuty(
        duty: Duty(
          id: id, number: try row.int("number"), parent: try row.optionalID("parent_id", of: Duty.self), work: try row.text("work"),
          product: try row.text("product"), priority: try row.choice("priority", Duty.Priority.self), rollUp: rollUp,
          weight: try row.int("weight"), giver: try row.id("giver_id", of: Agency.self),
          monitor: try row.optionalID("monitor_id", of: Agency.self), issuedOn: try row.day("issued_on"), parts: own),
        events: events[id] ?? [], issuedAt: try row.moment("issued_at"), issuedByName: try row.text("issued_by_name"),
        issuedByPosition: try row.text("issued_by_position"))
    }
  }

  public static func duty(_ id: ID<Duty>, in tx: any Reading) throws -> StoredDuty? { try duties(.one(id), in: tx).first }

  private static func condition(_ choice: Choice) -> SQL {
    switch choice {
    case .one(let id): "d.id = \(id)"
    case .many(let ids): "d.id IN \(list: ids)"
    case .open: "d.now_open = 1"
    case .all: "d.number > 0"
    case .numbered(let after, let most):
      "d.id IN (SELECT n.id FROM duty n WHERE n.number > \(after) ORDER BY n.number LIMIT \(most))"
    case .of(let agencies):
      """
      (d.giver_id IN \(list: agencies) OR d.monitor_id IN \(list: agencies)
        OR d.id IN (SELECT n.duty_id FROM duty_part n WHERE n.now_agency_id IN \(list: agencies) OR n.agency_id IN \(list: agencies)))
      """
    case .serving(let provisions): "d.id IN (SELECT s.duty_id FROM duty_provision s WHERE s.provision_id IN \(list: provisions))"
    case .children(let parents): "d.parent_id IN \(list: parents)"
    }
  }

  private static func event(_ row: Row) throws -> DutyEvent {
    DutyEvent(
      try row.choice("kind", DutyEvent.Kind.self), part: try row.int("part"), on: try row.day("on_day"), at: try row.moment("at_moment"),
      by: try row.id("actor_id", of: Actor.self), byName: try row.text("actor_name"), byPosition: try row.text("actor_position"),
      agency: try row.optionalID("agency_id", of: Agency.self), percent: try row.optionalInt("percent"),
      day: try row.optionalDay("to_day"), words: try row.text("words"), evidence: try row.text("evidence"))
  }

  // MARK: Writing

  /// The number the next duty gets.
  public static func nextNumber(in tx: any Reading) throws -> Int {
    try tx.count("SELECT coalesce(max(number), 0) AS n FROM duty") + 1
  }

  public static func insert(_ duty: Duty, serving provisions: [ID<Provision>], by actor: Actor, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO duty (id, number, parent_id, work, product, priority, roll_up, weight, giver_id, monitor_id, issued_on, issued_at,
        issued_by, issued_by_name, issued_by_position, now_open)
      VALUES (\(duty.id), \(duty.number), \(duty.parent), \(duty.work), \(duty.product), \(duty.priority), \(duty.rollUp.text),
        \(duty.weight), \(duty.giver), \(duty.monitor), \(duty.issuedOn), \(now), \(actor.id), \(actor.name), \(actor.position), 1)
      """)
    for (place, part) in duty.parts.enumerated() {
      try tx.execute(
        """
        INSERT INTO duty_part (duty_id, place, agency_id, deliverable, due_on, now_agency_id)
        VALUES (\(duty.id), \(place), \(part.agency), \(part.deliverable), \(part.due), \(part.agency))
        """)
    }
    for provision in provisions {
      try tx.execute("INSERT INTO duty_provision (duty_id, provision_id) VALUES (\(duty.id), \(provision))")
    }
  }

  /// Adds what happened after the events a person saw; a conflict when somebody was quicker.
  public static func append(_ event: DutyEvent, to stored: StoredDuty, in tx: any Writing) throws {
    try append([event], to: stored.duty, after: stored.events.count, in: tx)
  }

  public static func append(_ events: [DutyEvent], to duty: Duty, after count: Int, in tx: any Writing) throws {
    for (index, event) in events.enumerated() {
      try tx.execute(
        """
        INSERT INTO duty_event (duty_id, place, part, kind, on_day, at_moment, actor_id, actor_name, actor_position, agency_id, percent,
          to_day, words, evidence)
        VALUES (\(duty.id), \(count + index + 1), \(event.part), \(event.kind), \(event.on), \(event.at), \(event.by), \(event.byName),
          \(event.byPosition), \(event.agency), \(event.percent), \(event.day), \(event.words), \(event.evidence))
        """)
      switch (event.kind, event.part) {
      case (.accepted, 0): try tx.execute("UPDATE duty SET now_open = 0 WHERE id = \(duty.id)")
      case (.reopened, 0): try tx.execute("UPDATE duty SET now_open = 1 WHERE id = \(duty.id)")
      case (.passedOn, _):
        try tx.execute(
          "UPDATE duty_part SET now_agency_id = \(event.agency) WHERE duty_id = \(duty.id) AND place = \(event.part)")
      default: break
      }
    }
  }

  // MARK: Provisions

  public static func served(by choice: Choice, in tx: any Reading) throws -> [ServedProvision] {
    try tx.rows(
      """
      SELECT s.duty_id, s.provision_id, v.slug, v.number, t.code
      FROM duty_provision s JOIN duty d ON d.id = s.duty_id
      JOIN provision_text t ON t.provision_id = s.provision_id
      JOIN directive_version w ON w.id = t.version_id AND w.state = 'current'
      JOIN directive v ON v.id = w.directive_id
      WHERE \(condition(choice)) ORDER BY d.number, v.slug, t.place
      """
    ) { row in
      ServedProvision(
        duty: try row.id("duty_id", of: Duty.self), provision: try row.id("provision_id", of: Provision.self),
        slug: try row.text("slug"), number: try row.text("number"), code: try row.text("code"))
    }
  }

  /// Acting provisions of a document that no duty serves, in document order; a duty that serves several counts for each.
  public static func uncovered(of directive: ID<Directive>, in tx: any Reading) throws -> [String] {
    try tx.rows(
      """
      SELECT t.code FROM provision_text t JOIN directive_version v ON v.id = t.version_id
      WHERE v.directive_id = \(directive) AND v.state = 'current' AND t.acting = 1
        AND NOT EXISTS (SELECT 1 FROM duty_provision s WHERE s.provision_id = t.provision_id)
      ORDER BY t.place
      """
    ) { try $0.text("code") }
  }

  /// The provisions behind these codes of a document's current text; codes that are none are left out.
  public static func provisions(_ codes: [String], ofDirective slug: String, in tx: any Reading) throws -> [(ID<Provision>, String)] {
    try tx.rows(
      """
      SELECT t.provision_id, t.code FROM provision_text t JOIN directive_version v ON v.id = t.version_id
      JOIN directive d ON d.id = v.directive_id
      WHERE d.slug = \(slug) AND v.state = 'current' AND t.acting = 1 AND t.code IN \(list: codes) ORDER BY t.place
      """
    ) { (try $0.id("provision_id", of: Provision.self), try $0.text("code")) }
  }
}

import Database
import Domain
import Kit

/// Documents, how they stand to each other, and what was decided about them.
public enum DirectiveStore {
  private static let columns: SQL =
    "d.id, d.slug, d.number, d.kind, d.form, d.issuer, d.place, d.issued_on, d.subject, d.holding"

  static func directive(_ row: Row) throws -> Directive {
    Directive(
      id: try row.id("id", of: Directive.self), slug: try row.text("slug"), number: try row.text("number"),
      kind: try row.text("kind"), form: try row.choice("form", ReadDocument.Form.self), issuer: try row.text("issuer"),
      place: try row.text("place"), issuedOn: try row.optionalDay("issued_on"), subject: try row.text("subject"),
      holding: try row.choice("holding", Directive.Holding.self))
  }

  public static func directive(slug: String, in tx: any Reading) throws -> Directive? {
    try tx.first("SELECT \(columns) FROM directive d WHERE d.slug = \(slug)", directive)
  }

  public static func directive(_ id: ID<Directive>, in tx: any Reading) throws -> Directive? {
    try tx.first("SELECT \(columns) FROM directive d WHERE d.id = \(id)", directive)
  }

  /// Every document, those with a text first, then by day, newest first; `onlyPublic` leaves out what is closed on that day.
  public static func list(onlyPublicOn day: Day?, in tx: any Reading) throws -> [DirectiveLine] {
    let lines = try tx.rows(
      """
      SELECT \(columns), p.from_day AS published_from,
        (SELECT a.act FROM directive_act a WHERE a.directive_id = d.id ORDER BY a.on_day DESC, a.id DESC LIMIT 1) AS last_act
      FROM directive d LEFT JOIN publication p ON p.directive_id = d.id AND p.until_day IS NULL
      ORDER BY CASE d.holding WHEN 'cited' THEN 1 ELSE 0 END, d.issued_on DESC NULLS LAST, d.slug
      """
    ) { row in
      DirectiveLine(
        directive: try directive(row), publishedFrom: try row.optionalDay("published_from"),
        lastAct: try row.optionalChoice("last_act", Directive.Act.self))
    }
    guard let day else { return lines }
    return lines.filter { isPublic($0.directive, publishedFrom: $0.publishedFrom, on: day) }
  }

  /// Party documents are closed until a recorded decision publishes them; State documents are public; a cited one shows its header.
  public static func isPublic(_ directive: Directive, publishedFrom: Day?, on day: Day) -> Bool {
    if let publishedFrom, publishedFrom <= day { return true }
    return directive.form == .state || directive.holding == .cited
  }

  public static func insert(_ directive: Directive, at moment: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO directive (id, slug, number, kind, form, issuer, place, issued_on, subject, holding, recorded_at)
      VALUES (\(directive.id), \(directive.slug), \(directive.number), \(directive.kind), \(directive.form),
        \(directive.issuer), \(directive.place), \(directive.issuedOn), \(directive.subject), \(directive.holding), \(moment))
      """)
  }

  /// Writes what a newly read text says over what the register held of the document's header.
  public static func updateHeader(_ directive: Directive, in tx: any Writing) throws {
    try tx.execute(
      """
      UPDATE directive SET number = \(directive.number), kind = \(directive.kind), form = \(directive.form),
        issuer = \(directive.issuer), place = \(directive.place), issued_on = \(directive.issuedOn),
        subject = \(directive.subject), holding = \(directive.holding)
      WHERE id = \(directive.id)
      """)
  }

  /// Records how one document stands to another; false when that was known.
  @discardableResult
  public static func link(
    _ from: ID<Directive>, _ relation: Directive.Relation, to: ID<Directive>, from day: Day?, id: ID<DirectiveLinkLine>,
    at moment: Moment, in tx: any Writing
  ) throws -> Bool {
    try tx.execute(
      """
      INSERT INTO directive_link (id, from_directive_id, to_directive_id, relation, from_day, recorded_at)
      VALUES (\(id), \(from), \(to), \(relation), \(day), \(moment))
      ON CONFLICT (from_directive_id, to_directive_id, relation) DO NOTHING
      """) == 1
  }

  /// Takes away what reading a text said of other documents, and those documents of which nothing else is known.
  public static func unlinkCited(by id: ID<Directive>, in tx: any Writing) throws {
    let cited = try tx.rows(
      """
      SELECT l.to_directive_id FROM directive_link l JOIN directive d ON d.id = l.to_directive_id
      WHERE l.from_directive_id = \(id) AND d.holding = \(Directive.Holding.cited)
      """
    ) { try $0.id("to_directive_id", of: Directive.self) }
    try tx.execute(
      "DELETE FROM directive_link WHERE from_directive_id = \(id) AND relation <> \(Directive.Relation.replaces)")
    try tx.execute(
      """
      DELETE FROM directive WHERE id IN \(list: cited)
        AND NOT EXISTS (SELECT 1 FROM directive_link l WHERE l.from_directive_id = directive.id OR l.to_directive_id = directive.id)
        AND NOT EXISTS (SELECT 1 FROM directive_act a WHERE a.directive_id = directive.id)
        AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.directive_id = directive.id)
        AND NOT EXISTS (SELECT 1 FROM review_mark m WHERE m.directive_id = directive.id OR m.because_of_directive_id = directive.id)
      """)
  }

  public static func links(of id: ID<Directive>, in tx: any Reading) throws -> [DirectiveLinkLine] {
    let outgoing = try tx.rows(
      """
      SELECT \(columns), l.relation FROM directive_link l JOIN directive d ON d.id = l.to_directive_id
      WHERE l.from_directive_id = \(id) ORDER BY d.issued_on NULLS LAST, d.slug
      """
    ) {
      DirectiveLinkLine(
        other: try directive($0), relation: try $0.choice("relation", Directive.Relation.self), outgoing: true)
    }
    let incoming = try tx.rows(
      """
      SELECT \(columns), l.relation FROM directive_link l JOIN directive d ON d.id = l.from_directive_id
      WHERE l.to_directive_id = \(id) ORDER BY d.issued_on NULLS LAST, d.slug
      """
    ) {
      DirectiveLinkLine(
        other: try directive($0), relation: try $0.choice("relation", Directive.Relation.self), outgoing: false)
    }
    return outgoing + incoming
  }

  public static func insert(
    _ act: DirectiveActLine, of directive: ID<Directive>, id: ID<DirectiveActLine>, at moment: Moment, in tx: any Writing
  ) throws {
    try tx.execute(
      """
      INSERT INTO directive_act (id, directive_id, act, on_day, by_agency, document, note, recorded_at)
      VALUES (\(id), \(directive), \(act.act), \(act.on), \(act.byAgency), \(act.document), \(act.note), \(moment))
      """)
  }

  public static func acts(of directive: ID<Directive>, in tx: any Reading) throws -> [DirectiveActLine] {
    try tx.rows(
      """
      SELECT act, on_day, by_agency, document, note FROM directive_act WHERE directive_id = \(directive)
      ORDER BY on_day, id
      """
    ) {
      DirectiveActLine(
        act: try $0.choice("act", Directive.Act.self), on: try $0.day("on_day"), byAgency: try $0.text("by_agency"),
        document: try $0.text("document"), note: try $0.text("note"))
    }
  }

  public static func insert(
    _ publication: PublicationLine, of directive: ID<Directive>, id: ID<PublicationLine>, at moment: Moment,
    in tx: any Writing
  ) throws {
    try tx.execute(
      """
      INSERT INTO publication (id, directive_id, decision, decided_on, from_day, until_day, recorded_at)
      VALUES (\(id), \(directive), \(publication.decision), \(publication.decidedOn), \(publication.from),
        \(publication.until), \(moment))
      """)
  }

  /// The decision in force, if the document has been published.
  public static func publication(of directive: ID<Directive>, in tx: any Reading) throws -> PublicationLine? {
    try tx.first(
      """
      SELECT decision, decided_on, from_day, until_day FROM publication
      WHERE directive_id = \(directive) AND until_day IS NULL
      """
    ) {
      PublicationLine(
        decision: try $0.text("decision"), decidedOn: try $0.day("decided_on"), from: try $0.day("from_day"),
        until: try $0.optionalDay("until_day"))
    }
  }

  /// Marks a document for review because one it hangs on was replaced; nothing happens when it is marked already.
  public static func mark(
    _ directive: ID<Directive>, because other: ID<Directive>, reason: String, id: ID<ReviewMarkLine>, at moment: Moment,
    in tx: any Writing
  ) throws {
    try tx.execute(
      """
      INSERT INTO review_mark (id, directive_id, because_of_directive_id, reason, marked_at, cleared_note)
      VALUES (\(id), \(directive), \(other), \(reason), \(moment), '')
      ON CONFLICT (directive_id, because_of_directive_id) WHERE cleared_at IS NULL DO NOTHING
      """)
  }

  public static func openMarks(of directive: ID<Directive>, in tx: any Reading) throws -> [ReviewMarkLine] {
    try tx.rows(
      """
      SELECT m.id, d.number, m.reason, m.marked_at FROM review_mark m
      JOIN directive d ON d.id = m.because_of_directive_id
      WHERE m.directive_id = \(directive) AND m.cleared_at IS NULL ORDER BY m.marked_at, m.id
      """
    ) {
      ReviewMarkLine(
        id: try $0.id("id", of: ReviewMarkLine.self), because: try $0.text("number"), reason: try $0.text("reason"),
        markedAt: try $0.moment("marked_at"))
    }
  }

  /// Takes a mark off; false when it was off already.
  public static func clearMark(_ id: ID<ReviewMarkLine>, note: String, at moment: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute(
      "UPDATE review_mark SET cleared_at = \(moment), cleared_note = \(note) WHERE id = \(id) AND cleared_at IS NULL") == 1
  }

  /// The documents that carry out, amend or cite this one, directly.
  public static func dependents(of directive: ID<Directive>, in tx: any Reading) throws -> [ID<Directive>] {
    try tx.rows(
      """
      SELECT DISTINCT from_directive_id AS id FROM directive_link
      WHERE to_directive_id = \(directive) AND relation IN ('implements', 'cites') ORDER BY id
      """
    ) { try $0.id("id", of: Directive.self) }
  }
}

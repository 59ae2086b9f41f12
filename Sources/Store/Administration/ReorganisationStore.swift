import Database
import Domain
import Foundation
import Kit

/// Reorganisations: drafts, those in force with every day held for them, and those withdrawn.
public enum ReorganisationStore {
  public static func record(_ id: ID<Reorganisation>, in tx: any Reading) throws -> ReorganisationRecord? {
    try records("WHERE r.id = \(id)", most: 1, in: tx).first
  }

  /// By the day from which each is planned to hold, latest first; `before` is the id after which the next page goes on.
  public static func list(before: ID<Reorganisation>?, most limit: Int, in tx: any Reading) throws -> [ReorganisationRecord] {
    let start: SQL =
      before.map { "WHERE (r.planned_day, r.id) < (SELECT p.planned_day, p.id FROM reorganisation p WHERE p.id = \($0))" } ?? ""
    return try records(start, most: limit, in: tx)
  }

  public static func insertDraft(_ record: ReorganisationRecord, in tx: any Writing) throws {
    let one = record.reorganisation
    try tx.execute(
      """
      INSERT INTO reorganisation (id, title, document, note, planned_day, state, content_json, corrects_id, plan_digest, drafted_by,
        drafted_by_name, drafted_by_position, drafted_at, settled_reason)
      VALUES (\(one.id), \(one.title), \(one.document), \(one.note), \(one.day), \(one.state), \(try json(one.content)),
        \(corrected(one.content)), \(record.planDigest), \(record.draftedBy.actor), \(record.draftedBy.name),
        \(record.draftedBy.position), \(record.draftedBy.at), '')
      """)
  }

  /// A draft as it is written anew; false when it is no draft any more.
  public static func updateDraft(_ record: ReorganisationRecord, in tx: any Writing) throws -> Bool {
    let one = record.reorganisation
    return try tx.execute(
      """
      UPDATE reorganisation SET title = \(one.title), document = \(one.document), note = \(one.note), planned_day = \(one.day),
        content_json = \(try json(one.content)), plan_digest = \(record.planDigest), drafted_by = \(record.draftedBy.actor),
        drafted_by_name = \(record.draftedBy.name), drafted_by_position = \(record.draftedBy.position),
        drafted_at = \(record.draftedBy.at)
      WHERE id = \(one.id) AND state = 'draft'
      """) == 1
  }

  /// Ends the draft as enacted or withdrawn; false when another person was first.
  public static func settle(
    _ id: ID<Reorganisation>, as state: Reorganisation.State, by signature: ActSignature, reason: String,
    in tx: any Writing
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE reorganisation SET state = \(state), settled_by = \(signature.actor), settled_by_name = \(signature.name),
        settled_by_position = \(signature.position), settled_at = \(signature.at), settled_reason = \(reason)
      WHERE id = \(id) AND state = 'draft'
      """) == 1
  }

  /// Makes this the known day of one in force; the day known before is closed, not erased.
  public static func setDay(
    _ day: Day, of id: ID<Reorganisation>, correctedBy correction: ID<Reorganisation>?, rowID: String, at moment: Moment,
    in tx: any Writing
  ) throws {
    try tx.execute(
      "UPDATE reorganisation_day SET known_until = \(moment) WHERE reorganisation_id = \(id) AND known_until IS NULL")
    try tx.execute(
      """
      INSERT INTO reorganisation_day (id, reorganisation_id, day, corrected_by, known_from)
      VALUES (\(rowID), \(id), \(day), \(correction), \(moment))
      """)
  }

  private static func records(_ condition: SQL, most limit: Int, in tx: any Reading) throws -> [ReorganisationRecord] {
    let rows = try tx.rows(
      """
      SELECT r.id, r.title, r.document, r.note, r.planned_day, r.state, r.content_json, r.plan_digest, r.drafted_by, r.drafted_by_name,
        r.drafted_by_position, r.drafted_at, r.settled_by, r.settled_by_name, r.settled_by_position, r.settled_at, r.settled_reason
      FROM reorganisation r \(condition) ORDER BY r.planned_day DESC, r.id DESC LIMIT \(limit)
      """)
    let ids = try rows.map { try $0.text("id") }
    var days: [String: [ReorganisationRecord.KnownDay]] = [:]
    try tx.each(
      """
      SELECT reorganisation_id, day, corrected_by, known_from, known_until FROM reorganisation_day
      WHERE reorganisation_id IN \(list: ids) ORDER BY known_from, id
      """
    ) { row in
      days[try row.text("reorganisation_id"), default: []].append(
        ReorganisationRecord.KnownDay(
          day: try row.day("day"), knownFrom: try row.moment("known_from"), knownUntil: try row.optionalMoment("known_until"),
          correctedBy: try row.optionalID("corrected_by", of: Reorganisation.self)))
    }
    return try rows.map { row in
      let known = days[try row.text("id")] ?? []
      let planned = try row.day("planned_day")
      return ReorganisationRecord(
        reorganisation: Reorganisation(
          id: try row.id("id", of: Reorganisation.self), title: try row.text("title"), document: try row.text("document"),
          note: try row.text("note"), day: known.last { $0.knownUntil == nil }?.day ?? planned,
          content: try content(try row.text("content_json")), state: try row.choice("state", Reorganisation.State.self)),
        planDigest: try row.digest("plan_digest"),
        draftedBy: ActSignature(
          actor: try row.id("drafted_by", of: Actor.self), name: try row.text("drafted_by_name"),
          position: try row.text("drafted_by_position"), at: try row.moment("drafted_at")),
        settledBy: try settled(row), settledReason: try row.text("settled_reason"), days: known)
    }
  }

  private static func settled(_ row: Row) throws -> ActSignature? {
    guard let actor = try row.optionalID("settled_by", of: Actor.self) else { return nil }
    return ActSignature(
      actor: actor, name: try row.text("settled_by_name"), position: try row.text("settled_by_position"),
      at: try row.moment("settled_at"))
  }

  private static func corrected(_ content: Reorganisation.Content) -> ID<Reorganisation>? {
    if case .correctedDay(let id) = content { id } else { nil }
  }

  private static func json(_ content: Reorganisation.Content) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(content), as: UTF8.self)
  }

  private static func content(_ text: String) throws -> Reorganisation.Content {
    do {
      return try JSONDecoder().decode(Reorganisation.Content.self, from: Data(text.utf8))
    } catch {
      throw Problem.broken("the content of a reorganisation is not of this program's form")
    }
  }
}

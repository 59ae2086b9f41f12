import Database
import Domain
import Foundation
import Kit

/// What documents want of indicators, and the approved packages; another status is another known row.
public enum TargetStore {
  public static func known(of indicator: ID<Indicator>? = nil, in tx: any Reading) throws -> [EnteredTarget] {
    let only: SQL = indicator.map { " AND indicator_id = \($0)" } ?? ""
    return try tx.rows(
      """
      SELECT target_id, indicator_id, unit_id, first_year, last_year, wanted, baseline_year, baseline, path_json, document, clause, body,
        seen_in, confidence, status, note, entered_by, entered_by_name, entered_by_position, entered_at
      FROM target WHERE known_until IS NULL\(only) ORDER BY indicator_id, unit_id, first_year, last_year, wanted, target_id
      """, decode)
  }

  public static func known(_ id: ID<TargetValue>, in tx: any Reading) throws -> EnteredTarget? {
    try tx.first(
      """
      SELECT target_id, indicator_id, unit_id, first_year, last_year, wanted, baseline_year, baseline, path_json, document, clause, body,
        seen_in, confidence, status, note, entered_by, entered_by_name, entered_by_position, entered_at
      FROM target WHERE known_until IS NULL AND target_id = \(id)
      """, decode)
  }

  public static func insert(_ entered: EnteredTarget, id: ID<TargetValue>, at moment: Moment, in tx: any Writing) throws {
    let target = entered.target
    let from = target.provenance
    let by = entered.enteredBy
    try tx.execute(
      """
      INSERT INTO target (id, target_id, indicator_id, unit_id, first_year, last_year, wanted, baseline_year, baseline, path_json, document,
        clause, body, seen_in, confidence, status, note, entered_by, entered_by_name, entered_by_position, entered_at, known_from)
      VALUES (\(id), \(target.id), \(target.indicator), \(target.place), \(target.span.first), \(target.span.last), \(target.value),
        \(target.baseline?.year), \(target.baseline?.value), \(try text(target.path)), \(from.document), \(from.clause), \(from.body),
        \(from.seenIn), \(from.confidence), \(target.status), \(target.note), \(by.actor), \(by.name), \(by.position), \(by.at), \(moment))
      """)
  }

  /// The row known until now is known no longer.
  public static func close(_ id: ID<TargetValue>, at moment: Moment, in tx: any Writing) throws {
    try tx.execute("UPDATE target SET known_until = \(moment) WHERE target_id = \(id) AND known_until IS NULL")
  }

  /// The approved packages, the longest spans first.
  public static func packages(in tx: any Reading) throws -> [IndicatorPackage] {
    try tx.rows(
      """
      SELECT id, title, first_year, last_year, document, body, decided_on, items_json FROM indicator_package WHERE known_until IS NULL
      ORDER BY first_year, last_year DESC
      """
    ) { row in
      IndicatorPackage(
        id: try row.id("id", of: IndicatorPackage.self), title: try row.text("title"), span: try span(row),
        document: try row.text("document"), body: try row.text("body"), decidedOn: try row.day("decided_on"),
        items: try read([IndicatorPackage.Item].self, try row.text("items_json")))
    }
  }

  public static func insert(_ package: IndicatorPackage, at moment: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO indicator_package (id, title, first_year, last_year, document, body, decided_on, items_json, known_from)
      VALUES (\(package.id), \(package.title), \(package.span.first), \(package.span.last), \(package.document), \(package.body),
        \(package.decidedOn), \(try text(package.items)), \(moment))
      """)
  }

  private static func decode(_ row: Row) throws -> EnteredTarget {
    let baseline = try row.optionalInt("baseline_year").map { YearValue($0, try row.int("baseline")) }
    return EnteredTarget(
      target: TargetValue(
        id: try row.id("target_id", of: TargetValue.self), indicator: try row.id("indicator_id", of: Indicator.self),
        place: try row.id("unit_id", of: AdminUnit.self), span: try span(row), value: try row.int("wanted"), baseline: baseline,
        path: try read([YearValue].self, try row.text("path_json")),
        provenance: .init(
          document: try row.text("document"), clause: try row.text("clause"), body: try row.text("body"), seenIn: try row.text("seen_in"),
          confidence: try row.choice("confidence", Confidence.self)), status: try row.choice("status", TargetValue.Status.self),
        note: try row.text("note")),
      enteredBy: ActSignature(
        actor: try row.id("entered_by", of: Actor.self), name: try row.text("entered_by_name"),
        position: try row.text("entered_by_position"), at: try row.moment("entered_at")))
  }

  private static func span(_ row: Row) throws -> YearSpan {
    guard let span = YearSpan(try row.int("first_year"), try row.int("last_year")) else { throw Problem.broken("a target spans no year") }
    return span
  }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch { throw Problem.broken("a target's list is not readable") }
  }
}

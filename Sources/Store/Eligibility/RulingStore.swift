import Database
import Domain
import Kit

/// Kept rulings and the rule sets they came from; nothing here is ever changed.
public enum RulingStore {
  /// Keeps a rule set once; its digest is its name.
  public static func keep(_ set: RuleSet, at moment: Moment, in tx: any Writing) throws {
    let digest = set.digest
    guard try ruleSet(digest, in: tx) == nil else { return }
    try tx.execute(
      """
      INSERT INTO rule_set (digest, rules_version, content, known_from) VALUES (\(digest), \(set.version), \(set.text), \(moment))
      """)
  }

  /// The words of a rule set; nil when there is none of this digest.
  public static func ruleSet(_ digest: Digest, in tx: any Reading) throws -> String? {
    try tx.first("SELECT content FROM rule_set WHERE digest = \(digest)") { try $0.text("content") }
  }

  public static func insert(_ ruling: StoredRuling, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO ruling (id, rule_set_digest, filed_on, verdict, case_text, answer, kept_at)
      VALUES (\(ruling.id), \(ruling.ruleSet), \(ruling.filedOn), \(ruling.verdict), \(ruling.caseText), \(ruling.answer), \(ruling.keptAt))
      """)
  }

  public static func ruling(_ id: ID<StoredRuling>, in tx: any Reading) throws -> StoredRuling? {
    try tx.first("\(columns) WHERE id = \(id)", decode)
  }

  /// At most `limit` rulings after an id, in the order in which they were kept.
  public static func page(after id: ID<StoredRuling>?, limit: Int, in tx: any Reading) throws -> [StoredRuling] {
    try tx.rows("\(columns) WHERE id > \(id?.text ?? "") ORDER BY id LIMIT \(limit)", decode)
  }

  private static let columns: SQL = "SELECT id, rule_set_digest, filed_on, verdict, case_text, answer, kept_at FROM ruling"

  private static func decode(_ row: Row) throws -> StoredRuling {
    StoredRuling(
      id: try row.id("id", of: StoredRuling.self), filedOn: try row.day("filed_on"),
      verdict: try row.choice("verdict", Ruling.Verdict.self), caseText: try row.text("case_text"), answer: try row.text("answer"),
      ruleSet: try row.digest("rule_set_digest"), keptAt: try row.moment("kept_at"))
  }
}

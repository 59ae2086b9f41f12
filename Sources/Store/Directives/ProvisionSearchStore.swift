import Database
import Domain
import Kit

/// A provision that holds every word asked for.
public struct ProvisionHit: Sendable, Equatable {
  public let directive: Directive
  public let publishedFrom: Day?
  public let textID: ID<StoredProvision>
  public let code: String
  public let label: String
  public let title: String
  public let body: String
  /// What the scanner probably meant, for the words it read wrong.
  public let suggestions: [String]
}

/// Full-text search over the current versions, by folded words.
public enum ProvisionSearchStore {
  /// Provisions that hold every one of these folded words, in the order of documents and provisions; at most `limit`.
  public static func hits(words: [String], most limit: Int, in tx: any Reading) throws -> [ProvisionHit] {
    let distinct = Array(Set(words)).sorted()
    guard !distinct.isEmpty else { return [] }
    var suggestions: [String: [String]] = [:]
    let found: SQL =
      """
      SELECT w.provision_text_id FROM provision_word w WHERE w.word IN \(list: distinct)
      GROUP BY w.provision_text_id HAVING count(*) = \(distinct.count)
      """
    try tx.each(
      """
      SELECT s.provision_text_id, s.suggested FROM provision_suspect s
      WHERE s.provision_text_id IN (\(found)) ORDER BY s.provision_text_id, s.place
      """
    ) { suggestions[try $0.text("provision_text_id"), default: []].append(try $0.text("suggested")) }
    return try tx.rows(
      """
      SELECT d.id, d.slug, d.number, d.kind, d.form, d.issuer, d.place, d.issued_on, d.subject, d.holding,
        p.from_day AS published_from, t.id AS text_id, t.code, t.label, t.title, t.body
      FROM provision_text t
      JOIN directive_version v ON v.id = t.version_id AND v.state = 'current'
      JOIN directive d ON d.id = v.directive_id
      LEFT JOIN publication p ON p.directive_id = d.id AND p.until_day IS NULL
      WHERE t.id IN (\(found))
      ORDER BY d.issued_on DESC NULLS LAST, d.slug, t.place LIMIT \(limit)
      """
    ) { row in
      let text = try row.id("text_id", of: StoredProvision.self)
      return ProvisionHit(
        directive: try DirectiveStore.directive(row), publishedFrom: try row.optionalDay("published_from"), textID: text,
        code: try row.text("code"), label: try row.text("label"), title: try row.text("title"), body: try row.text("body"),
        suggestions: suggestions[text.text] ?? [])
    }
  }
}

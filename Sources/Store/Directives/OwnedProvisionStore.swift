import Database
import Domain
import Kit

/// Which provisions bodies have been given, by the current versions of documents in use.
public enum OwnedProvisionStore {
  public static func owned(by agencies: [ID<Agency>], in tx: any Reading) throws -> [OwnedProvision] {
    guard !agencies.isEmpty else { return [] }
    return try tx.rows(
      """
      SELECT a.agency_id, a.provision_id, d.slug, d.number, t.code, t.title, t.body, u.due_on
      FROM provision_assignment a
      JOIN provision_text t ON t.provision_id = a.provision_id AND t.acting = 1
      JOIN directive_version v ON v.id = t.version_id AND v.state = 'current'
      JOIN directive d ON d.id = v.directive_id
      LEFT JOIN provision_assignment u ON u.provision_id = a.provision_id AND u.aspect = 'due' AND u.known_until IS NULL
      WHERE a.aspect = 'owner' AND a.known_until IS NULL AND a.agency_id IN \(list: agencies)
      ORDER BY d.slug, t.place
      """
    ) { row in
      let title = try row.text("title")
      return OwnedProvision(
        agency: try row.id("agency_id", of: Agency.self), provision: try row.id("provision_id", of: Provision.self),
        directiveSlug: try row.text("slug"), directiveNumber: try row.text("number"), code: try row.text("code"),
        words: title.isEmpty ? beginning(of: try row.text("body")) : title, due: try row.optionalDay("due_on"))
    }
  }

  /// At most 160 characters, cut at a word.
  private static func beginning(of text: String) -> String {
    guard text.count > 160 else { return text }
    let cut = text.prefix(160)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }
}

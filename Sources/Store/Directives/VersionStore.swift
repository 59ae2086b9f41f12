import Database
import Domain
import Foundation
import Kit

/// Versions of texts with their provisions.
public enum VersionStore {
  /// What a version is made of, beside its provisions.
  public struct Draft: Sendable {
    public let id: ID<DirectiveVersion>
    public let directive: ID<Directive>
    public let ordinal: Int
    public let state: DirectiveVersion.State
    public let holding: Directive.Holding
    public let source: String
    public let document: ReadDocument

    public init(
      id: ID<DirectiveVersion>, directive: ID<Directive>, ordinal: Int, state: DirectiveVersion.State,
      holding: Directive.Holding, source: String, document: ReadDocument
    ) {
      self.id = id
      self.directive = directive
      self.ordinal = ordinal
      self.state = state
      self.holding = holding
      self.source = source
      self.document = document
    }
  }

  private static let columns: SQL =
    """
    id, directive_id, ordinal, state, holding, source_digest, legal_bases_json, characters, assigned, signed_for,
    signed_position, signed_name, recorded_at
    """

  public static func versions(of directive: ID<Directive>, in tx: any Reading) throws -> [StoredVersion] {
    try tx.rows(
      "SELECT \(columns) FROM directive_version WHERE directive_id = \(directive) ORDER BY ordinal", version)
  }

  public static func version(_ state: DirectiveVersion.State, of directive: ID<Directive>, in tx: any Reading) throws
    -> StoredVersion?
  {
    try tx.first(
      """
      SELECT \(columns) FROM directive_version WHERE directive_id = \(directive) AND state = \(state)
      ORDER BY ordinal DESC LIMIT 1
      """, version)
  }

  /// The whole text a version was read from.
  public static func source(of version: ID<DirectiveVersion>, in tx: any Reading) throws -> String? {
    try tx.first("SELECT source_text FROM directive_version WHERE id = \(version)") { try $0.text("source_text") }
  }

  public static func insert(
    _ draft: Draft, provisions: [StoredProvision], at moment: Moment, in tx: any Writing
  ) throws {
    let document = draft.document
    try tx.execute(
      """
      INSERT INTO directive_version (id, directive_id, ordinal, state, holding, source_digest, source_text, legal_bases_json,
        characters, assigned, signed_for, signed_position, signed_name, recorded_at)
      VALUES (\(draft.id), \(draft.directive), \(draft.ordinal), \(draft.state), \(draft.holding),
        \(Digest(of: draft.source)), \(draft.source), \(try json(document.header.legalBases)),
        \(document.coverage.characters), \(document.coverage.assigned), \(document.signature.authority),
        \(document.signature.position), \(document.signature.name), \(moment))
      """)
    for (place, name) in document.recipients.enumerated() {
      try tx.execute(
        "INSERT INTO directive_recipient (version_id, place, name) VALUES (\(draft.id), \(place + 1), \(name))")
    }
    for (place, words) in document.coverage.unassigned.enumerated() {
      try tx.execute(
        "INSERT INTO unassigned_text (version_id, place, words) VALUES (\(draft.id), \(place + 1), \(words))")
    }
    for (place, provision) in provisions.enumerated() {
      try insert(provision, place: place + 1, version: draft.id, in: tx)
    }
  }

  /// A new identity for a provision of a document.
  public static func insert(_ provision: ID<Provision>, of directive: ID<Directive>, in tx: any Writing) throws {
    try tx.execute("INSERT INTO provision (id, directive_id) VALUES (\(provision), \(directive))")
  }

  private static func insert(
    _ provision: StoredProvision, place: Int, version: ID<DirectiveVersion>, in tx: any Writing
  ) throws {
    let read = provision.read
    try tx.execute(
      """
      INSERT INTO provision_text (id, version_id, provision_id, place, code, parent_code, level, label, title, body,
        joins_json, acting, names_target)
      VALUES (\(provision.textID), \(version), \(provision.provision), \(place), \(read.id), \(read.parent), \(read.level),
        \(read.label), \(read.title), \(read.text), \(try json(read.joins)), \(provision.acting), \(provision.namesTarget))
      """)
    for (index, mention) in read.mentions.enumerated() {
      try tx.execute(
        """
        INSERT INTO provision_mention (provision_text_id, place, kind, words, stands_in, range_from, range_until)
        VALUES (\(provision.textID), \(index + 1), \(mention.kind), \(mention.text), \(mention.place),
          \(mention.range.lowerBound), \(mention.range.upperBound))
        """)
    }
    for (index, suspect) in read.suspects.enumerated() {
      try tx.execute(
        """
        INSERT INTO provision_suspect (provision_text_id, place, found, suggested, reason, stands_in, range_from, range_until)
        VALUES (\(provision.textID), \(index + 1), \(suspect.found), \(suspect.suggested), \(suspect.reason),
          \(suspect.place), \(suspect.range.lowerBound), \(suspect.range.upperBound))
        """)
    }
    var words = Set(VietnameseText.words(read.title + "\n" + read.text + "\n" + read.label))
    words.formUnion(VietnameseText.words(read.id))
    for suspect in read.suspects { words.formUnion(VietnameseText.words(suspect.suggested)) }
    for word in words.sorted() {
      try tx.execute("INSERT INTO provision_word (word, provision_text_id) VALUES (\(word), \(provision.textID))")
    }
  }

  /// The provisions of a version in document order, with mentions and suspects.
  public static func provisions(of version: ID<DirectiveVersion>, in tx: any Reading) throws -> [StoredProvision] {
    var mentions: [String: [Mention]] = [:]
    try tx.each(
      """
      SELECT m.provision_text_id, m.kind, m.words, m.stands_in, m.range_from, m.range_until
      FROM provision_mention m JOIN provision_text t ON t.id = m.provision_text_id
      WHERE t.version_id = \(version) ORDER BY m.provision_text_id, m.place
      """
    ) { row in
      mentions[try row.text("provision_text_id"), default: []].append(
        Mention(
          kind: try row.choice("kind", Mention.Kind.self), text: try row.text("words"),
          place: try row.choice("stands_in", ReadingPlace.self),
          range: try row.int("range_from")..<(try row.int("range_until"))))
    }
    var suspects: [String: [Suspect]] = [:]
    try tx.each(
      """
      SELECT s.provision_text_id, s.found, s.suggested, s.reason, s.stands_in, s.range_from, s.range_until
      FROM provision_suspect s JOIN provision_text t ON t.id = s.provision_text_id
      WHERE t.version_id = \(version) ORDER BY s.provision_text_id, s.place
      """
    ) { row in
      suspects[try row.text("provision_text_id"), default: []].append(
        Suspect(
          found: try row.text("found"), suggested: try row.text("suggested"), reason: try row.text("reason"),
          place: try row.choice("stands_in", ReadingPlace.self),
          range: try row.int("range_from")..<(try row.int("range_until"))))
    }
    return try tx.rows(
      """
      SELECT id, provision_id, code, parent_code, level, label, title, body, joins_json, acting, names_target
      FROM provision_text WHERE version_id = \(version) ORDER BY place
      """
    ) { row in
      let id = try row.id("id", of: StoredProvision.self)
      return StoredProvision(
        textID: id, provision: try row.id("provision_id", of: Provision.self),
        read: ReadProvision(
          id: try row.text("code"), parent: try row.optionalText("parent_code"),
          level: try row.choice("level", ReadProvision.Level.self), label: try row.text("label"),
          title: try row.text("title"), text: try row.text("body"), joins: try list(row.text("joins_json"), of: Int.self),
          mentions: mentions[id.text] ?? [], suspects: suspects[id.text] ?? []),
        acting: try row.flag("acting"), namesTarget: try row.flag("names_target"))
    }
  }

  public static func recipients(of version: ID<DirectiveVersion>, in tx: any Reading) throws -> [String] {
    try tx.rows("SELECT name FROM directive_recipient WHERE version_id = \(version) ORDER BY place") {
      try $0.text("name")
    }
  }

  public static func unassigned(of version: ID<DirectiveVersion>, in tx: any Reading) throws -> [String] {
    try tx.rows("SELECT words FROM unassigned_text WHERE version_id = \(version) ORDER BY place") { try $0.text("words") }
  }

  /// Moves a version from one state to another; a conflict when it is no longer in the first.
  public static func move(
    _ version: ID<DirectiveVersion>, from: DirectiveVersion.State, to: DirectiveVersion.State, in tx: any Writing
  ) throws {
    let changed = try tx.execute(
      "UPDATE directive_version SET state = \(to) WHERE id = \(version) AND state = \(from)")
    guard changed == 1 else {
      throw Problem.conflict("Bản chữ này vừa được người khác xử lý. Chưa có gì được ghi. Hãy tải lại trang.")
    }
  }

  public static func insert(_ match: StoredMatch, of version: ID<DirectiveVersion>, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO provision_match (version_id, code, kind, old_provision_id, old_code, score)
      VALUES (\(version), \(match.code), \(match.kind), \(match.oldProvision), \(match.oldCode), \(match.score))
      """)
  }

  public static func matches(of version: ID<DirectiveVersion>, in tx: any Reading) throws -> [StoredMatch] {
    try tx.rows(
      """
      SELECT m.code, m.kind, m.old_provision_id, m.old_code, m.score FROM provision_match m
      JOIN provision_text t ON t.version_id = m.version_id AND t.code = m.code
      WHERE m.version_id = \(version) ORDER BY t.place
      """
    ) {
      StoredMatch(
        code: try $0.text("code"), kind: try $0.text("kind"),
        oldProvision: try $0.optionalID("old_provision_id", of: Provision.self), oldCode: try $0.optionalText("old_code"),
        score: try $0.int("score"))
    }
  }

  /// Gives a provision of a version another identity, as a person confirmed it.
  public static func setProvision(
    _ provision: ID<Provision>, ofText text: ID<StoredProvision>, in tx: any Writing
  ) throws {
    try tx.execute("UPDATE provision_text SET provision_id = \(provision) WHERE id = \(text)")
  }

  private static func version(_ row: Row) throws -> StoredVersion {
    StoredVersion(
      id: try row.id("id", of: DirectiveVersion.self), directive: try row.id("directive_id", of: Directive.self),
      ordinal: try row.int("ordinal"), state: try row.choice("state", DirectiveVersion.State.self),
      holding: try row.choice("holding", Directive.Holding.self), sourceDigest: try row.digest("source_digest"),
      legalBases: try list(row.text("legal_bases_json"), of: String.self),
      signature: .init(
        authority: try row.text("signed_for"), position: try row.text("signed_position"),
        name: try row.text("signed_name")),
      characters: try row.int("characters"), assigned: try row.int("assigned"),
      recordedAt: try row.moment("recorded_at"))
  }

  private static func json(_ list: [some Encodable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  private static func list<Item: Decodable>(_ text: String, of type: Item.Type) throws -> [Item] {
    do {
      return try JSONDecoder().decode([Item].self, from: Data(text.utf8))
    } catch {
      throw Problem.broken("«\(text.prefix(60))» is no JSON list of \(type)")
    }
  }
}

import Database
import Domain
import Kit

/// The law library: texts as imported, their places, and the words that find them.
public enum LawStore {
  /// Every text that is known now, by the day on which it was issued.
  public static func texts(in tx: any Reading) throws -> [HeldLaw] {
    var relations: [String: [HeldLaw.Relation]] = [:]
    try tx.each(
      """
      SELECT r.text_id, r.relation, r.other_number FROM law_relation r JOIN law_text t ON t.id = r.text_id
      WHERE t.known_until IS NULL ORDER BY r.text_id, r.place
      """
    ) { row in
      relations[try row.text("text_id"), default: []].append(
        .init(try row.choice("relation", HeldLaw.Relation.Kind.self), try row.text("other_number")))
    }
    return try tx.rows("SELECT \(columns) FROM law_text WHERE known_until IS NULL ORDER BY issued_on, slug") { row in
      try decode(row, relations: relations[try row.text("id")] ?? [])
    }
  }

  /// The places of a text in their order.
  public static func provisions(of text: ID<HeldLaw>, in tx: any Reading) throws -> [ReadProvision] {
    try tx.rows("SELECT code, parent_code, level, label, title, body FROM law_part WHERE text_id = \(text) ORDER BY place") { row in
      ReadProvision(
        id: try row.text("code"), parent: try row.optionalText("parent_code"),
        level: try row.choice("level", ReadProvision.Level.self), label: try row.text("label"), title: try row.text("title"),
        text: try row.text("body"))
    }
  }

  public static func unassigned(of text: ID<HeldLaw>, in tx: any Reading) throws -> [String] {
    try tx.rows("SELECT words FROM law_unassigned WHERE text_id = \(text) ORDER BY place") { try $0.text("words") }
  }

  /// The whole text as it was imported.
  public static func source(of text: ID<HeldLaw>, in tx: any Reading) throws -> String? {
    try tx.first("SELECT source_text FROM law_text WHERE id = \(text)") { try $0.text("source_text") }
  }

  /// Closes what is known of a document; its rows stay.
  public static func close(slug: String, at moment: Moment, in tx: any Writing) throws {
    try tx.execute("UPDATE law_text SET known_until = \(moment) WHERE slug = \(slug) AND known_until IS NULL")
  }

  public static func insert(_ line: HeldLaw, source: String, document: ReadDocument, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO law_text (id, number, slug, kind, issuer, subject, issued_on, in_force_from, in_force_until, source_digest, source_text,
        characters, assigned, known_from, known_until)
      VALUES (\(line.id), \(line.number), \(line.slug), \(line.kind), \(line.issuer), \(line.subject), \(line.issuedOn),
        \(line.inForceFrom), \(line.inForceUntil), \(line.sourceDigest), \(source), \(document.coverage.characters),
        \(document.coverage.assigned), \(line.importedAt), NULL)
      """)
    for (place, relation) in line.relations.enumerated() {
      try tx.execute(
        """
        INSERT INTO law_relation (text_id, place, relation, other_number, other_slug)
        VALUES (\(line.id), \(place + 1), \(relation.kind), \(relation.number), \(LawNumber.slug(of: relation.number)))
        """)
    }
    var words: [String: [Int]] = [:]
    for (index, provision) in document.provisions.enumerated() {
      let place = index + 1
      try tx.execute(
        """
        INSERT INTO law_part (text_id, place, code, parent_code, level, label, title, body)
        VALUES (\(line.id), \(place), \(provision.id), \(provision.parent), \(provision.level), \(provision.label), \(provision.title),
          \(provision.text))
        """)
      for word in Set(VietnameseText.words(provision.label + " " + provision.title + " " + provision.text)) {
        words[String(word.prefix(60)), default: []].append(place)
      }
    }
    for word in words.keys.sorted() {
      let places = (words[word] ?? []).map(String.init).joined(separator: " ")
      try tx.execute("INSERT INTO law_word (word, text_id, places) VALUES (\(word), \(line.id), \(places))")
    }
    for (place, words) in document.coverage.unassigned.enumerated() {
      try tx.execute("INSERT INTO law_unassigned (text_id, place, words) VALUES (\(line.id), \(place + 1), \(words))")
    }
  }

  /// For each known text the numbers of the places that hold every one of these folded words.
  public static func places(holding words: [String], in tx: any Reading) throws -> [ID<HeldLaw>: [Int]] {
    let distinct = Array(Set(words)).sorted()
    guard !distinct.isEmpty else { return [:] }
    var found: [ID<HeldLaw>: [Set<Int>]] = [:]
    try tx.each(
      """
      SELECT w.text_id, w.places FROM law_word w JOIN law_text t ON t.id = w.text_id
      WHERE t.known_until IS NULL AND w.word IN \(list: distinct)
      """
    ) { row in
      let places = try row.text("places").split(separator: " ").compactMap { Int($0) }
      found[try row.id("text_id", of: HeldLaw.self), default: []].append(Set(places))
    }
    return found.compactMapValues { sets in
      guard sets.count == distinct.count, let first = sets.first else { return nil }
      let all = sets.dropFirst().reduce(first) { $0.intersection($1) }
      return all.isEmpty ? nil : all.sorted()
    }
  }

  private static let columns: SQL =
    "id, number, slug, kind, issuer, subject, issued_on, in_force_from, in_force_until, source_digest, known_from"

  private static func decode(_ row: Row, relations: [HeldLaw.Relation]) throws -> HeldLaw {
    HeldLaw(
      id: try row.id("id", of: HeldLaw.self), number: try row.text("number"), slug: try row.text("slug"), kind: try row.text("kind"),
      issuer: try row.text("issuer"), subject: try row.text("subject"), issuedOn: try row.optionalDay("issued_on"),
      inForceFrom: try row.optionalDay("in_force_from"), inForceUntil: try row.optionalDay("in_force_until"),
      sourceDigest: try row.digest("source_digest"), importedAt: try row.moment("known_from"), relations: relations)
  }
}

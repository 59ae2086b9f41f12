import Database
import Domain
import Kit

/// The vault of personal data: sealed values, the tokens by which they are found, and who looked.
public enum PersonalStore {
  /// One sealed value.
  public struct Line: Sendable, Equatable {
    public let id: ID<PersonalRecord>
    public let subject: PersonalSubject
    public let kind: PersonalValue.Kind
    public let sealed: String
    public let keptAt: Moment

    public init(id: ID<PersonalRecord>, subject: PersonalSubject, kind: PersonalValue.Kind, sealed: String, keptAt: Moment) {
      self.id = id
      self.subject = subject
      self.kind = kind
      self.sealed = sealed
      self.keptAt = keptAt
    }
  }

  /// A token of the blind index.
  public struct Token: Sendable, Hashable {
    public let digest: Digest
    public let isExact: Bool

    public init(digest: Digest, isExact: Bool) {
      self.digest = digest
      self.isExact = isExact
    }
  }

  public static func line(of subject: PersonalSubject, _ kind: PersonalValue.Kind, in tx: any Reading) throws -> Line? {
    try tx.first(
      """
      SELECT id, subject_kind, subject_id, kind, value_sealed, kept_at FROM personal_value
      WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) AND kind = \(kind)
      """, line)
  }

  public static func lines(of subject: PersonalSubject, in tx: any Reading) throws -> [Line] {
    try tx.rows(
      """
      SELECT id, subject_kind, subject_id, kind, value_sealed, kept_at FROM personal_value
      WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY kind
      """, line)
  }

  /// Puts a value in; the subject's earlier value of the kind must have been taken out.
  public static func insert(_ line: Line, tokens: Set<Token>, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO personal_value (id, subject_kind, subject_id, kind, value_sealed, kept_at)
      VALUES (\(line.id), \(line.subject.kind), \(line.subject.id), \(line.kind), \(line.sealed), \(line.keptAt))
      """)
    try put(tokens, of: line, in: tx)
  }

  /// Takes a value and its tokens out.
  public static func delete(_ line: Line, in tx: any Writing) throws {
    try tx.execute("DELETE FROM personal_token WHERE value_id = \(line.id)")
    try tx.execute("DELETE FROM personal_value WHERE id = \(line.id)")
  }

  /// Other tokens for a value: those of a new key.
  public static func replaceTokens(_ tokens: Set<Token>, of line: Line, in tx: any Writing) throws {
    try tx.execute("DELETE FROM personal_token WHERE value_id = \(line.id)")
    try put(tokens, of: line, in: tx)
  }

  public static func line(_ id: ID<PersonalRecord>, in tx: any Reading) throws -> Line? {
    try tx.first(
      "SELECT id, subject_kind, subject_id, kind, value_sealed, kept_at FROM personal_value WHERE id = \(id)", line)
  }

  /// Values of a kind that hold one of these tokens; only exact ones, or near ones too.
  public static func find(_ kind: PersonalValue.Kind, tokens: [Digest], exact: Bool, most limit: Int, in tx: any Reading) throws -> [Line] {
    let least = exact ? 1 : 0
    return try tx.rows(
      """
      SELECT DISTINCT v.id, v.subject_kind, v.subject_id, v.kind, v.value_sealed, v.kept_at
      FROM personal_token t JOIN personal_value v ON v.id = t.value_id
      WHERE t.kind = \(kind) AND t.token_digest IN \(list: tokens) AND t.is_exact >= \(least) ORDER BY v.id LIMIT \(limit)
      """, line)
  }

  public static func recordAccess(_ access: PersonalAccess, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO personal_access
        (id, subject_kind, subject_id, kinds, purpose, reader_id, reader_name, reader_position, read_at)
      VALUES
        (\(access.id), \(access.subject.kind), \(access.subject.id), \(access.kinds.map(\.rawValue).sorted().joined(separator: " ")),
         \(access.purpose), \(access.reader.id), \(access.reader.name), \(access.reader.position), \(access.at))
      """)
  }

  /// Who looked at a subject's data, newest first.
  public static func accesses(of subject: PersonalSubject, most limit: Int, in tx: any Reading) throws -> [PersonalAccess.Line] {
    try tx.rows(
      """
      SELECT kinds, purpose, reader_name, reader_position, read_at FROM personal_access
      WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY id DESC LIMIT \(limit)
      """
    ) { row in
      PersonalAccess.Line(
        kinds: try row.text("kinds").split(separator: " ").compactMap { PersonalValue.Kind(rawValue: String($0)) },
        purpose: try row.choice("purpose", ReadingPurpose.self), reader: try row.text("reader_name"),
        position: try row.text("reader_position"), at: try row.moment("read_at"))
    }
  }

  private static func put(_ tokens: Set<Token>, of line: Line, in tx: any Writing) throws {
    for token in tokens.sorted(by: { $0.digest.hex < $1.digest.hex }) {
      let exact = token.isExact ? 1 : 0
      try tx.execute(
        """
        INSERT INTO personal_token (kind, token_digest, value_id, is_exact) VALUES (\(line.kind), \(token.digest), \(line.id), \(exact))
        ON CONFLICT (kind, token_digest, value_id) DO NOTHING
        """)
    }
  }

  private static func line(_ row: Row) throws -> Line {
    Line(
      id: try row.id("id", of: PersonalRecord.self),
      subject: PersonalSubject(kind: try row.choice("subject_kind", PersonalSubject.Kind.self), id: try row.text("subject_id")),
      kind: try row.choice("kind", PersonalValue.Kind.self), sealed: try row.text("value_sealed"), keptAt: try row.moment("kept_at"))
  }
}

import Database
import Domain
import Kit

/// What persons ask about their own data.
public enum PersonalRequestStore {
  /// A request whose words are still sealed.
  public struct Line: Sendable {
    public let sealed: String
    private let request: PersonalRequest

    init(_ request: PersonalRequest, sealed: String) {
      self.request = request
      self.sealed = sealed
    }

    public var id: ID<PersonalRequest> { request.id }

    /// The request with its words opened.
    public func opened(by seal: Seal) throws -> PersonalRequest {
      guard let bytes = seal.opened(sealed, context: PersonalRequestStore.context(request.id)) else {
        throw Problem.unavailable("Không mở được lời của một yêu cầu: tệp khóa không có khóa đã niêm phong nó. Hãy báo người vận hành.")
      }
      return PersonalRequest(
        id: request.id, subject: request.subject, name: request.name, kind: request.kind, words: String(decoding: bytes, as: UTF8.self),
        receivedAt: request.receivedAt, due: request.due, settled: request.settled)
    }
  }

  /// What the words of a request are sealed for.
  public static func context(_ id: ID<PersonalRequest>) -> String { "personal request " + id.text }

  public static func insert(_ request: PersonalRequest, sealed: String, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO personal_request
        (id, subject_kind, subject_id, subject_name, kind, words_sealed, received_at, due_day, answer)
      VALUES
        (\(request.id), \(request.subject.kind), \(request.subject.id), \(request.name), \(request.kind), \(sealed),
         \(request.receivedAt), \(request.due), '')
      """)
  }

  /// Writes how a request ended; false when it had ended already.
  public static func settle(_ id: ID<PersonalRequest>, _ settled: PersonalRequest.Settled, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE personal_request SET settled_at = \(settled.at), outcome = \(settled.outcome), answer = \(settled.answer),
        settled_by = \(settled.by) WHERE id = \(id) AND settled_at IS NULL
      """) == 1
  }

  private static let columns: SQL = """
    SELECT id, subject_kind, subject_id, subject_name, kind, words_sealed, received_at, due_day, settled_at, outcome, answer, settled_by
    FROM personal_request
    """

  public static func request(_ id: ID<PersonalRequest>, in tx: any Reading) throws -> Line? {
    try tx.first(columns + " WHERE id = \(id)", line)
  }

  /// A person's own requests, newest first.
  public static func requests(of subject: PersonalSubject, in tx: any Reading) throws -> [Line] {
    try tx.rows(
      columns + " WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY id DESC LIMIT 50", line)
  }

  /// Requests that wait, the nearest day first.
  public static func open(in tx: any Reading) throws -> [Line] {
    try tx.rows(columns + " WHERE settled_at IS NULL ORDER BY due_day, id LIMIT 200", line)
  }

  /// The newest requests that have ended.
  public static func settled(in tx: any Reading) throws -> [Line] {
    try tx.rows(columns + " WHERE settled_at IS NOT NULL ORDER BY id DESC LIMIT 50", line)
  }

  private static func line(_ row: Row) throws -> Line {
    let settled = try row.optionalMoment("settled_at").map { at in
      PersonalRequest.Settled(
        at: at, outcome: try row.choice("outcome", PersonalRequest.Outcome.self), answer: try row.text("answer"),
        by: try row.optionalText("settled_by") ?? "")
    }
    return Line(
      PersonalRequest(
        id: try row.id("id", of: PersonalRequest.self),
        subject: PersonalSubject(kind: try row.choice("subject_kind", PersonalSubject.Kind.self), id: try row.text("subject_id")),
        name: try row.text("subject_name"), kind: try row.choice("kind", PersonalRequest.Kind.self), words: "",
        receivedAt: try row.moment("received_at"), due: try row.day("due_day"), settled: settled),
      sealed: try row.text("words_sealed"))
  }
}

import HTTPTypes
import Hummingbird
import Kit
import NIOCore

/// A problem told to a machine (RFC 9457), as `application/problem+json`.
public struct ProblemDetails: Error, Sendable {
  /// A URN of ours, or `about:blank` when the status says it all.
  public let type: String
  public let title: String
  public let status: HTTPResponse.Status
  public let detail: String
  public let errors: [Fault]
  public let headers: HTTPFields

  /// One thing wrong in what was sent.
  public struct Fault: Sendable {
    /// The line of JSON Lines, from 1.
    public let line: Int
    /// The field by path; empty for the whole.
    public let field: String
    public let detail: String

    public init(line: Int, field: String, detail: String) {
      self.line = line
      self.field = field
      self.detail = detail
    }
  }

  public init(
    _ status: HTTPResponse.Status, type: String = "about:blank", title: String, detail: String, errors: [Fault] = [],
    headers: HTTPFields = [:]
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.errors = errors
    self.headers = headers
  }

  /// A problem of the house, by the one table of statuses; what is our own fault stays in the log.
  public init(_ problem: Problem) {
    self.init(
      ProblemTable.status(of: problem), title: ProblemTable.heading(of: problem), detail: ProblemTable.words(of: problem),
      headers: ProblemTable.retryAfter(problem).map { [.retryAfter: String($0)] } ?? [:])
  }

  /// Where machines ask: their problems are no pages.
  static func isFor(_ path: String) -> Bool { path.hasPrefix("/api/") }

  /// The members of the problem, for a line of JSON Lines as well as for a whole answer.
  public var json: CanonicalJSON {
    .object([
      .init("type", .text(type)), .init("title", .text(title)), .init("status", .number(status.code)), .init("detail", .text(detail)),
      .init(
        "errors",
        .list(
          errors.map {
            .object([.init("line", .number($0.line)), .init("field", .text($0.field)), .init("detail", .text($0.detail))])
          })),
    ])
  }

  /// The whole answer.
  public var response: Response {
    var fields: HTTPFields = [.contentType: "application/problem+json", .contentLanguage: "vi"]
    for field in headers { fields[field.name] = field.value }
    return Response(status: status, headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: json.bytes)))
  }
}

import HTTPTypes
import Hummingbird
import Kit
import NIOCore
import Office
import Site

/// One request of a machine: what was sent, the house to ask in, and the bytes of the whole description.
struct APICall: Sendable {
  let request: Request
  let site: Site
  let description: [UInt8]
  /// The query, decoded once.
  let query: Fields

  init(_ request: Request, site: Site, description: [UInt8]) {
    self.request = request
    self.site = site
    self.description = description
    query = Fields(encoded: request.uri.query ?? "")
  }

  var office: Office { site.office }

  /// A parameter of the query; nil when it is missing. A parameter that stands twice is no parameter.
  func text(_ name: String) throws(ProblemDetails) -> String? {
    let texts = query.texts(name)
    guard texts.count <= 1 else { throw unreadable(name, "chỉ được ghi một lần") }
    return texts.first
  }

  /// A whole number of the query; nil when it is missing.
  func whole(_ name: String, in range: ClosedRange<Int>) throws(ProblemDetails) -> Int? {
    guard let text = try text(name) else { return nil }
    guard text.utf8.count <= 20, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number) else {
      throw unreadable(name, "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)")
    }
    return number
  }

  func unreadable(_ name: String, _ why: String) -> ProblemDetails {
    ProblemDetails(
      .badRequest, type: "urn:ancu:problem:parameter", title: "Tham số không đọc được", detail: "Tham số «\(name)»: \(why).",
      errors: [.init(line: 1, field: name, detail: why)])
  }

  /// The answer as JSON; what stopped the work as a problem.
  func answer(_ make: () async throws -> CanonicalJSON) async throws(ProblemDetails) -> Response {
    let json: CanonicalJSON
    do {
      json = try await make()
    } catch let problem as Problem {
      throw ProblemDetails(problem)
    } catch {
      throw ProblemDetails(.broken("\(error)"))
    }
    return Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: json.bytes)))
  }
}

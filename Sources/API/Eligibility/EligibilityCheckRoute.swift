import HTTPTypes
import Hummingbird
import Kit
import NIOCore
import Office
import Site

/// `POST /api/v1/eligibility/check`: one case as JSON, or many as JSON Lines, each answered with its ruling; nothing is kept.
enum EligibilityCheckRoute {
  /// Bytes of one case; the longest real one is far below.
  static let largestCase = 64 * 1024
  /// Bytes of a batch; larger ones are for `ancu eligibility check`.
  static let largestBatch = 8 * 1024 * 1024
  static let lines = "application/x-ndjson"

  static let route = APIRoute(
    method: .post, path: "/api/v1/eligibility/check",
    operation: OpenAPI.Operation(
      id: "checkEligibility", summary: "Xét điều kiện mua, thuê mua, thuê nhà ở xã hội",
      description: """
        Một hồ sơ (application/json, tới 64 kB) hoặc nhiều hồ sơ mỗi dòng một (application/x-ndjson, tới 8 MB). Trường vắng hoặc null là \
        chưa biết. Với nhiều hồ sơ, dòng không đọc được được trả lời bằng một đối tượng Problem ở đúng chỗ của nó. Không lưu gì.
        """,
      body: [("application/json", .reference("Case")), (lines, .text(description: "Mỗi dòng một Case."))],
      answers: [
        .init(
          status: 200, description: "Kết luận, hoặc mỗi dòng một kết luận hay một Problem.",
          content: [("application/json", .reference("Ruling")), (lines, .text(description: "Mỗi dòng một Ruling hoặc một Problem."))]),
        .problem(400, "Không phải một đối tượng JSON."), .problem(413, "Quá lớn."), .problem(415, "Kiểu nội dung không nhận."),
        .problem(422, "Đọc được nhưng không phải một hồ sơ có thể có."),
      ])
  ) { call throws(ProblemDetails) in
    let request = call.request
    switch mediaType(request) {
    case "application/json": return try await one(request)
    case lines, "application/jsonl", "application/x-jsonlines": return try await many(request)
    default:
      throw ProblemDetails(
        .unsupportedMediaType, title: "Kiểu nội dung không nhận",
        detail: "Hãy gửi application/json cho một hồ sơ, hoặc \(lines) cho nhiều hồ sơ mỗi dòng một.",
        headers: acceptPost.map { [$0: "application/json, \(lines)"] } ?? [:])
    }
  }

  private static func one(_ request: Request) async throws(ProblemDetails) -> Response {
    let bytes = try await body(request, upTo: largestCase, "Một hồ sơ không quá 64 kB; nhiều hồ sơ hãy gửi kiểu \(lines).")
    do throws(CheckEligibility.Fault) {
      return answer(try CheckEligibility.one(bytes), "application/json")
    } catch {
      throw problem(error)
    }
  }

  private static func many(_ request: Request) async throws(ProblemDetails) -> Response {
    let bytes = try await body(request, upTo: largestBatch, "Một lần gửi không quá 8 MB; hãy chia thành nhiều lần.")
    var answers: [UInt8] = []
    answers.reserveCapacity(bytes.count * 6)
    CheckEligibility.lines(bytes) { result in
      switch result {
      case .success(let ruling): answers += ruling
      case .failure(let fault):
        answers += problem(fault).json.bytes
        answers.append(0x0A)
      }
    }
    return answer(answers, lines)
  }

  private static func problem(_ fault: CheckEligibility.Fault) -> ProblemDetails {
    ProblemDetails(
      fault.field.isEmpty ? .badRequest : .unprocessableContent, type: "urn:ancu:problem:case", title: "Hồ sơ không xét được",
      detail: fault.field.isEmpty ? fault.message : "Trường «\(fault.field)»: \(fault.message)",
      errors: [.init(line: fault.line, field: fault.field, detail: fault.message)])
  }

  private static func body(_ request: Request, upTo most: Int, _ detail: String) async throws(ProblemDetails) -> [UInt8] {
    var request = request
    do {
      return Array(buffer: try await request.collectBody(upTo: most))
    } catch {
      throw ProblemDetails(.contentTooLarge, title: "Quá lớn", detail: detail)
    }
  }

  private static func answer(_ bytes: [UInt8], _ type: String) -> Response {
    Response(status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The media type without its parameters.
  private static func mediaType(_ request: Request) -> String {
    let text = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    return text.filter { !$0.isWhitespace }.lowercased()
  }

  private static let acceptPost = HTTPField.Name("Accept-Post")
}

import HTTPTypes
import Hummingbird
import Kit
import NIOCore
import Site

/// One route of the machines' door with its description; a route without one cannot be registered.
struct APIRoute: Sendable {
  let method: HTTPRequest.Method
  let path: String
  let operation: OpenAPI.Operation
  let handle: @Sendable (APICall) async throws(ProblemDetails) -> Response
}

/// The description of all routes, as OpenAPI 3.1.
enum DescriptionRoute {
  static let route = APIRoute(
    method: .get, path: "/api/v1/openapi.json",
    operation: OpenAPI.Operation(
      id: "openapi", summary: "Mô tả các đường dẫn cho máy", description: "Tài liệu này, theo OpenAPI 3.1.", body: [],
      answers: [
        .init(status: 200, description: "Tài liệu OpenAPI.", content: [("application/json", .object([], required: [], isClosed: false))])
      ])
  ) { call throws(ProblemDetails) in
    Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: call.description)))
  }
}

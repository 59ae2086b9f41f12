import HTTPTypes
import Hummingbird
import Kit
import NIOCore
import Site

/// The machines' door: JSON in, JSON out, problems as RFC 9457 has them; every route stands in one table with its description.
public enum APIDoor {
  /// All routes, in the order in which they are described.
  static let routes: [APIRoute] = [EligibilityCheckRoute.route] + RecordRoutes.all + [DescriptionRoute.route]

  public static func add(to router: Router<AnCuContext>, site: Site) {
    let description = OpenAPI.Document.ofThisHouse(routes).json.bytes
    router.add(middleware: OtherMethods())
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, _ in
        do throws(ProblemDetails) {
          return try await route.handle(APICall(request, site: site, description: description))
        } catch {
          return error.response
        }
      }
    }
  }

  /// Tells which methods a path of ours takes, where another one is tried (RFC 9110, 15.5.6).
  private struct OtherMethods: RouterMiddleware {
    typealias Context = AnCuContext

    func handle(
      _ request: Request, context: AnCuContext, next: (Request, AnCuContext) async throws -> Response
    ) async throws -> Response {
      let here = APIDoor.routes.filter { $0.path == request.uri.path }
      guard !here.isEmpty, !here.contains(where: { $0.method == request.method }) else { return try await next(request, context) }
      let allowed = here.map(\.method.rawValue).sorted().joined(separator: ", ")
      return ProblemDetails(
        .methodNotAllowed, title: "Phương thức này không có ở đây", detail: "\(request.uri.path) chỉ nhận \(allowed).",
        headers: [.allow: allowed]
      ).response
    }
  }
}

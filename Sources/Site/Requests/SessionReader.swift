import Hummingbird
import Kit
import Office

/// Puts the person behind the session's cookie into the request; an unknown or ended session is a visitor's.
struct SessionReader: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: AnCuContext, next: (Request, AnCuContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = SessionCookie.token(of: request) {
      context.signedIn = try await Sessions.read(token, in: site.office)
    }
    return try await next(request, context)
  }
}

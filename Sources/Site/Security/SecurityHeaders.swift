import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps a page from being framed, scripted or read as something else.
struct SecurityHeaders: RouterMiddleware {
  /// No page has a script, a frame, an inline style or a resource of another host.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  func handle(
    _ request: Request, context: AnCuContext, next: (Request, AnCuContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = SecurityHeaders.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    for (name, value) in SecurityHeaders.named where response.headers[name] == nil { response.headers[name] = value }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  private static let named: [(HTTPField.Name, String)] = [
    ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

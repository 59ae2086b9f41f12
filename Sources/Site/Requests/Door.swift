import Hummingbird
import Kit
import NIOCore

/// Registers the routes of one door; every route goes through here, so every POST has its form token checked.
public struct Door {
  private let router: Router<AnCuContext>
  private let site: Site

  /// Bytes of a form that are read; our longest form is far below.
  static let largestForm = 256 * 1024

  public init(_ router: Router<AnCuContext>, site: Site) {
    self.router = router
    self.site = site
  }

  public func get(_ path: String, _ handler: @escaping @Sendable (Visit) async throws -> Answer) {
    let site = site
    router.get(RouterPath(path)) { request, context in
      try await site.response(to: handler(site.visit(request, context, form: Fields())))
    }
  }

  /// The same page under its address and, in English, under `/en` before it.
  public func getInBothLanguages(_ path: String, _ handler: @escaping @Sendable (Visit) async throws -> Answer) {
    let site = site
    for language in Language.allCases {
      router.get(RouterPath(language.prefix + path)) { request, context in
        try await site.response(to: handler(site.visit(request, context, form: Fields(), language: language)))
      }
    }
  }

  public func post(_ path: String, _ handler: @escaping @Sendable (Visit) async throws -> Answer) {
    let site = site
    router.post(RouterPath(path)) { request, context in
      var request = request
      let form: Fields
      do {
        form = Fields(encoded: String(buffer: try await request.collectBody(upTo: Door.largestForm)))
      } catch {
        throw Problem.invalid("Biểu mẫu gửi lên quá lớn nên chưa nhận được. Hãy rút ngắn phần chữ rồi gửi lại.")
      }
      try FormToken.check(form, request, context)
      return try await site.response(to: handler(site.visit(request, context, form: form)))
    }
  }
}

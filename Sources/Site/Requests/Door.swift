import Foundation
import HTTPTypes
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

  /// A form with files, or one that carries a whole table; up to so many bytes besides its small fields. Only who is signed in may send so
  /// much.
  public func upload(_ path: String, upTo most: Int, _ handler: @escaping @Sendable (Visit) async throws -> Answer) {
    let site = site
    router.post(RouterPath(path)) { request, context in
      guard context.signedIn != nil else { throw SignInNeeded(back: "/lam-viec") }
      var request = request
      let body: ByteBuffer
      do {
        body = try await request.collectBody(upTo: most + Door.largestForm)
      } catch {
        throw Problem.invalid("Tệp gửi lên lớn hơn \(most >> 20) MB nên chưa nhận được. Hãy tách thành nhiều tệp rồi gửi lại.")
      }
      var form = Fields()
      var files: [String: UploadedFile] = [:]
      if let boundary = Multipart.boundary(of: request.headers[.contentType]) {
        guard let parts = Multipart(Data(body.readableBytesView), boundary: boundary) else {
          throw Problem.invalid("Biểu mẫu gửi lên bị đứt giữa chừng nên chưa nhận được. Hãy gửi lại.")
        }
        form = parts.fields
        files = parts.files
      } else {
        form = Fields(encoded: String(buffer: body))
      }
      try FormToken.check(form, request, context)
      return try await site.response(to: handler(site.visit(request, context, form: form, files: files)))
    }
  }
}

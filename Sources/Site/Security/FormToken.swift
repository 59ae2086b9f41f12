import Foundation
import HTTPTypes
import Hummingbird
import Kit
import Office

/// Refuses a POST that did not come from our own form (OWASP, Cross-Site Request Forgery Prevention).
enum FormToken {
  static let field = "phien"

  /// Signed in: the form carries the session's own secret. Not signed in: the browser must not say that the form came from elsewhere.
  static func check(_ form: Fields, _ request: Request, _ context: AnCuContext) throws {
    // Where the browser says itself how the form came here, that counts: a page that hides its address (Referrer-Policy no-referrer)
    // sends «Origin: null» even to its own house.
    if let fetch = request.headers[fetchSite] {
      guard fetch == "same-origin" || fetch == "none" else { throw foreign }
    } else if let origin = request.headers[.origin], let host = request.head.authority, !sameHost(origin, host) {
      throw foreign
    }
    guard let signedIn = context.signedIn else { return }
    guard ConstantTime.equal(form.text(field), signedIn.formToken) else { throw stale }
  }

  private static let fetchSite: HTTPField.Name = {
    // The name is a constant of ours and valid (Fetch Metadata Request Headers, W3C).
    HTTPField.Name("Sec-Fetch-Site") ?? .origin
  }()

  private static let foreign = Problem.forbidden(
    "Biểu mẫu này được gửi từ một trang khác, nên chúng tôi không nhận. Chưa có gì được ghi. Hãy mở trang của An Cư rồi gửi từ đó.")
  private static let stale = Problem.conflict(
    "Phiên làm việc của bạn đã đổi từ lúc mở biểu mẫu, nên chưa có gì được ghi. "
      + "Hãy bấm quay lại để lấy phần đã gõ, tải lại trang rồi gửi lại.")

  /// `http://host:port` against `host:port`.
  static func sameHost(_ origin: String, _ host: String) -> Bool {
    guard let scheme = origin.range(of: "://") else { return false }
    return origin[scheme.upperBound...].lowercased() == host.lowercased()
  }
}

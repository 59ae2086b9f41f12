import HTTPTypes
import Hummingbird

/// The cookie that carries a session's token: bound to this host, unreadable to scripts, never sent by another site's form.
public enum SessionCookie {
  /// `__Host-` makes the browser refuse it unless it is Secure, has the path `/` and no domain (RFC 6265bis, 4.1.3.2).
  static let name = "__Host-ancu"

  static func token(of request: Request) -> String? {
    guard let cookies = request.headers[.cookie] else { return nil }
    for pair in cookies.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
      return String(parts[1])
    }
    return nil
  }

  static func set(_ token: String, hours: Int) -> String {
    "\(name)=\(token); Path=/; Max-Age=\(hours * 3600); Secure; HttpOnly; SameSite=Lax"
  }

  static let ended = "\(name)=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax"
}

import HTTPTypes
import Hummingbird

/// The cookie that carries a session's token: bound to this host, unreadable to scripts, never sent by another site's form.
public enum SessionCookie {
  /// `__Host-` makes the browser refuse it unless it is Secure, has the path `/` and no domain (RFC 6265bis, 4.1.3.2).
  static let name = "__Host-ancu"

  static func token(of request: Request) -> String? { HostCookie.value(name, of: request) }

  static func set(_ token: String, hours: Int) -> String { HostCookie.set(name, token, seconds: hours * 3600) }

  static let ended = HostCookie.ended(name)
}

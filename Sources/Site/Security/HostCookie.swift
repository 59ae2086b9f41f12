import HTTPTypes
import Hummingbird

/// Cookies bound to this host (`__Host-`, RFC 6265bis, 4.1.3.2), unreadable to scripts, never sent by another site's form.
enum HostCookie {
  /// Carries the ticket between the password and the second factor.
  static let ticket = "__Host-ancu-buoc"
  /// Tells a browser in which somebody has signed in before.
  static let device = "__Host-ancu-may"
  /// Days for which a browser is known.
  static let deviceDays = 180

  static func value(_ name: String, of request: Request) -> String? {
    guard let cookies = request.headers[.cookie] else { return nil }
    for pair in cookies.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
      return String(parts[1])
    }
    return nil
  }

  static func set(_ name: String, _ value: String, seconds: Int) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(seconds); Secure; HttpOnly; SameSite=Lax"
  }

  static func ended(_ name: String) -> String { set(name, "", seconds: 0) }
}

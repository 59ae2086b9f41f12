import Domain

/// The mail server that takes our messages, and as whom we send.
public struct SMTPServer: Sendable {
  public let host: String
  public let port: Int
  public let security: Security
  /// Whom we sign in as; nil for a server that takes mail from this machine as it is.
  public let account: Account?
  /// Whom the messages come from.
  public let from: EmailAddress
  /// A file of certificates to trust in the place of the system's; nil for the system's.
  public let trusted: String?

  /// How the way to the server is kept from others.
  public enum Security: String, Sendable {
    /// TLS from the first byte (RFC 8314, 3.3).
    case implicit
    /// TLS before anything is said, or nothing is sent (RFC 3207).
    case startTLS
    /// None; for a server on this machine only.
    case none
  }

  /// Name and password; never shown.
  public struct Account: Sendable, CustomStringConvertible {
    let name: String
    let password: String

    public init(name: String, password: String) {
      self.name = name
      self.password = password
    }

    public var description: String { "account" }
  }

  public init(host: String, port: Int, security: Security, account: Account?, from: EmailAddress, trusted: String? = nil) {
    self.host = host
    self.port = port
    self.security = security
    self.account = account
    self.from = from
    self.trusted = trusted
  }
}

import Database
import Domain
import Kit

/// Where persons with an account can be written to; addresses are sealed.
public enum ContactStore {
  /// A sealed address with what may be shown of it.
  public struct Email: Sendable {
    public let sealed: String
    public let masked: String

    public init(sealed: String, masked: String) {
      self.sealed = sealed
      self.masked = masked
    }
  }

  public static func email(of account: ID<StaffAccount>, in tx: any Reading) throws -> Email? {
    try tx.first("SELECT email_sealed, email_masked FROM staff_contact WHERE account_id = \(account)") {
      Email(sealed: try $0.text("email_sealed"), masked: try $0.text("email_masked"))
    }
  }

  public static func set(_ email: Email, of account: ID<StaffAccount>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO staff_contact (account_id, email_sealed, email_masked, set_at)
      VALUES (\(account), \(email.sealed), \(email.masked), \(now))
      ON CONFLICT (account_id) DO UPDATE SET email_sealed = excluded.email_sealed, email_masked = excluded.email_masked,
        set_at = excluded.set_at
      """)
  }
}

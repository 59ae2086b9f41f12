import Database
import Domain
import Kit

/// What proves who somebody is: passwords as hashes, second factors sealed, recovery codes, invitations and devices as digests.
public enum CredentialStore {
  public struct Credential: Sendable, Equatable {
    /// `PasswordHash.stored`.
    public let hash: String
    public let changedAt: Moment
  }

  public struct SecondFactor: Sendable, Equatable {
    public let sealed: String
    /// The newest step of time whose code was taken; no code is good twice.
    public let usedStep: Int64
  }

  public struct Invitation: Sendable, Equatable {
    public let account: ID<StaffAccount>
    /// The second factor's secret that will be enrolled, sealed.
    public let sealed: String
    public let endsAt: Moment
  }

  public static func credential(of account: ID<StaffAccount>, in tx: any Reading) throws -> Credential? {
    try tx.first("SELECT password_hash, changed_at FROM credential WHERE account_id = \(account)") {
      Credential(hash: try $0.text("password_hash"), changedAt: try $0.moment("changed_at"))
    }
  }

  public static func setPassword(_ hash: String, of account: ID<StaffAccount>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO credential (account_id, password_hash, changed_at) VALUES (\(account), \(hash), \(now))
      ON CONFLICT (account_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at
      """)
  }

  public static func secondFactor(of account: ID<StaffAccount>, in tx: any Reading) throws -> SecondFactor? {
    try tx.first("SELECT secret_sealed, used_step FROM second_factor WHERE account_id = \(account)") {
      SecondFactor(sealed: try $0.text("secret_sealed"), usedStep: Int64(try $0.int("used_step")))
    }
  }

  public static func enrol(_ sealed: String, usedStep: Int64, of account: ID<StaffAccount>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO second_factor (account_id, secret_sealed, used_step, enrolled_at)
      VALUES (\(account), \(sealed), \(usedStep), \(now))
      ON CONFLICT (account_id) DO UPDATE SET secret_sealed = excluded.secret_sealed, used_step = excluded.used_step,
        enrolled_at = excluded.enrolled_at
      """)
  }

  /// Marks the code of this step as used; false when it, or a later one, was used already.
  public static func use(step: Int64, of account: ID<StaffAccount>, in tx: any Writing) throws -> Bool {
    try tx.execute("UPDATE second_factor SET used_step = \(step) WHERE account_id = \(account) AND used_step < \(step)") == 1
  }

  public static func replaceRecoveryCodes(_ codes: [Digest], of account: ID<StaffAccount>, in tx: any Writing) throws {
    try tx.execute("DELETE FROM recovery_code WHERE account_id = \(account)")
    for code in codes {
      try tx.execute("INSERT INTO recovery_code (account_id, code_digest, used_at) VALUES (\(account), \(code), NULL)")
    }
  }

  /// Marks a recovery code as used; false when there is no such code or it was used already.
  public static func use(code: Digest, of account: ID<StaffAccount>, at now: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute(
      "UPDATE recovery_code SET used_at = \(now) WHERE account_id = \(account) AND code_digest = \(code) AND used_at IS NULL") == 1
  }

  public static func unusedRecoveryCodes(of account: ID<StaffAccount>, in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM recovery_code WHERE account_id = \(account) AND used_at IS NULL")
  }

  /// The invitation of this token, while it lasts.
  public static func invitation(_ token: Digest, at now: Moment, in tx: any Reading) throws -> Invitation? {
    try tx.first(
      "SELECT account_id, secret_sealed, ends_at FROM invitation WHERE token_digest = \(token) AND ends_at > \(now)", invitation)
  }

  public static func invitation(of account: ID<StaffAccount>, in tx: any Reading) throws -> Invitation? {
    try tx.first("SELECT account_id, secret_sealed, ends_at FROM invitation WHERE account_id = \(account)", invitation)
  }

  /// A new invitation; the one before opens nothing any more.
  public static func invite(_ invitation: Invitation, token: Digest, at now: Moment, in tx: any Writing) throws {
    try tx.execute("DELETE FROM invitation WHERE account_id = \(invitation.account)")
    try tx.execute(
      """
      INSERT INTO invitation (account_id, token_digest, secret_sealed, made_at, ends_at)
      VALUES (\(invitation.account), \(token), \(invitation.sealed), \(now), \(invitation.endsAt))
      """)
  }

  public static func endInvitation(of account: ID<StaffAccount>, in tx: any Writing) throws {
    try tx.execute("DELETE FROM invitation WHERE account_id = \(account)")
  }

  /// Takes away password, second factor, recovery codes and known devices: what was proved before counts no more.
  public static func forget(_ account: ID<StaffAccount>, in tx: any Writing) throws {
    try tx.execute("DELETE FROM credential WHERE account_id = \(account)")
    try tx.execute("DELETE FROM second_factor WHERE account_id = \(account)")
    try tx.execute("DELETE FROM recovery_code WHERE account_id = \(account)")
    try tx.execute("DELETE FROM known_device WHERE account_id = \(account)")
  }

  public static func isKnown(device: Digest, of account: ID<StaffAccount>, in tx: any Reading) throws -> Bool {
    try tx.count("SELECT count(*) AS n FROM known_device WHERE account_id = \(account) AND device_digest = \(device)") > 0
  }

  public static func know(device: Digest, label: String, of account: ID<StaffAccount>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO known_device (account_id, device_digest, label, known_at) VALUES (\(account), \(device), \(label), \(now))
      ON CONFLICT (account_id, device_digest) DO NOTHING
      """)
  }

  private static func invitation(_ row: Row) throws -> Invitation {
    Invitation(
      account: try row.id("account_id", of: StaffAccount.self), sealed: try row.text("secret_sealed"), endsAt: try row.moment("ends_at"))
  }
}

extension CredentialStore.Invitation {
  public init(for account: ID<StaffAccount>, sealed: String, endsAt: Moment) {
    self.init(account: account, sealed: sealed, endsAt: endsAt)
  }
}

import Kit

/// One account as the administrator's list shows it.
public struct AccountLine: Sendable, Equatable {
  public let account: StaffAccount
  public let standing: Standing

  public init(account: StaffAccount, standing: Standing) {
    self.account = account
    self.standing = standing
  }

  /// How far the account is.
  public enum Standing: Sendable, Equatable {
    /// Waits for its person until this moment.
    case invited(until: Moment)
    /// The invitation ran out before anybody took it.
    case lapsed
    /// The person has chosen a password and a second factor.
    case open
  }
}

import Database
import Domain
import Kit
import Store

/// An invitation as whoever makes it is shown it, once: its token is in no database.
public struct MadeInvitation: Sendable, Equatable {
  public let account: StaffAccount
  /// 64 hex digits; whoever has them and comes first becomes the account's owner.
  public let token: String
  public let endsAt: Moment

  /// Where it is taken up: `/loi-moi?ma=…`.
  public var path: String { "/loi-moi?ma=" + token }
}

/// Makes invitations: a token of 256 bits that stands for a day, and the second factor's secret that will be enrolled with it.
struct Invite {
  /// Hours for which an invitation stands.
  static let hours = 24

  let made: MadeInvitation
  private let sealed: String

  init(_ account: StaffAccount, in office: Office) throws {
    // 160 bits, the length of the hash (RFC 4226, 4, R6).
    sealed = try office.seal().sealed(
      office.random(20), context: AccountAccess.factorContext(account.id), nonce: office.random(12))
    made = MadeInvitation(account: account, token: office.secret(), endsAt: office.now().adding(seconds: Invite.hours * 3600))
  }

  func save(at now: Moment, in tx: any Writing) throws {
    try CredentialStore.invite(
      .init(for: made.account.id, sealed: sealed, endsAt: made.endsAt), token: Digest(of: made.token), at: now, in: tx)
  }
}

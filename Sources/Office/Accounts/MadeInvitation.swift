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
  /// The masked address to which it goes by e-mail too; nil when it does not.
  public var mailedTo: String?

  /// Where it is taken up: `/loi-moi?ma=…`.
  public var path: String { "/loi-moi?ma=" + token }
}

/// Makes invitations: a token of 256 bits that stands for a day, and the second factor's secret that will be enrolled with it.
struct Invite {
  /// Hours for which an invitation stands.
  static let hours = 24

  let made: MadeInvitation
  private let sealed: String

  /// The address that was typed; nil when none was. Throws `Problem.invalid` for what is none.
  static func address(_ typed: String) throws -> EmailAddress? {
    guard !typed.isEmpty else { return nil }
    guard let address = EmailAddress(typed) else {
      throw Problem.invalid(
        "Chưa nhận được địa chỉ thư.",
        fields: [.init("thu-dien-tu", "Địa chỉ thư có dạng ten@co-quan.gov.vn, chữ không dấu; hoặc để trống.")])
    }
    return address
  }

  init(_ account: StaffAccount, in office: Office) throws {
    // 160 bits, the length of the hash (RFC 4226, 4, R6).
    sealed = try office.seal().sealed(
      office.random(20), context: AccountAccess.factorContext(account.id), nonce: office.random(12))
    made = MadeInvitation(account: account, token: office.secret(), endsAt: office.now().adding(seconds: Invite.hours * 3600))
  }

  /// Saves it and leaves it in the outbox where the person's address is known, mail is sent from here and the doors' address is known.
  /// Answers it as it is shown.
  func saveAndSend(at now: Moment, in tx: any Writing, of office: Office) throws -> MadeInvitation {
    try save(at: now, in: tx)
    var made = made
    if office.sends(.email), let link = office.fullAddress(of: made.path),
      let address = try Outbox.email(of: made.account.id, in: tx, of: office)
    {
      let words = """
        Kính gửi \(made.account.person),

        Quản trị viên mời bạn nhận tài khoản «\(made.account.name)» của An Cư. Hãy mở địa chỉ sau, đặt mật khẩu và thêm lớp xác thực thứ hai:

        \(link)

        Địa chỉ dùng được một lần, đến \(made.endsAt.vietnamese). Ai có địa chỉ này trước thì nhận tài khoản: đừng chuyển thư cho người khác. \
        Nếu địa chỉ không còn dùng được, hãy báo quản trị viên.
        """
      try Outbox.put(
        Message(
          .invitation, .email(to: address, subject: "Lời mời nhận tài khoản An Cư", words: words), lapsesAt: made.endsAt), in: tx,
        of: office)
      made.mailedTo = address.masked
    }
    return made
  }

  func save(at now: Moment, in tx: any Writing) throws {
    try CredentialStore.invite(
      .init(for: made.account.id, sealed: sealed, endsAt: made.endsAt), token: Digest(of: made.token), at: now, in: tx)
  }
}

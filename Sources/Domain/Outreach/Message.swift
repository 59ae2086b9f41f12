import Kit

/// What the house says to one person, written in the transaction of the act it tells of (docs/outbox.md).
public struct Message: Sendable, Equatable {
  public let kind: Kind
  public let content: Content
  /// From when on it would mislead, so that it is not sent any more; nil for `Message.days` after it was written.
  public let lapsesAt: Moment?

  public init(_ kind: Kind, _ content: Content, lapsesAt: Moment? = nil) {
    self.kind = kind
    self.content = content
    self.lapsesAt = lapsesAt
  }

  /// Days after which a message that names no end is not sent any more.
  public static let days = 7

  /// What it is about.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case invitation, signInCode, fileCode, reminder, news

    public var vietnamese: String {
      switch self {
      case .invitation: "Lời mời nhận tài khoản"
      case .signInCode: "Mã đăng nhập"
      case .fileCode: "Mã hồ sơ"
      case .reminder: "Nhắc việc"
      case .news: "Tin báo"
      }
    }
  }

  /// To whom, by which way, in which words.
  public enum Content: Sendable, Equatable {
    /// On the page «Thông báo» of a signed-in person; `link` is a path of this site or empty.
    case notice(to: ID<Actor>, title: String, words: String, link: String)
    case email(to: EmailAddress, subject: String, words: String)
    /// To a mobile number; another kind is refused when it is put into the outbox.
    case sms(to: PhoneNumber, SMSText)
    case zalo(to: PhoneNumber, words: String)
  }
}

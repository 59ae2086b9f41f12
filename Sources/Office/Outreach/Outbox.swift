import Database
import Domain
import Kit
import Store

/// Where a use case leaves what is to be said, inside its own transaction: the message is there exactly when the act is (docs/outbox.md).
///
///     try await office.write { tx in
///       ...
///       try Outbox.tell(owner, .reminder, title: "Còn 7 ngày", words: "…", link: "/lam-viec/…", once: "duty \(id) 7", in: tx, of: office)
///       return Recorded(...)
///     }
///
/// The act's own entry in the record tells of it; sending writes entries of its own.
public enum Outbox {
  /// Leaves one message. `once` names the occasion: a second message of the same occasion is not written, and false is answered.
  ///
  /// Throws `Problem.unavailable` for a message that leaves the house where there is no key to seal it with (a demonstration).
  @discardableResult
  public static func put(_ message: Message, once: String? = nil, in tx: any Writing, of office: Office) throws -> Bool {
    let now = office.now()
    let id = office.newID(Message.self)
    let once = once.map { Digest(of: $0) }
    switch message.content {
    case .notice(let recipient, let title, let words, let link):
      let line = NoticeLine(
        id: id, kind: message.kind, title: String(title.prefix(200)), words: String(words.prefix(2000)), link: link, writtenAt: now,
        readAt: nil)
      return try NoticeStore.insert(line, for: recipient, once: once, in: tx)
    case .email(let to, let subject, let words):
      return try leave(
        Parcel(id: id, channel: .email, address: to.text, subject: subject, words: words, writtenAt: now), to.masked, message, once, in: tx,
        of: office)
    case .sms(let to, let text):
      return try leave(
        Parcel(id: id, channel: .sms, address: try mobile(to), subject: "", words: text.words, writtenAt: now), to.masked, message, once,
        in: tx,
        of: office)
    case .zalo(let to, let words):
      return try leave(
        Parcel(id: id, channel: .zalo, address: try mobile(to), subject: "", words: words, writtenAt: now), to.masked, message, once,
        in: tx,
        of: office)
    }
  }

  /// Tells a person with an account: on the page «Thông báo», and by e-mail too where an address is known and mail is sent from here.
  ///
  /// `words` are for both; `link` is a path of this site. False when this occasion was told of before.
  @discardableResult
  public static func tell(
    _ person: ID<Actor>, _ kind: Message.Kind, title: String, words: String, link: String = "", once: String? = nil, in tx: any Writing,
    of office: Office
  ) throws -> Bool {
    guard
      try put(Message(kind, .notice(to: person, title: title, words: words, link: link)), once: once, in: tx, of: office)
    else { return false }
    guard let account = ID<StaffAccount>(person.text), let address = try email(of: account, in: tx, of: office), office.sends(.email)
    else { return true }
    let full = office.fullAddress(of: link).map { words + "\n\n" + $0 } ?? words
    try put(Message(kind, .email(to: address, subject: title, words: full)), once: once.map { "email " + $0 }, in: tx, of: office)
    return true
  }

  /// The address of a person with an account; nil when none is known, or it was sealed with another key.
  static func email(of account: ID<StaffAccount>, in tx: any Reading, of office: Office) throws -> EmailAddress? {
    guard let known = try ContactStore.email(of: account, in: tx),
      let bytes = try office.seal().opened(known.sealed, context: contactContext(account))
    else { return nil }
    return EmailAddress(String(decoding: bytes, as: UTF8.self))
  }

  static func setEmail(_ address: EmailAddress, of account: ID<StaffAccount>, in tx: any Writing, of office: Office) throws {
    let sealed = try office.seal().sealed(Array(address.text.utf8), context: contactContext(account), nonce: office.random(12))
    try ContactStore.set(.init(sealed: sealed, masked: address.masked), of: account, at: office.now(), in: tx)
  }

  static func contactContext(_ account: ID<StaffAccount>) -> String { "email of " + account.text }

  /// A number that has a screen to read on.
  private static func mobile(_ number: PhoneNumber) throws -> String {
    guard number.kind == .mobile else {
      throw Problem.invalid("Số \(number.masked) không phải số di động, nên không nhận được tin nhắn. Hãy dùng số di động.")
    }
    return number.e164
  }

  private static func leave(
    _ parcel: Parcel, _ masked: String, _ message: Message, _ once: Digest?, in tx: any Writing, of office: Office
  ) throws -> Bool {
    let sealed = try parcel.sealed(by: try office.seal(), nonce: office.random(12))
    return try OutboxStore.insert(
      .init(
        id: parcel.id, kind: message.kind, channel: parcel.channel, masked: masked, sealed: sealed, once: once, writtenAt: parcel.writtenAt,
        lapsesAt: message.lapsesAt ?? parcel.writtenAt.adding(seconds: Message.days * 86_400)), in: tx)
  }
}

import Database
import Domain
import Kit
import Store

/// Signs a person in: the password, then a code of the second factor or a recovery code. Between the two the browser carries a sealed
/// ticket; nothing is stored.
///
/// One sentence answers every failure of a step, and an unknown account costs as much time as a known one.
public struct SignIn {
  /// From where somebody tries.
  public struct Origin: Sendable {
    /// The browser's address, as the server or its trusted proxy saw it.
    public let address: String
    /// What an earlier sign-in left in the browser; empty for none.
    public let deviceCookie: String
    /// «Chrome trên Windows».
    public let label: String

    public init(address: String, deviceCookie: String, label: String) {
      self.address = address
      self.deviceCookie = deviceCookie
      self.label = label
    }
  }

  /// What a sign-in leaves in the browser.
  public struct Begun: Sendable {
    public let token: String
    public let deviceCookie: String
  }

  /// Minutes between the password and the code.
  public static let ticketMinutes = 5

  /// The first step; answers the ticket for the second.
  public static func password(_ password: String, account typed: String, from origin: Origin, in office: Office) async throws -> String {
    let seal = try office.seal()
    let name = StaffAccount.Name(typed)
    let device = DeviceCookie(origin.deviceCookie, seal)
    let found = try await office.read { tx -> (StaffAccount, CredentialStore.Credential, Bool, Bool)? in
      guard let name, let account = try AccountStore.account(named: name, in: tx),
        let credential = try CredentialStore.credential(of: account.id, in: tx)
      else { return nil }
      let acts = try ActingPerson.actor(account, on: office.today, in: tx) != nil
      return (account, credential, try device.map { try isKnown($0, account, seal, in: tx) } ?? false, acts)
    }
    let known = found?.2 == true ? device?.device : nil
    let tries = SpentTries(
      LoginThrottle.allowances(
        .password, account: name?.text ?? String(typed.prefix(40)), address: origin.address, device: known), seal)
    try await tries.take(in: office)
    let fits = try await office.passwords.fits(
      String(password.prefix(PasswordRules.longest + 1)), found.flatMap { PasswordHash(stored: $0.1.hash) }, urgent: known != nil)
    let now = office.now()
    guard fits, let (account, credential, _, acts) = found, acts else {
      throw Problem.invalid(
        "Tài khoản hoặc mật khẩu chưa đúng, hoặc tài khoản chưa dùng được. Hãy gõ lại cả hai.",
        fields: [.init("tai-khoan", "Hãy xem lại tên tài khoản."), .init("mat-khau", "Hãy gõ lại mật khẩu.")])
    }
    try await tries.giveBack(in: office)
    let ticket = Ticket(account: account.id, changedAt: credential.changedAt, endsAt: now.adding(seconds: ticketMinutes * 60))
    return try ticket.sealed(seal, nonce: office.random(12))
  }

  /// Whether a ticket still leads to the second step; answers whose it is.
  public static func name(of ticket: String, in office: Office) async throws -> StaffAccount.Name? {
    guard let ticket = Ticket(ticket, try office.seal(), at: office.now()) else { return nil }
    return try await office.read { tx in try AccountStore.account(ticket.account, in: tx)?.name }
  }

  /// The second step; begins the session.
  public static func code(_ typed: String, ticket text: String, from origin: Origin, in office: Office) async throws -> Begun {
    let seal = try office.seal()
    let now = office.now()
    guard let ticket = Ticket(text, seal, at: now) else { throw late }
    let device = DeviceCookie(origin.deviceCookie, seal)
    let (account, factor, known, actor) = try await office.read { tx -> (StaffAccount, CredentialStore.SecondFactor, Bool, Actor) in
      guard let account = try AccountStore.account(ticket.account, in: tx),
        try CredentialStore.credential(of: account.id, in: tx)?.changedAt == ticket.changedAt,
        let factor = try CredentialStore.secondFactor(of: account.id, in: tx),
        let actor = try ActingPerson.actor(account, on: now.day, in: tx)
      else { throw late }
      return (account, factor, try device.map { try isKnown($0, account, seal, in: tx) } ?? false, actor)
    }
    let permit = try Permit(actor, may: .signIn)
    let tries = SpentTries(
      LoginThrottle.allowances(
        .code, account: account.name.text, address: origin.address, device: known ? device?.device : nil), seal)
    try await tries.take(in: office)
    guard let secret = seal.opened(factor.sealed, context: AccountAccess.factorContext(account.id)) else {
      throw Problem.unavailable(
        "Tệp khóa của máy chủ không phải khóa đã dùng khi đăng ký lớp thứ hai. Hãy báo người vận hành máy chủ.")
    }
    let step = OneTimePassword(secret: secret).step(of: typed.filter { !$0.isWhitespace }, at: now, after: factor.usedStep)
    let recovery = step == nil ? RecoveryCode(typed: typed) : nil
    let kept = device ?? DeviceCookie(random: office.random(16))
    let token = office.secret()
    let session = StoredSession(
      tokenDigest: Digest(of: token), actor: actor.id, formToken: office.secret(), begunAt: now,
      endsAt: now.adding(seconds: Sessions.hours * 3600), device: String(origin.label.prefix(100)),
      idleSeconds: Sessions.idleMinutes * 60)
    try await office.write { tx in
      let means: String
      if let step, try CredentialStore.use(step: step, of: account.id, in: tx) {
        means = "code"
      } else if let recovery,
        try AccountAccess.codeDigests(recovery, of: account.id, seal).contains(where: {
          try CredentialStore.use(code: $0, of: account.id, at: now, in: tx)
        })
      {
        means = "recoveryCode"
      } else {
        throw Problem.invalid(
          "Mã chưa đúng hoặc đã dùng rồi.",
          fields: [.init("ma-xac-thuc", "Hãy gõ 6 chữ số mà ứng dụng đang hiện, hoặc một mã dự phòng chưa dùng.")])
      }
      guard try CredentialStore.credential(of: account.id, in: tx)?.changedAt == ticket.changedAt else { throw late }
      try SessionStore.endExpired(at: now, in: tx)
      try SessionStore.insert(session, in: tx)
      try CredentialStore.know(device: kept.digest(for: account.id, seal), label: session.device, of: account.id, at: now, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "session.begin", object: .init(kind: "session", id: session.tokenDigest.hex),
            after: ["endsAt": session.endsAt.iso, "by": means])))
    }
    try await tries.giveBack(in: office)
    return Begun(token: token, deviceCookie: kept.text(seal))
  }

  private static let late = Problem.conflict(
    "Đã quá \(ticketMinutes) phút từ lúc gõ mật khẩu, hoặc mật khẩu vừa được đổi. Hãy đăng nhập lại từ đầu.")

  private static func isKnown(_ device: DeviceCookie, _ account: StaffAccount, _ seal: Seal, in tx: any Reading) throws -> Bool {
    try device.digests(for: account.id, seal).contains { try CredentialStore.isKnown(device: $0, of: account.id, in: tx) }
  }

  /// That the password was right: whose, of which change, and until when.
  private struct Ticket {
    let account: ID<StaffAccount>
    let changedAt: Moment
    let endsAt: Moment

    init(account: ID<StaffAccount>, changedAt: Moment, endsAt: Moment) {
      self.account = account
      self.changedAt = changedAt
      self.endsAt = endsAt
    }

    init?(_ text: String, _ seal: Seal, at now: Moment) {
      guard text.utf8.count <= 400, let bytes = seal.opened(text, context: "ticket") else { return nil }
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
      guard parts.count == 3, let account = ID<StaffAccount>(parts[0]), let changedAt = Moment(iso: parts[1]),
        let endsAt = Moment(iso: parts[2]), endsAt > now
      else { return nil }
      self.init(account: account, changedAt: changedAt, endsAt: endsAt)
    }

    func sealed(_ seal: Seal, nonce: [UInt8]) throws -> String {
      try seal.sealed(Array("\(account.text) \(changedAt.iso) \(endsAt.iso)".utf8), context: "ticket", nonce: nonce)
    }
  }
}

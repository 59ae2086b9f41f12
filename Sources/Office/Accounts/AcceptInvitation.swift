import Database
import Documents
import Domain
import Kit
import Store

/// Takes up an invitation: the person chooses a password, enrols the second factor by showing one code of it, and is given recovery codes.
public struct AcceptInvitation {
  public struct Input: Sendable {
    public let token: String
    public let password: String
    public let again: String
    public let code: String

    public init(token: String, password: String, again: String, code: String) {
      self.token = token
      self.password = password
      self.again = again
      self.code = code
    }
  }

  /// What the invited person is shown.
  public struct View: Sendable {
    public let account: StaffAccount
    public let endsAt: Moment
    /// The second factor's secret in base32, in groups of four, for typing.
    public let groups: [String]
    /// Modules on a side of the QR code, with its quiet zone, and the path of its dark ones.
    public let codeSide: Int
    public let codePath: String
    /// The `otpauth:` address that the QR code holds.
    public let address: String
  }

  /// What is shown once.
  public struct Receipt: Sendable {
    public let account: StaffAccount
    /// `ABCDE-FGHIJ`, ten of them.
    public let recoveryCodes: [String]
  }

  /// Throws `Problem.notFound` for a token that was used, has lapsed or never was: one sentence for all.
  public static func view(_ token: String, in office: Office) async throws -> View {
    let (account, secret, endsAt, province) = try await found(token, in: office)
    let address = OneTimePassword(secret: secret).address(account: account.name.text, issuer: "An Cư " + province)
    let text = Array(Base32.text(secret))
    let code = try QRCode(address)
    return View(
      account: account, endsAt: endsAt,
      groups: stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) },
      codeSide: code.side, codePath: code.path, address: address)
  }

  public static func run(_ input: Input, in office: Office) async throws -> Receipt {
    let seal = try office.seal()
    let (account, secret, _, _) = try await found(input.token, in: office)
    let now = office.now()
    let step = try checked(input, account: account, secret: secret, at: now)
    let hash = try await office.passwords.hash(input.password, salt: office.random(16))
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode(random: office.random(7)) }
    let sealed = try seal.sealed(secret, context: AccountAccess.factorContext(account.id), nonce: office.random(12))
    guard let id = ID<Actor>(account.id.text) else { throw Problem.broken("account \(account.id) cannot act") }
    // The person may take the invitation up before the position begins; the permit covers this act only.
    let owner = Actor(id: id, name: account.person, position: account.positions.first?.shown ?? "", capabilities: [.signIn])
    let permit = try Permit(owner, may: .signIn)
    return try await office.write { tx in
      guard try CredentialStore.invitation(Digest(of: input.token), at: now, in: tx)?.account == account.id else { throw unknown }
      try CredentialStore.forget(account.id, in: tx)
      try CredentialStore.setPassword(hash.stored, of: account.id, at: now, in: tx)
      try CredentialStore.enrol(sealed, usedStep: step, of: account.id, at: now, in: tx)
      try CredentialStore.replaceRecoveryCodes(codes.map { AccountAccess.codeDigest($0, of: account.id, seal) }, of: account.id, in: tx)
      try CredentialStore.endInvitation(of: account.id, in: tx)
      let ended = try SessionStore.endAll(of: owner.id, in: tx)
      return Recorded(
        Receipt(account: account, recoveryCodes: codes.map(\.shown)),
        entry: office.entry(
          AuditEntry(
            permit, action: "account.accept", object: .init(kind: "account", id: account.id.text),
            after: ["recoveryCodes": String(codes.count), "sessionsEnded": String(ended)])))
    }
  }

  private static let unknown = Problem.notFound(
    "Lời mời này không còn dùng được: đã có người nhận, đã quá \(Invite.hours) giờ, hoặc địa chỉ bị chép thiếu. "
      + "Hãy xin quản trị viên một lời mời mới.")

  private static func found(_ token: String, in office: Office) async throws -> (StaffAccount, [UInt8], Moment, String) {
    guard token.utf8.count == 64 else { throw unknown }
    let seal = try office.seal()
    let now = office.now()
    return try await office.read { tx in
      guard let invitation = try CredentialStore.invitation(Digest(of: token), at: now, in: tx),
        let account = try AccountStore.account(invitation.account, in: tx), account.closedAt == nil
      else { throw unknown }
      guard let secret = seal.opened(invitation.sealed, context: AccountAccess.factorContext(account.id)) else {
        throw Problem.unavailable(
          "Tệp khóa của máy chủ không phải khóa đã dùng khi mời, nên chưa nhận được lời mời. Hãy báo người vận hành máy chủ.")
      }
      return (account, secret, invitation.endsAt, try InstallationStore.installation(in: tx)?.provinceName ?? "")
    }
  }

  private static func checked(_ input: Input, account: StaffAccount, secret: [UInt8], at now: Moment) throws -> Int64 {
    var faults: [FieldFault] = []
    if let fault = PasswordRules.fault(input.password, names: [account.name.text, account.person]) {
      faults.append(.init("mat-khau", fault.message))
    } else if input.password != input.again {
      faults.append(.init("nhac-lai", "Hai lần gõ mật khẩu chưa giống nhau. Hãy gõ lại cả hai."))
    }
    let code = input.code.filter { !$0.isWhitespace }
    let step = OneTimePassword(secret: secret).step(of: code, at: now, after: 0)
    if step == nil {
      faults.append(.init("ma-xac-thuc", "Mã chưa đúng. Hãy gõ 6 chữ số mà ứng dụng đang hiện; đồng hồ điện thoại phải đúng giờ."))
    }
    guard faults.isEmpty, let step else { throw Problem.invalid("Chưa nhận được lời mời.", fields: faults) }
    return step
  }
}

import Database
import Domain
import Kit
import Store

/// Changes one's own password, which ends every session of the account, this one too (OWASP ASVS 5.0, 7.4.3).
public struct ChangePassword {
  public struct Input: Sendable {
    public let current: String
    public let new: String
    public let again: String

    public init(current: String, new: String, again: String) {
      self.current = current
      self.new = new
      self.again = again
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .signIn)
    let seal = try office.seal()
    let (account, credential) = try await office.read { tx in
      let account = try AccountAccess.own(actor, in: tx)
      return (account, try CredentialStore.credential(of: account.id, in: tx))
    }
    var faults: [FieldFault] = []
    if let fault = PasswordRules.fault(input.new, names: [account.name.text, account.person]) {
      faults.append(.init("mat-khau", fault.message))
    } else if input.new != input.again {
      faults.append(.init("nhac-lai", "Hai lần gõ mật khẩu mới chưa giống nhau. Hãy gõ lại cả hai."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa đổi được mật khẩu.", fields: faults) }
    // Whoever sits at an unattended browser must not guess the password here.
    let tries = SpentTries(LoginThrottle.allowances(.change, account: account.name.text, address: "", device: nil), seal)
    try await tries.take(in: office)
    guard
      try await office.passwords.fits(
        String(input.current.prefix(PasswordRules.longest + 1)), credential.flatMap { PasswordHash(stored: $0.hash) }, urgent: true)
    else {
      throw Problem.invalid("Chưa đổi được mật khẩu.", fields: [.init("hien-tai", "Mật khẩu hiện nay chưa đúng. Hãy gõ lại.")])
    }
    try await tries.giveBack(in: office)
    let hash = try await office.passwords.hash(input.new, salt: office.random(16))
    let now = office.now()
    try await office.write { tx in
      guard try CredentialStore.credential(of: account.id, in: tx) == credential else {
        throw Problem.conflict("Mật khẩu vừa được đổi ở nơi khác, nên lần này chưa ghi. Hãy đăng nhập lại bằng mật khẩu mới.")
      }
      try CredentialStore.setPassword(hash.stored, of: account.id, at: now, in: tx)
      let ended = try SessionStore.endAll(of: actor.id, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "account.password", object: .init(kind: "account", id: account.id.text),
            after: ["sessionsEnded": String(ended)])))
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Gives new recovery codes to whoever knows the password; the old ones open nothing any more.
public struct RenewRecoveryCodes {
  /// Answers the codes, `ABCDE-FGHIJ`, shown this once.
  public static func run(password: String, by actor: Actor, in office: Office) async throws -> [String] {
    let permit = try Permit(actor, may: .signIn)
    let seal = try office.seal()
    let (account, credential) = try await office.read { tx in
      let account = try AccountAccess.own(actor, in: tx)
      return (account, try CredentialStore.credential(of: account.id, in: tx))
    }
    let tries = SpentTries(LoginThrottle.allowances(.change, account: account.name.text, address: "", device: nil), seal)
    try await tries.take(in: office)
    guard
      try await office.passwords.fits(
        String(password.prefix(PasswordRules.longest + 1)), credential.flatMap { PasswordHash(stored: $0.hash) }, urgent: true)
    else {
      throw Problem.invalid("Chưa lập được mã dự phòng mới.", fields: [.init("xac-nhan", "Mật khẩu chưa đúng. Hãy gõ lại.")])
    }
    try await tries.giveBack(in: office)
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode(random: office.random(7)) }
    return try await office.write { tx in
      try CredentialStore.replaceRecoveryCodes(codes.map { AccountAccess.codeDigest($0, of: account.id, seal) }, of: account.id, in: tx)
      return Recorded(
        codes.map(\.shown),
        entry: office.entry(
          AuditEntry(
            permit, action: "account.recoveryCodes", object: .init(kind: "account", id: account.id.text),
            after: ["recoveryCodes": String(codes.count)])))
    }
  }
}

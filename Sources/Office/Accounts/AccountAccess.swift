import Database
import Domain
import Kit
import Store

/// What the use cases of accounts share: whose account an actor's is, and what a secret is sealed and digested for.
enum AccountAccess {
  /// The account behind an actor of a real installation.
  static func own(_ actor: Actor, in tx: any Reading) throws -> StaffAccount {
    guard try InstallationStore.installation(in: tx)?.kind == .real else {
      throw Problem.notFound("Bản trình diễn không có tài khoản riêng: các cán bộ ở đây là giả định. Bản thật mới có trang này.")
    }
    guard let id = ID<StaffAccount>(actor.id.text), let account = try AccountStore.account(id, in: tx) else {
      throw Problem.notFound("Không còn tài khoản này. Hãy đăng nhập lại.")
    }
    return account
  }

  static func factorContext(_ account: ID<StaffAccount>) -> String { "second factor " + account.text }

  static func codeDigest(_ code: RecoveryCode, of account: ID<StaffAccount>, _ seal: Seal) -> Digest {
    seal.digest(code.text, context: codeContext(account))
  }

  /// All that the stored digest of a code may be, while older keys are in the ring.
  static func codeDigests(_ code: RecoveryCode, of account: ID<StaffAccount>, _ seal: Seal) -> [Digest] {
    seal.digests(code.text, context: codeContext(account))
  }

  private static func codeContext(_ account: ID<StaffAccount>) -> String { "recovery code " + account.text }
}

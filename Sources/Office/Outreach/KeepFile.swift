import Database
import Domain
import Kit
import Store

/// Keeps something for a person without an account and gives a code and a secret, shown once.
public struct KeepFile {
  /// What is shown once.
  public struct Receipt: Sendable {
    public let file: KeptFile
    /// `ABCDE-FGHIJ`; in the database as a keyed digest only.
    public let secret: String
  }

  /// The longest content, in bytes.
  public static let longest = 4000

  /// `address` is where the browser comes from; it is counted, not kept.
  public static func run(_ kind: KeptFile.Kind, content: String, from address: String, in office: Office) async throws -> Receipt {
    let permit = try Permit(try .visitor(), may: .keepOwnFile)
    let seal = try office.seal()
    guard (1...longest).contains(content.utf8.count) else {
      throw Problem.invalid("Nội dung cần giữ trống hoặc quá dài, nên chưa giữ được. Hãy trả lời lại các câu hỏi rồi thử lại.")
    }
    try await SpentTries(LoginThrottle.keepingAllowances(address: address), seal).take(in: office)
    let now = office.now()
    let file = KeptFile(
      code: RecoveryCode(random: office.random(7)), kind: kind, keptAt: now, endsAt: now.adding(seconds: KeptFile.days * 86_400))
    let secret = RecoveryCode(random: office.random(7))
    let sealed = try seal.sealed(Array(content.utf8), context: context(file.code), nonce: office.random(12))
    try await office.write { tx in
      try KeptFileStore.endExpired(at: now, in: tx)
      try KeptFileStore.insert(
        .init(file: file, sealed: sealed, secret: seal.digest(secret.text, context: secretContext(file.code))), in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "file.keep", object: .init(kind: "keptFile", id: file.code.text),
            after: ["kind": kind.rawValue, "endsAt": file.endsAt.iso])))
    }
    return Receipt(file: file, secret: secret.shown)
  }

  static func context(_ code: RecoveryCode) -> String { "kept file " + code.text }
  static func secretContext(_ code: RecoveryCode) -> String { "secret of file " + code.text }
}

import Database
import Domain
import Kit
import Store

/// Gives a kept file to whoever has its code and its secret. One sentence answers everything else.
public struct OpenKeptFile {
  public struct View: Sendable {
    public let file: KeptFile
    public let content: String
  }

  public static func run(code typed: String, secret typedSecret: String, from address: String, in office: Office) async throws -> View {
    let seal = try office.seal()
    let code = RecoveryCode(typed: typed)
    let secret = RecoveryCode(typed: typedSecret)
    let tries = SpentTries(LoginThrottle.fileAllowances(code: code?.text ?? "", address: address), seal)
    try await tries.take(in: office)
    let now = office.now()
    let found = try await office.read { tx in try code.flatMap { try KeptFileStore.file($0, at: now, in: tx) } }
    guard let code, let secret, let found,
      seal.digests(secret.text, context: KeepFile.secretContext(code)).contains(found.secret)
    else {
      throw Problem.invalid(
        "Mã hồ sơ hoặc mã bí mật chưa đúng, hoặc hồ sơ đã hết hạn giữ. Hãy gõ lại cả hai. Mất mã bí mật thì Ủy ban nhân dân xã, phường cấp lại được.",
        fields: [.init("ma-ho-so", "Hãy xem lại mã hồ sơ."), .init("ma-bi-mat", "Hãy gõ lại mã bí mật.")])
    }
    guard let bytes = seal.opened(found.sealed, context: KeepFile.context(code)) else {
      throw Problem.unavailable("Tệp khóa của máy chủ không phải khóa đã dùng khi giữ hồ sơ. Hãy báo người vận hành máy chủ.")
    }
    try await tries.giveBack(in: office)
    return View(file: found.file, content: String(decoding: bytes, as: UTF8.self))
  }
}

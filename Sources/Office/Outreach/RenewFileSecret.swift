import Database
import Domain
import Kit
import Store

/// Gives a file's owner a new secret at the commune, after an official has seen the person's papers; the old one opens nothing any more.
public struct RenewFileSecret {
  public struct Input: Sendable {
    public let code: String
    /// Which papers were seen, in the official's words.
    public let papers: String

    public init(code: String, papers: String) {
      self.code = code
      self.papers = papers
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> KeepFile.Receipt {
    let permit = try Permit(actor, maySomewhere: .renewFileSecret)
    let seal = try office.seal()
    var faults: [FieldFault] = []
    let code = RecoveryCode(typed: input.code)
    if code == nil { faults.append(.init("ma-ho-so", "Mã hồ sơ gồm 10 chữ và số, dạng ABCDE-23456.")) }
    if !(5...500).contains(input.papers.count) {
      faults.append(.init("giay-to", "Hãy ghi đã xem giấy tờ nào, không chép số giấy; ví dụ: căn cước bản gốc, đúng người trong ảnh."))
    }
    guard let code, faults.isEmpty else { throw Problem.invalid("Chưa cấp lại được mã bí mật.", fields: faults) }
    let now = office.now()
    let secret = RecoveryCode(random: office.random(7))
    return try await office.write { tx in
      guard let found = try KeptFileStore.file(code, at: now, in: tx),
        try KeptFileStore.replaceSecret(
          seal.digest(secret.text, context: KeepFile.secretContext(code)), of: code, at: now, in: tx)
      else {
        throw Problem.invalid(
          "Chưa cấp lại được mã bí mật.", fields: [.init("ma-ho-so", "Không có hồ sơ nào còn giữ với mã này. Hãy xem lại mã trên phiếu.")])
      }
      return Recorded(
        KeepFile.Receipt(file: found.file, secret: secret.shown),
        entry: office.entry(
          AuditEntry(
            permit, action: "file.renewSecret", object: .init(kind: "keptFile", id: code.text), reason: input.papers)))
    }
  }
}

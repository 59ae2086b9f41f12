import Database
import Domain
import Kit
import Store

/// Seals what older keys of the ring have sealed anew under the newest one. It can be stopped at any moment and goes on where it was.
public struct RotateSealKey {
  /// What stands under which key.
  public struct Status: Sendable, Equatable {
    /// The ids of the ring's keys, newest first.
    public let ring: [String]
    /// Sealed values by column, then by key id; also of keys that are not in the ring any more.
    public let values: [String: [String: Int]]
    /// Recovery codes on paper that nobody has used: they were digested under the key of their day.
    public let recoveryCodes: Int

    /// How many values a key has sealed.
    public func count(of key: String) -> Int { values.values.reduce(0) { $0 + ($1[key] ?? 0) } }

    /// How many values other keys than the newest have sealed.
    public var waiting: Int { values.values.reduce(0) { $0 + $1.filter { $0.key != ring.first }.values.reduce(0, +) } }

    /// Keys that sealed something and are not in the ring: what they sealed cannot be opened.
    public var missing: [String] { Set(values.values.flatMap(\.keys)).subtracting(ring).sorted() }
  }

  public static func status(by actor: Actor, in office: Office) async throws -> Status {
    _ = try Permit(actor, may: .manageInstallation)
    let ring = try office.seal().keyIDs
    return try await office.read { tx in
      Status(
        ring: ring,
        values: Dictionary(
          try SealedColumn.allCases.map { ($0.rawValue, try SealedStore.count($0, in: tx)) }, uniquingKeysWith: { first, _ in first }),
        recoveryCodes: try SealedStore.unusedRecoveryCodes(in: tx))
    }
  }

  /// Answers how many values were sealed anew, `size` in a transaction; `batches` stops it earlier, for those who do it in parts.
  public static func run(batchOf size: Int = 100, batches: Int = .max, by actor: Actor, in office: Office) async throws -> Int {
    let permit = try Permit(actor, may: .manageInstallation)
    let seal = try office.seal()
    let status = try await status(by: actor, in: office)
    guard status.missing.isEmpty else {
      throw Problem.conflict(
        "Có giá trị niêm phong bằng khóa \(status.missing.joined(separator: ", ")) mà tệp khóa không có. "
          + "Hãy đưa khóa ấy trở lại cuối tệp khóa rồi chạy lại; chưa có gì bị đổi.")
    }
    var done = 0
    var left = batches
    for column in SealedColumn.allCases {
      while left > 0 {
        let waiting = try await office.read { tx in try SealedStore.values(column, notUnder: seal.keyID, most: size, in: tx) }
        guard !waiting.isEmpty else { break }
        left -= 1
        done += try await reseal(waiting, of: column, permit, seal, in: office)
      }
    }
    return done
  }

  private static func reseal(_ values: [SealedStore.Value], of column: SealedColumn, _ permit: Permit, _ seal: Seal, in office: Office)
    async throws -> Int
  {
    let vault = try PersonalVault(office)
    return try await office.write { tx in
      var count = 0
      for value in values {
        guard let context = try context(of: value.row, in: column, tx: tx) else { continue }
        guard let opened = seal.opened(value.sealed, context: context) else {
          throw Problem.broken("\(column.rawValue) of \(value.row) does not open with its key: it was altered")
        }
        let sealed = try seal.sealed(opened, context: context, nonce: office.random(12))
        // A row that somebody has written meanwhile is under the newest key already.
        guard try SealedStore.replace(value, by: sealed, in: column, tx: tx) else { continue }
        count += 1
        if column == .personalValue, let id = ID<PersonalRecord>(value.row), let line = try PersonalStore.line(id, in: tx) {
          try PersonalStore.replaceTokens(vault.tokens(line.kind, String(decoding: opened, as: UTF8.self)), of: line, in: tx)
        }
      }
      return Recorded(
        count,
        entry: office.entry(
          AuditEntry(
            permit, action: "seal.rotate", object: .init(kind: "column", id: column.rawValue),
            after: ["key": seal.keyID, "values": String(count)])))
    }
  }

  /// The context under which a row's value was sealed; nil when the row is gone by now.
  private static func context(of row: String, in column: SealedColumn, tx: any Reading) throws -> String? {
    switch column {
    case .secondFactor, .invitation:
      guard let account = ID<StaffAccount>(row) else { throw Problem.broken("\(column.rawValue) stands in a row without account: \(row)") }
      return AccountAccess.factorContext(account)
    case .staffEmail:
      guard let account = ID<StaffAccount>(row) else { throw Problem.broken("\(column.rawValue) stands in a row without account: \(row)") }
      return Outbox.contactContext(account)
    case .keptFile:
      guard let code = RecoveryCode(typed: row) else { throw Problem.broken("\(column.rawValue) stands in a row without code") }
      return KeepFile.context(code)
    case .parcel:
      guard let message = ID<Message>(row) else { throw Problem.broken("\(column.rawValue) stands in a row without message: \(row)") }
      return Parcel.context(message)
    case .personalValue:
      return try ID<PersonalRecord>(row).flatMap { try PersonalStore.line($0, in: tx) }.map { PersonalVault.context($0.subject, $0.kind) }
    case .personalRequest:
      return ID<PersonalRequest>(row).map(PersonalRequestStore.context)
    }
  }
}

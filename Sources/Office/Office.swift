import Database
import Documents
import Domain
import Kit
import Store

/// What every use case works with, passed by hand: the database, the clock and randomness. Nothing comes from the air.
public struct Office: Sendable {
  public let database: Database
  /// Now, from the wiring; tests give a fixed or moving one.
  public let now: @Sendable () -> Moment
  /// So many random bytes, from the system's generator.
  public let random: @Sendable (Int) -> [UInt8]
  /// Where passwords are hashed, one at a time.
  public let passwords: PasswordBench
  /// Through which drafts are tried, one at a time.
  public let simulations = SimulationGate()
  /// The law library's texts as last read.
  public let laws = LawShelf()
  /// The installation's key; nil for a demonstration, which has no secrets.
  private let key: Seal?
  /// The public keys of the record, for those who check it; they never come from the database.
  public var recordKeys: [VerifyingKey] = []
  /// The wording of official documents, checked at start; nil for a program that makes none.
  public var wordings: Wordings?
  /// What makes pages of PDF; nil where there is no such program.
  public var converter: (any PageConverter)?
  /// The channels by which messages leave this installation.
  public var channels: Set<MessageChannel> = []
  /// The address at which people reach the doors, `https://ancu.example.vn`, without a slash at its end; nil when nobody said it.
  public var publicAddress: String?

  public init(
    database: Database, now: @escaping @Sendable () -> Moment, random: @escaping @Sendable (Int) -> [UInt8],
    passwords: PasswordBench = PasswordBench(), seal: Seal? = nil
  ) {
    self.database = database
    self.now = now
    self.random = random
    self.passwords = passwords
    key = seal
  }

  /// Throws `Problem.unavailable` when the program was started without the installation's key.
  public func seal() throws -> Seal {
    guard let key else {
      throw Problem.unavailable(
        "Bản cài đặt này đang chạy mà không có tệp khóa, nên chưa dùng được tài khoản. Người vận hành máy chủ hãy chỉ tệp khóa sau --seal-key."
      )
    }
    return key
  }

  /// Whether messages can leave by this channel.
  func sends(_ channel: MessageChannel) -> Bool { channels.contains(channel) }

  /// A path of this site as people outside it must write it; nil for no path, or while the doors' address is not known.
  func fullAddress(of path: String) -> String? { path.isEmpty ? nil : publicAddress.map { $0 + path } }

  /// A personal value as an entry about a record may hold it, under that record's salt.
  public func digest(of value: PersonalValue, for object: AuditEntry.Object, in tx: any Writing) throws -> KeyedDigest {
    KeyedDigest(of: value, salt: try PersonalSaltStore.salt(of: object, orElse: random(32), at: now(), in: tx), seal: key)
  }

  /// Whether a digest in an entry about a record is of this value; nil when the record's salt was erased and nobody can tell.
  public func holds(_ digest: String, _ value: PersonalValue, for object: AuditEntry.Object, in tx: any Reading) throws -> Bool? {
    try PersonalSaltStore.known(of: object, in: tx).map { salt in
      KeyedDigest.every(of: value, salt: salt, seal: key).contains { ConstantTime.equal($0.text, digest) }
    }
  }

  /// A secret of 256 random bits as 64 hex digits.
  func secret() -> String {
    random(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Today in Vietnam.
  public var today: Day { now().day }

  public func newID<Tag>(_ tag: Tag.Type = Tag.self) -> ID<Tag> {
    ID<Tag>(moment: now(), random: random(10))
  }

  /// The entry with its id and moment, for `Recorded`.
  public func entry(_ entry: AuditEntry) -> AuditRecord {
    AuditRecord(id: newID(), at: now(), entry: entry)
  }

  public func read<Value: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> Value) async throws -> Value {
    try await database.read(body)
  }

  /// A serializable transaction; what must be unique and is not becomes a conflict in plain words.
  public func write<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Recorded<Value>) async throws
    -> Value
  {
    do {
      return try await database.write(body)
    } catch is DuplicateRecord {
      throw Problem.conflict(
        "Đã có một hồ sơ như vậy (trùng số, mã hoặc tên). Chưa có gì được ghi. Hãy xem hồ sơ đang có trước khi thêm.")
    }
  }
}

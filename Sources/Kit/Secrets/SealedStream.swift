import Crypto
import Foundation

/// Bytes of any length sealed in chunks, so that they are written and read in flat memory and nobody can alter, cut, reorder or extend them
/// unseen.
///
/// The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: «Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance»,
/// 2015) over AES-256-GCM: the nonce of a chunk is its number in eleven bytes and a byte that is 1 for the last one. The key is derived
/// (HKDF, RFC 5869) for this one file by its random salt, so no nonce stands twice under a key; the head of the file goes into the
/// derivation and is held by a MAC of its own, so that a wrong key is told apart from damage.
public enum SealedStream {
  /// Bytes in a chunk before it is sealed.
  public static let chunk = 65_536
  static let tag = 16
  static let mark = "ancu-sealed/1"
  /// The first line, the head and the MAC never take more.
  static let longestHead = 4096

  /// Seals what is written and gives it to `sink`.
  public final class Writer {
    private let key: SymmetricKey
    private let sink: (Data) throws -> Void
    private var waiting = Data()
    private var number: UInt64 = 0

    /// `salt` is 16 random bytes, never used twice.
    public init(under key: BackupKey, salt: [UInt8], cost: PasswordHash.Cost = .standard, to sink: @escaping (Data) throws -> Void) throws {
      var members: [CanonicalJSON.Member] = [
        .init("key", .text(key.kind.rawValue)), .init("name", .text(key.name)),
        .init("salt", .text(Data(salt).base64EncodedString())),
      ]
      if case .passphrase = key {
        members += [
          .init("rounds", .number(cost.logRounds)), .init("block", .number(cost.blockSize)), .init("lanes", .number(cost.lanes)),
        ]
      }
      let head = CanonicalJSON.object(members).words
      let keys = try Keys(try key.material(salt: salt, cost: cost), salt: salt, head: head)
      self.key = keys.chunks
      self.sink = sink
      try sink(Data("\(mark)\n\(head)\n\(keys.mac(of: head))\n".utf8))
    }

    public func write(_ data: Data) throws {
      waiting.append(data)
      // The last chunk is known only at the end, so a full one waits until more comes.
      while waiting.count > SealedStream.chunk {
        try seal(Data(waiting.prefix(SealedStream.chunk)), isLast: false)
        waiting = Data(waiting.dropFirst(SealedStream.chunk))
      }
    }

    /// Seals the last chunk; nothing may be written after it.
    public func finish() throws {
      try seal(waiting, isLast: true)
      waiting = Data()
    }

    private func seal(_ chunk: Data, isLast: Bool) throws {
      let box = try AES.GCM.seal(chunk, using: key, nonce: try AES.GCM.Nonce(data: SealedStream.nonce(number, isLast: isLast)))
      number += 1
      try sink(box.ciphertext + box.tag)
    }
  }

  /// Opens what a `Writer` sealed, chunk by chunk.
  public final class Reader {
    private let key: SymmetricKey
    private let source: (Int) throws -> Data
    private var ahead: Data
    private var number: UInt64 = 0
    private var isDone = false

    /// `source` answers up to so many bytes, and none at the end. Throws `Problem.invalid` for a file that is none of ours or that this key
    /// does not open.
    public init(under key: BackupKey, from source: @escaping (Int) throws -> Data) throws {
      self.source = source
      var begun = try SealedStream.filled(longestHead, from: source)
      func line() throws -> String {
        guard let end = begun.firstIndex(of: 0x0A) else { throw SealedStream.foreign }
        let line = String(decoding: begun[..<end], as: UTF8.self)
        begun = Data(begun[begun.index(after: end)...])
        return line
      }
      guard begun.starts(with: Data((mark + "\n").utf8)) else {
        throw begun.starts(with: Data("ancu-sealed/".utf8)) ? SealedStream.newer : SealedStream.foreign
      }
      _ = try line()
      let head = try line()
      let mac = try line()
      guard let members = SealedStream.members(of: head), let salt = members["salt"].flatMap({ Data(base64Encoded: $0.text) }),
        salt.count == 16, let kind = members["key"].flatMap({ BackupKey.Kind(rawValue: $0.text) })
      else { throw SealedStream.damagedHead }
      guard kind == key.kind else {
        throw Problem.invalid(
          kind == .file
            ? "Bản sao lưu này niêm phong bằng tệp khóa, không phải bằng cụm mật khẩu. Hãy chỉ tệp khóa sau --key."
            : "Bản sao lưu này niêm phong bằng cụm mật khẩu, không phải bằng tệp khóa. Hãy đưa cụm mật khẩu bằng --passphrase-file.")
      }
      if let name = members["name"]?.text, !name.isEmpty, name != key.name {
        throw Problem.invalid("Khóa không đúng: bản sao lưu này niêm phong bằng khóa có tên \(name), khóa vừa đưa tên là \(key.name).")
      }
      let cost = PasswordHash.Cost(
        logRounds: members["rounds"]?.number ?? 17, blockSize: members["block"]?.number ?? 8, lanes: members["lanes"]?.number ?? 1)
      guard cost.isBearable else { throw SealedStream.damagedHead }
      let keys = try Keys(try key.material(salt: Array(salt), cost: cost), salt: Array(salt), head: head)
      guard ConstantTime.equal(Array(keys.mac(of: head).utf8), Array(mac.utf8)) else {
        throw Problem.invalid(
          kind == .file
            ? "Phần đầu của bản sao lưu đã bị sửa hoặc hỏng, nên không mở. Hãy lấy bản sao khác."
            : "Cụm mật khẩu không đúng, hoặc phần đầu của bản sao lưu đã bị sửa. Chưa có gì được ghi.")
      }
      self.key = keys.chunks
      ahead = begun
    }

    /// The next bytes; nil when all have been read and the last chunk was there.
    public func next() throws -> Data? {
      guard !isDone else { return nil }
      let whole = SealedStream.chunk + SealedStream.tag
      // One byte more than a chunk tells whether it is the last one.
      while ahead.count <= whole {
        let more = try source(whole + 1)
        if more.isEmpty { break }
        ahead.append(more)
      }
      let isLast = ahead.count <= whole
      let sealed = Data(ahead.prefix(whole))
      ahead = Data(ahead.dropFirst(whole))
      if let chunk = open(sealed, isLast: isLast) {
        isDone = isLast
        number += 1
        return chunk
      }
      if sealed.isEmpty || (isLast && open(sealed, isLast: false) != nil) { throw SealedStream.cut }
      if !isLast, open(sealed, isLast: true) != nil { throw SealedStream.extended }
      throw isLast && sealed.count < whole ? SealedStream.cutOrDamaged(number) : SealedStream.damaged(number)
    }

    private func open(_ sealed: Data, isLast: Bool) -> Data? {
      guard sealed.count >= SealedStream.tag, let nonce = try? AES.GCM.Nonce(data: SealedStream.nonce(number, isLast: isLast)),
        let box = try? AES.GCM.SealedBox(
          nonce: nonce, ciphertext: sealed.dropLast(SealedStream.tag), tag: sealed.suffix(SealedStream.tag))
      else { return nil }
      return try? AES.GCM.open(box, using: key)
    }
  }

  /// The keys of one file.
  private struct Keys {
    let chunks: SymmetricKey
    private let heading: SymmetricKey

    init(_ material: SymmetricKey, salt: [UInt8], head: String) throws {
      func derived(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
          inputKeyMaterial: material, salt: Data(salt), info: Data("ancu backup \(purpose)\n\(head)".utf8), outputByteCount: 32)
      }
      chunks = derived("chunks")
      heading = derived("head")
    }

    func mac(of head: String) -> String {
      HMAC<SHA256>.authenticationCode(for: Data(head.utf8), using: heading).map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined()
    }
  }

  static func nonce(_ number: UInt64, isLast: Bool) -> [UInt8] {
    [0, 0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } + [isLast ? 1 : 0]
  }

  private static func filled(_ count: Int, from source: (Int) throws -> Data) throws -> Data {
    var data = Data()
    while data.count < count {
      let more = try source(count - data.count)
      if more.isEmpty { break }
      data.append(more)
    }
    return data
  }

  private static func members(of head: String) -> [String: HeadValue]? {
    guard case .object(let members)? = CanonicalJSON(parsing: head) else { return nil }
    return Dictionary(
      members.compactMap { member in
        switch member.value {
        case .text(let text): (member.name, HeadValue(text: text, number: nil))
        case .number(let number): (member.name, HeadValue(text: "", number: number))
        default: nil
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  private struct HeadValue {
    let text: String
    let number: Int?
  }

  static let foreign = Problem.invalid("Tệp này không phải bản sao lưu của An Cư. Hãy xem lại đường dẫn. Chưa có gì được ghi.")
  static let newer = Problem.invalid(
    "Bản sao lưu này theo dạng mới hơn chương trình. Hãy dùng bản An Cư đã tạo ra nó hoặc mới hơn. Chưa có gì được ghi.")
  static let damagedHead = Problem.invalid("Phần đầu của bản sao lưu đã bị sửa hoặc hỏng, nên không mở. Hãy lấy bản sao khác.")
  static let cut = Problem.invalid(
    "Bản sao lưu bị cắt cụt: thiếu phần cuối. Không dùng được bản này. Hãy lấy bản sao khác. Chưa có gì được ghi.")
  static let extended = Problem.invalid(
    "Bản sao lưu có dữ liệu thừa nối vào sau phần cuối, nên không dùng. Hãy lấy bản sao khác. Chưa có gì được ghi.")
  static func damaged(_ number: UInt64) -> Problem {
    .invalid("Bản sao lưu hỏng hoặc đã bị sửa ở khối \(number + 1). Không dùng được bản này. Hãy lấy bản sao khác. Chưa có gì được ghi.")
  }
  static func cutOrDamaged(_ number: UInt64) -> Problem {
    .invalid(
      "Bản sao lưu bị cắt cụt hoặc hỏng ở khối \(number + 1). Không dùng được bản này. Hãy lấy bản sao khác. Chưa có gì được ghi.")
  }
}

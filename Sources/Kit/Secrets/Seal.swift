import Crypto
import Foundation

/// The installation's key ring, kept outside the database, and what it does: seals what must be read again, digests what must only be
/// compared, signs what a browser brings back.
///
/// The first key of the ring seals and digests what is new; every key of the ring opens and recognises what it once made, so that a key can
/// be replaced while the house is open. AES-256-GCM (NIST SP 800-38D) and HMAC-SHA-256 (RFC 2104), each under a key of its own derived from
/// the one (HKDF, RFC 5869).
public struct Seal: Sendable {
  private struct Key: Sendable {
    let sealing: SymmetricKey
    let digesting: SymmetricKey
    let id: String

    init?(_ bytes: [UInt8]) {
      guard bytes.count == 32 else { return nil }
      func derived(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: bytes), info: Data(("ancu " + purpose).utf8), outputByteCount: 32)
      }
      sealing = derived("seal")
      digesting = derived("digest")
      id = derived("name").withUnsafeBytes { $0.prefix(4).map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined() }
    }
  }

  private let first: Key
  private let older: [Key]

  /// Tells which key seals what is new: eight hex digits that reveal nothing of it.
  public var keyID: String { first.id }

  /// The ids of all keys of the ring, newest first.
  public var keyIDs: [String] { [first.id] + older.map(\.id) }

  /// A ring of one key, 32 random bytes; nil for any other number.
  public init?(key: [UInt8]) {
    self.init(keys: [key])
  }

  /// A ring, newest key first; nil when it is empty, a key has another length than 32 bytes or stands in it twice.
  public init?(keys: [[UInt8]]) {
    let found = keys.compactMap(Key.init)
    guard let first = found.first, found.count == keys.count, Set(found.map(\.id)).count == found.count else { return nil }
    self.first = first
    older = Array(found.dropFirst())
  }

  /// Takes the ring as a key file holds it: one key of 64 hex digits a line, newest first; white space within a line does not count.
  public init?(hex text: String) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    let keys = lines.compactMap { Seal.bytes($0) }
    guard keys.count == lines.count else { return nil }
    self.init(keys: keys)
  }

  private static func bytes(_ line: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in line where !character.isWhitespace {
      guard let value = character.hexDigitValue.map({ UInt8($0) }) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  /// `v1.KEYID.BASE64`: opened only with the same context, so a sealed text cannot be carried to another record or purpose.
  ///
  /// `nonce` is 12 random bytes, never used twice. Throws `Problem.broken` for another number.
  public func sealed(_ bytes: [UInt8], context: String, nonce: [UInt8]) throws -> String {
    do {
      let box = try AES.GCM.seal(
        bytes, using: first.sealing, nonce: try AES.GCM.Nonce(data: nonce), authenticating: Data(context.utf8))
      return "v1.\(first.id).\((Data(box.nonce) + box.ciphertext + box.tag).base64EncodedString())"
    } catch {
      throw Problem.broken("sealing refused: a nonce of \(nonce.count) bytes")
    }
  }

  /// What was sealed in this context; nil when the text was altered, belongs to another context or was sealed with a key that is not in the ring.
  public func opened(_ text: String, context: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "v1", let key = ([first] + older).first(where: { $0.id == parts[1] }),
      let data = Data(base64Encoded: String(parts[2])),
      let box = try? AES.GCM.SealedBox(combined: data),
      let bytes = try? AES.GCM.open(box, using: key.sealing, authenticating: Data(context.utf8))
    else { return nil }
    return Array(bytes)
  }

  /// A keyed digest: equal for equal texts of one context, not to be guessed by who has the database only.
  public func digest(_ text: String, context: String) -> Digest {
    Seal.digest(text, context: context, key: first)
  }

  /// What `digest` gives now and what it gave under each older key of the ring, newest first: all that a stored digest may be.
  public func digests(_ text: String, context: String) -> [Digest] {
    ([first] + older).map { Seal.digest(text, context: context, key: $0) }
  }

  private static func digest(_ text: String, context: String, key: Key) -> Digest {
    var mac = ""
    for byte in HMAC<SHA256>.authenticationCode(for: Data((context + "\u{1F}" + text).utf8), using: key.digesting) {
      mac += hexDigit(byte >> 4) + hexDigit(byte & 0x0F)
    }
    return Digest(hex: mac) ?? Digest(of: text)
  }
}

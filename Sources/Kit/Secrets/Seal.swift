import Crypto
import Foundation

/// The installation's key, kept outside the database, and what it does: seals what must be read again, digests what must only be compared,
/// signs what a browser brings back.
///
/// AES-256-GCM (NIST SP 800-38D) and HMAC-SHA-256 (RFC 2104), each under a key of its own derived from the one (HKDF, RFC 5869).
public struct Seal: Sendable {
  private let sealing: SymmetricKey
  private let digesting: SymmetricKey
  /// Tells which key sealed a text: eight hex digits that reveal nothing of it.
  public let keyID: String

  /// Takes 32 random bytes; nil for any other number.
  public init?(key: [UInt8]) {
    guard key.count == 32 else { return nil }
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: key), info: Data(("ancu " + purpose).utf8), outputByteCount: 32)
    }
    sealing = derived("seal")
    digesting = derived("digest")
    keyID = derived("name").withUnsafeBytes { $0.prefix(4).map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined() }
  }

  /// Takes the key as 64 hex digits, as a key file holds it; white space around it does not count.
  public init?(hex text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.filter({ !$0.isWhitespace }) {
      guard let value = character.hexDigitValue.map({ UInt8($0) }) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self.init(key: bytes)
  }

  /// `v1.KEYID.BASE64`: opened only with the same context, so a sealed text cannot be carried to another record or purpose.
  ///
  /// `nonce` is 12 random bytes, never used twice. Throws `Problem.broken` for another number.
  public func sealed(_ bytes: [UInt8], context: String, nonce: [UInt8]) throws -> String {
    do {
      let box = try AES.GCM.seal(
        bytes, using: sealing, nonce: try AES.GCM.Nonce(data: nonce), authenticating: Data(context.utf8))
      return "v1.\(keyID).\((Data(box.nonce) + box.ciphertext + box.tag).base64EncodedString())"
    } catch {
      throw Problem.broken("sealing refused: a nonce of \(nonce.count) bytes")
    }
  }

  /// What was sealed in this context; nil when the text was altered, belongs to another context or was sealed with another key.
  public func opened(_ text: String, context: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "v1", parts[1] == keyID, let data = Data(base64Encoded: String(parts[2])),
      let box = try? AES.GCM.SealedBox(combined: data),
      let bytes = try? AES.GCM.open(box, using: sealing, authenticating: Data(context.utf8))
    else { return nil }
    return Array(bytes)
  }

  /// A keyed digest: equal for equal texts of one context, not to be guessed by who has the database only.
  public func digest(_ text: String, context: String) -> Digest {
    var mac = ""
    for byte in HMAC<SHA256>.authenticationCode(for: Data((context + "\u{1F}" + text).utf8), using: digesting) {
      mac += hexDigit(byte >> 4) + hexDigit(byte & 0x0F)
    }
    return Digest(hex: mac) ?? Digest(of: text)
  }
}

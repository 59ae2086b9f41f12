import Crypto
import Foundation

/// A public Ed25519 key (RFC 8032) with the name of the record it speaks for, written as C2SP signed-note writes it:
/// `name+hash+base64(1 || key)`.
public struct VerifyingKey: Sendable, Equatable, CustomStringConvertible {
  public let name: String
  let raw: [UInt8]

  /// Nil when the bytes are no key or the name cannot stand in a note: empty, or with a space, a line break or a plus.
  init?(name: String, raw: [UInt8]) {
    guard VerifyingKey.isName(name), raw.count == 32 else { return nil }
    self.name = name
    self.raw = raw
  }

  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let body = Data(base64Encoded: String(parts[2])), body.count == 33, body.first == 1 else { return nil }
    self.init(name: String(parts[0]), raw: Array(body.dropFirst()))
    guard description == String(text) else { return nil }
  }

  public var description: String {
    name + "+" + short.map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined() + "+" + Data([1] + raw).base64EncodedString()
  }

  /// The four bytes by which a signature says whose it is.
  var short: [UInt8] {
    Array(Digest(of: Data(Array(name.utf8) + [0x0A, 0x01] + raw)).bytes.prefix(4))
  }

  public func accepts(_ signature: some DataProtocol, of message: some DataProtocol) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return false }
    return key.isValidSignature(signature, for: message)
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value > 0x20 }
  }
}

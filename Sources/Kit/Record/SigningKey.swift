import Crypto
import Foundation

/// A private Ed25519 key (RFC 8032) with the name of the record it speaks for, kept as one line of text:
/// `PRIVATE+KEY+name+hash+base64(1 || seed)`. It never stands in the database.
public struct SigningKey: Sendable {
  private let seed: [UInt8]
  public let verifying: VerifyingKey

  /// Nil unless there are 32 random bytes and a name without spaces, line breaks and pluses.
  public init?(name: String, seed: [UInt8]) {
    guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let verifying = VerifyingKey(name: name, raw: Array(key.publicKey.rawRepresentation))
    else { return nil }
    self.seed = seed
    self.verifying = verifying
  }

  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY", let body = Data(base64Encoded: String(parts[4])), body.first == 1
    else { return nil }
    self.init(name: String(parts[2]), seed: Array(body.dropFirst()))
    guard self.text == String(text) else { return nil }
  }

  /// The line that is kept in a file; whoever reads it can sign.
  public var text: String {
    let short = verifying.short.map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined()
    return "PRIVATE+KEY+\(verifying.name)+\(short)+" + Data([1] + seed).base64EncodedString()
  }

  public func sign(_ message: some DataProtocol) throws -> [UInt8] {
    do {
      return Array(try Curve25519.Signing.PrivateKey(rawRepresentation: seed).signature(for: message))
    } catch {
      throw Problem.broken("signing failed: \(error)")
    }
  }
}

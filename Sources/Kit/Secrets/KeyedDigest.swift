import Crypto
import Foundation

/// A personal value as the record holds it: equal values of one record have equal digests, and nobody guesses one.
///
/// A citizen number has twelve digits, so its plain digest is found by trying them all. This one is HMAC-SHA-256 (RFC 2104) under the salt
/// of the record it is about; a real installation puts its own key, which is outside the database, over it. When the salt is erased, the
/// digest says nothing any more, and the entry that holds it stays as it was signed.
public struct KeyedDigest: Sendable, Equatable {
  public let digest: Digest

  /// `salt` is 32 random bytes of the record; `seal` the installation's key, nil for a demonstration.
  public init(of value: PersonalValue, salt: [UInt8], seal: Seal?) {
    let message = Data("ancu-personal-1\u{1F}\(value.kind.rawValue)\u{1F}\(value.text)".utf8)
    let salted = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: salt))
    let inner = Digest(bytes: Array(salted)) ?? Digest(of: message)
    digest = seal?.digest(inner.hex, context: "personal") ?? inner
  }

  /// All that a stored digest of this value may be: under the key of today, and under each older one of the ring.
  public static func every(of value: PersonalValue, salt: [UInt8], seal: Seal?) -> [KeyedDigest] {
    let inner = KeyedDigest(of: value, salt: salt, seal: nil).digest
    return seal?.digests(inner.hex, context: "personal").map(KeyedDigest.init) ?? [KeyedDigest(inner)]
  }

  private init(_ digest: Digest) { self.digest = digest }

  /// `hmac-sha256:` and 64 hex digits, as a field of an entry has it.
  public var text: String { KeyedDigest.prefix + digest.hex }

  public static let prefix = "hmac-sha256:"
}

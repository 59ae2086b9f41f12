import Crypto
import CryptoExtras
import Foundation

/// What a backup is sealed under: a key file, or a passphrase that a person keeps.
public enum BackupKey: Sendable {
  /// 32 random bytes.
  case bytes([UInt8])
  case passphrase(String)

  /// Takes the key as 64 hex digits, as a key file holds it; white space around it does not count.
  public init?(hex text: String) {
    guard let digest = Digest(hex: text.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
    self = .bytes(digest.bytes)
  }

  /// Which way the key is kept, as the head of the file says it.
  public var kind: Kind {
    switch self {
    case .bytes: .file
    case .passphrase: .passphrase
    }
  }

  public enum Kind: String, Sendable {
    case file, passphrase
  }

  /// Eight hex digits by which a key file is known again, and which reveal nothing of it; empty for a passphrase, which could be guessed by
  /// them.
  public var name: String {
    guard case .bytes(let bytes) = self else { return "" }
    let named = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: bytes), info: Data("ancu backup name".utf8), outputByteCount: 4)
    return named.withUnsafeBytes { $0.map { hexDigit($0 >> 4) + hexDigit($0 & 0x0F) }.joined() }
  }

  /// The key of one file. A passphrase costs what a password costs (scrypt, RFC 7914).
  func material(salt: [UInt8], cost: PasswordHash.Cost) throws -> SymmetricKey {
    switch self {
    case .bytes(let bytes): SymmetricKey(data: bytes)
    case .passphrase(let words): SymmetricKey(data: try PasswordHash(of: words, salt: salt, cost: cost).hash)
    }
  }
}

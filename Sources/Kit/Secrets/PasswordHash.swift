import Crypto
import CryptoExtras
import Foundation

/// A password's scrypt hash (RFC 7914) with the cost and the salt it was made with, as one text: `scrypt$17$8$1$SALT$HASH`.
public struct PasswordHash: Sendable, Equatable {
  /// What one hash costs: 2^`logRounds` rounds over blocks of 128 × `blockSize` bytes, so 128 × `blockSize` × 2^`logRounds` bytes of memory.
  public struct Cost: Sendable, Equatable {
    public let logRounds: Int
    public let blockSize: Int
    public let lanes: Int

    public init(logRounds: Int, blockSize: Int = 8, lanes: Int = 1) {
      self.logRounds = logRounds
      self.blockSize = blockSize
      self.lanes = lanes
    }

    /// 128 MiB and some tenths of a second (OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1).
    public static let standard = Cost(logRounds: 17)
    /// For tests: the same way at a thousandth of the price.
    public static let test = Cost(logRounds: 4)

    /// Whether it is one we may have written: what a damaged or planted row asks for must not fill the memory.
    var isBearable: Bool { (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...16).contains(lanes) }
  }

  public let cost: Cost
  public let salt: [UInt8]
  public let hash: [UInt8]

  /// Hashes a password, which is taken in NFC; the salt is 16 random bytes. Throws `Problem.broken` when memory is refused.
  public init(of password: String, salt: [UInt8], cost: Cost) throws {
    self.cost = cost
    self.salt = salt
    hash = try PasswordHash.derived(password, salt: salt, cost: cost)
  }

  /// Reads the stored text; nil for anything that we did not write.
  public init?(stored text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]), let lanes = Int(parts[3]),
      let salt = Data(base64Encoded: String(parts[4])), let hash = Data(base64Encoded: String(parts[5])), hash.count == 32
    else { return nil }
    let cost = Cost(logRounds: rounds, blockSize: block, lanes: lanes)
    guard cost.isBearable else { return nil }
    self.cost = cost
    self.salt = Array(salt)
    self.hash = Array(hash)
  }

  public var stored: String {
    "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.lanes)$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
  }

  /// Whether this is the password; takes as long for a wrong one.
  public func isOf(_ password: String) throws -> Bool {
    ConstantTime.equal(try PasswordHash.derived(password, salt: salt, cost: cost), hash)
  }

  private static func derived(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
    // The library takes the address of the first byte, so an empty password would have none.
    let bytes = Array(VietnameseText.nfc(password).utf8) + [0]
    do {
      return try KDF.Scrypt.deriveKey(
        from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds, blockSize: cost.blockSize, parallelism: cost.lanes
      ).withUnsafeBytes { Array($0) }
    } catch {
      throw Problem.broken("scrypt refused cost \(cost)")
    }
  }
}

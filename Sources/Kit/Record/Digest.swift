import Crypto
import Foundation

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits, the form in which digests are stored, shown and compared.
public struct Digest: Hashable, Sendable, Codable, CustomStringConvertible {
  public let hex: String

  public init(of data: some DataProtocol) {
    var text = ""
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: data) {
      text += hexDigit(byte >> 4)
      text += hexDigit(byte & 0x0F)
    }
    hex = text
  }

  public init(of text: String) {
    self.init(of: Data(text.utf8))
  }

  /// Takes 64 lower-case hex digits; nil for anything else.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = String(hex)
  }

  /// Takes the 32 bytes themselves; nil for any other number of them.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var text = ""
    text.reserveCapacity(64)
    for byte in bytes {
      text += hexDigit(byte >> 4)
      text += hexDigit(byte & 0x0F)
    }
    hex = text
  }

  /// Takes the bytes in base64 (RFC 4648, section 4), as Merkle proofs and checkpoints write them.
  public init?(base64 text: some StringProtocol) {
    guard let data = Data(base64Encoded: String(text)) else { return nil }
    self.init(bytes: data)
  }

  public var description: String { hex }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    var found: [UInt8] = []
    found.reserveCapacity(32)
    var high: UInt8?
    for digit in hex.utf8 {
      let value = digit < 0x3A ? digit - 0x30 : digit - 0x57
      if let first = high {
        found.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return found
  }

  public var base64: String { Data(bytes).base64EncodedString() }

  /// Groups of four digits, as people compare them.
  public var groups: [String] {
    stride(from: 0, to: hex.count, by: 4).map { offset in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      return String(hex[start..<hex.index(start, offsetBy: 4)])
    }
  }
}

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

  public var description: String { hex }

  /// Groups of four digits, as people compare them.
  public var groups: [String] {
    stride(from: 0, to: hex.count, by: 4).map { offset in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      return String(hex[start..<hex.index(start, offsetBy: 4)])
    }
  }
}

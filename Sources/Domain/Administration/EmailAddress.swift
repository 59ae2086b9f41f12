/// An address of electronic mail as it is typed and sent to: local part and host name in ASCII (RFC 5321, 4.1.2 without quoted strings).
public struct EmailAddress: Sendable, Hashable {
  public let text: String

  /// Nil for what is no such address; so nothing that could end a line or begin a header gets through.
  public init?(_ typed: String) {
    let parts = typed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (3...190).contains(parts[1].utf8.count),
      parts[0].utf8.allSatisfy(EmailAddress.isLocal), !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains("..")
    else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2,
      labels.allSatisfy({ label in
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { EmailAddress.isLetterOrDigit($0) || $0 == 0x2D }
      })
    else { return nil }
    text = String(parts[0]) + "@" + parts[1].lowercased()
  }

  /// `n***@cantho.gov.vn`.
  public var masked: String { text.prefix(1) + "***@" + (text.split(separator: "@").last ?? "") }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The signs of an atom (RFC 5322, 3.2.3) and the point.
  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
  }
}

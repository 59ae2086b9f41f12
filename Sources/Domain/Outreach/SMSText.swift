import Kit

/// The words of one short message: at most 70 signs with their marks, the length of one message in UCS-2 (3GPP TS 23.038, 6.2.3; 140 octets).
///
/// Nothing longer can be held, so nobody is sent half a sentence or billed for two.
public struct SMSText: Sendable, Equatable, CustomStringConvertible {
  /// UTF-16 units of one message.
  public static let longest = 70

  public let words: String

  /// Takes composed letters on one line; nil when there is nothing, too much, or a sign that is none.
  public init?(_ text: String) {
    let words = VietnameseText.nfc(text)
    guard (1...SMSText.longest).contains(words.utf16.count),
      words.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return nil }
    self.words = words
  }

  public var description: String { words }
}

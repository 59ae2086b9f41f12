/// A person's datum as text: a citizen number, a telephone number, an address.
///
/// It has no words: printed, logged, interpolated or reflected it says its kind only. What stands in the record of who did what is its
/// `KeyedDigest`.
public struct PersonalValue: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What it is. The kind stands in the digest, so that equal texts of two kinds are not seen to be equal.
  public enum Kind: String, Sendable, CaseIterable {
    case nationalID, phone, email, address, income, bankAccount, name
  }

  public let kind: Kind
  let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = VietnameseText.nfc(text)
  }

  public var description: String { "[\(kind.rawValue)]" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A language in which a screen can be read; Vietnamese is the first, English the second (docs/adr/0016-english.md).
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// What stands before an address in this language: the English of `/x` is `/en/x`.
  public var prefix: String { self == .english ? "/en" : "" }

  /// The language by its own name.
  var name: String { self == .english ? "English" : "Tiếng Việt" }
}

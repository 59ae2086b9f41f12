import Foundation
import Kit

/// The rules as a ruling is kept with them: the dated law data and the version of the rules' code, known by one digest.
///
/// A later program has other law data, and an old ruling would name another end of its version; so the data themselves are kept, and replayed
/// with.
public struct RuleSet: Sendable, Equatable {
  /// Raised by whoever changes a rule or a sentence so that some answer reads otherwise; a test holds the answers against it.
  public static let currentVersion = 1

  public let version: Int
  public let law: EligibilityLaw
  /// The canonical JSON (RFC 8785) of version and law; what is digested.
  public let text: String

  public var digest: Digest { Digest(of: text) }

  /// The rule set of law data under the rules of this program; throws `Problem.broken` when they cannot be written.
  public init(_ law: EligibilityLaw) throws {
    self.law = law
    version = RuleSet.currentVersion
    guard let data = try? JSONEncoder().encode(Kept(rules: version, law: law)),
      let kept = CanonicalJSON(parsing: String(decoding: data, as: UTF8.self))
    else { throw Problem.broken("the law data cannot be written as canonical JSON") }
    text = kept.words
  }

  /// The rule set that was kept; throws `Problem.broken` when its words are not ours.
  public init(kept text: String) throws {
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)) else {
      throw Problem.broken("a kept rule set cannot be read: \(text.prefix(80))")
    }
    version = kept.rules
    law = kept.law
    self.text = text
  }

  private struct Kept: Codable {
    let rules: Int
    let law: EligibilityLaw
  }
}

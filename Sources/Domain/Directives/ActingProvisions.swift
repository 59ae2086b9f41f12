import Foundation
import Kit

/// Which provisions of a document ask for work, and which of them name a target.
public enum ActingProvisions {
  /// The codes of the provisions that carry work: those with text of their own and no child, in document order.
  ///
  /// A heading is carried out by its children; a provision inside a quotation is another document's; articles of law are followed,
  /// not assigned, so a legal text has none.
  public static func codes(of provisions: [ReadProvision]) -> [String] {
    if provisions.contains(where: { $0.level == .article }) { return [] }
    let parents = Set(provisions.compactMap(\.parent))
    return provisions.filter { provision in
      !parents.contains(provision.id) && provision.level != .quoted && provision.level != .appendix
    }.map(\.id)
  }

  /// Whether a provision names a target, whose value must rest on a source document: a quantity, a horizon, or the words «chỉ tiêu»
  /// and «mục tiêu» (not «chương trình mục tiêu», the name of a kind of programme).
  public static func namesTarget(_ provision: ReadProvision) -> Bool {
    if provision.mentions.contains(where: { $0.kind == .quantity || $0.kind == .deadline }) { return true }
    let words = (provision.title + "\n" + provision.text).lowercased()
    if words.contains("chỉ tiêu") { return true }
    var rest = Substring(words)
    while let found = rest.range(of: "mục tiêu") {
      if !rest[..<found.lowerBound].hasSuffix("chương trình ") { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}

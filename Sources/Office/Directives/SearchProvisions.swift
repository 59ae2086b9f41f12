import Domain
import Foundation
import Kit
import Store

/// Finds provisions by words, with or without marks, in the verbatim text and in its suggested readings.
public struct SearchProvisions {
  /// The first hits, best first.
  public struct Answer: Sendable, Equatable {
    /// Hits that carry the words as typed, marks and all, come first.
    public let hits: [Hit]
    /// True when there are more than the answer shows.
    public let more: Bool
  }

  /// A provision that has every word asked for, with the words around the first.
  public struct Hit: Sendable, Equatable {
    public let directive: Directive
    public let code: String
    public let label: String
    /// The part of the text around the first word found, at most about 240 characters, cut at words.
    public let excerpt: String
    /// Runs of `excerpt` that are words asked for, as offsets in unicode scalars.
    public let marked: [Range<Int>]
    /// The reading that was found when the verbatim text itself does not hold the words; nil otherwise.
    public let suggestedReading: String?
    /// Whether the words stand there with the very marks that were typed.
    public let exact: Bool
  }

  static let most = 50

  public static func run(_ question: String, for reader: Actor?, in office: Office) async throws -> Answer {
    var asked = VietnameseText.nfc(String(question.prefix(200)))
    if question.count > 200, let space = asked.lastIndex(of: " ") { asked = String(asked[..<space]) }
    let words = VietnameseText.words(asked)
    guard !words.isEmpty else { return Answer(hits: [], more: false) }
    let today = office.today
    let mayReadAll = reader?.may(.readClosedDirectives) == true
    let found = try await office.read { try ProvisionSearchStore.hits(words: words, most: 400, in: $0) }
    let readable = found.filter {
      mayReadAll || DirectiveStore.isPublic($0.directive, publishedFrom: $0.publishedFrom, on: today)
    }
    let hits = readable.map { hit(asked: asked, words: words, $0) }
    let ordered = hits.filter(\.exact) + hits.filter { !$0.exact }
    return Answer(hits: Array(ordered.prefix(most)), more: ordered.count > most)
  }

  static func hit(asked: String, words: [String], _ found: ProvisionHit) -> Hit {
    let whole = found.title.isEmpty ? found.body : found.body.isEmpty ? found.title : found.title + "\n" + found.body
    let verbatim = Set(VietnameseText.words(whole))
    let missing = words.filter { !verbatim.contains($0) }
    let reading =
      missing.isEmpty
      ? nil : found.suggestions.first { suggestion in missing.contains { VietnameseText.words(suggestion).contains($0) } }
    let (excerpt, marked) = excerpt(of: whole, words: Set(words))
    return Hit(
      directive: found.directive, code: found.code, label: found.label, excerpt: excerpt, marked: marked,
      suggestedReading: reading, exact: holds(asked, in: whole + "\n" + found.suggestions.joined(separator: "\n")))
  }

  /// Whether every word as typed, in lower case with its marks, stands in the text.
  static func holds(_ asked: String, in text: String) -> Bool {
    let present = Set(markedWords(text))
    return markedWords(asked).allSatisfy(present.contains)
  }

  private static func markedWords(_ text: String) -> [String] {
    VietnameseText.nfc(text).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The words around the first one found, with every found word marked.
  static func excerpt(of text: String, words: Set<String>) -> (String, [Range<Int>]) {
    let pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let isFound = pieces.map { piece in VietnameseText.words(piece).contains { words.contains($0) } }
    let first = isFound.firstIndex(of: true) ?? 0
    let start = max(0, first - 12)
    let end = min(pieces.count, start + 44)
    var excerpt = start > 0 ? "… " : ""
    var count = excerpt.unicodeScalars.count
    var marked: [Range<Int>] = []
    for index in start..<end {
      if index > start {
        excerpt += " "
        count += 1
      }
      let length = pieces[index].unicodeScalars.count
      if isFound[index] { marked.append(count..<count + length) }
      excerpt += pieces[index]
      count += length
    }
    if end < pieces.count { excerpt += " …" }
    return (excerpt, marked)
  }
}

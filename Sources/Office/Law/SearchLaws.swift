import Database
import Domain
import Kit
import Store

/// Finds places of the law by words, with or without marks.
public struct SearchLaws {
  public struct Answer: Sendable, Equatable {
    public let hits: [Hit]
    /// How many places hold all the words.
    public let count: Int
  }

  /// A place that holds every word asked for, with the words around the first.
  public struct Hit: Sendable, Equatable {
    public let law: HeldLaw
    /// The place as the document numbers it; for words that an amendment quotes, the instruction that quotes them.
    public let place: LawPlace
    public let isQuoted: Bool
    public let excerpt: String
    /// Runs of `excerpt` that are words asked for, as offsets in unicode scalars.
    public let marked: [Range<Int>]
  }

  static let most = 50

  /// Places where the words stand side by side come first, those with the very marks typed before those without.
  public static func run(_ question: String, in office: Office) async throws -> Answer {
    let asked = VietnameseText.nfc(String(question.prefix(200)))
    let words = VietnameseText.words(asked)
    guard !words.isEmpty else { return Answer(hits: [], count: 0) }
    let phrase = words.joined(separator: " ")
    let typed = asked.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try await office.read { tx in
      let lines = try LawStore.texts(in: tx)
      let places = try LawStore.places(holding: words, in: tx)
      var found: [(rank: Int, line: Int, number: Int, part: LawPart)] = []
      for (index, line) in lines.enumerated() {
        guard let numbers = places[line.id] else { continue }
        let parts = try office.laws.text(line, in: tx).parts
        for number in numbers where number <= parts.count {
          let part = parts[number - 1]
          let whole = part.label + " " + part.words
          let isPhrase = VietnameseText.words(whole).joined(separator: " ").contains(phrase)
          let isTyped = isPhrase && VietnameseText.nfc(whole).lowercased().contains(typed)
          found.append((isTyped ? 0 : isPhrase ? 1 : 2, index, number, part))
        }
      }
      let ordered = found.sorted { ($0.rank, $0.line, $0.number) < ($1.rank, $1.line, $1.number) }
      let hits = ordered.prefix(most).map { found in
        let (excerpt, marked) = SearchProvisions.excerpt(of: found.part.words, words: Set(words))
        let code = found.part.place.code
        let own = code.firstRange(of: ".Q").map { String(code[..<$0.lowerBound]) } ?? code
        return Hit(
          law: lines[found.line], place: LawPlace(code: own), isQuoted: own != code, excerpt: excerpt, marked: marked)
      }
      return Answer(hits: Array(hits), count: ordered.count)
    }
  }
}

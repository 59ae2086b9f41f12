import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// The housing law, its decrees and circulars, read whole. The counts were made by a separate script (marks at the start of lines,
/// outside quotation marks) and every difference between the two was settled by reading the text.
@Suite(.enabled(if: SharedData.has("law/texts"))) struct LawTextTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let name: String
    let number: String
    let day: String?
    let chapters: Int
    let articles: Int
    let clauses: Int
    let points: Int
    /// Articles, clauses and points quoted by an amendment.
    var quoted = 0
    var appendices = 0
    /// The articles, clauses and points of a regulation carried behind the signature.
    var carried: [Int] = []
    var unassigned: [String] = []
    var testDescription: String { name }
  }

  static let texts = [
    // Clauses 196.1 and 196.2 quote one clause each of two amended laws.
    Text(
      name: "luat-27-2023-QH15", number: "27/2023/QH15", day: "2023-11-27", chapters: 13, articles: 198, clauses: 780, points: 609,
      quoted: 2),
    Text(
      name: "nd-100-2024", number: "100/2024/NĐ-CP", day: "2024-07-26", chapters: 7, articles: 78, clauses: 281, points: 195,
      appendices: 8),
    // The copy carries a publisher's stamp, which is no part of the decree.
    Text(
      name: "nd-136-2026", number: "136/2026/NĐ-CP", day: "2026-04-07", chapters: 0, articles: 4, clauses: 5, points: 0, quoted: 10,
      appendices: 2, unassigned: ["Cơ quan phát hành: CHÍNH PHỦ"]),
    Text(name: "nd-192-2025", number: "192/2025/NĐ-CP", day: "2025-07-01", chapters: 5, articles: 18, clauses: 79, points: 79),
    Text(
      name: "nd-261-2025", number: "261/2025/NĐ-CP", day: "2025-10-10", chapters: 0, articles: 5, clauses: 19, points: 0, quoted: 22,
      appendices: 2),
    Text(name: "nd-302-2025", number: "302/2025/NĐ-CP", day: "2025-11-19", chapters: 7, articles: 27, clauses: 84, points: 80),
    Text(name: "nd-54-2026", number: "54/2026/NĐ-CP", day: "2026-02-09", chapters: 6, articles: 43, clauses: 31, points: 7, quoted: 77),
    // Point d of 16.5 has no space after its mark, article 41 of the regulation is printed «Diều», and 22.2 has two points d.
    Text(
      name: "tt-05-2024-BXD", number: "05/2024/TT-BXD", day: "2024-07-31", chapters: 6, articles: 21, clauses: 71, points: 102,
      appendices: 27, carried: [50, 242, 221]),
    Text(
      name: "tt-08-2026-BXD", number: "08/2026/TT-BXD", day: "2026-02-15", chapters: 0, articles: 3, clauses: 3, points: 5, quoted: 2,
      appendices: 4),
    // Quotation marks are missing at 1.5, 7.2 and elsewhere; 3.2 closes its quote a clause too early; 2 and 16 have a clause number twice.
    Text(
      name: "tt-09-2025-BXD", number: "09/2025/TT-BXD", day: "2025-06-13", chapters: 0, articles: 33, clauses: 123, points: 54,
      quoted: 136),
    Text(
      name: "tt-32-2025-BXD", number: "32/2025/TT-BXD", day: "2025-11-10", chapters: 0, articles: 3, clauses: 12, points: 9, quoted: 6,
      appendices: 5),
    Text(name: "tt-32-2025-Mau01", number: "", day: nil, chapters: 0, articles: 0, clauses: 0, points: 0, appendices: 1),
    Text(name: "tt-32-2025-Mau01a", number: "", day: nil, chapters: 0, articles: 0, clauses: 0, points: 0, appendices: 1),
    Text(name: "tt-32-2025-Mau04", number: "", day: nil, chapters: 0, articles: 0, clauses: 0, points: 0, appendices: 1),
    Text(name: "tt-32-2025-Mau05", number: "", day: nil, chapters: 0, articles: 0, clauses: 0, points: 0, appendices: 1),
  ]

  /// Numbers that the printed text itself gives twice; every other number follows the one before it.
  static let printedTwice: Set<String> = ["tt-05-2024-BXD KT.D22.2.d~2", "tt-09-2025-BXD D2.5~2", "tt-09-2025-BXD D16.11~2"]

  @Test func everyTextIsInTheTable() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: SharedData.url("law/texts").path)
    #expect(Set(files.filter { $0.hasSuffix(".txt") }) == Set(Self.texts.map { $0.name + ".txt" }))
  }

  @Test(arguments: texts) func theTextIsReadWhole(text: Text) throws {
    let source = try SharedData.text("law/texts/\(text.name).txt")
    let read = DocumentReader.read(source)

    #expect(read.header.number == text.number)
    #expect(read.header.date?.iso == text.day)
    #expect(read.header.form == .state)

    let own = read.provisions.filter { !$0.id.hasPrefix("KT") }
    #expect(own.count { $0.level == .chapter } == text.chapters)
    #expect(own.count { $0.level == .article } == text.articles)
    #expect(own.count { $0.level == .clause } == text.clauses)
    #expect(own.count { $0.level == .point } == text.points)
    #expect(own.count { $0.level == .quoted } == text.quoted)
    #expect(own.count { $0.level == .appendix } == text.appendices)
    let carried = read.provisions.filter { $0.id.hasPrefix("KT.") }
    let levels: [ReadProvision.Level] = text.carried.isEmpty ? [] : [.article, .clause, .point]
    #expect(levels.map { level in carried.count { $0.level == level } } == text.carried)

    #expect(read.coverage.parts.map(\.text).joined() == source)
    #expect(read.coverage.unassigned == text.unassigned)
    let lost = text.unassigned.joined().unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(read.coverage.assigned == read.coverage.characters - lost)
    if text.articles > 0 { #expect(!read.signature.name.isEmpty) }
  }

  @Test(arguments: texts) func numberingHasNoGapThatTheTextLacks(text: Text) throws {
    let read = DocumentReader.read(try SharedData.text("law/texts/\(text.name).txt"))
    var last: [String: Int] = [:]
    for provision in read.provisions {
      guard let (number, isInserted) = Self.number(of: provision) else { continue }
      // Articles are numbered through their document, whatever their chapter.
      let series = provision.level == .article ? String(provision.id.hasPrefix("KT")) : "\(provision.parent ?? "") \(provision.level)"
      if !isInserted, !Self.printedTwice.contains("\(text.name) \(provision.id)") {
        #expect(number == last[series, default: 0] + 1, "\(provision.id) «\(provision.label)»")
      }
      last[series] = number
    }
  }

  @Test(arguments: texts) func everyProvisionHangsOnOneThatStandsBeforeIt(text: Text) throws {
    let read = DocumentReader.read(try SharedData.text("law/texts/\(text.name).txt"))
    var levels: [String: ReadProvision.Level] = [:]
    for provision in read.provisions {
      if let parent = provision.parent { #expect(levels[parent] != nil, "\(provision.id)") }
      // What an amendment quotes has an own provision of the amending document above it, and nothing own hangs on a quoted one.
      let above = provision.parent.flatMap { levels[$0] }
      if provision.level == .quoted { #expect([.article, .clause, .point, .dash, .quoted].contains(above), "\(provision.id)") }
      if above == .quoted { #expect(provision.level == .quoted, "\(provision.id)") }
      #expect(levels.updateValue(provision.level, forKey: provision.id) == nil, "\(provision.id) stands twice")
    }
  }

  private static func number(of provision: ReadProvision) -> (Int, isInserted: Bool)? {
    switch provision.level {
    case .chapter, .section, .article, .clause:
      guard let word = provision.label.split(separator: " ").last else { return nil }
      let mark = word.drop { !$0.isNumber }.prefix { $0 != "." && $0 != ":" }
      if let number = Int(mark) { return (number, false) }
      if let number = Int(mark.prefix(while: \.isNumber)) { return (number, true) }
      let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
      return roman.firstIndex(of: String(word)).map { ($0 + 1, false) }
    case .point:
      let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"]
      let mark = provision.label.prefix { $0 != ")" }
      return letters.firstIndex(of: String(mark.prefix(1))).map { ($0 + 1, mark.count > 1) }
    default: return nil
    }
  }
}

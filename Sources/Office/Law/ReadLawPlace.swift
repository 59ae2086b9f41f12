import Database
import Domain
import Kit
import Store

/// An article, appendix or form as its words stand on a day, with the versions before and after, and what that version replaced.
public struct ReadLawPlace {
  public struct View: Sendable {
    public let line: HeldLaw
    /// The place asked for.
    public let place: LawPlace
    /// The article, appendix or form around it.
    public let root: LawPlace
    public let day: Day
    public let versions: [LawConsolidation.Version]
    /// Which of them holds on the day; nil when none does yet.
    public let current: Int?
    /// The words of the place's article on the day.
    public let parts: [LawPart]
    /// What the version replaced, line by line; empty for the first.
    public let difference: [LawDiff.Line]
    /// Instructions to this article that were not applied.
    public let open: [LawConsolidation.Outcome]
    /// What the place itself tells other texts, when it amends.
    public let instructions: [LawInstruction]
    /// The article before and after in the document.
    public let before: LawPart?
    public let after: LawPart?
    public let held: [HeldLaw]
  }

  /// Throws `Problem.notFound` when the library has no such text, or the text no such place on that day.
  public static func run(_ slug: String, _ place: LawPlace, on day: Day, in office: Office) async throws -> View {
    try await office.read { tx in
      let lines = try LawStore.texts(in: tx)
      guard let line = lines.first(where: { $0.slug == slug }) else { throw ReadLaw.missing(slug) }
      let whole = try office.laws.consolidation(line, among: lines, in: tx)
      return try view(of: place, on: day, line, whole, lines)
    }
  }

  private static func view(
    of place: LawPlace, on day: Day, _ line: HeldLaw, _ whole: LawConsolidation, _ lines: [HeldLaw]
  ) throws -> View {
    let root = place.root
    let versions = whole.versions(of: root)
    guard !versions.isEmpty else {
      throw Problem.notFound("\(line.name) không có \(root.words). Hãy xem mục lục của văn bản.")
    }
    let current = versions.lastIndex { $0.from.map { $0 <= day } ?? true }
    // An amendment's own article is shown with what it quotes.
    let asPrinted = whole.text.parts.filter { root.holds($0.place) }
    let quotes = versions.count == 1 && asPrinted.contains { $0.level == .quoted }
    let parts = quotes ? asPrinted : current.map { versions[$0].parts } ?? []
    guard versions.contains(where: { $0.parts.contains { $0.place == place } }) else {
      throw Problem.notFound("\(root.words) \(line.name) không có \(place.words) trong bản nào. Hãy xem toàn điều.")
    }
    let earlier = current.flatMap { $0 > 0 ? versions[$0 - 1].parts : nil }
    // Beside it: articles among articles, appendices and forms among themselves.
    let today = whole.parts(on: day)
    let beside = today.filter { $0.place == $0.place.root && $0.level != .chapter && $0.level != .section && $0.place.code != "KT" }
    let at = beside.firstIndex { $0.place == root }
    return View(
      line: line, place: place, root: root, day: day, versions: versions, current: current, parts: parts,
      difference: earlier.map { LawDiff.lines(from: $0, to: parts) } ?? [],
      open: whole.outcomes.filter { outcome in
        !outcome.isApplied && outcome.instruction.changes.contains { root.holds($0.place) || $0.place.holds(root) }
      },
      instructions: whole.text.instructions.filter { root.holds($0.place) },
      before: at.flatMap { $0 > 0 ? beside[$0 - 1] : nil },
      after: at.flatMap { $0 + 1 < beside.count ? beside[$0 + 1] : nil }, held: lines)
  }
}

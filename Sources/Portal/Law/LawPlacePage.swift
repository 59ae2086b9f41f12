import Domain
import Kit
import Office
import Site

/// An article, appendix or form as its words stand on a day, the place asked for marked, with what that version replaced.
public struct LawPlacePage: Page {
  public static let template = "portal/law/place"
  public let frame: Frame
  public let heading: String
  public let document: String
  public let documentAddress: String
  public let isHeld: Bool
  public let isUnread: Bool
  /// Where links to a paragraph lead while the text is not here: to the words that say so.
  public let anchors: [Anchor]
  /// The form that asks for another day.
  public let dayAddress: String
  public let day: String
  public let isThere: Bool
  public let lines: [Line]
  public let versions: [Version]
  public let hasVersions: Bool
  public let changes: [Change]
  public let hasChanges: Bool
  public let since: String
  public let open: [LawDocumentPage.Instruction]
  public let hasOpen: Bool
  public let targets: [LawDocumentPage.Link]
  public let hasTargets: Bool
  public let rules: [RestatedLine]
  public let hasRules: Bool
  public let neighbours: [LawDocumentPage.Link]

  /// One place of the article.
  public struct Line: Sendable {
    public let label: String
    public let leads: String?
    public let name: String
    public let title: String
    public let paragraphs: [Paragraph]
    public let isHere: Bool
    /// How deep it lies: 0 for the article.
    public let isClause: Bool
    public let isPoint: Bool
    public let isQuoted: Bool
    public let isRepealed: Bool
    public let sources: [RestatedLine.Source]
  }

  public struct Anchor: Sendable {
    public let id: String
  }

  public struct Paragraph: Sendable {
    public let anchor: String?
    public let words: String
  }

  /// One version of the article.
  public struct Version: Sendable {
    public let label: String
    public let leads: String
    public let isShown: Bool
  }

  /// What a place lost or won.
  public struct Change: Sendable {
    public let label: String
    public let runs: [Run]
  }

  public struct Run: Sendable {
    public let words: String
    public let isKept: Bool
    public let isRemoved: Bool
    public let isAdded: Bool
  }

  init(_ view: ReadLawPlace.View, for visit: Visit) {
    let number = view.line.number
    heading = view.place.words
    document = view.line.name
    documentAddress = Address.law(number)
    frame = visit.frame(
      "\(view.place.words) \(view.line.name)",
      crumbs: [Crumb("Pháp luật", Address.laws), Crumb(view.line.name, Address.law(number)), Crumb(view.place.words)])
    isHeld = true
    isUnread = false
    anchors = []
    dayAddress = Address.law(number, view.place)
    day = view.day.vietnamese
    isThere = view.current != nil && !view.parts.isEmpty
    let onDay = view.day == visit.today ? nil : view.day
    lines = view.parts.map { part in
      let isHere = part.place == view.place && view.place != view.root
      let isQuoted = part.level == .quoted
      let depth = part.place.code.split(separator: ".").count - view.root.code.split(separator: ".").count
      return Line(
        label: part.label, leads: isQuoted ? nil : Address.law(number, part.place, on: onDay), name: isQuoted ? "" : part.place.words,
        title: part.title,
        paragraphs: part.paragraphs.enumerated().map {
          Paragraph(anchor: part.place == view.place ? "doan-\($0.offset + 1)" : nil, words: $0.element)
        }, isHere: isHere, isClause: depth == 1, isPoint: depth > 1, isQuoted: isQuoted, isRepealed: part.isRepealed,
        sources: part.changes.suffix(1).map { source in
          let name = view.held.first { $0.number == source.document }?.name ?? source.document
          return RestatedLine.Source(
            cite: "\(source.place.words) \(name), từ \(source.from.vietnamese)", leads: Address.law(source.document, source.place))
        })
    }
    versions = view.versions.enumerated().map { index, version in
      let from = version.from.map { "Từ \($0.vietnamese)" } ?? "Bản đầu"
      let until = version.until.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? ""
      let shown = version.from ?? view.line.inForceFrom ?? view.line.issuedOn ?? visit.today
      return Version(
        label: from + until + (version.parts.isEmpty ? " (không còn)" : ""), leads: Address.law(number, view.place, on: shown),
        isShown: index == view.current)
    }
    hasVersions = versions.count > 1
    changes = view.difference.filter { $0.kind != .kept && view.place.holds($0.place) || $0.kind != .kept && $0.place.holds(view.place) }
      .map { line in
        Change(
          label: line.place.words,
          runs: line.runs.map {
            Run(
              words: $0.words.split(separator: "\n").joined(separator: " ") + ($0.words.hasSuffix(" ") ? " " : ""),
              isKept: $0.kind == .kept,
              isRemoved: $0.kind == .removed, isAdded: $0.kind == .added)
          })
      }
    hasChanges = !changes.isEmpty
    since = view.current.flatMap { view.versions[$0].from?.vietnamese } ?? ""
    open = view.open.map { outcome in
      .init(
        place: "\(outcome.instruction.place.words) \(outcome.instruction.document)",
        leads: Address.law(outcome.instruction.document, outcome.instruction.place), said: outcome.instruction.words,
        reasons: outcome.reasons)
    }
    hasOpen = !open.isEmpty
    var targets: [LawDocumentPage.Link] = []
    for instruction in view.instructions {
      guard let target = instruction.target, let law = view.held.first(where: { $0.number == target }) else { continue }
      for change in instruction.changes where change.action != .unread && !change.place.code.isEmpty && !change.place.code.hasPrefix("PL") {
        targets.append(
          .init(label: "\(change.place.words) \(law.name)", leads: Address.law(target, change.place, on: instruction.from)))
      }
    }
    self.targets = targets
    hasTargets = !targets.isEmpty
    rules = RestatedRule.resting(on: number, view.place).map(RestatedLine.init)
    hasRules = !rules.isEmpty
    neighbours = [view.before, view.after].compactMap(\.self).map { part in
      .init(label: part.place.words, leads: Address.law(number, part.place, on: onDay))
    }
  }

  /// A place of a document whose text is not held here.
  init(_ document: LawDocument, _ place: LawPlace, for visit: Visit) {
    heading = place.words
    self.document = document.name
    documentAddress = Address.law(document.number)
    frame = visit.frame(
      "\(place.words) \(document.name)",
      crumbs: [Crumb("Pháp luật", Address.laws), Crumb(document.name, Address.law(document.number)), Crumb(place.words)])
    isHeld = false
    isUnread = !document.isHeld
    // No provision that the rules cite has more paragraphs.
    anchors = (1...9).map { Anchor(id: "doan-\($0)") }
    dayAddress = ""
    day = ""
    isThere = false
    lines = []
    versions = []
    hasVersions = false
    changes = []
    hasChanges = false
    since = ""
    open = []
    hasOpen = false
    targets = []
    hasTargets = false
    rules = RestatedRule.resting(on: document.number, place).map(RestatedLine.init)
    hasRules = !rules.isEmpty
    neighbours = []
  }
}

import Domain
import Kit
import Office
import Site

/// A document of the law: its validity, its contents, and what it changes and was changed by; without its text, what our rules take from it.
public struct LawDocumentPage: Page {
  public static let template = "portal/law/document"
  public let frame: Frame
  public let name: String
  public let subject: String
  public let isHeld: Bool
  /// Not even read in full by the writers of the rules.
  public let isUnread: Bool
  public let days: String
  /// When another text set the day, which one.
  public let dayNote: String?
  public let issued: String
  public let digest: String
  public let unheldAmendments: String
  public let hasUnheldAmendments: Bool
  public let changedBy: [Link]
  public let hasChangedBy: Bool
  public let contents: [Entry]
  public let open: [Instruction]
  public let hasOpen: Bool
  /// What the document tells other texts and could not be done.
  public let outward: [Instruction]
  public let hasOutward: Bool
  public let applied: String
  public let rules: [RestatedLine]
  public let hasRules: Bool
  public let unassigned: [String]
  public let hasUnassigned: Bool

  public struct Link: Sendable {
    public let label: String
    public let leads: String
  }

  /// A chapter's heading, or an article with its address.
  public struct Entry: Sendable {
    public let label: String
    public let leads: String?
    public let isRepealed: Bool
  }

  /// An instruction that was not applied, with its words and why.
  public struct Instruction: Sendable {
    public let place: String
    public let leads: String
    public let said: String
    public let reasons: [String]
  }

  init(_ view: ReadLaw.View, for visit: Visit) {
    let line = view.line
    name = line.name
    frame = visit.frame(line.name, crumbs: [Crumb("Pháp luật", Address.laws), Crumb(line.name)])
    subject = line.subject
    isHeld = true
    let known = LawDocument(rawValue: line.number)
    isUnread = false
    days = LawWording.days(line)
    dayNote = known?.dayNote
    issued = line.issuedOn.map { "\(line.issuer.isEmpty ? "Ban hành" : line.issuer), ngày \($0.vietnamese)" } ?? line.issuer
    digest = line.sourceDigest.groups.prefix(4).joined(separator: " ")
    let unheld = (known?.unheldAmendments ?? []).filter { number in !view.held.contains { $0.number == number } }
    unheldAmendments = unheld.joined(separator: ", ")
    hasUnheldAmendments = !unheld.isEmpty
    changedBy = view.changedBy.map { Link(label: $0.name, leads: Address.law($0.number)) }
    hasChangedBy = !changedBy.isEmpty
    contents = (view.consolidation.parts(on: visit.today)).compactMap { part in
      if part.level == .chapter || part.level == .section {
        return Entry(
          label: [part.label, part.title].filter { !$0.isEmpty }.joined(separator: part.label.hasSuffix(".") ? " " : ". "), leads: nil,
          isRepealed: false)
      }
      guard part.place == part.place.root, part.level == .article || part.level == .appendix else { return nil }
      let title = part.title.isEmpty ? String((part.paragraphs.first ?? "").prefix(90)) : part.title
      return Entry(
        label: [part.label, title].filter { !$0.isEmpty }.joined(separator: " "), leads: Address.law(line.number, part.place),
        isRepealed: part.isRepealed)
    }
    let toThis = view.consolidation.outcomes
    open = LawDocumentPage.waiting(toThis)
    hasOpen = !open.isEmpty
    outward = LawDocumentPage.waiting(view.instructions)
    hasOutward = !outward.isEmpty
    applied =
      toThis.isEmpty
      ? "Không văn bản nào trong thư viện sửa đổi văn bản này."
      : "\(toThis.count { $0.isApplied }) trên \(toThis.count) câu sửa đổi văn bản này đã được áp dụng vào từng điều, đúng từng chữ."
    rules = RestatedRule.resting(on: line.number).map(RestatedLine.init)
    hasRules = !rules.isEmpty
    unassigned = view.unassigned
    hasUnassigned = !unassigned.isEmpty
  }

  /// Instructions that could not be applied; one that repeals a whole document waits for nothing.
  private static func waiting(_ outcomes: [LawConsolidation.Outcome]) -> [Instruction] {
    outcomes.filter { !$0.isApplied && !$0.instruction.changes.contains { $0.action == .repealDocument } }.map { outcome in
      Instruction(
        place: "\(outcome.instruction.place.words) \(outcome.instruction.document)",
        leads: Address.law(outcome.instruction.document, outcome.instruction.place), said: outcome.instruction.words,
        reasons: outcome.reasons)
    }
  }

  /// The document is cited by the rules and not held here.
  init(_ document: LawDocument, for visit: Visit) {
    name = document.name
    frame = visit.frame(document.name, crumbs: [Crumb("Pháp luật", Address.laws), Crumb(document.name)])
    subject = ""
    isHeld = false
    isUnread = !document.isHeld
    days = ""
    dayNote = document.dayNote
    issued = ""
    digest = ""
    unheldAmendments = ""
    hasUnheldAmendments = false
    changedBy = []
    hasChangedBy = false
    contents = []
    open = []
    hasOpen = false
    outward = []
    hasOutward = false
    applied = ""
    rules = RestatedRule.resting(on: document.number).map(RestatedLine.init)
    hasRules = !rules.isEmpty
    unassigned = []
    hasUnassigned = false
  }
}

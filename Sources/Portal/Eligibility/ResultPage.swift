import Domain
import Kit
import Site

/// The walk's end: the answer first, then the reasons, what would turn it, and which papers to get from whom.
public struct ResultPage: Page {
  public static let template = "portal/eligibility/result"
  public let frame: Frame
  public let parts: RulingParts
  public let heading: String
  public let kicker: String
  public let supposed: String
  public let isSupposed: Bool
  public let changes: [WalkResult.ChangeLine]
  public let hasChanges: Bool
  public let papers: [WalkResult.PaperLine]
  public let hasPapers: Bool
  public let answers: [WalkPage.AnswerLine]
  public let checklist: String
  public let again: String
  public let back: String
  /// What is kept under a code when the person asks; nil in a demonstration, which has no key.
  public let keeps: String?

  init(_ state: WalkState, for visit: Visit) {
    let result = WalkResult(state, for: visit)
    frame = visit.frame(
      result.heading, crumbs: [Crumb(visit.say(WalkState.title), state.action), Crumb(visit.say("Kết quả"))], other: state.query(),
      personal: true)
    parts = result.parts
    heading = result.heading
    kicker = result.kicker
    supposed = result.supposed
    isSupposed = !supposed.isEmpty
    changes = result.changes
    hasChanges = !changes.isEmpty
    papers = result.papers
    hasPapers = !papers.isEmpty
    answers = state.walk.answered.map { WalkPage.answer($0, state, visit) }
    checklist = state.address(page: "/in")
    keeps = visit.site.installation.kind == .real ? WalkState.path + "?" + state.query() : nil
    again = state.action
    back = state.walk.answered.last.map { state.address(asking: $0) } ?? state.action
  }
}

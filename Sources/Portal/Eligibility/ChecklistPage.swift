import Domain
import Kit
import Site

/// The result on one sheet of paper: what to get, from whom, in how many days, with boxes to tick; no name stands on it.
public struct ChecklistPage: Page {
  public static let template = "portal/eligibility/checklist"
  public let frame: Frame
  public let parts: RulingParts
  public let heading: String
  public let kicker: String
  public let papers: [WalkResult.PaperLine]
  public let hasPapers: Bool
  public let changes: [WalkResult.ChangeLine]
  public let hasChanges: Bool
  public let answers: [WalkPage.AnswerLine]
  public let back: String

  init(_ state: WalkState, for visit: Visit) {
    let result = WalkResult(state, for: visit)
    let title = visit.say("Phiếu chuẩn bị hồ sơ")
    frame = visit.frame(
      title, crumbs: [Crumb(visit.say(WalkState.title), state.action), Crumb(visit.say("Kết quả"), state.address()), Crumb(title)],
      other: state.query(), personal: true)
    parts = result.parts
    heading = result.heading
    kicker = result.kicker
    papers = result.papers
    hasPapers = !papers.isEmpty
    changes = result.changes
    hasChanges = !changes.isEmpty
    answers = state.walk.answered.map { WalkPage.answer($0, state, visit) }
    back = state.address()
  }
}

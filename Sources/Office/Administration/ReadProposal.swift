import Database
import Domain
import Kit
import Store

/// One proposed act: what it would change, as proposed and as things stand, and what this person may do with it.
public struct ReadProposal {
  public struct View: Sendable {
    public let proposal: Proposal
    /// As things stand now; nil once it is settled or when it cannot be done any more.
    public let now: [Proposal.Change]?
    /// Why it cannot be done any more; nil when it can, or once it is settled.
    public let obstacle: String?
    /// Whether things moved since it was proposed, so that it cannot be approved as it is.
    public let moved: Bool
    /// Whether this person holds the power to approve.
    public let mayApprove: Bool
    /// Why this person is no second person all the same; nil when there is no reason.
    public let bar: String?
    public let mayWithdraw: Bool
  }

  /// For those who may propose or approve such acts.
  public static func run(_ id: ID<Proposal>, by actor: Actor, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      let proposal = try find(id, in: tx)
      let kind = proposal.kind
      if !actor.may(kind.proposing) { _ = try Permit(actor, may: kind.approving) }
      let isMine = proposal.proposedBy.actor == actor.id
      let bar = try SecondPerson.dependence(
        first: proposal.proposedBy.actor, second: actor.id, asked: proposal.proposedBy.at.day, on: today, in: tx)
      var now: [Proposal.Change]?
      var obstacle: String?
      var moved = false
      if proposal.state == .waiting {
        do {
          let (preview, digest) = try ProposedActs.act(of: proposal).seen(on: today, in: tx)
          now = preview.changes
          moved = digest != proposal.digest
        } catch let problem as Problem {
          if case .broken = problem { throw problem }
          obstacle = problem.message
        }
      }
      return View(
        proposal: proposal, now: now, obstacle: obstacle, moved: moved, mayApprove: actor.may(kind.approving),
        bar: bar?.sentence(first: proposal.proposedBy.name), mayWithdraw: isMine && proposal.state == .waiting && actor.may(kind.proposing))
    }
  }

  static func find(_ id: ID<Proposal>, in tx: any Reading) throws -> Proposal {
    guard let proposal = try ProposalStore.proposal(id, in: tx) else {
      throw Problem.notFound("Không có đề nghị nào ở địa chỉ này. Hãy xem lại trang «Chờ duyệt».")
    }
    return proposal
  }

  static func settled(_ proposal: Proposal) -> Problem {
    .conflict(
      "«\(proposal.title)» \(proposal.state.vietnamese)"
        + (proposal.settledBy.map { ", do \($0.name) ghi lúc \($0.at.vietnamese)" } ?? "")
        + ". Chưa có gì được ghi thêm. Hãy xem lại trang «Chờ duyệt».")
  }
}

import Database
import Domain
import Kit
import Store

/// What waits for this person's approval, oldest first, and what this person proposed.
public struct ListProposals {
  public struct View: Sendable {
    public let waiting: [Line]
    /// The id after which the next page goes on; nil on the last one.
    public let next: ID<Proposal>?
    /// Drafted reorganisations that wait for somebody who may put them into force.
    public let reorganisations: [ReorganisationRecord]
    /// What this person proposed last, newest first.
    public let own: [Proposal]
  }

  /// One that waits, with why this person cannot settle it; nil when nothing stands against it.
  public struct Line: Sendable {
    public let proposal: Proposal
    public let bar: String?
  }

  public static let pageSize = 20

  public static func run(after: ID<Proposal>? = nil, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let today = office.today
    return try await office.read { tx in
      let found = try ProposalStore.waiting(
        of: Proposal.Kind.allCases.filter { actor.may($0.approving) }, after: after, most: pageSize + 1, in: tx)
      let drafts =
        actor.may(.enactReorganisation)
        ? try ReorganisationStore.list(before: nil, most: pageSize, in: tx).filter { $0.reorganisation.state == .draft } : []
      return View(
        waiting: try found.prefix(pageSize).map { proposal in
          Line(
            proposal: proposal,
            bar: try SecondPerson.dependence(
              first: proposal.proposedBy.actor, second: actor.id, asked: proposal.proposedBy.at.day, on: today, in: tx)?
              .sentence(first: proposal.proposedBy.name))
        }, next: found.count > pageSize ? found[pageSize - 1].id : nil,
        reorganisations: drafts, own: try ProposalStore.proposed(by: actor.id, most: pageSize, in: tx))
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Carries a proposed act out, as the second person: exactly as both saw it.
public struct ApproveProposal {
  public struct Input: Sendable {
    public let id: ID<Proposal>
    /// Of what the second person saw.
    public let seen: Digest

    public init(id: ID<Proposal>, seen: Digest) {
      self.id = id
      self.seen = seen
    }
  }

  /// Refuses whoever is not a second person, and what changed since it was proposed or shown.
  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let now = office.now()
    try await office.write { tx in
      let proposal = try ReadProposal.find(input.id, in: tx)
      let permit = try Permit(actor, may: proposal.kind.approving)
      guard proposal.state == .waiting else { throw ReadProposal.settled(proposal) }
      try SecondPerson.require(actor, otherThan: proposal.proposedBy, on: now.day, in: tx)
      let act = try ProposedActs.act(of: proposal)
      let (preview, digest) = try act.seen(on: now.day, in: tx)
      guard digest == proposal.digest, digest == input.seen else {
        throw Problem.conflict(
          "Hồ sơ đã thay đổi từ lúc «\(proposal.title)» được đề nghị hoặc từ lúc bạn mở trang. Chưa có gì được ghi. "
            + "Hãy mở lại trang để xem; nếu đề nghị không còn đúng, hãy từ chối để người đề nghị lập lại.")
      }
      var after = try act.carryOut(at: now, in: tx, office)
      after["proposal"] = proposal.id.text
      after["proposedBy"] = proposal.proposedBy.actor.text
      after["digest"] = digest.hex
      guard try ProposalStore.settle(proposal.id, as: .approved, by: ActSignature(actor, at: now), reason: "", in: tx) else {
        throw ReadProposal.settled(proposal)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: act.action, object: .init(kind: preview.subject.kind, id: preview.subject.id),
            after: after, reason: proposal.reason)))
    }
  }
}

/// Refuses a proposed act; it stays in the list, with the reason.
public struct RejectProposal {
  public static func run(_ id: ID<Proposal>, reason: String, by actor: Actor, in office: Office) async throws {
    try await SettledProposal.run(id, as: .rejected, reason: reason, by: actor, in: office) { proposal, now, tx in
      let permit = try Permit(actor, may: proposal.kind.approving)
      try SecondPerson.require(actor, otherThan: proposal.proposedBy, on: now.day, in: tx)
      return permit
    }
  }
}

/// Takes back what one proposed oneself; it stays in the list as withdrawn.
public struct WithdrawProposal {
  public static func run(_ id: ID<Proposal>, reason: String, by actor: Actor, in office: Office) async throws {
    try await SettledProposal.run(id, as: .withdrawn, reason: reason, by: actor, in: office) { proposal, _, _ in
      let permit = try Permit(actor, may: proposal.kind.proposing)
      guard proposal.proposedBy.actor == actor.id else {
        throw Problem.forbidden(
          "Chỉ \(proposal.proposedBy.name), người đã đề nghị «\(proposal.title)», rút lại được. "
            + "Người duyệt thấy không đúng thì từ chối.")
      }
      return permit
    }
  }
}

/// What a refusal and a withdrawal share: a reason in words, and one entry.
enum SettledProposal {
  static func run(
    _ id: ID<Proposal>, as state: Proposal.State, reason: String, by actor: Actor, in office: Office,
    _ permit: @escaping @Sendable (Proposal, Moment, any Reading) throws -> Permit
  ) async throws {
    let reason = DraftReorganisation.words(reason)
    let now = office.now()
    try await office.write { tx in
      let proposal = try ReadProposal.find(id, in: tx)
      let permit = try permit(proposal, now, tx)
      guard (3...500).contains(reason.count) else {
        throw Problem.invalid("Chưa ghi được.", fields: [.init("ly-do", "Hãy ghi vì sao, từ 3 đến 500 chữ.")])
      }
      guard try ProposalStore.settle(id, as: state, by: ActSignature(actor, at: now), reason: reason, in: tx) else {
        throw ReadProposal.settled(proposal)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: state == .rejected ? "proposal.reject" : "proposal.withdraw", object: .init(kind: "proposal", id: id.text),
            before: ["state": proposal.state.rawValue], after: ["state": state.rawValue], reason: reason)))
    }
  }
}

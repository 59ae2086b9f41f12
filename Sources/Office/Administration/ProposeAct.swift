import Database
import Domain
import Kit
import Store

/// Puts an act that takes two persons before the second one; nothing is changed by it.
public struct ProposeAct {
  /// Answers the proposal's id. Throws what the act itself refuses, so that nobody waits for what cannot be done.
  public static func run(_ act: some ProposedAct, reason: String = "", by actor: Actor, in office: Office) async throws -> ID<Proposal> {
    let kind = type(of: act).kind
    let permit = try Permit(actor, may: kind.proposing)
    let reason = VietnameseText.nfc(reason)
    guard reason.count <= 2000 else {
      throw Problem.invalid("Chưa gửi được đề nghị.", fields: [.init("ly-do", "Lý do dài quá 2.000 chữ. Hãy rút gọn.")])
    }
    let now = office.now()
    let id: ID<Proposal> = office.newID()
    return try await office.write { tx in
      let preview = try act.preview(on: now.day, in: tx)
      if let waiting = try ProposalStore.waiting(kind, for: preview.subject, in: tx) {
        throw Problem.conflict(
          "«\(waiting.title)» đã được \(waiting.proposedBy.name) đề nghị lúc \(waiting.proposedBy.at.vietnamese) và đang chờ duyệt. "
            + "Chưa có gì được ghi thêm. Hãy xem trang «Chờ duyệt».")
      }
      let proposal = Proposal(
        id: id, kind: kind, subject: preview.subject, title: preview.title, content: try act.content(), changes: preview.changes,
        reason: reason, proposedBy: ActSignature(actor, at: now))
      try ProposalStore.insert(proposal, in: tx)
      return Recorded(
        id,
        entry: office.entry(
          AuditEntry(
            permit, action: "proposal.propose", object: .init(kind: "proposal", id: id.text),
            after: [
              "kind": kind.rawValue, "subject": preview.subject.kind + " " + preview.subject.id, "title": preview.title,
              "digest": proposal.digest.hex,
            ], reason: reason)))
    }
  }
}

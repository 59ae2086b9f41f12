import Database
import Domain
import Kit
import Office
import Store

extension TestOffice {
  /// Proposes an act as one person and approves it as a second one.
  public static func carryOut(_ act: some ProposedAct, by actor: Actor, in office: Office) async throws {
    let id = try await ProposeAct.run(act, by: actor, in: office)
    let second = TestOffice.actor("Trần Thị Mẫu", id: "second-tester", may: [type(of: act).kind.approving])
    let seen = try await ReadProposal.run(id, by: second, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: id, seen: seen), by: second, in: office)
  }

  /// Lets many acts wait that one person proposed, on records of which nothing but a number is known.
  public static func wait(_ count: Int, by actor: Actor, in office: Office) async throws {
    let now = office.now()
    let proposer = TestOffice.actor(id: actor.id.text, may: [.publishDirective])
    let permit = try Permit(proposer, may: .publishDirective)
    try await office.write { tx in
      for number in 1...count {
        try ProposalStore.insert(
          Proposal(
            id: office.newID(), kind: .publication, subject: .init(kind: "directive", id: "mau-\(number)"),
            title: "Công bố Kế hoạch mẫu số \(number)", content: "{}",
            changes: [.init("Ai đọc được", before: "Người có quyền", after: "Mọi người")], proposedBy: ActSignature(actor, at: now)), in: tx
        )
      }
      return Recorded(
        (), entry: office.entry(AuditEntry(permit, action: "proposal.propose", object: .init(kind: "proposal", id: "mau"))))
    }
  }
}

extension PublishDirective {
  /// Publishes with two persons, for tests to which only the published document matters.
  public static func run(_ act: PublishDirective, by actor: Actor, in office: Office) async throws {
    try await TestOffice.carryOut(act, by: actor, in: office)
  }
}

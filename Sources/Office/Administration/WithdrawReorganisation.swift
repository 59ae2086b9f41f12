import Database
import Domain
import Kit
import Store

/// Takes a draft back; it stays in the list as withdrawn.
public struct WithdrawReorganisation {
  public static func run(_ id: ID<Reorganisation>, reason: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .draftReorganisation)
    let reason = DraftReorganisation.words(reason)
    guard (3...500).contains(reason.count) else {
      throw Problem.invalid(
        "Chưa rút được dự thảo.", fields: [.init("ly-do", "Hãy ghi vì sao rút, từ 3 đến 500 chữ.")])
    }
    let now = office.now()
    try await office.write { tx in
      let record = try ReadReorganisation.find(id, in: tx)
      guard try ReorganisationStore.settle(id, as: .withdrawn, by: .init(actor, at: now), reason: reason, in: tx) else {
        throw DraftReorganisation.settled(record)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "reorganisation.withdraw", object: .init(kind: "reorganisation", id: id.text),
            before: ["state": Reorganisation.State.draft.rawValue], after: ["state": Reorganisation.State.withdrawn.rawValue],
            reason: reason)))
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Takes back a power that one let another use; the line stays in the register.
public struct RevokeDelegation {
  public static func run(_ id: ID<Delegation>, reason: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .delegate)
    let reason = VietnameseText.nfc(reason).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let now = office.now()
    try await office.write { tx in
      // Whoever is neither giver nor receiver may not know of it.
      guard let held = try DelegationStore.delegation(id, in: tx), held.from.actor == actor.id || held.to == actor.id else {
        throw Problem.notFound("Không có ủy quyền nào của bạn ở địa chỉ này. Hãy xem lại trang «Ủy quyền».")
      }
      guard (3...500).contains(reason.count) else {
        throw Problem.invalid("Chưa thu hồi được: hãy ghi vì sao, từ 3 đến 500 chữ, ở ủy quyền ấy.")
      }
      guard held.standing(on: now.day) != .ended, try DelegationStore.revoke(id, by: ActSignature(actor, at: now), reason: reason, in: tx)
      else { throw Problem.conflict("Ủy quyền này đã hết hạn hoặc đã thu hồi từ trước. Chưa có gì được ghi thêm.") }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "power.revoke", object: .init(kind: "delegation", id: id.text),
            before: ["standing": held.standing(on: now.day).rawValue], after: ["standing": Delegation.Standing.revoked.rawValue],
            reason: reason)))
    }
  }
}

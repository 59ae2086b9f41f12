import Database
import Domain
import Kit
import Store

/// Invites the owner of an account anew, when the invitation lapsed or everything was lost: what was proved before counts no more and every
/// session ends.
public struct InviteAgain {
  /// `email` is a new address of the person, to which the invitation goes; empty to leave the known one.
  public static func run(_ name: String, email: String = "", by actor: Actor, in office: Office) async throws -> MadeInvitation {
    let permit = try Permit(actor, may: .manageAccounts)
    let email = try Invite.address(email)
    let now = office.now()
    let account = try await office.read { tx in
      guard let name = StaffAccount.Name(name), let account = try AccountStore.account(named: name, in: tx) else {
        throw Problem.notFound("Không có tài khoản «\(name.prefix(40))». Hãy xem lại tên trong danh sách tài khoản.")
      }
      return account
    }
    guard account.id.text != actor.id.text else {
      throw Problem.conflict(
        "Không tự mời lại chính mình được, vì mật khẩu và lớp thứ hai của bạn sẽ mất hiệu lực. Hãy nhờ một quản trị viên khác.")
    }
    let invite = try Invite(account, in: office)
    return try await office.write { tx in
      try CredentialStore.forget(account.id, in: tx)
      let ended = try ID<Actor>(account.id.text).map { try SessionStore.endAll(of: $0, in: tx) } ?? 0
      if let email { try Outbox.setEmail(email, of: account.id, in: tx, of: office) }
      let made = try invite.saveAndSend(at: now, in: tx, of: office)
      return Recorded(
        made,
        entry: office.entry(
          AuditEntry(
            permit, action: "account.invite", object: .init(kind: "account", id: account.id.text),
            after: ["invitedUntil": made.endsAt.iso, "sessionsEnded": String(ended), "mailedTo": made.mailedTo ?? ""])))
    }
  }
}

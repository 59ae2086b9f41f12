import Database
import Domain
import Kit
import Store

/// What a person sees of the own account: positions, recovery codes left, and where one is signed in.
public struct ReadOwnAccount {
  public struct View: Sendable {
    public let account: StaffAccount
    public let sessions: [SessionLine]
    public let recoveryCodesLeft: Int
  }

  public static func run(for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let now = office.now()
    return try await office.read { tx in
      let account = try AccountAccess.own(actor, in: tx)
      return View(
        account: account,
        sessions: try SessionStore.sessions(of: actor.id, at: now, in: tx).map {
          SessionLine(id: $0.tokenDigest, begunAt: $0.begunAt, endsAt: $0.endsAt, device: $0.device)
        },
        recoveryCodesLeft: try CredentialStore.unusedRecoveryCodes(of: account.id, in: tx))
    }
  }
}

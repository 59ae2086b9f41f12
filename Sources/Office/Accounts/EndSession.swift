import Database
import Domain
import Kit
import Store

/// Ends one of one's own sessions, or all but the present one.
public struct EndSession {
  /// Throws `Problem.notFound` when the session is not one's own or is over.
  public static func run(_ id: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .signIn)
    let now = office.now()
    try await office.write { tx in
      guard let session = Digest(hex: id),
        try SessionStore.sessions(of: actor.id, at: now, in: tx).contains(where: { $0.tokenDigest == session })
      else { throw Problem.notFound("Phiên này đã kết thúc từ trước hoặc không phải của bạn. Hãy tải lại trang tài khoản.") }
      try SessionStore.end(session, in: tx)
      return Recorded(
        (), entry: office.entry(AuditEntry(permit, action: "session.end", object: .init(kind: "session", id: session.hex))))
    }
  }

  /// Answers how many were ended; `token` is the present session's.
  public static func all(sparing token: String, by actor: Actor, in office: Office) async throws -> Int {
    let permit = try Permit(actor, may: .signIn)
    let present = Digest(of: token)
    return try await office.write { tx in
      let ended = try SessionStore.endAll(of: actor.id, sparing: present, in: tx)
      return Recorded(
        ended,
        entry: office.entry(
          AuditEntry(
            permit, action: "session.endAll", object: .init(kind: "account", id: actor.id.text), after: ["sessionsEnded": String(ended)])))
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Who a request comes from, and the secret its forms must carry.
public struct SignedIn: Sendable, Equatable {
  public let actor: Actor
  public let formToken: String
  public let endsAt: Moment
  /// Notices that the person has not read.
  public let unread: Int
}

/// Begins, reads and ends sessions. The token is 256 random bits, known to the browser alone; the database keeps its SHA-256.
public enum Sessions {
  /// Hours until a session ends, whether used or not.
  public static let hours = 12
  /// Minutes without a request after which a session of a real installation ends.
  public static let idleMinutes = 60
  /// Seconds for which the use of a session is not written down again.
  static let quiet = 60

  /// A new session in the place of a demonstration's official; refused on a real database, whose accounts are persons.
  public static func beginAsDemonstrationOfficial(_ id: ID<Actor>, in office: Office) async throws -> String {
    guard let actor = DemonstrationOfficials.official(id) else {
      throw Problem.invalid(
        "Chưa chọn được cán bộ để vào vai.", fields: [.init("can-bo", "Hãy chọn một người trong danh sách.")])
    }
    let permit = try Permit(actor, may: .signIn)
    let token = office.secret()
    let now = office.now()
    let session = StoredSession(
      tokenDigest: Digest(of: token), actor: actor.id, formToken: office.secret(), begunAt: now, endsAt: now.adding(seconds: hours * 3600))
    return try await office.write { tx in
      guard try InstallationStore.installation(in: tx)?.kind == .demonstration else {
        throw Problem.forbidden("Vào vai chỉ có ở bản trình diễn. Bản thật đăng nhập bằng tài khoản của từng người.")
      }
      try SessionStore.endExpired(at: now, in: tx)
      try SessionStore.insert(session, in: tx)
      return Recorded(
        token,
        entry: office.entry(
          AuditEntry(
            permit, action: "session.begin", object: .init(kind: "session", id: session.tokenDigest.hex),
            after: ["endsAt": session.endsAt.iso])))
    }
  }

  /// Who this token stands for; nil when there is no such session, it has ended or lain idle, or the person holds no position today.
  public static func read(_ token: String, in office: Office) async throws -> SignedIn? {
    guard token.utf8.count == 64 else { return nil }
    let digest = Digest(of: token)
    let now = office.now()
    let found = try await office.read { tx -> (SignedIn, StoredSession, Moment?)? in
      guard let session = try SessionStore.session(digest, at: now, in: tx),
        let actor = try ActingPerson.actor(session.actor, on: now.day, in: tx)
      else { return nil }
      let used = session.idleSeconds == 0 ? nil : try Expiry.moments([session.useKey], in: tx)[session.useKey]
      return (
        SignedIn(actor: actor, formToken: session.formToken, endsAt: session.endsAt, unread: try NoticeStore.unread(of: actor.id, in: tx)),
        session, used
      )
    }
    guard let (signedIn, session, used) = found else { return nil }
    if session.idleSeconds > 0 {
      let until = now.adding(seconds: session.idleSeconds)
      // Written once a minute at most, so that reading pages does not become writing.
      if (used ?? session.begunAt.adding(seconds: session.idleSeconds)).adding(seconds: quiet) < until {
        try await Expiry.revise([session.useKey], at: now, in: office.database) { _ in ((), [session.useKey: until]) }
      }
    }
    return signedIn
  }

  /// Ends the session of this token; nothing happens when there is none.
  public static func end(_ token: String, in office: Office) async throws {
    guard let signedIn = try await read(token, in: office) else { return }
    let permit = try Permit(signedIn.actor, may: .signIn)
    let digest = Digest(of: token)
    try await office.write { tx in
      try SessionStore.end(digest, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(permit, action: "session.end", object: .init(kind: "session", id: digest.hex))))
    }
  }
}

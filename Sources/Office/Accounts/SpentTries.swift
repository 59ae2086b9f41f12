import Database
import Domain
import Kit
import Store

/// Takes a try from its allowances before anything costly is done, and gives it back to whoever proved right.
struct SpentTries: Sendable {
  let allowances: [LoginThrottle.Allowance]
  private let keys: [String: Digest]

  /// Accounts and addresses stand in the database as keyed digests.
  init(_ allowances: [LoginThrottle.Allowance], _ seal: Seal) {
    self.allowances = allowances
    keys = Dictionary(allowances.map { ($0.key, seal.digest($0.key, context: "tries")) }, uniquingKeysWith: { first, _ in first })
  }

  /// Throws `Problem.tooOften` when there is no room. A refused try writes nothing, so a flood costs one read each.
  func take(in office: Office) async throws {
    let now = office.now()
    let digests = Array(keys.values)
    let before = try await office.read { tx in spent(try Expiry.moments(digests, in: tx)) }
    try refuse(LoginThrottle.decision(allowances, spent: before, at: now))
    // Others may have come between: what counts is decided and written in one step.
    let decision = try await Expiry.revise(digests, at: now, in: office.database) { moments in
      let decision = LoginThrottle.decision(allowances, spent: spent(moments), at: now)
      guard case .allowed(let charged) = decision else { return (decision, [:]) }
      return (decision, kept(charged))
    }
    try refuse(decision)
  }

  func giveBack(in office: Office) async throws {
    try await Expiry.revise(Array(keys.values), at: office.now(), in: office.database) { moments in
      ((), kept(LoginThrottle.refunded(allowances, spent: spent(moments))))
    }
  }

  private func spent(_ moments: [Digest: Moment]) -> [String: Moment] { keys.compactMapValues { moments[$0] } }

  private func kept(_ charged: [String: Moment]) -> [Digest: Moment] {
    var kept: [Digest: Moment] = [:]
    for (key, until) in charged { if let digest = keys[key] { kept[digest] = until } }
    return kept
  }

  private func refuse(_ decision: LoginThrottle.Decision) throws {
    guard case .refused(let seconds) = decision else { return }
    let minutes = (seconds + 59) / 60
    throw Problem.tooOften(
      "Đã có quá nhiều lần thử, nên lần này chưa được xét. Hãy thử lại sau \(minutes) phút, hoặc dùng máy mà bạn đã từng đăng nhập. "
        + "Nếu không phải bạn thử, hãy báo quản trị viên.", seconds: seconds)
  }
}

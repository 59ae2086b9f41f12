import Database
import Domain
import Kit
import Store

/// A person asks about the own data; the data protection officer answers within the term of the day.
public struct PersonalRequests {
  public struct View: Sendable {
    public let open: [PersonalRequest]
    public let settled: [PersonalRequest]
    public let today: Day
    public let terms: DataTerms
  }

  /// Takes an official's own request; answers it with its day.
  @discardableResult
  public static func ask(_ kind: PersonalRequest.Kind, words: String, by actor: Actor, in office: Office) async throws -> PersonalRequest {
    let permit = try Permit(actor, may: .signIn)
    let seal = try office.seal()
    let words = VietnameseText.nfc(words)
    guard (10...2000).contains(words.count) else {
      throw Problem.invalid(
        "Chưa gửi được yêu cầu.", fields: [.init("loi-yeu-cau", "Hãy viết từ 10 đến 2.000 ký tự: dữ liệu nào, muốn chúng tôi làm gì.")])
    }
    let now = office.now()
    let due = now.day.adding(days: DataTerms.on(now.day).days(for: kind))
    return try await office.write { tx in
      let account = try AccountAccess.own(actor, in: tx)
      let request = PersonalRequest(
        id: office.newID(PersonalRequest.self), subject: .init(kind: .staff, id: account.id.text), name: account.person, kind: kind,
        words: words, receivedAt: now, due: due)
      let sealed = try seal.sealed(Array(words.utf8), context: PersonalRequestStore.context(request.id), nonce: office.random(12))
      try PersonalRequestStore.insert(request, sealed: sealed, in: tx)
      return Recorded(
        request,
        entry: office.entry(
          AuditEntry(
            permit, action: "personal.ask", object: .init(kind: "personalRequest", id: request.id.text),
            after: ["kind": kind.rawValue, "due": due.iso])))
    }
  }

  /// What waits and what was answered, for the data protection officer.
  public static func list(for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .protectData)
    let seal = try office.seal()
    let today = office.today
    return try await office.read { tx in
      View(
        open: try PersonalRequestStore.open(in: tx).map { try $0.opened(by: seal) },
        settled: try PersonalRequestStore.settled(in: tx).map { try $0.opened(by: seal) }, today: today, terms: DataTerms.on(today))
    }
  }

  public static func read(_ id: String, for actor: Actor, in office: Office) async throws -> PersonalRequest {
    _ = try Permit(actor, may: .protectData)
    let seal = try office.seal()
    return try await office.read { tx in
      guard let key = ID<PersonalRequest>(id), let line = try PersonalRequestStore.request(key, in: tx) else {
        throw Problem.notFound("Không có yêu cầu này. Hãy mở lại danh sách.")
      }
      return try line.opened(by: seal)
    }
  }

  /// Answers a request. An erasure that is done takes the person's values out of the vault in the same transaction, and the salt with them, so
  /// that the digests in the record say nothing any more.
  public static func settle(
    _ id: String, _ outcome: PersonalRequest.Outcome?, answer: String, by actor: Actor, in office: Office
  ) async throws {
    let permit = try Permit(actor, may: .protectData)
    let vault = try PersonalVault(office)
    let answer = VietnameseText.nfc(answer)
    var faults: [FieldFault] = []
    if outcome == nil { faults.append(.init("ket-qua", "Hãy chọn kết quả.")) }
    if !(10...2000).contains(answer.count) {
      faults.append(.init("tra-loi", "Hãy viết từ 10 đến 2.000 ký tự: đã làm gì; không làm thì vì sao, theo điều nào."))
    }
    guard let outcome, faults.isEmpty else { throw Problem.invalid("Chưa ghi được câu trả lời.", fields: faults) }
    let now = office.now()
    try await office.write { tx in
      guard let key = ID<PersonalRequest>(id), let line = try PersonalRequestStore.request(key, in: tx) else {
        throw Problem.notFound("Không có yêu cầu này. Hãy mở lại danh sách.")
      }
      let request = try line.opened(by: vault.seal)
      guard request.subject.id != actor.id.text else {
        throw Problem.forbidden("Yêu cầu này là của chính bạn: người khác phải trả lời. Hãy nhờ một cán bộ bảo vệ dữ liệu khác.")
      }
      guard
        try PersonalRequestStore.settle(key, .init(at: now, outcome: outcome, answer: answer, by: actor.name), in: tx)
      else { throw Problem.conflict("Yêu cầu này đã được trả lời. Hãy mở lại danh sách.") }
      var erased: [String] = []
      if request.kind == .erase, outcome == .done {
        for kind in PersonalValue.Kind.allCases where try vault.remove(kind, of: request.subject, in: tx) != nil {
          erased.append(kind.rawValue)
        }
        _ = try PersonalSaltStore.erase(of: .init(kind: request.subject.kind.recordKind, id: request.subject.id), in: tx)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "personal.settle", object: .init(kind: "personalRequest", id: key.text),
            after: ["outcome": outcome.rawValue, "erased": erased.joined(separator: " ")])))
    }
  }
}

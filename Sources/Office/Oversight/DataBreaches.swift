import Database
import Domain
import Kit
import Store

/// The register of breaches of personal data and the clock of the notice to the authority.
public struct DataBreaches {
  public struct View: Sendable {
    public let breaches: [DataBreach]
    public let now: Moment
    public let terms: DataTerms
  }

  public struct Input: Sendable {
    public let title: String
    public let knownAt: Moment?
    public let whatHappened: String
    public let whoIsHit: String
    public let whatWasDone: String

    public init(title: String, knownAt: Moment?, whatHappened: String, whoIsHit: String, whatWasDone: String) {
      self.title = title
      self.knownAt = knownAt
      self.whatHappened = whatHappened
      self.whoIsHit = whoIsHit
      self.whatWasDone = whatWasDone
    }
  }

  public static func list(for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .protectData)
    let now = office.now()
    return try await office.read { tx in
      View(breaches: try DataBreachStore.breaches(in: tx), now: now, terms: DataTerms.on(now.day))
    }
  }

  public static func read(_ id: String, for actor: Actor, in office: Office) async throws -> DataBreach {
    _ = try Permit(actor, may: .protectData)
    return try await office.read { tx in try found(id, in: tx) }
  }

  /// Enters a breach; the clock runs from the moment at which it became known.
  public static func enter(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .protectData)
    let now = office.now()
    var faults: [FieldFault] = []
    if !(5...200).contains(input.title.count) { faults.append(.init("ten", "Hãy gọi tên sự việc, từ 5 đến 200 ký tự.")) }
    if input.knownAt.map({ $0 > now }) ?? true {
      faults.append(.init("biet-ngay", "Hãy ghi ngày và giờ biết sự việc, không sau lúc này; ví dụ 23/11/2026, 08:30."))
    }
    if !(10...4000).contains(input.whatHappened.count) {
      faults.append(.init("su-viec", "Hãy kể sự việc, từ 10 đến 4.000 ký tự; không chép dữ liệu của ai vào đây."))
    }
    if input.whoIsHit.count > 2000 { faults.append(.init("ai", "Nhiều nhất 2.000 ký tự.")) }
    if input.whatWasDone.count > 4000 { faults.append(.init("da-lam", "Nhiều nhất 4.000 ký tự.")) }
    guard let knownAt = input.knownAt, faults.isEmpty else { throw Problem.invalid("Chưa ghi được sự việc.", fields: faults) }
    let breach = DataBreach(
      id: office.newID(DataBreach.self), title: input.title, knownAt: knownAt,
      notifyBy: knownAt.adding(seconds: DataTerms.on(knownAt.day).breachHours * 3600), whatHappened: input.whatHappened,
      whoIsHit: input.whoIsHit, whatWasDone: input.whatWasDone)
    try await office.write { tx in
      try DataBreachStore.insert(breach, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "breach.enter", object: .init(kind: "breach", id: breach.id.text),
            after: ["title": breach.title, "knownAt": breach.knownAt.iso, "notifyBy": breach.notifyBy.iso])))
    }
  }

  /// Writes that the authority was told; a late notice says why.
  public static func notify(_ id: String, number: String, lateReason: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .protectData)
    let now = office.now()
    try await office.write { tx in
      let breach = try found(id, in: tx)
      var faults: [FieldFault] = []
      if !(1...100).contains(number.count) { faults.append(.init("so", "Hãy ghi số của văn bản thông báo.")) }
      if now > breach.notifyBy, !(10...1000).contains(lateReason.count) {
        faults.append(.init("ly-do", "Đã quá hạn thông báo: hãy nêu lý do, từ 10 đến 1.000 ký tự."))
      }
      guard faults.isEmpty else { throw Problem.invalid("Chưa ghi được thông báo.", fields: faults) }
      let notice = DataBreach.Notice(at: now, number: number, lateReason: now > breach.notifyBy ? lateReason : "")
      guard try DataBreachStore.notify(breach.id, notice, in: tx) else {
        throw Problem.conflict("Sự việc này đã có thông báo. Hãy mở lại sổ.")
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "breach.notify", object: .init(kind: "breach", id: breach.id.text), after: ["number": number],
            reason: notice.lateReason)))
    }
  }

  /// Closes a breach that was notified.
  public static func close(_ id: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .protectData)
    let now = office.now()
    try await office.write { tx in
      let breach = try found(id, in: tx)
      guard try DataBreachStore.close(breach.id, at: now, in: tx) else {
        throw Problem.conflict("Chưa khép được: sự việc chưa có thông báo, hoặc đã khép rồi.")
      }
      return Recorded(
        (), entry: office.entry(AuditEntry(permit, action: "breach.close", object: .init(kind: "breach", id: breach.id.text))))
    }
  }

  private static func found(_ id: String, in tx: any Reading) throws -> DataBreach {
    guard let key = ID<DataBreach>(id), let breach = try DataBreachStore.breach(key, in: tx) else {
      throw Problem.notFound("Sổ không có sự việc này. Hãy mở lại sổ.")
    }
    return breach
  }
}

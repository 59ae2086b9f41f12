import Database
import Domain
import Kit
import Store

/// Puts a drafted reorganisation into force: by another person than its drafter, and exactly as that person saw it.
public struct EnactReorganisation {
  public struct Input: Sendable {
    public let id: ID<Reorganisation>
    /// Of the preview that the person confirmed.
    public let seen: Digest

    public init(id: ID<Reorganisation>, seen: Digest) {
      self.id = id
      self.seen = seen
    }
  }

  public struct Receipt: Sendable, Equatable {
    public let day: Day
    public let units: Int
    public let agencies: Int
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .enactReorganisation)
    let now = office.now()
    let today = office.today
    return try await office.write { tx in
      let record = try ReadReorganisation.find(input.id, in: tx)
      let one = record.reorganisation
      guard one.state == .draft else { throw DraftReorganisation.settled(record) }
      try SecondPerson.require(actor, otherThan: record.draftedBy, on: today, in: tx)
      let register = try RegisterStore.register(in: tx)
      let planned = try ReadReorganisation.Planned(one, register: register, today: today, in: tx)
      guard planned.digest == record.planDigest, planned.digest == input.seen else {
        throw Problem.conflict(
          "Sổ hoặc dự thảo «\(one.title)» đã thay đổi từ lúc soạn hoặc từ lúc bạn mở trang xem trước. Chưa có gì được ghi. "
            + "Hãy xem lại những gì sẽ chuyển; nếu dự thảo còn đúng, nhờ người soạn lưu lại rồi hãy quyết định.")
      }
      if let finding = planned.plan.findings.first(where: \.blocks) {
        throw Problem.conflict("Chưa cho «\(one.title)» có hiệu lực được: \(finding.message) Chưa có gì được ghi.")
      }
      try put(one, planned.plan, into: register, at: now, in: tx, office)
      guard try ReorganisationStore.settle(one.id, as: .enacted, by: .init(actor, at: now), reason: "", in: tx) else {
        throw DraftReorganisation.settled(record)
      }
      let effects = planned.plan.effects
      let passed = try PassOnDuties.run(
        ended: effects.endedAgencies, on: one.day, because: one.document, by: actor, at: now, in: tx)
      return Recorded(
        Receipt(
          day: one.day, units: effects.endedUnits.count + effects.begunUnits.count + effects.changedUnits.count,
          agencies: effects.endedAgencies.count + effects.begunAgencies.count + effects.changedAgencies.count),
        entry: office.entry(
          AuditEntry(
            permit, action: "reorganisation.enact", object: .init(kind: "reorganisation", id: one.id.text),
            before: ["state": one.state.rawValue],
            after: [
              "state": Reorganisation.State.enacted.rawValue, "day": one.day.iso, "digest": planned.digest.hex,
              "endedUnits": String(effects.endedUnits.count), "begunUnits": String(effects.begunUnits.count),
              "endedAgencies": String(effects.endedAgencies.count), "begunAgencies": String(effects.begunAgencies.count),
              "dutiesPassedOn": String(passed),
            ], reason: one.document)))
    }
  }

  private static func put(
    _ one: Reorganisation, _ plan: ReorganisationPlan, into register: Register, at now: Moment, in tx: any Writing,
    _ office: Office
  ) throws {
    let newID = { office.newID(AuditEntry.self).text }
    switch one.content {
    case .changes: try ReorganisationStore.setDay(one.day, of: one.id, correctedBy: nil, rowID: newID(), at: now, in: tx)
    case .correctedDay(let other):
      try ReorganisationStore.setDay(one.day, of: other, correctedBy: one.id, rowID: newID(), at: now, in: tx)
    }
    try RegisterStore.apply(
      plan, newUnits: Set(plan.addedUnits.map(\.unit)).filter { register.lifetime(of: $0) == nil }.sorted(),
      newAgencies: Set(plan.addedAgencies.map(\.agency)).filter { register.lifetime(of: $0) == nil }.sorted(), at: now, newID: newID,
      in: tx)
  }
}

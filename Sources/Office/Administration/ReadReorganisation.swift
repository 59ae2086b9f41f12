import Database
import Domain
import Kit
import Store

/// One reorganisation: a draft with what it would do, or one in force with what it did.
public struct ReadReorganisation {
  public struct View: Sendable {
    public let record: ReorganisationRecord
    /// What it would do, or did.
    public let effects: ReorganisationEffects
    /// The day those effects have.
    public let day: Day
    /// The register of which the effects speak, for names and lineage.
    public let register: Register
    /// Provisions of bodies that end, with those who would carry on; empty once it is in force.
    public let provisions: [MovingProvision]
    /// What stands against it, or should be looked at; empty once it is in force.
    public let findings: [RegisterFinding]
    /// Of what is shown here; the second person enacts exactly this.
    public let digest: Digest
    /// True when the register moved since the draft was written.
    public let movedSinceDraft: Bool
    /// The reorganisation whose day is corrected; nil for any other.
    public let corrects: ReorganisationRecord?

    public var mayBeEnacted: Bool { !movedSinceDraft && !findings.contains(where: \.blocks) }
  }

  /// A provision whose owner ends.
  public struct MovingProvision: Sendable, Equatable {
    public let provision: OwnedProvision
    public let owner: String
    public let heirs: [String]
  }

  public static func run(_ id: ID<Reorganisation>, by actor: Actor, in office: Office) async throws -> View {
    try ListReorganisations.mayRead(actor)
    let today = office.today
    return try await office.read { tx in try view(id, today: today, in: tx) }
  }

  static func view(_ id: ID<Reorganisation>, today: Day, in tx: any Reading) throws -> View {
    let record = try find(id, in: tx)
    let one = record.reorganisation
    let register = try RegisterStore.register(in: tx)
    let corrected: ReorganisationRecord?
    if case .correctedDay(let other) = one.content { corrected = try find(other, in: tx) } else { corrected = nil }
    guard one.state == .draft else {
      return View(
        record: record, effects: ReorganisationEffects(of: corrected?.reorganisation.id ?? id, in: register), day: one.day,
        register: register, provisions: [], findings: [], digest: record.planDigest, movedSinceDraft: false, corrects: corrected)
    }
    let planned = try Planned(one, register: register, today: today, in: tx)
    return View(
      record: record, effects: planned.plan.effects, day: one.day, register: planned.plan.after, provisions: planned.provisions,
      findings: planned.plan.findings, digest: planned.digest, movedSinceDraft: planned.digest != record.planDigest,
      corrects: corrected)
  }

  static func find(_ id: ID<Reorganisation>, in tx: any Reading) throws -> ReorganisationRecord {
    guard let record = try ReorganisationStore.record(id, in: tx) else {
      throw Problem.notFound(
        "Không có lần sắp xếp nào ở địa chỉ «\(id)». Có thể địa chỉ gõ sai. Hãy xem danh sách các lần sắp xếp.")
    }
    return record
  }

  /// A plan with the provisions that it leaves without their owner.
  struct Planned {
    let plan: ReorganisationPlan
    let provisions: [MovingProvision]
    let digest: Digest

    init(_ one: Reorganisation, register: Register, today: Day, in tx: any Reading) throws {
      switch one.content {
      case .changes(let changes):
        plan = ReorganisationPlan.make(
          changes, on: one.day, by: one.id, as: RegisteredEvent(day: one.day, title: one.title, document: one.document),
          in: register, today: today)
      case .correctedDay(let other): plan = ReorganisationPlan.correctDay(of: other, to: one.day, in: register, today: today)
      }
      let after = plan.after
      let day = one.day
      let owned = try OwnedProvisionStore.owned(by: plan.effects.endedAgencies.map(\.agency), in: tx)
      provisions = owned.map { provision in
        MovingProvision(
          provision: provision, owner: after.history(of: provision.agency).last?.name ?? "",
          heirs: AgencyOrder.sorted(after.standingSuccessors(of: provision.agency, on: day)).map(\.name))
      }
      digest = plan.digest(besides: owned.map { "\($0.agency)|\($0.provision)" })
    }
  }
}

import Kit

/// What a reorganisation would do to the register: which facts give way, which come, who follows whom, and what is wrong with it.
///
/// Nothing is changed by it: the preview shows it, the second person enacts exactly it.
public struct ReorganisationPlan: Sendable {
  public let day: Day
  public let event: ID<Reorganisation>
  /// Facts whose known interval closes, as they stand in the register now.
  public internal(set) var closedUnits: [UnitFact] = []
  public internal(set) var addedUnits: [UnitFact] = []
  public internal(set) var closedAgencies: [AgencyFact] = []
  public internal(set) var addedAgencies: [AgencyFact] = []
  public internal(set) var closedAppointments: [Appointment] = []
  public internal(set) var addedAppointments: [Appointment] = []
  public internal(set) var unitSuccessions: [Succession<AdminUnit>] = []
  public internal(set) var agencySuccessions: [Succession<Agency>] = []
  public internal(set) var findings: [RegisterFinding] = []
  /// The register as it would be.
  public internal(set) var after: Register

  init(day: Day, event: ID<Reorganisation>, after: Register) {
    self.day = day
    self.event = event
    self.after = after
  }

  /// What these changes would do from a day on.
  public static func make(
    _ changes: [ReorganisationChange], on day: Day, by event: ID<Reorganisation>, as entry: RegisteredEvent, in register: Register,
    today: Day
  ) -> ReorganisationPlan {
    var planner = ReorganisationPlanner(register: register, day: day, event: event, entry: entry)
    return planner.run(changes, today: today)
  }

  public var mayBeEnacted: Bool { !findings.contains(where: \.blocks) }

  /// What ends, begins and goes on otherwise.
  public var effects: ReorganisationEffects { ReorganisationEffects(of: event, in: after) }

  /// A digest of everything it does, so that an enactment can tell whether the register moved since the draft; `besides` are lines
  /// of other records that the draft also showed.
  public func digest(besides lines: [String] = []) -> Digest {
    var text: [String] = ["day \(day.iso)"]
    text += closedUnits.map { "-u " + ReorganisationPlan.line($0) } + addedUnits.map { "+u " + ReorganisationPlan.line($0) }
    text += closedAgencies.map { "-a " + ReorganisationPlan.line($0) } + addedAgencies.map { "+a " + ReorganisationPlan.line($0) }
    text += closedAppointments.map { "-h " + ReorganisationPlan.line($0) } + addedAppointments.map { "+h " + ReorganisationPlan.line($0) }
    text += unitSuccessions.map { "su \($0.from)>\($0.to)" } + agencySuccessions.map { "sa \($0.from)>\($0.to)" }
    text += lines.map { "besides " + $0 }
    return Digest(of: text.sorted().joined(separator: "\n"))
  }

  private static func line(_ fact: UnitFact) -> String {
    [
      fact.unit.text, fact.code, fact.kind.rawValue, fact.name, fact.areaHectares.map(String.init) ?? "", fact.parent?.text ?? "",
      fact.period.from.iso, fact.period.until?.iso ?? "",
    ].joined(separator: "|")
  }

  private static func line(_ fact: AgencyFact) -> String {
    [
      fact.agency.text, fact.form.rawValue, fact.name, fact.unit.text, fact.partyParent?.text ?? "", fact.stateParent?.text ?? "",
      fact.period.from.iso, fact.period.until?.iso ?? "",
    ].joined(separator: "|")
  }

  private static func line(_ appointment: Appointment) -> String {
    [
      appointment.agency.text, appointment.position, appointment.person, appointment.period.from.iso,
      appointment.period.until?.iso ?? "",
    ].joined(separator: "|")
  }
}

import Kit

/// What a reorganisation does, or did, read from the facts of a register: what ended, began and went on otherwise.
public struct ReorganisationEffects: Sendable {
  public let endedUnits: [UnitFact]
  public let begunUnits: [UnitFact]
  /// The same unit with another name, kind, area or parent.
  public let changedUnits: [Change<UnitFact>]
  public let endedAgencies: [AgencyFact]
  public let begunAgencies: [AgencyFact]
  public let changedAgencies: [Change<AgencyFact>]
  /// Appointments that ended because their body did.
  public let endedHeads: [Appointment]

  public struct Change<Fact: Sendable>: Sendable {
    public let before: Fact
    public let after: Fact
  }

  public init(of event: ID<Reorganisation>, in register: Register) {
    var endedUnits: [UnitFact] = []
    var begunUnits: [UnitFact] = []
    var changedUnits: [Change<UnitFact>] = []
    for fact in register.units.sorted(by: { ($0.code, $0.unit) < ($1.code, $1.unit) }) {
      let history = register.history(of: fact.unit)
      if fact.endedBy == event, history.last == fact { endedUnits.append(fact) }
      guard fact.beginning.event == event, let place = history.firstIndex(of: fact) else { continue }
      if place == 0 { begunUnits.append(fact) } else { changedUnits.append(Change(before: history[place - 1], after: fact)) }
    }
    var endedAgencies: [AgencyFact] = []
    var begunAgencies: [AgencyFact] = []
    var changedAgencies: [Change<AgencyFact>] = []
    for fact in register.agencies.sorted(by: { $0.agency < $1.agency }) {
      let history = register.history(of: fact.agency)
      if fact.endedBy == event, history.last == fact { endedAgencies.append(fact) }
      guard fact.beginning.event == event, let place = history.firstIndex(of: fact) else { continue }
      if place == 0 { begunAgencies.append(fact) } else { changedAgencies.append(Change(before: history[place - 1], after: fact)) }
    }
    self.endedUnits = endedUnits
    self.begunUnits = begunUnits
    self.changedUnits = changedUnits
    self.endedAgencies = endedAgencies
    self.begunAgencies = begunAgencies
    self.changedAgencies = changedAgencies
    endedHeads = register.appointments.filter { $0.endedBy == event }
  }
}

import Kit

/// All facts about units and agencies as known at one moment; every question takes a day.
public struct Register: Sendable {
  public let units: [UnitFact]
  public let agencies: [AgencyFact]
  public let appointments: [Appointment]
  public let unitSuccessions: [Succession<AdminUnit>]
  public let agencySuccessions: [Succession<Agency>]
  public let events: [ID<Reorganisation>: RegisteredEvent]
  public let unitLineage: Lineage<AdminUnit>
  public let agencyLineage: Lineage<Agency>
  private let unitHistory: [ID<AdminUnit>: [UnitFact]]
  private let agencyHistory: [ID<Agency>: [AgencyFact]]

  public init(
    units: [UnitFact] = [], agencies: [AgencyFact] = [], appointments: [Appointment] = [],
    unitSuccessions: [Succession<AdminUnit>] = [], agencySuccessions: [Succession<Agency>] = [],
    events: [ID<Reorganisation>: RegisteredEvent] = [:]
  ) {
    self.units = units
    self.agencies = agencies
    self.appointments = appointments
    self.unitSuccessions = unitSuccessions
    self.agencySuccessions = agencySuccessions
    self.events = events
    unitLineage = Lineage(unitSuccessions)
    agencyLineage = Lineage(agencySuccessions)
    unitHistory = Dictionary(grouping: units, by: \.unit).mapValues { $0.sorted { $0.period.from < $1.period.from } }
    agencyHistory = Dictionary(grouping: agencies, by: \.agency).mapValues { $0.sorted { $0.period.from < $1.period.from } }
  }

  // MARK: Units

  /// Every unit of the register, in no order.
  public var unitIDs: some Collection<ID<AdminUnit>> { unitHistory.keys }

  /// What is recorded of a unit, oldest first.
  public func history(of unit: ID<AdminUnit>) -> [UnitFact] { unitHistory[unit] ?? [] }

  /// The unit as it was on a day; nil when it did not exist then, or the register says nothing.
  public func unit(_ unit: ID<AdminUnit>, on day: Day) -> UnitFact? {
    unitHistory[unit]?.first { $0.period.contains(day) }
  }

  public func units(on day: Day) -> [UnitFact] { units.filter { $0.period.contains(day) } }

  public func children(of unit: ID<AdminUnit>, on day: Day) -> [UnitFact] {
    units.filter { $0.parent == unit && $0.period.contains(day) }
  }

  /// The units above, nearest first.
  public func ancestors(of unit: ID<AdminUnit>, on day: Day) -> [UnitFact] {
    var chain: [UnitFact] = []
    var next = self.unit(unit, on: day)?.parent
    while let id = next, chain.count < AdminUnit.Level.allCases.count, let fact = self.unit(id, on: day) {
      chain.append(fact)
      next = fact.parent
    }
    return chain
  }

  /// From the first day recorded up to the end; the end is nil while it exists. Nil for a unit that is not recorded.
  public func lifetime(of unit: ID<AdminUnit>) -> Period? {
    guard let facts = unitHistory[unit], let first = facts.first, let last = facts.last else { return nil }
    return Period(from: first.period.from, until: last.period.until)
  }

  /// Those who stand on a day where an ended unit lay.
  public func standingSuccessors(of unit: ID<AdminUnit>, on day: Day) -> [UnitFact] {
    unitLineage.standing(after: unit) { self.unit($0, on: day) != nil }.compactMap { self.unit($0, on: day) }
  }

  // MARK: Agencies

  public var agencyIDs: some Collection<ID<Agency>> { agencyHistory.keys }

  public func history(of agency: ID<Agency>) -> [AgencyFact] { agencyHistory[agency] ?? [] }

  public func agency(_ agency: ID<Agency>, on day: Day) -> AgencyFact? {
    agencyHistory[agency]?.first { $0.period.contains(day) }
  }

  public func agencies(on day: Day) -> [AgencyFact] { agencies.filter { $0.period.contains(day) } }

  /// The bodies above on one line, nearest first.
  public func ancestors(of agency: ID<Agency>, line: Agency.Line, on day: Day) -> [AgencyFact] {
    var chain: [AgencyFact] = []
    var seen: Set<ID<Agency>> = [agency]
    var next = self.agency(agency, on: day)?.parent(on: line)
    while let id = next, seen.insert(id).inserted, let fact = self.agency(id, on: day) {
      chain.append(fact)
      next = fact.parent(on: line)
    }
    return chain
  }

  /// The bodies directly below on one line.
  public func subordinates(of agency: ID<Agency>, line: Agency.Line, on day: Day) -> [AgencyFact] {
    agencies.filter { $0.parent(on: line) == agency && $0.period.contains(day) }
  }

  public func agencies(of unit: ID<AdminUnit>, on day: Day) -> [AgencyFact] {
    agencies.filter { $0.unit == unit && $0.period.contains(day) }
  }

  public func lifetime(of agency: ID<Agency>) -> Period? {
    guard let facts = agencyHistory[agency], let first = facts.first, let last = facts.last else { return nil }
    return Period(from: first.period.from, until: last.period.until)
  }

  /// Those who carry on a body's work on a day; empty while it still stands, or when nobody does.
  public func standingSuccessors(of agency: ID<Agency>, on day: Day) -> [AgencyFact] {
    agencyLineage.standing(after: agency) { self.agency($0, on: day) != nil }.compactMap { self.agency($0, on: day) }
  }

  /// Who headed a body on a day.
  public func heads(of agency: ID<Agency>, on day: Day) -> [Appointment] {
    appointments.filter { $0.agency == agency && $0.period.contains(day) }
  }

  // MARK: The whole

  /// The first day of which anything is recorded; nil for an empty register.
  public var firstDay: Day? {
    let unit = units.map(\.period.from).min()
    let agency = agencies.map(\.period.from).min()
    guard let unit, let agency else { return unit ?? agency }
    return min(unit, agency)
  }
}

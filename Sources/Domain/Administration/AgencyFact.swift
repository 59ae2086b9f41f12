import Kit

/// What was true of a body over a span of days: its form, name, territory and its place in both hierarchies.
public struct AgencyFact: Hashable, Sendable {
  public let agency: ID<Agency>
  public let form: Agency.Form
  public let name: String
  /// The unit whose body it is, or in which it works.
  public let unit: ID<AdminUnit>
  /// The body above it on the Party line; nil at the top of the register and for bodies outside that line.
  public let partyParent: ID<Agency>?
  /// The body above it on the State line.
  public let stateParent: ID<Agency>?
  public let period: Period
  public let beginning: Beginning
  public let endedBy: ID<Reorganisation>?
  /// What a reader must know of its source; empty when nothing.
  public let note: String

  public init(
    agency: ID<Agency>, form: Agency.Form, name: String, unit: ID<AdminUnit>, partyParent: ID<Agency>?,
    stateParent: ID<Agency>?, period: Period, beginning: Beginning, endedBy: ID<Reorganisation>? = nil, note: String = ""
  ) {
    self.agency = agency
    self.form = form
    self.name = name
    self.unit = unit
    self.partyParent = partyParent
    self.stateParent = stateParent
    self.period = period
    self.beginning = beginning
    self.endedBy = endedBy
    self.note = note
  }

  public func parent(on line: Agency.Line) -> ID<Agency>? {
    switch line {
    case .party: partyParent
    case .state: stateParent
    }
  }

  /// Whether it has a place in a hierarchy: a body above it there, or the form of that hierarchy's own bodies.
  public func stands(on line: Agency.Line) -> Bool {
    parent(on: line) != nil || (line == .party ? form.kind == .party : form.kind == .state)
  }

  /// The same fact over other days.
  func over(_ period: Period, beginning: Beginning, endedBy: ID<Reorganisation>?) -> AgencyFact {
    AgencyFact(
      agency: agency, form: form, name: name, unit: unit, partyParent: partyParent, stateParent: stateParent, period: period,
      beginning: beginning, endedBy: endedBy, note: note)
  }
}

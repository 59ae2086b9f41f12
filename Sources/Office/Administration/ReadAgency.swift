import Database
import Domain
import Kit
import Store

/// One body: what it was on a day, both lines above and below it, its heads, who came before and after, what it has been given.
public struct ReadAgency {
  public struct View: Sendable {
    public let day: Day
    /// As it was on the day; nil when it did not exist then.
    public let onDay: AgencyFact?
    /// As last recorded.
    public let latest: AgencyFact
    public let unit: UnitFact?
    /// The bodies above on each line, nearest first.
    public let partyLine: [AgencyFact]
    public let stateLine: [AgencyFact]
    /// The bodies directly below on each line.
    public let partySubordinates: [AgencyFact]
    public let stateSubordinates: [AgencyFact]
    public let history: [Chapter]
    public let headsOnDay: [Appointment]
    /// Every recorded appointment, oldest first.
    public let heads: [Appointment]
    public let predecessors: [Step]
    public let successors: [Step]
    public let standingSuccessors: [AgencyFact]
    /// Given to it by name.
    public let provisions: [OwnedProvision]
    /// Given to bodies it follows that have ended by the day.
    public let inherited: [Inherited]
  }

  public struct Chapter: Sendable {
    public let fact: AgencyFact
    public let begun: RegisteredEvent?
    public let ended: RegisteredEvent?
    public let isLast: Bool
  }

  public struct Step: Sendable {
    public let agency: AgencyFact
    public let event: RegisteredEvent?
  }

  /// A provision of an ended body; `shared` when several carry on for it, so that a person has to give it to one.
  public struct Inherited: Sendable, Equatable {
    public let provision: OwnedProvision
    public let from: AgencyFact
    public let shared: Bool
  }

  public static func run(_ id: ID<Agency>, on day: Day, knownAt: Moment? = nil, for reader: Actor?, in office: Office) async throws
    -> View
  {
    let today = office.today
    return try await office.read { tx in
      let register = try RegisterStore.register(knownAt: knownAt, in: tx)
      let history = register.history(of: id)
      guard let latest = history.last else {
        throw Problem.notFound(
          "Sổ không có cơ quan nào ở địa chỉ «\(id)». Có thể địa chỉ gõ sai. Hãy tìm trong danh sách cơ quan theo ngày.")
      }
      let onDay = register.agency(id, on: day)
      let shown = onDay == nil ? latest.period.from : day
      let before = register.agencyLineage.allPredecessors(of: id).filter { register.agency($0, on: day) == nil }
      let owned = try OwnedProvisionStore.owned(by: [id] + before, in: tx)
      let readable = try readable(Set(owned.map(\.directiveSlug)), for: reader, on: today, in: tx)
      return View(
        day: day, onDay: onDay, latest: latest, unit: register.unit((onDay ?? latest).unit, on: shown),
        partyLine: register.ancestors(of: id, line: .party, on: shown),
        stateLine: register.ancestors(of: id, line: .state, on: shown),
        partySubordinates: AgencyOrder.sorted(register.subordinates(of: id, line: .party, on: day)),
        stateSubordinates: AgencyOrder.sorted(register.subordinates(of: id, line: .state, on: day)),
        history: history.enumerated().map { place, fact in
          Chapter(
            fact: fact, begun: fact.beginning.event.flatMap { register.events[$0] },
            ended: fact.endedBy.flatMap { register.events[$0] }, isLast: place == history.count - 1)
        },
        headsOnDay: register.heads(of: id, on: day),
        heads: register.appointments.filter { $0.agency == id }.sorted { $0.period.from < $1.period.from },
        predecessors: register.agencyLineage.predecessors(of: id).compactMap { step in
          register.history(of: step.from).last.map { Step(agency: $0, event: register.events[step.event]) }
        },
        successors: register.agencyLineage.successors(of: id).compactMap { step in
          register.history(of: step.to).first.map { Step(agency: $0, event: register.events[step.event]) }
        },
        standingSuccessors: onDay == nil ? AgencyOrder.sorted(register.standingSuccessors(of: id, on: day)) : [],
        provisions: owned.filter { $0.agency == id && readable.contains($0.directiveSlug) },
        inherited: onDay == nil ? [] : inherited(owned, by: id, on: day, readable: readable, in: register))
    }
  }

  private static func inherited(
    _ owned: [OwnedProvision], by id: ID<Agency>, on day: Day, readable: Set<String>, in register: Register
  ) -> [Inherited] {
    owned.compactMap { provision in
      guard provision.agency != id, readable.contains(provision.directiveSlug),
        let from = register.history(of: provision.agency).last
      else { return nil }
      let heirs = register.standingSuccessors(of: provision.agency, on: day)
      guard heirs.contains(where: { $0.agency == id }) else { return nil }
      return Inherited(provision: provision, from: from, shared: heirs.count > 1)
    }
  }

  /// The documents among these that the reader may know of.
  static func readable(_ slugs: Set<String>, for reader: Actor?, on today: Day, in tx: any Reading) throws -> Set<String> {
    if reader?.may(.readClosedDirectives) == true { return slugs }
    return try slugs.filter { slug in
      guard let directive = try DirectiveStore.directive(slug: slug, in: tx) else { return false }
      let publication = try DirectiveStore.publication(of: directive.id, in: tx)
      return DirectiveStore.isPublic(directive, publishedFrom: publication?.from, on: today)
    }
  }
}

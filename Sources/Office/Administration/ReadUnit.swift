import Database
import Domain
import Kit
import Store

/// One unit: what it was on a day, its history, who came before and after it, what lies in it.
public struct ReadUnit {
  public struct View: Sendable {
    public let day: Day
    /// As it was on the day; nil when it did not exist then.
    public let onDay: UnitFact?
    /// As last recorded.
    public let latest: UnitFact
    /// The units above on the day, nearest first; of its last day when it has ended by then.
    public let ancestors: [UnitFact]
    public let children: [UnitFact]
    /// Oldest first.
    public let history: [Chapter]
    public let predecessors: [Step]
    public let successors: [Step]
    /// Those who stand on the day where an ended unit lay, over all steps.
    public let standingSuccessors: [UnitFact]
    public let agencies: [AgencyFact]
  }

  /// A span of its history, with the decisions at both ends.
  public struct Chapter: Sendable {
    public let fact: UnitFact
    public let parent: UnitFact?
    public let begun: RegisteredEvent?
    public let ended: RegisteredEvent?
    /// True when nothing follows: the unit itself ended.
    public let isLast: Bool
  }

  /// One step to a unit before or after.
  public struct Step: Sendable {
    public let unit: UnitFact
    public let event: RegisteredEvent?
  }

  public static func run(_ id: ID<AdminUnit>, on day: Day, knownAt: Moment? = nil, in office: Office) async throws -> View {
    try await office.read { tx in
      let register = try RegisterStore.register(knownAt: knownAt, in: tx)
      let history = register.history(of: id)
      guard let latest = history.last else {
        throw Problem.notFound(
          "Sổ không có đơn vị hành chính nào ở địa chỉ «\(id)». Có thể địa chỉ gõ sai. Hãy tìm trong danh sách đơn vị theo ngày.")
      }
      let onDay = register.unit(id, on: day)
      let shown = onDay?.period.from ?? latest.period.from
      return View(
        day: day, onDay: onDay, latest: latest, ancestors: register.ancestors(of: id, on: onDay == nil ? shown : day),
        children: UnitOrder.sorted(register.children(of: id, on: day)),
        history: history.enumerated().map { place, fact in
          Chapter(
            fact: fact, parent: fact.parent.flatMap { register.unit($0, on: fact.period.from) },
            begun: fact.beginning.event.flatMap { register.events[$0] }, ended: fact.endedBy.flatMap { register.events[$0] },
            isLast: place == history.count - 1)
        },
        predecessors: register.unitLineage.predecessors(of: id).compactMap { step in
          register.history(of: step.from).last.map { Step(unit: $0, event: register.events[step.event]) }
        },
        successors: register.unitLineage.successors(of: id).compactMap { step in
          register.history(of: step.to).first.map { Step(unit: $0, event: register.events[step.event]) }
        },
        standingSuccessors: onDay == nil ? UnitOrder.sorted(register.standingSuccessors(of: id, on: day)) : [],
        agencies: AgencyOrder.sorted(register.agencies(of: id, on: day)))
    }
  }
}

/// The order in which bodies stand in lists: by their names in Vietnamese order.
enum AgencyOrder {
  static func sorted(_ agencies: [AgencyFact]) -> [AgencyFact] {
    agencies.map { ($0, VietnameseSortKey.key($0.name)) }.sorted { ($0.1, $0.0.agency) < ($1.1, $1.0.agency) }.map(\.0)
  }
}

import Database
import Domain
import Kit
import Store

/// The units that stood on a day, by parent; as known now, or as the register knew it at an earlier moment.
public struct ListUnits {
  public struct Input: Sendable {
    public let day: Day
    /// Nil for every level.
    public let level: AdminUnit.Level?
    /// Only what lies directly under this unit.
    public let parent: ID<AdminUnit>?
    /// As typed; every folded word must begin a word of the name, or be its code.
    public let search: String
    public let knownAt: Moment?

    public init(
      day: Day, level: AdminUnit.Level? = nil, parent: ID<AdminUnit>? = nil, search: String = "", knownAt: Moment? = nil
    ) {
      self.day = day
      self.level = level
      self.parent = parent
      self.search = search
      self.knownAt = knownAt
    }
  }

  public struct View: Sendable {
    public let day: Day
    /// Groups in Vietnamese order of their parents, provinces first.
    public let groups: [Group]
    /// How many units of each level stood on the day, whatever was searched for.
    public let counts: [AdminUnit.Level: Int]
    /// The first day of which the register says anything; nil for an empty one.
    public let firstDay: Day?
    /// The last change of units on or before the day, and the next one after it.
    public let last: RegisteredEvent?
    public let next: RegisteredEvent?

    public var shown: Int { groups.map(\.units.count).reduce(0, +) }
  }

  public struct Group: Sendable {
    /// Nil for the provinces.
    public let parent: UnitFact?
    public let units: [Line]
  }

  public struct Line: Sendable {
    public let unit: UnitFact
    /// Units directly under it on the day.
    public let children: Int
    /// The decision by which this began; nil where the register begins.
    public let begun: RegisteredEvent?
  }

  public static func run(_ input: Input, in office: Office) async throws -> View {
    try await office.read { tx in view(input, of: try RegisterStore.register(knownAt: input.knownAt, in: tx)) }
  }

  static func view(_ input: Input, of register: Register) -> View {
    let standing = register.units(on: input.day)
    let byID = Dictionary(standing.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let childCounts = Dictionary(grouping: standing.compactMap(\.parent), by: \.self).mapValues(\.count)
    let found = standing.filter { unit in
      (input.level.map { unit.level == $0 } ?? true) && (input.parent.map { unit.parent == $0 } ?? true)
        && (unit.code == input.search || VietnameseText.holds(unit.fullName, words: input.search))
    }
    let groups = Dictionary(grouping: found, by: \.parent).map { parent, units in
      Group(
        parent: parent.flatMap { byID[$0] },
        units: UnitOrder.sorted(units).map { unit in
          Line(
            unit: unit, children: childCounts[unit.unit] ?? 0, begun: unit.beginning.event.flatMap { register.events[$0] })
        })
    }
    let ordered = groups.map { group in (group, group.parent.map { $0.level.codeDigits } ?? 0, UnitOrder.key(group.parent)) }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    let unitEvents = Set(register.units.compactMap(\.beginning.event) + register.units.compactMap(\.endedBy))
    let events = unitEvents.compactMap { register.events[$0] }.sorted { $0.day < $1.day }
    return View(
      day: input.day, groups: ordered, counts: Dictionary(grouping: standing, by: \.level).mapValues(\.count),
      firstDay: register.firstDay, last: events.last { $0.day <= input.day }, next: events.first { $0.day > input.day })
  }
}

/// The order in which units stand in lists: by their names in Vietnamese order, then by code.
enum UnitOrder {
  static func sorted(_ units: [UnitFact]) -> [UnitFact] {
    units.map { ($0, key($0)) }.sorted { ($0.1, $0.0.code) < ($1.1, $1.0.code) }.map(\.0)
  }

  static func key(_ unit: UnitFact?) -> String { unit.map { VietnameseSortKey.key($0.name) } ?? "" }
}

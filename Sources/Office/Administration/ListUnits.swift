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
    /// Units that answer the search but had ended by the day, with those who stand in their place; empty when nothing is searched for.
    public let ended: [Ended]
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
    /// Units of its own level that it was made of, as last recorded.
    public let parts: [UnitFact]
  }

  /// A unit that is no more on the day.
  public struct Ended: Sendable {
    public let unit: UnitFact
    public let on: Day
    public let heirs: [UnitFact]
  }

  /// Ended units that are shown beside the standing ones.
  static let mostEnded = 30

  public static func run(_ input: Input, in office: Office) async throws -> View {
    try await office.read { tx in view(input, of: try RegisterStore.register(knownAt: input.knownAt, in: tx)) }
  }

  private static func fits(_ unit: UnitFact, _ input: Input) -> Bool {
    // The normal form too, so that «Phường III» is found as «phường 3».
    (input.level == nil || unit.level == input.level)
      && (unit.code == input.search || VietnameseText.holds(unit.fullName + " " + unit.normalName, words: input.search))
  }

  private static func ended(_ input: Input, in register: Register) -> [Ended] {
    guard !VietnameseText.words(input.search).isEmpty, input.parent == nil else { return [] }
    let gone = register.unitIDs.compactMap { id -> (UnitFact, Day)? in
      guard let last = register.history(of: id).last, let end = last.period.until, end <= input.day, fits(last, input) else { return nil }
      return (last, end)
    }
    let days = Dictionary(gone.map { ($0.0.unit, $0.1) }, uniquingKeysWith: { first, _ in first })
    return UnitOrder.sorted(gone.map(\.0)).prefix(mostEnded).map { unit in
      Ended(
        unit: unit, on: days[unit.unit] ?? input.day, heirs: UnitOrder.sorted(register.standingSuccessors(of: unit.unit, on: input.day)))
    }
  }

  static func view(_ input: Input, of register: Register) -> View {
    let standing = register.units(on: input.day)
    let byID = Dictionary(standing.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let childCounts = Dictionary(grouping: standing.compactMap(\.parent), by: \.self).mapValues(\.count)
    let found = standing.filter { fits($0, input) && (input.parent == nil || $0.parent == input.parent) }
    let groups = Dictionary(grouping: found, by: \.parent).map { parent, units in
      Group(
        parent: parent.flatMap { byID[$0] },
        units: UnitOrder.sorted(units).map { unit in
          Line(
            unit: unit, children: childCounts[unit.unit] ?? 0,
            parts: UnitOrder.sorted(
              register.unitLineage.predecessors(of: unit.unit).compactMap { register.history(of: $0.from).last }
                .filter { $0.level == unit.level }))
        })
    }
    let ordered = groups.map { group in (group, group.parent.map { $0.level.codeDigits } ?? 0, UnitOrder.key(group.parent)) }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    let unitEvents = Set(register.units.compactMap(\.beginning.event) + register.units.compactMap(\.endedBy))
    let events = unitEvents.compactMap { register.events[$0] }.sorted { $0.day < $1.day }
    return View(
      day: input.day, groups: ordered, counts: Dictionary(grouping: standing, by: \.level).mapValues(\.count),
      ended: ended(input, in: register), firstDay: register.firstDay, last: events.last { $0.day <= input.day },
      next: events.first { $0.day > input.day })
  }
}

/// The order in which units stand in lists: by their names in Vietnamese order, then by code.
enum UnitOrder {
  static func sorted(_ units: [UnitFact]) -> [UnitFact] {
    units.map { ($0, key($0)) }.sorted { ($0.1, $0.0.code) < ($1.1, $1.0.code) }.map(\.0)
  }

  static func key(_ unit: UnitFact?) -> String { unit.map { VietnameseSortKey.key($0.name) } ?? "" }
}

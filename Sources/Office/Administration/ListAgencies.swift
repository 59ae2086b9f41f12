import Database
import Domain
import Kit
import Store

/// Bodies that stood on a day, page by page, each with its place in both hierarchies.
public struct ListAgencies {
  public struct Input: Sendable {
    public let day: Day
    public let kind: Agency.Kind?
    public let line: Agency.Line?
    public let unit: ID<AdminUnit>?
    /// As typed; every folded word must begin a word of the name.
    public let search: String
    /// The mark that the page before ended with; empty for the first page.
    public let after: String
    public let knownAt: Moment?

    public init(
      day: Day, kind: Agency.Kind? = nil, line: Agency.Line? = nil, unit: ID<AdminUnit>? = nil, search: String = "",
      after: String = "", knownAt: Moment? = nil
    ) {
      self.day = day
      self.kind = kind
      self.line = line
      self.unit = unit
      self.search = search
      self.after = after
      self.knownAt = knownAt
    }
  }

  public struct View: Sendable {
    public let day: Day
    public let lines: [Line]
    /// How many there are on all pages.
    public let total: Int
    /// What `after` must be for the next page; nil on the last one.
    public let next: String?
    /// How many of each kind stood on the day, whatever was searched for.
    public let counts: [Agency.Kind: Int]
    public let firstDay: Day?
  }

  public struct Line: Sendable {
    public let agency: AgencyFact
    public let unit: UnitFact?
    public let partyParent: AgencyFact?
    public let stateParent: AgencyFact?
    public let heads: [Appointment]
  }

  /// Bodies on one page.
  public static let pageSize = 50

  public static func run(_ input: Input, in office: Office) async throws -> View {
    try await office.read { tx in
      let register = try RegisterStore.register(knownAt: input.knownAt, in: tx)
      let filter = AgencyListStore.Filter(
        day: input.day, forms: input.kind?.forms, line: input.line, unit: input.unit, words: VietnameseText.words(input.search),
        knownAt: input.knownAt)
      let found = try AgencyListStore.page(filter, after: cursor(input.after, on: input.day, in: register), most: pageSize + 1, in: tx)
      let shown = found.prefix(pageSize)
      return View(
        day: input.day,
        lines: shown.map { agency in
          Line(
            agency: agency, unit: register.unit(agency.unit, on: input.day),
            partyParent: agency.partyParent.flatMap { register.agency($0, on: input.day) },
            stateParent: agency.stateParent.flatMap { register.agency($0, on: input.day) },
            heads: register.heads(of: agency.agency, on: input.day))
        },
        total: try AgencyListStore.count(filter, in: tx), next: found.count > pageSize ? shown.last?.agency.text : nil,
        counts: Dictionary(grouping: register.agencies(on: input.day), by: \.form.kind).mapValues(\.count),
        firstDay: register.firstDay)
    }
  }

  /// A page is marked by the body it ended with; its place in the order follows from its name on the day.
  private static func cursor(_ mark: String, on day: Day, in register: Register) -> AgencyListStore.Cursor? {
    guard let id = ID<Agency>(mark), let fact = register.agency(id, on: day) else { return nil }
    return AgencyListStore.Cursor(sortKey: VietnameseSortKey.key(fact.name), agency: id)
  }
}

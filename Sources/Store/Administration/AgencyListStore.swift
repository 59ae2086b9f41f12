import Database
import Domain
import Kit

/// Bodies that stand on a day, page by page in Vietnamese order.
public enum AgencyListStore {
  /// What narrows a list.
  public struct Filter: Sendable {
    public let day: Day
    /// Nil for every form.
    public let forms: [Agency.Form]?
    public let line: Agency.Line?
    public let unit: ID<AdminUnit>?
    /// Folded words; each must begin a word of the name.
    public let words: [String]
    public let knownAt: Moment?

    public init(
      day: Day, forms: [Agency.Form]? = nil, line: Agency.Line? = nil, unit: ID<AdminUnit>? = nil, words: [String] = [],
      knownAt: Moment? = nil
    ) {
      self.day = day
      self.forms = forms
      self.line = line
      self.unit = unit
      self.words = words
      self.knownAt = knownAt
    }
  }

  /// The place in a list after which the next page goes on.
  public struct Cursor: Sendable, Equatable {
    public let sortKey: String
    public let agency: ID<Agency>

    public init(sortKey: String, agency: ID<Agency>) {
      self.sortKey = sortKey
      self.agency = agency
    }
  }

  public static func page(_ filter: Filter, after cursor: Cursor?, most limit: Int, in tx: any Reading) throws -> [AgencyFact] {
    let start: SQL = cursor.map { "AND (f.sort_key, f.agency_id) > (\($0.sortKey), \($0.agency))" } ?? ""
    return try tx.rows(
      """
      SELECT \(RegisterStore.columns) FROM agency_fact f WHERE \(condition(filter)) \(start)
      ORDER BY f.sort_key, f.agency_id LIMIT \(limit)
      """, RegisterStore.agency)
  }

  public static func count(_ filter: Filter, in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM agency_fact f WHERE \(condition(filter))")
  }

  /// One body as it stands on a day; nil when it does not.
  public static func agency(_ id: ID<Agency>, on day: Day, in tx: any Reading) throws -> AgencyFact? {
    try tx.first(
      "SELECT \(RegisterStore.columns) FROM agency_fact f WHERE f.agency_id = \(id) AND \(condition(Filter(day: day)))",
      RegisterStore.agency)
  }

  /// The unit of each of these bodies that stands on a day.
  public static func units(of agencies: [ID<Agency>], on day: Day, in tx: any Reading) throws -> [ID<Agency>: ID<AdminUnit>] {
    guard !agencies.isEmpty else { return [:] }
    let found = try tx.rows(
      "SELECT f.agency_id, f.unit_id FROM agency_fact f WHERE f.agency_id IN \(list: agencies.map(\.text)) AND \(condition(Filter(day: day)))"
    ) { (try $0.id("agency_id", of: Agency.self), try $0.id("unit_id", of: AdminUnit.self)) }
    return Dictionary(found) { first, _ in first }
  }

  private static func condition(_ filter: Filter) -> SQL {
    var all: SQL = "f.true_from <= \(filter.day) AND (f.true_until IS NULL OR f.true_until > \(filter.day))"
    if let moment = filter.knownAt {
      all = all + " AND f.known_from <= \(moment) AND (f.known_until IS NULL OR f.known_until > \(moment))"
    } else {
      all = all + " AND f.known_until IS NULL"
    }
    if let forms = filter.forms { all = all + " AND f.form IN \(list: forms.map(\.rawValue))" }
    switch filter.line {
    case .party: all = all + " AND (f.party_parent_id IS NOT NULL OR f.form IN \(list: Agency.Kind.party.forms.map(\.rawValue)))"
    case .state: all = all + " AND (f.state_parent_id IS NOT NULL OR f.form IN \(list: Agency.Kind.state.forms.map(\.rawValue)))"
    case nil: break
    }
    if let unit = filter.unit { all = all + " AND f.unit_id = \(unit)" }
    for word in filter.words {
      // Folded words hold letters and digits only, so `~` closes the range of what begins with one.
      all = all + " AND EXISTS (SELECT 1 FROM agency_word w WHERE w.fact_id = f.id AND w.word >= \(word) AND w.word < \(word + "~"))"
    }
    return all
  }
}

import Database
import Domain
import Kit
import Store

/// One look for leaders: coverage, the four statuses by section of the plan and by agency, and what climbs to them.
public struct ReadDutyBoard {
  public struct View: Sendable {
    public let day: Day
    public let total: Count
    /// Duties nobody has acknowledged, disputed ones, and those that wait for acceptance or for another agency.
    public let unacknowledged: Int
    public let disputed: Int
    public let waiting: Int
    public let excused: Int
    public let documents: [Document]
    /// Late ones first; those without any late duty last.
    public let agencies: [AgencyCount]
    /// The programme's duties that are late, worst first.
    public let late: [DutyView]
    public let lateTotal: Int
    public let upcoming: [DutyView]
  }

  /// The four legal statuses.
  public struct Count: Sendable, Equatable {
    public var doneOnTime = 0
    public var doneLate = 0
    public var inTime = 0
    public var overdue = 0

    public init() {}

    public var total: Int { doneOnTime + doneLate + inTime + overdue }

    mutating func take(_ standing: DutyStanding) {
      switch standing {
      case .doneOnTime: doneOnTime += 1
      case .doneLate: doneLate += 1
      case .inTime: inTime += 1
      case .overdue: overdue += 1
      case .unscheduled: break
      }
    }
  }

  public struct Document: Sendable {
    public let directive: Directive
    public let acting: Int
    public let uncovered: [String]
    public let sections: [Section]
  }

  /// A top part of a document with the duties that serve its provisions; a duty counts once in each section it serves.
  public struct Section: Sendable, Equatable {
    public let code: String
    public let title: String
    public let count: Count
  }

  public struct AgencyCount: Sendable, Equatable {
    public let agency: ID<Agency>
    public let name: String
    public let count: Count
  }

  public static let mostLate = 8

  public static func run(for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, maySomewhere: .readClosedDirectives)
    let today = office.today
    return try await office.read { tx in
      let views = try DutyViews(on: today, in: tx)
      let stored = try DutyStore.duties(.all, in: tx).filter { $0.duty.issuedOn <= today }
      let states = stored.map(views.state)
      var total = Count()
      var byAgency: [ID<Agency>: Count] = [:]
      for state in states {
        total.take(state.lead.standing)
        byAgency[state.lead.agency, default: Count()].take(state.lead.standing)
      }
      let open = zip(stored, states).filter { $0.1.lead.isOpen }
      let late = open.filter { $0.1.lead.standing == .overdue }.sorted {
        ($0.0.duty.priority, -$0.1.lead.daysLate, $0.0.duty.number) < ($1.0.duty.priority, -$1.1.lead.daysLate, $1.0.duty.number)
      }
      let week = views.calendar.due(received: today, workingDays: 5) ?? today
      let upcoming = open.filter { $0.1.lead.standing == .inTime && $0.1.lead.submittedOn == nil && $0.1.lead.effectiveDue <= week }
        .sorted { ($0.1.lead.effectiveDue, $0.0.duty.number) < ($1.1.lead.effectiveDue, $1.0.duty.number) }
      return View(
        day: today, total: total, unacknowledged: open.filter { $0.1.lead.acknowledgedOn == nil }.count,
        disputed: open.filter { $0.1.lead.isDisputed }.count, waiting: open.filter { $0.1.lead.waitsForAcceptance }.count,
        excused: open.filter { $0.1.lead.excusedSince != nil }.count,
        documents: try documents(stored: stored, states: states, for: actor, on: today, in: tx),
        agencies: byAgency.map { AgencyCount(agency: $0.key, name: views.register.name(of: $0.key, on: today), count: $0.value) }
          .map { ($0, VietnameseSortKey.key($0.name)) }.sorted { (-$0.0.count.overdue, $0.1) < (-$1.0.count.overdue, $1.1) }.map(\.0),
        late: late.prefix(mostLate).map { views.view($0.0) }, lateTotal: late.count,
        upcoming: upcoming.prefix(mostLate).map { views.view($0.0) })
    }
  }

  private static func documents(
    stored: [StoredDuty], states: [DutyState], for actor: Actor, on today: Day, in tx: any Reading
  ) throws -> [Document] {
    var serving: [String: [Int]] = [:]
    let places = Dictionary(stored.enumerated().map { ($1.duty.id, $0) }, uniquingKeysWith: { one, _ in one })
    for served in try DutyStore.served(by: .all, in: tx) {
      if let place = places[served.duty] { serving[served.slug + " " + served.code, default: []].append(place) }
    }
    return try CoverageBoard.view(for: actor, on: today, in: tx).directives.compactMap { line in
      let uncovered = try DutyStore.uncovered(of: line.directive.id, in: tx)
      guard uncovered.count < line.counters.acting else { return nil }
      return Document(
        directive: line.directive, acting: line.counters.acting, uncovered: uncovered,
        sections: line.sections.map { section in
          var count = Count()
          let here = Set(section.provisions.flatMap { serving[line.directive.slug + " " + $0.stored.read.id] ?? [] })
          for place in here { count.take(states[place].lead.standing) }
          return Section(code: section.code, title: section.title, count: count)
        })
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Duties by agency, status and provision on a day, with the counts of all statuses.
public struct ListDuties {
  public struct Input: Sendable {
    public let day: Day?
    public let agency: ID<Agency>?
    public let standing: DutyStanding?
    /// Only those that wait for the giver, are disputed, or climb.
    public let provision: IssueDuty.ProvisionName?
    public let after: Int

    public init(
      day: Day? = nil, agency: ID<Agency>? = nil, standing: DutyStanding? = nil, provision: IssueDuty.ProvisionName? = nil, after: Int = 0
    ) {
      self.day = day
      self.agency = agency
      self.standing = standing
      self.provision = provision
      self.after = after
    }
  }

  public struct View: Sendable {
    public let day: Day
    public let agencyName: String
    public let counts: [DutyStanding: Int]
    public let total: Int
    public let duties: [DutyView]
    /// The number after which the next page begins; nil on the last one.
    public let next: Int?
  }

  public static let pageSize = 50

  public static func run(_ input: Input, all: Bool = false, for actor: Actor, in office: Office) async throws -> View {
    let today = office.today
    let day = input.day ?? today
    return try await office.read { tx in
      let views = try DutyViews(on: day, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      let choice: DutyStore.Choice
      if let name = input.provision {
        choice = .serving(try DutyStore.provisions([name.code], ofDirective: name.slug, in: tx).map(\.0))
      } else if let agency = input.agency {
        choice = .of([agency])
      } else if actor.may(.readClosedDirectives) {
        choice = .all
      } else {
        choice = .of(seat.own.sorted())
      }
      var counts: [DutyStanding: Int] = [:]
      var found: [(StoredDuty, DutyState)] = []
      for stored in try DutyStore.duties(choice, in: tx) where stored.duty.issuedOn <= day {
        let state = views.state(stored)
        guard DutyAccess.mayRead(actor, seat, stored, state, register: views.register) else { continue }
        if let agency = input.agency, !state.parts.contains(where: { $0.agency == agency }) { continue }
        let standing =
          (input.agency.flatMap { agency in state.parts.first { $0.agency == agency } } ?? state.lead).standing
        counts[standing, default: 0] += 1
        if let wanted = input.standing, wanted != standing { continue }
        found.append((stored, state))
      }
      let shown = all ? found : Array(found.filter { $0.0.duty.number > input.after }.prefix(pageSize))
      let served = try served(by: shown.map(\.0.duty.id), in: tx)
      let last = shown.last?.0.duty.number
      return View(
        day: day, agencyName: input.agency.map { views.register.name(of: $0, on: day) } ?? "", counts: counts,
        total: counts.values.reduce(0, +), duties: shown.map { views.view($0.0, served: served[$0.0.duty.id] ?? []) },
        next: last.flatMap { last in found.contains { $0.0.duty.number > last } ? last : nil })
    }
  }

  static func served(by ids: [ID<Duty>], in tx: any Reading) throws -> [ID<Duty>: [ServedProvision]] {
    guard !ids.isEmpty else { return [:] }
    return Dictionary(grouping: try DutyStore.served(by: .many(ids), in: tx), by: \.duty)
  }
}

/// The inbox of a person: what is due, what is late, what waits on others.
public struct ListMyDuties {
  public struct View: Sendable {
    public let day: Day
    public let agencies: [String]
    public let isSeated: Bool
    /// To be done by us: late or due today, not yet acknowledged, sent back.
    public let today: [Item]
    /// Due within the next five working days.
    public let week: [Item]
    public let later: [Item]
    /// Ours, handed in and waiting for the giver; or waiting for another agency.
    public let onOthers: [Item]
    /// Given by us: handed in, disputed, asking for more time.
    public let toDecide: [Item]
    /// What climbed to us.
    public let told: [(reminder: Reminder, view: DutyView)]
    /// Heads who came after duties were given and have not taken note of them.
    public let handovers: [Handover]
    public let hasCalendar: Bool
  }

  public struct Handover: Sendable, Equatable {
    public let agency: ID<Agency>
    public let name: String
    public let head: String
    public let from: Day
    public let open: Int
  }

  public struct Item: Sendable {
    public let view: DutyView
    public let part: Int
  }

  public static func run(for actor: Actor, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      let views = try DutyViews(on: today, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      var view = Sorted()
      let giving = actor.may(.acceptDuty) ? seat.serving : seat.own
      let duties = try DutyStore.duties(.of(giving.sorted()), in: tx)
      let served = try ListDuties.served(by: duties.map(\.duty.id), in: tx)
      let week = views.calendar.due(received: today, workingDays: 5) ?? today
      var byID: [ID<Duty>: DutyView] = [:]
      for stored in duties {
        let shown = views.view(stored, served: served[stored.duty.id] ?? [])
        byID[stored.duty.id] = shown
        view.take(shown, seat: seat, giving: giving, register: views.register, until: week)
      }
      let told = try ReminderStore.told(giving.sorted(), most: 30, in: tx).compactMap { reminder -> (Reminder, DutyView)? in
        if reminder.level == 0 { return nil }
        if let known = byID[reminder.duty] { return (reminder, known) }
        return try DutyStore.duty(reminder.duty, in: tx).map { (reminder, views.view($0)) }
      }
      let handovers = try seat.own.sorted().compactMap { agency in
        try TakeHandover.waiting(agency, views: views, in: tx).map { one in
          Handover(
            agency: agency, name: views.register.name(of: agency, on: today), head: one.key.head, from: one.key.from, open: one.open.count)
        }
      }
      return View(
        day: today, agencies: seat.own.map { views.register.name(of: $0, on: today) }.sorted(), isSeated: !seat.own.isEmpty,
        today: Sorted.ordered(view.today), week: Sorted.ordered(view.week), later: Sorted.ordered(view.later),
        onOthers: Sorted.ordered(view.onOthers), toDecide: Sorted.ordered(view.toDecide), told: told.map { (reminder: $0.0, view: $0.1) },
        handovers: handovers, hasCalendar: try CalendarFeedStore.has(actor.id, in: tx))
    }
  }

  private struct Sorted {
    var today: [Item] = []
    var week: [Item] = []
    var later: [Item] = []
    var onOthers: [Item] = []
    var toDecide: [Item] = []

    mutating func take(_ view: DutyView, seat: DutySeat, giving: Set<ID<Agency>>, register: Register, until week: Day) {
      let day = view.state.day
      let given = !register.standing(view.duty.giver, on: day).isDisjoint(with: giving)
      for part in view.state.parts where part.isOpen {
        let item = Item(view: view, part: part.place)
        if seat.own.contains(part.agency) {
          if part.waitsForAcceptance || part.excusedSince != nil || part.isDisputed {
            onOthers.append(item)
          } else if part.effectiveDue <= day || part.acknowledgedOn == nil {
            today.append(item)
          } else if part.effectiveDue <= week {
            self.week.append(item)
          } else {
            later.append(item)
          }
        } else if given, part.waitsForAcceptance || part.isDisputed || part.asksUntil != nil {
          toDecide.append(item)
        }
      }
    }

    /// The programme's duties first, then by day.
    static func ordered(_ items: [Item]) -> [Item] {
      items.sorted {
        ($0.view.state.parts[$0.part].effectiveDue, $0.view.duty.priority, $0.view.duty.number)
          < ($1.view.state.parts[$1.part].effectiveDue, $1.view.duty.priority, $1.view.duty.number)
      }
    }
  }
}

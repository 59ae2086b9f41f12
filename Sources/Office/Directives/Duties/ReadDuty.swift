import Database
import Domain
import Kit
import Store

/// A duty as a screen shows it on a day: names as they were, whose head answers, what its parts say.
public struct DutyView: Sendable, Equatable {
  public let stored: StoredDuty
  public let state: DutyState
  public let giverName: String
  public let monitorName: String
  public let parts: [PartView]
  public let served: [ServedProvision]
  /// What the parts of the whole say; nil when they say nothing.
  public let sum: RollUp.Sum?

  public var duty: Duty { stored.duty }

  public struct PartView: Sendable, Equatable {
    public let state: DutyState.Part
    public let agencyName: String
    /// At the head of it: on the day of issue, and on the due day for what is late.
    public let head: String
    public let headOnDue: String
    public let passings: [Passing]
  }

  /// «Huyện ủy Phụng Hiệp» until a day, then another.
  public struct Passing: Sendable, Equatable {
    public let from: String
    public let to: String
    public let on: Day
  }
}

/// Makes views of duties by one register and one calendar.
struct DutyViews {
  let day: Day
  let register: Register
  let calendar: WorkingCalendar

  init(on day: Day, in tx: any Reading) throws {
    self.day = day
    register = try RegisterStore.register(in: tx)
    calendar = try CalendarStore.calendar(in: tx)
  }

  func state(_ stored: StoredDuty) -> DutyState { DutyState(stored.duty, stored.events, on: day, by: calendar) }

  func view(_ stored: StoredDuty, served: [ServedProvision] = [], children: [StoredDuty] = []) -> DutyView {
    let state = state(stored)
    let shares = children.map { child in
      let lead = self.state(child).lead
      return RollUp.Share(id: child.duty.id, weight: child.duty.weight, percent: lead.percent, isAccepted: !lead.isOpen)
    }
    return DutyView(
      stored: stored, state: state, giverName: register.name(of: stored.duty.giver, on: day),
      monitorName: stored.duty.monitor.map { register.name(of: $0, on: day) } ?? "",
      parts: state.parts.map { part in
        let answering = min(day, part.effectiveDue)
        return DutyView.PartView(
          state: part, agencyName: register.name(of: part.agency, on: day),
          head: register.head(of: part.agency, on: day),
          headOnDue: answerable(part, on: answering),
          passings: part.before.enumerated().map { index, passing in
            let next = index + 1 < part.before.count ? part.before[index + 1].from : part.agency
            return .init(
              from: register.name(of: passing.from, on: passing.on.adding(days: -1)), to: register.name(of: next, on: passing.on),
              on: passing.on)
          })
      }, served: served, sum: stored.duty.rollUp.sum(shares))
  }

  /// Who headed, on a day, the body that had the part then.
  private func answerable(_ part: DutyState.Part, on day: Day) -> String {
    let holder = part.before.first { $0.on > day }?.from ?? part.agency
    let head = register.head(of: holder, on: day)
    return head.isEmpty ? "" : "\(head), \(register.name(of: holder, on: day))"
  }
}

/// One duty with its whole story.
public struct ReadDuty {
  public struct View: Sendable, Equatable {
    public let view: DutyView
    public let parent: DutyView?
    public let children: [DutyView]
    public let reminders: [Reminder]
    /// The names of bodies that its events speak of.
    public let names: [ID<Agency>: String]
    /// The places of the parts in which the reader may work, and whether the reader may decide as the giver.
    public let mayWorkOn: Set<Int>
    public let mayDecideOn: Set<Int>
    public let mayDivide: Bool
    /// The step of the ladder each part stands on.
    public let steps: [Int: ReminderLadder.Step]
  }

  public static func run(_ id: ID<Duty>, on day: Day? = nil, for actor: Actor, in office: Office) async throws -> View {
    let today = office.today
    let shown = day ?? today
    return try await office.read { tx in
      guard let stored = try DutyStore.duty(id, in: tx), stored.duty.issuedOn <= shown else {
        throw Problem.notFound("Không có nhiệm vụ ở địa chỉ này. Hãy mở lại từ danh sách nhiệm vụ.")
      }
      let views = try DutyViews(on: shown, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      try DutyAccess.require(actor, seat, stored, views.state(stored), register: views.register)
      let children = try DutyStore.duties(.children([id]), in: tx).filter { $0.duty.issuedOn <= shown }
      let view = views.view(stored, served: try DutyStore.served(by: .one(id), in: tx), children: children)
      let parent = try stored.duty.parent.flatMap { try DutyStore.duty($0, in: tx) }.map { views.view($0) }
      let standing = views.register.standing(stored.duty.giver, on: today)
      let decides = actor.may(.acceptDuty) && !standing.isDisjoint(with: seat.serving)
      let now = shown == today ? view.state : DutyState(stored.duty, stored.events, on: today, by: views.calendar)
      let works = Set(
        now.parts.filter { actor.may(.workOnDuty) && !views.register.standing($0.agency, on: today).isDisjoint(with: seat.own) }.map(
          \.place))
      var steps: [Int: ReminderLadder.Step] = [:]
      for part in now.parts { steps[part.place] = try SendReminders.step(of: stored.duty, part, on: today, by: views.calendar, in: tx) }
      return View(
        view: view, parent: parent, children: children.map { views.view($0) }, reminders: try ReminderStore.reminders(of: id, in: tx),
        names: Dictionary(
          stored.events.compactMap(\.agency).map { ($0, views.register.name(of: $0, on: shown)) }, uniquingKeysWith: { first, _ in first }),
        mayWorkOn: shown == today ? works : [],
        mayDecideOn: shown == today && decides
          ? Set(now.parts.map(\.place)).subtracting(
            now.parts.filter { seat.own.contains($0.agency) }.map(\.place)) : [],
        mayDivide: shown == today && actor.may(.issueDuty) && seat.own.contains(now.lead.agency) && now.lead.isOpen, steps: steps)
    }
  }
}

/// Who may read a duty: those who read everything closed, and those of a body that does, gives, watches or stands above.
enum DutyAccess {
  static func mayRead(_ actor: Actor, _ seat: DutySeat, _ stored: StoredDuty, _ state: DutyState, register: Register) -> Bool {
    if actor.may(.readClosedDirectives) { return true }
    let involved = Set(state.parts.map(\.agency) + state.parts.flatMap { $0.before.map(\.from) } + [stored.duty.giver])
      .union(stored.duty.monitor.map { [$0] } ?? [])
    return involved.contains { !register.standing($0, on: state.day).isDisjoint(with: seat.own) || seat.own.contains($0) }
  }

  static func require(_ actor: Actor, _ seat: DutySeat, _ stored: StoredDuty, _ state: DutyState, register: Register) throws {
    guard mayRead(actor, seat, stored, state, register: register) else {
      throw Problem.forbidden(
        "\(stored.duty.code) được giao cho cơ quan khác, nên trang này chỉ mở cho cơ quan giao, cơ quan làm và cơ quan theo dõi.")
    }
  }
}

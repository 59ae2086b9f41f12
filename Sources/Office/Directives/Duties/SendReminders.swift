import Database
import Domain
import Kit
import Store

/// Urges every open duty that has reached a step of its ladder: each step is recorded once, whoever runs it and however often.
public struct SendReminders {
  /// How many were sent by this run; `moment` looks at the duties as of another moment than now.
  public static func run(at moment: Moment? = nil, by actor: Actor, in office: Office) async throws -> Int {
    let permit = try Permit(actor, may: .sendReminders)
    let now = moment ?? office.now()
    // Nothing is written, and nothing stands in the record, when nothing is due.
    guard try await office.read({ tx in try !due(at: now, newID: { office.newID() }, in: tx).isEmpty }) else { return 0 }
    return try await office.write { tx in
      let due = try due(at: now, newID: { office.newID() }, in: tx)
      let roles = StaffRole.allCases.filter { $0.capabilities.contains(.workOnDuty) }
      for one in due {
        try ReminderStore.insert(one.reminder, in: tx)
        for account in try AccountStore.holders(in: one.reminder.toldAgency, of: roles, on: now.day, in: tx) {
          try tell(account, one.reminder, of: one.duty, in: tx, office)
        }
      }
      return Recorded(
        due.count,
        entry: office.entry(
          AuditEntry(
            permit, action: "reminder.send", object: .init(kind: "reminders", id: now.day.iso), after: ["sent": String(due.count)])))
    }
  }

  /// Tells one person who works in the body that is urged: on the page «Thông báo», and by mail where an address is known.
  private static func tell(_ account: ID<StaffAccount>, _ reminder: Reminder, of duty: Duty, in tx: any Writing, _ office: Office) throws {
    guard let person = ID<Actor>(account.text) else { return }
    let deliverable = duty.parts.indices.contains(reminder.part) ? duty.parts[reminder.part].deliverable : duty.product
    let above = reminder.level > 0 ? " Việc của cấp dưới, báo lên \(reminder.toldAgencyName)." : ""
    try Outbox.tell(
      person, .reminder, title: "\(reminder.reason): \(duty.code) \(duty.work)",
      words: "Phải nộp: \(deliverable). Hạn \(reminder.due.vietnamese).\(above)", link: "/lam-viec/nhiem-vu/\(duty.id)",
      once: "reminder \(duty.id) \(reminder.part) \(reminder.due.iso) \(reminder.step) \(reminder.repetition) \(account)", in: tx,
      of: office)
  }

  /// What is to be said at a moment and was not yet.
  private static func due(at now: Moment, newID: () -> ID<Reminder>, in tx: any Reading) throws -> [(reminder: Reminder, duty: Duty)] {
    let today = now.day
    let calendar = try CalendarStore.calendar(in: tx)
    // A closed agency is not told on a day off; what was missed is said on the next working day.
    guard calendar.isWorked(today) else { return [] }
    let register = try RegisterStore.register(in: tx)
    let ladders = try ReminderStore.ladders(in: tx)
    let said = try ReminderStore.said(in: tx)
    let acknowledged = try ReminderStore.acknowledged(in: tx)
    return try DutyStore.duties(.open, in: tx).flatMap { stored in
      DutyState(stored.duty, stored.events, on: today, by: calendar).parts.compactMap { part -> (reminder: Reminder, duty: Duty)? in
        guard let ladder = ladders[stored.duty.priority], let step = step(of: stored.duty, part, ladder: ladder, on: today, by: calendar)
        else { return nil }
        let key = ReminderStore.Key(duty: stored.duty.id, part: part.place, due: part.effectiveDue, step: step.key)
        if let last = said[key], step.repetition <= last || acknowledged.contains(key) { return nil }
        guard let told = told(step, of: part, on: today, in: register) else { return nil }
        let reminder = Reminder(
          id: newID(), duty: stored.duty.id, part: part.place, due: part.effectiveDue, step: step.key, repetition: step.repetition,
          level: told.level, toldAgency: told.agency, toldAgencyName: register.name(of: told.agency, on: today),
          toldHead: register.head(of: told.agency, on: today), channel: .inbox, at: now)
        return (reminder, stored.duty)
      }
    }
  }

  /// The step a part stands on; nil when there is nothing to urge: done, handed in, waiting for another agency.
  static func step(
    of duty: Duty, _ part: DutyState.Part, ladder: ReminderLadder, on day: Day, by calendar: WorkingCalendar
  ) -> ReminderLadder.Step? {
    guard part.isOpen, part.submittedOn == nil, part.excusedSince == nil, duty.issuedOn <= day else { return nil }
    if let step = ladder.step(due: part.effectiveDue, on: day, by: calendar) { return step }
    guard part.acknowledgedOn == nil, !part.isDisputed else { return nil }
    return ladder.unacknowledged(since: part.before.last?.on ?? duty.issuedOn, on: day, by: calendar)
  }

  static func step(of duty: Duty, _ part: DutyState.Part, on day: Day, by calendar: WorkingCalendar, in tx: any Reading) throws
    -> ReminderLadder.Step?
  {
    try ReminderStore.ladders(in: tx)[duty.priority].flatMap { step(of: duty, part, ladder: $0, on: day, by: calendar) }
  }

  /// Who is told of a step: the doer, or as many bodies up its line of command as the step says; at the top it stays with the top.
  private static func told(_ step: ReminderLadder.Step, of part: DutyState.Part, on day: Day, in register: Register) -> (
    agency: ID<Agency>, level: Int
  )? {
    guard let doer = register.standing(part.agency, on: day).min() else { return nil }
    let above = register.command(over: doer, on: day)
    guard step.level > 0, !above.isEmpty else { return (doer, 0) }
    let level = min(step.level, above.count)
    return (above[level - 1].agency, level)
  }
}

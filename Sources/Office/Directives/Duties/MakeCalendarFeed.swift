import Database
import Documents
import Domain
import Kit
import Store

/// Makes the secret address of a person's own calendar; an older one of the same person is dead from then on.
public struct MakeCalendarFeed {
  /// The secret, shown once; only its digest is kept.
  public static func run(by actor: Actor, in office: Office) async throws -> String {
    let permit = try Permit(actor, may: .signIn)
    let token = office.secret()
    let now = office.now()
    return try await office.write { tx in
      let had = try CalendarFeedStore.has(actor.id, in: tx)
      try CalendarFeedStore.set(Digest(of: token), of: actor.id, at: now, in: tx)
      return Recorded(
        token,
        entry: office.entry(
          AuditEntry(
            permit, action: "calendarFeed.make", object: .init(kind: "calendarFeed", id: actor.id.text),
            before: ["address": had ? "one" : "none"], after: ["address": "new"])))
    }
  }
}

/// The calendar at a secret address: what the person's bodies owe and what they owe to the person's.
public struct ReadCalendarFeed {
  public static func run(_ token: String, in office: Office) async throws -> String {
    let missing = Problem.notFound("Không có lịch nào ở địa chỉ này. Địa chỉ có thể đã được thay; hãy tạo địa chỉ mới ở «Việc của tôi».")
    guard token.utf8.count == 64 else { throw missing }
    let today = office.today
    return try await office.read { tx in
      guard let id = try CalendarFeedStore.owner(of: Digest(of: token), in: tx), let actor = try ActingPerson.actor(id, on: today, in: tx)
      else { throw missing }
      let views = try DutyViews(on: today, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      var items: [CalendarFile.Item] = []
      for stored in try DutyStore.duties(.of(seat.own.sorted()), in: tx) where stored.duty.issuedOn <= today {
        let state = views.state(stored)
        for part in state.parts where seat.own.contains(part.agency) {
          // What was done long ago leaves the calendar.
          if let accepted = part.acceptedOn, accepted < today.adding(days: -30) { continue }
          items.append(
            CalendarFile.Item(
              uid: "\(stored.duty.id.text)-\(part.place)@ancu", summary: "\(stored.duty.code) \(stored.duty.work)",
              description:
                "\(part.deliverable). Giao bởi \(views.register.name(of: stored.duty.giver, on: today)). \(part.standing.vietnamese).",
              due: part.effectiveDue, percent: part.percent, isDone: !part.isOpen, isUrgent: stored.duty.priority == .programme,
              changed: stored.events.last?.at ?? stored.issuedAt))
        }
      }
      return CalendarFile(name: "An Cư: việc của \(actor.name)", items: items).text
    }
  }
}

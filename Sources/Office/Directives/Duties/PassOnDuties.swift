import Database
import Domain
import Kit
import Store

/// What becomes of the open duties of bodies that end: each passes on in the transaction that ends its body.
enum PassOnDuties {
  /// To the one who carries on; when several carry on, to the body that stood above, which gives it on. Answers how many parts passed.
  static func run(ended: [AgencyFact], on day: Day, because document: String, by actor: Actor, at now: Moment, in tx: any Writing) throws
    -> Int
  {
    guard !ended.isEmpty else { return 0 }
    let register = try RegisterStore.register(in: tx)
    let calendar = try CalendarStore.calendar(in: tx)
    let gone = Dictionary(ended.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
    var passed = 0
    for stored in try DutyStore.duties(.of(gone.keys.sorted()), in: tx) {
      let state = DutyState(stored.duty, stored.events, on: day, by: calendar)
      let events: [DutyEvent] = state.parts.compactMap { part in
        guard part.isOpen, let fact = gone[part.agency], let next = successor(of: fact, on: day, in: register) else { return nil }
        return DutyEvent(
          .passedOn, part: part.place, on: day, at: now, by: actor.id, byName: actor.name, byPosition: actor.position, agency: next.agency,
          words: "\(fact.name) kết thúc ngày \(day.vietnamese); \(next.name) \(next.how). \(document)")
      }
      guard !events.isEmpty else { continue }
      try DutyStore.append(events, to: stored.duty, after: stored.events.count, in: tx)
      passed += events.count
    }
    return passed
  }

  private static func successor(of fact: AgencyFact, on day: Day, in register: Register) -> (agency: ID<Agency>, name: String, how: String)?
  {
    let heirs = register.standingSuccessors(of: fact.agency, on: day)
    if heirs.count == 1 { return (heirs[0].agency, heirs[0].name, "tiếp nối") }
    // The same kind of body, when only one of the heirs is of it.
    let alike = heirs.filter { $0.form == fact.form }
    if alike.count == 1 { return (alike[0].agency, alike[0].name, "tiếp nối") }
    for line in [fact.form.kind == .state ? Agency.Line.state : .party, .party, .state] {
      guard let above = fact.parent(on: line) else { continue }
      if let next = register.agency(above, on: day) ?? register.standingSuccessors(of: above, on: day).first {
        return (next.agency, next.name, "nhận và giao lại, vì có \(heirs.count) cơ quan cùng tiếp nối")
      }
    }
    return nil
  }
}

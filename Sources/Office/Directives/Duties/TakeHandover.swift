import Database
import Domain
import Kit
import Store

/// The new head of a body takes note of everything that is open; each duty's story says so.
public struct TakeHandover {
  /// How many parts were taken over.
  public static func run(_ agency: ID<Agency>, by actor: Actor, in office: Office) async throws -> Int {
    let permit = try Permit(actor, maySomewhere: .workOnDuty)
    let today = office.today
    let now = office.now()
    return try await office.write { tx in
      let views = try DutyViews(on: today, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      guard seat.own.contains(agency) else {
        throw Problem.forbidden("Chỉ người của cơ quan ghi được việc nhận bàn giao của cơ quan mình.")
      }
      guard let one = try waiting(agency, views: views, in: tx) else {
        throw Problem.conflict("Không có bàn giao nào đang chờ \(views.register.name(of: agency, on: today)). Chưa có gì được ghi.")
      }
      for (stored, part) in one.open {
        try DutyStore.append(
          DutyEvent(
            .handedOver, part: part, on: today, at: now, by: actor.id, byName: actor.name, byPosition: actor.position, agency: agency,
            words: "\(one.key.head), từ \(one.key.from.vietnamese)"), to: stored, in: tx)
      }
      try HandoverStore.insert(one.key, open: one.open.count, by: actor.id, at: now, in: tx)
      return Recorded(
        one.open.count,
        entry: office.entry(
          AuditEntry(
            permit, action: "duty.handover", object: .init(kind: "agency", id: agency.text),
            after: ["head": one.key.head, "from": one.key.from.iso, "open": String(one.open.count)])))
    }
  }

  /// A handover that nobody has acknowledged: the head came after duties were given that are open still.
  struct Waiting {
    let key: HandoverStore.Key
    let open: [(StoredDuty, Int)]
  }

  static func waiting(_ agency: ID<Agency>, views: DutyViews, in tx: any Reading) throws -> Waiting? {
    guard let head = views.register.heads(of: agency, on: views.day).first else { return nil }
    let key = HandoverStore.Key(agency: agency, head: "\(head.position) \(head.person)", from: head.period.from)
    // Only one who came after another: the first head of a body has nothing handed over.
    guard views.register.appointments.contains(where: { $0.agency == agency && $0.period.until == head.period.from }),
      try !HandoverStore.taken(by: [agency], in: tx).contains(key)
    else { return nil }
    var open: [(StoredDuty, Int)] = []
    for stored in try DutyStore.duties(.of([agency]), in: tx) where stored.duty.issuedOn < head.period.from {
      for part in views.state(stored).parts where part.isOpen && part.agency == agency {
        open.append((stored, part.place))
        break
      }
    }
    return open.isEmpty ? nil : Waiting(key: key, open: open)
  }
}

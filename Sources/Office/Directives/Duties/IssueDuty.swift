import Database
import Domain
import Kit
import Store

/// Gives a duty out, to one agency or to each of many in one transaction; none is issued when one of the «5 rõ» is missing.
public struct IssueDuty {
  public struct Input: Sendable {
    public let draft: DutyDraft
    /// Each of these gets the duty as its own; empty for the one lead of the draft.
    public let each: [ID<Agency>]
    /// In whose name it is given; for a part of another duty, the lead of that one.
    public let giver: ID<Agency>?
    public let parent: ID<Duty>?
    public let provisions: [ProvisionName]

    public init(
      _ draft: DutyDraft, each: [ID<Agency>] = [], giver: ID<Agency>?, parent: ID<Duty>? = nil, serving provisions: [ProvisionName] = []
    ) {
      self.draft = draft
      self.each = each
      self.giver = giver
      self.parent = parent
      self.provisions = provisions
    }
  }

  /// A provision by its document's address and its own code.
  public struct ProvisionName: Hashable, Sendable {
    public let slug: String
    public let code: String

    public init(slug: String, code: String) {
      self.slug = slug
      self.code = code
    }
  }

  /// In the order in which they were issued.
  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> [ID<Duty>] {
    let permit = try Permit(actor, maySomewhere: .issueDuty)
    let today = office.today
    let now = office.now()
    return try await office.write { tx in
      let register = try RegisterStore.register(in: tx)
      let seat = try DutySeat(actor, on: today, register: register, in: tx)
      let parent = try parentState(input.parent, on: today, in: tx)
      let giver = try giver(of: input, parent: parent?.state, seat: seat, actor: actor, on: today, in: register)
      var provisions = try named(input.provisions, in: tx)
      if let parent, provisions.isEmpty {
        provisions = try DutyStore.served(by: .one(parent.stored.duty.id), in: tx).map(\.provision)
      }
      if provisions.isEmpty {
        throw Problem.invalid(
          "Chưa giao được việc.", fields: [.init("diem", "Hãy chọn ít nhất một điểm của văn bản mà việc này phục vụ.")])
      }
      let leads = input.each.isEmpty ? [input.draft.lead] : input.each.map(Optional.some)
      var number = try DutyStore.nextNumber(in: tx)
      var issued: [ID<Duty>] = []
      for lead in leads {
        var draft = input.draft
        draft.lead = lead
        let faults = draft.faults(
          on: today, under: parent.map { ($0.stored.duty.priority, $0.state.lead.due) }, in: register)
        guard faults.isEmpty, let lead, let due = draft.due else {
          throw Problem.invalid("Chưa giao được việc: \(faults.count) điều chưa rõ. Chưa có gì được ghi.", fields: faults)
        }
        let duty = Duty(
          id: office.newID(), number: number, parent: input.parent, work: draft.work, product: draft.product, priority: draft.priority,
          rollUp: draft.rollUp, weight: draft.weight, giver: giver, monitor: draft.monitor, issuedOn: today,
          parts: [.init(agency: lead, deliverable: draft.product, due: due)]
            + draft.coordinators.map { .init(agency: $0.agency, deliverable: $0.deliverable, due: $0.due ?? due) })
        try DutyStore.insert(duty, serving: provisions, by: actor, at: now, in: tx)
        issued.append(duty.id)
        number += 1
      }
      return Recorded(
        issued,
        entry: office.entry(
          AuditEntry(
            permit, action: "duty.issue", object: .init(kind: "duty", id: issued.count == 1 ? issued[0].text : "many"),
            after: [
              "work": input.draft.work, "count": String(issued.count), "due": input.draft.due?.iso ?? "",
              "giver": register.name(of: giver, on: today), "first": issued.first?.text ?? "",
            ])))
    }
  }

  private static func parentState(_ id: ID<Duty>?, on today: Day, in tx: any Reading) throws -> (stored: StoredDuty, state: DutyState)? {
    guard let id else { return nil }
    guard let stored = try DutyStore.duty(id, in: tx) else {
      throw Problem.notFound("Không có nhiệm vụ cấp trên ấy. Hãy mở lại từ danh sách nhiệm vụ.")
    }
    let state = DutyState(stored.duty, stored.events, on: today, by: try CalendarStore.calendar(in: tx))
    guard state.lead.isOpen else {
      throw Problem.conflict("\(stored.duty.code) đã được nghiệm thu nên không thêm việc con được. Nếu cần, hãy mở lại việc ấy trước.")
    }
    return (stored, state)
  }

  private static func giver(
    of input: Input, parent: DutyState?, seat: DutySeat, actor: Actor, on today: Day, in register: Register
  ) throws -> ID<Agency> {
    if let parent {
      guard seat.own.contains(parent.lead.agency) else {
        throw Problem.forbidden(
          "Chỉ \(register.name(of: parent.lead.agency, on: today)), cơ quan chủ trì, chia việc này thành việc con được. \(actor.name) không làm ở đó."
        )
      }
      return parent.lead.agency
    }
    guard let giver = input.giver else {
      throw Problem.invalid("Chưa giao được việc.", fields: [.init("co-quan-giao", "Hãy chọn việc được giao nhân danh cơ quan nào.")])
    }
    guard seat.serving.contains(giver), register.agency(giver, on: today) != nil else {
      throw Problem.forbidden(
        "\(actor.name), \(actor.position), không giao việc nhân danh \(register.name(of: giver, on: today)) được: chỉ nhân danh cơ quan mình và cơ quan cấp trên mà mình giúp việc."
      )
    }
    return giver
  }

  private static func named(_ names: [ProvisionName], in tx: any Reading) throws -> [ID<Provision>] {
    var found: [ID<Provision>] = []
    for (slug, codes) in Dictionary(grouping: names, by: \.slug).sorted(by: { $0.key < $1.key }) {
      let wanted = Set(codes.map(\.code))
      let here = try DutyStore.provisions(wanted.sorted(), ofDirective: slug, in: tx)
      if let missing = wanted.subtracting(here.map(\.1)).sorted().first {
        throw Problem.invalid(
          "Chưa giao được việc.",
          fields: [.init("diem", "Văn bản «\(slug)» không có điểm phải làm «\(missing)». Hãy chọn lại.")])
      }
      found += here.map(\.0)
    }
    return found
  }
}

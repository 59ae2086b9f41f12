import Database
import Domain
import Kit
import Store

/// Records who heads a body from a day on; whoever held the same position before leaves it on that day.
public struct AppointHead {
  public struct Input: Sendable {
    public let agency: ID<Agency>
    public let position: String
    public let person: String
    public let from: Day
    /// The decision on the appointment.
    public let document: String

    public init(agency: ID<Agency>, position: String, person: String, from: Day, document: String) {
      self.agency = agency
      self.position = position
      self.person = person
      self.from = from
      self.document = document
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    try await run([input], by: actor, in: office)
  }

  /// Several at once, under one entry of the record.
  static func run(_ inputs: [Input], by actor: Actor, in office: Office) async throws {
    _ = try Permit(actor, maySomewhere: .appointHead)
    let now = office.now()
    try await office.write { tx in
      let register = try RegisterStore.register(in: tx)
      var permit = try Permit(actor, maySomewhere: .appointHead)
      for input in inputs {
        permit = try Permit(actor, may: .appointHead, over: .agency(input.agency), on: now.day, in: register)
      }
      for input in inputs { try check(input) }
      var ended: [Appointment] = []
      var added: [Appointment] = []
      for input in inputs {
        guard let agency = register.agency(input.agency, on: input.from) else {
          throw Problem.invalid(
            "Cơ quan được chọn không tồn tại vào ngày \(input.from.vietnamese).",
            fields: [.init("tu-ngay", "Hãy chọn một ngày trong thời gian cơ quan tồn tại.")])
        }
        for held in register.appointments where held.agency == input.agency && held.position == input.position {
          guard held.period.from < input.from else {
            throw Problem.conflict(
              "\(agency.name) đã có \(held.person) giữ chức \(held.position) từ \(held.period.from.vietnamese), không trước ngày "
                + "\(input.from.vietnamese). Chưa có gì được ghi. Hãy xem lại ngày bổ nhiệm.")
          }
          guard held.period.contains(input.from), let past = Period(from: held.period.from, until: input.from) else { continue }
          ended.append(held)
          added.append(
            Appointment(agency: held.agency, position: held.position, person: held.person, period: past, note: held.note))
        }
        guard let period = Period(from: input.from, until: agency.endsAfter(register)) else { continue }
        added.append(
          Appointment(
            agency: input.agency, position: input.position, person: input.person, period: period,
            endedBy: period.until == nil ? nil : register.history(of: input.agency).last?.endedBy, note: input.document))
      }
      try RegisterStore.replace(ended, by: added, at: now, newID: { office.newID(AuditEntry.self).text }, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "agency.appoint",
            object: .init(kind: "agency", id: inputs.count == 1 ? inputs[0].agency.text : "many"),
            before: ended.count == 1 ? ["position": ended[0].position, "person": ended[0].person] : [:],
            after: inputs.count == 1
              ? ["position": inputs[0].position, "person": inputs[0].person, "from": inputs[0].from.iso]
              : ["count": String(inputs.count)], reason: inputs.first?.document ?? "")))
    }
  }

  private static func check(_ input: Input) throws {
    var faults: [FieldFault] = []
    if !(2...200).contains(input.position.count) { faults.append(.init("chuc-vu", "Hãy ghi chức vụ, ví dụ «Giám đốc».")) }
    if !(2...200).contains(input.person.count) { faults.append(.init("ho-ten", "Hãy ghi họ tên người giữ chức.")) }
    if !(5...500).contains(input.document.count) { faults.append(.init("van-ban", "Hãy ghi số và ngày của quyết định bổ nhiệm.")) }
    guard faults.isEmpty else { throw Problem.invalid("Chưa ghi được người đứng đầu.", fields: faults) }
  }
}

extension AgencyFact {
  /// The day on which the body ends, when an end is recorded.
  fileprivate func endsAfter(_ register: Register) -> Day? { register.lifetime(of: agency)?.until }
}

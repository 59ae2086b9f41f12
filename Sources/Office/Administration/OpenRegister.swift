import Database
import Domain
import Kit
import Store

/// Enters the first facts of an empty register: what stood on the day it begins, with an unknown past.
struct OpenRegister {
  let units: [UnitFact]
  let agencies: [AgencyFact]
  let appointments: [Appointment]

  /// Refuses a register that holds anything already, and facts that contradict each other.
  func run(by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .manageInstallation)
    if let finding = RegisterInspection.findings(in: Register(units: units, agencies: agencies, appointments: appointments)).first {
      throw Problem.invalid("Không mở sổ được: \(finding.message) Chưa có gì được ghi.")
    }
    let now = office.now()
    try await office.write { tx in
      guard try RegisterStore.isEmpty(in: tx) else {
        throw Problem.conflict("Sổ đơn vị và cơ quan đã có dữ liệu, nên không mở lại được. Chưa có gì được ghi.")
      }
      try RegisterStore.register(
        units: units.map(\.unit), facts: units, agencies: agencies.map(\.agency), facts: agencies, appointments: appointments,
        at: now, newID: { office.newID(AuditEntry.self).text }, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "register.open", object: .init(kind: "register", id: "1"),
            after: ["units": String(units.count), "agencies": String(agencies.count), "heads": String(appointments.count)])))
    }
  }
}

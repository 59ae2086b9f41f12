import Database
import Domain
import Kit
import Office
import Store

extension SampleProvince {
  /// Enters the province into the register of a real installation that is still empty.
  public func settle(in office: Office) async throws {
    let permit = try Permit(TestOffice.actor(may: [.manageInstallation]), may: .manageInstallation)
    let register = register
    let now = office.now()
    try await office.write { tx in
      try RegisterStore.register(
        units: Array(Set(register.units.map(\.unit))).sorted(), facts: register.units,
        agencies: Array(Set(register.agencies.map(\.agency))).sorted(), facts: register.agencies, appointments: [], at: now,
        newID: { office.newID(AuditEntry.self).text }, in: tx)
      return Recorded((), entry: office.entry(AuditEntry(permit, action: "register.open", object: .init(kind: "register", id: "1"))))
    }
  }
}

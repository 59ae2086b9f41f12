import Database
import Domain
import Kit
import Store

/// What a change of a draft may speak of: units and bodies that stand on its day, and those that the draft itself makes.
public struct ReadReorganisationChoices {
  public struct View: Sendable {
    public let record: ReorganisationRecord
    /// In the order of their parents, then by name.
    public let units: [UnitChoice]
    public let newUnits: [NewUnit]
    public let agencies: [AgencyFact]
    public let newAgencies: [NewAgency]
  }

  public struct UnitChoice: Sendable {
    public let unit: UnitFact
    public let parent: UnitFact?
  }

  public static func run(_ id: ID<Reorganisation>, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .draftReorganisation)
    return try await office.read { tx in
      let record = try ReadReorganisation.find(id, in: tx)
      let day = record.reorganisation.day
      let register = try RegisterStore.register(in: tx)
      var changes: [ReorganisationChange] = []
      if case .changes(let held) = record.reorganisation.content { changes = held }
      return View(
        record: record,
        units: UnitOrder.sorted(register.units(on: day)).map { unit in
          UnitChoice(unit: unit, parent: unit.parent.flatMap { register.unit($0, on: day) })
        },
        newUnits: changes.flatMap(\.newUnits), agencies: AgencyOrder.sorted(register.agencies(on: day)),
        newAgencies: changes.flatMap(\.newAgencies))
    }
  }
}

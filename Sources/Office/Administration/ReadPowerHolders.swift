import Database
import Domain
import Kit
import Store

/// Who may do one thing today: the roles that hold it, and the officials in such positions, with those to whom it is delegated.
public struct ReadPowerHolders {
  public struct View: Sendable {
    public let capability: Capability
    public let roles: [StaffRole]
    public let holders: [Holder]
    /// Whether there are more than the page shows.
    public let isCut: Bool
  }

  public struct Holder: Sendable {
    public let name: String
    public let position: String
    public let scope: String
    /// By whom and by which document, when it is delegated; empty otherwise.
    public let delegated: String
  }

  /// Officials on the page.
  static let most = 200

  public static func run(_ capability: Capability, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let today = office.today
    let roles = StaffRole.allCases.filter { $0.capabilities.contains(capability) }
    return try await office.read { tx in
      let register = try RegisterStore.register(in: tx)
      let people: [Actor] =
        try InstallationStore.installation(in: tx)?.kind == .demonstration
        ? DemonstrationOfficials.all
        : try AccountStore.holding(roles, on: today, most: most + 1, in: tx).compactMap {
          try ActingPerson.byPosition($0, on: today, in: tx)
        }
      let holders = people.flatMap { person in
        person.powers.filter { $0.capability == capability }.map {
          Holder(name: person.name, position: person.position, scope: $0.scope.words(on: today, in: register), delegated: "")
        }
      }
      let given = try DelegationStore.inForce(capability, on: today, in: tx).compactMap { one -> Holder? in
        guard one.power(on: today, givenBy: try ActingPerson.byPosition(one.from.actor, on: today, in: tx)?.powers ?? []) != nil
        else { return nil }
        return Holder(
          name: one.toName, position: one.toPosition, scope: one.scope.words(on: today, in: register),
          delegated: "\(one.from.name) ủy quyền, \(one.document)")
      }
      return View(
        capability: capability, roles: roles, holders: Array((holders + given).prefix(most)), isCut: holders.count + given.count > most)
    }
  }
}

import Database
import Domain
import Kit
import Store

/// Who acts on a day: a person's own positions, and what others let the person use then.
enum ActingPerson {
  /// The demonstration's invented official, or the person behind a real installation's account; nil when neither may act on the day.
  static func actor(_ id: ID<Actor>, on day: Day, in tx: any Reading) throws -> Actor? {
    guard let own = try byPosition(id, on: day, in: tx) else { return nil }
    return try withDelegations(own, on: day, in: tx)
  }

  static func actor(_ account: StaffAccount, on day: Day, in tx: any Reading) throws -> Actor? {
    guard let own = try byPosition(account, on: day, in: tx) else { return nil }
    return try withDelegations(own, on: day, in: tx)
  }

  /// By the person's own positions alone.
  static func byPosition(_ id: ID<Actor>, on day: Day, in tx: any Reading) throws -> Actor? {
    switch try InstallationStore.installation(in: tx)?.kind {
    case .demonstration: return DemonstrationOfficials.official(id)
    case .real:
      return try ID<StaffAccount>(id.text).flatMap { try AccountStore.account($0, in: tx) }.flatMap {
        try byPosition($0, on: day, in: tx)
      }
    case nil: return nil
    }
  }

  static func byPosition(_ account: StaffAccount, on day: Day, in tx: any Reading) throws -> Actor? {
    account.actor(on: day, units: try AgencyListStore.units(of: account.positions.compactMap(\.agencyID), on: day, in: tx))
  }

  private static func withDelegations(_ own: Actor, on day: Day, in tx: any Reading) throws -> Actor {
    let given = try DelegationStore.inForce(to: own.id, on: day, in: tx).compactMap { delegation in
      delegation.power(on: day, givenBy: try byPosition(delegation.from.actor, on: day, in: tx)?.powers ?? [])
    }
    return given.isEmpty ? own : Actor(id: own.id, name: own.name, position: own.position, powers: own.powers + given)
  }
}

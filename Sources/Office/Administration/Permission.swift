import Database
import Domain
import Kit
import Store

/// Decides a power over a record of one unit, agency or project; nothing outside the Office decides.
enum Permission {
  /// Throws `Problem.forbidden`, which says whose the record is and who may. The register is only read where the scope is a part.
  @discardableResult
  static func require(
    _ actor: Actor, may capability: Capability, over place: Scope.Place, on day: Day, in tx: any Reading
  ) throws -> Permit {
    if actor.mayEverywhere(capability) || !actor.may(capability) { return try Permit(actor, may: capability) }
    return try Permit(actor, may: capability, over: place, on: day, in: try RegisterStore.register(in: tx))
  }
}

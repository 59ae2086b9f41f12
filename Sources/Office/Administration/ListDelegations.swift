import Database
import Domain
import Kit
import Store

/// What one gave and was given, what one can give, and to whom; with the whole register for those who may see it.
public struct ListDelegations {
  public struct View: Sendable {
    public let own: [Line]
    public let choices: [DelegatePower.Choice]
    /// In a demonstration, its other officials; a real installation asks for the account's name.
    public let receivers: [Actor]
    /// The whole register; nil for those who see their own only.
    public let all: [Line]?
    /// The id before which the next page goes on.
    public let next: ID<Delegation>?
  }

  public struct Line: Sendable {
    public let delegation: Delegation
    public let scope: String
    public let standing: Delegation.Standing
  }

  public static let pageSize = 50

  public static func run(before: ID<Delegation>? = nil, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let today = office.today
    return try await office.read { tx in
      let register = try RegisterStore.register(in: tx)
      func line(_ one: Delegation) -> Line {
        Line(delegation: one, scope: one.scope.words(on: today, in: register), standing: one.standing(on: today))
      }
      let seesAll = actor.mayEverywhere(.readDelegations)
      let all = seesAll ? try DelegationStore.all(before: before, most: pageSize + 1, in: tx) : []
      let isDemonstration = try InstallationStore.installation(in: tx)?.kind == .demonstration
      return View(
        own: try DelegationStore.of(actor.id, most: pageSize, in: tx).map(line),
        choices: actor.may(.delegate)
          ? DelegatePower.passable(actor).map { .init(power: $0, scope: $0.scope.words(on: today, in: register)) } : [],
        receivers: isDemonstration ? DemonstrationOfficials.all.filter { $0.id != actor.id } : [],
        all: seesAll ? all.prefix(pageSize).map(line) : nil, next: all.count > pageSize ? all[pageSize - 1].id : nil)
    }
  }
}

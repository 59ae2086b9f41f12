import Database
import Domain
import Kit
import Store

/// What a person may do today: over whose records, until which day, and from where it comes.
public struct ReadOwnPowers {
  public struct View: Sendable {
    public let lines: [Line]
    /// Every power of the house that this person does not have.
    public let others: [Capability]
  }

  public struct Line: Sendable {
    public let power: Power
    /// «xã Phụng Hiệp, với các cơ quan ở đó».
    public let scope: String
  }

  public static func run(by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let today = office.today
    return try await office.read { tx in
      let register = try scopesNeedRegister(actor) ? RegisterStore.register(in: tx) : Register()
      return View(
        lines: actor.powers.map { Line(power: $0, scope: $0.scope.words(on: today, in: register)) },
        others: Capability.allCases.filter { !actor.may($0) })
    }
  }

  static func scopesNeedRegister(_ actor: Actor) -> Bool { actor.powers.contains { $0.scope != .province && $0.scope != .own } }
}

import Database
import Domain
import Kit
import Store

/// What the house knows of how a second person hangs on the first; asked before anything that takes two is done.
enum SecondPerson {
  /// `asked` is the day on which the first asked for the act: who was a delegate at any time since is no second person.
  static func dependence(first: ID<Actor>, second: ID<Actor>, asked: Day, on day: Day, in tx: any Reading) throws -> TwoPersons.Dependence?
  {
    TwoPersons(
      first: first, second: second, firstPerson: try person(first, in: tx), secondPerson: try person(second, in: tx),
      makersOfSecond: try makers(of: second, in: tx),
      secondIsDelegateOfFirst: try DelegationStore.isGiven(by: first, to: second, since: asked, until: day, in: tx),
      firstIsDelegateOfSecond: try DelegationStore.isGiven(by: second, to: first, since: asked, until: day, in: tx)
    ).dependence
  }

  /// Throws `Problem.forbidden` that says why this person cannot be the second.
  static func require(_ second: Actor, otherThan first: ActSignature, on day: Day, in tx: any Reading) throws {
    if let dependence = try dependence(first: first.actor, second: second.id, asked: first.at.day, on: day, in: tx) {
      throw Problem.forbidden(dependence.sentence(first: first.name))
    }
  }

  /// An actor without an account (the operator, a demonstration's official) is a person of its own.
  private static func person(_ actor: ID<Actor>, in tx: any Reading) throws -> String {
    try ID<StaffAccount>(actor.text).flatMap { try AccountStore.person(of: $0, in: tx) } ?? actor.text
  }

  /// Upwards to the first account of the installation, each once.
  private static func makers(of actor: ID<Actor>, in tx: any Reading) throws -> Set<ID<Actor>> {
    var found: Set<ID<Actor>> = []
    var queue = [actor]
    while let next = queue.popLast() {
      guard let account = ID<StaffAccount>(next.text) else { continue }
      for maker in try AccountStore.makers(of: account, in: tx) where found.insert(maker).inserted { queue.append(maker) }
    }
    return found
  }
}

import Domain
import Kit

extension Actor {
  /// The program itself, when it does the timed work that no person asks for.
  public static func house() throws -> Actor {
    guard let id = ID<Actor>("an-cu") else { throw Problem.broken("the house has no id") }
    return Actor(
      id: id, name: "An Cư", position: "việc định kỳ của chương trình",
      capabilities: [.signCheckpoint, .sendReminders, .deliverMessages])
  }
}

import Domain
import Kit

extension Actor {
  /// Whoever comes without an account: may keep a file of their own and nothing else.
  static func visitor() throws -> Actor {
    guard let id = ID<Actor>("nguoi-dan") else { throw Problem.broken("a visitor has no id") }
    return Actor(id: id, name: "Người dân", position: "không có tài khoản", capabilities: [.keepOwnFile])
  }
}

import Domain
import Kit

extension Actor {
  /// The operator at the command line of the machine the data live on; `name` is the account's name on that machine.
  public static func commandLine(_ name: String) -> Actor? {
    let letters = String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }))
    guard let id = ID<Actor>("operator-" + letters.prefix(40)) else { return nil }
    return Actor(
      id: id, name: name, position: "người vận hành máy chủ",
      capabilities: [
        .manageInstallation, .manageAccounts, .importRegister, .importDirective, .readClosedDirectives, .signCheckpoint, .verifyRecord,
        .keepRuling, .sendReminders, .importLaw,
      ])
  }
}

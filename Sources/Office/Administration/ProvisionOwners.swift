import Database
import Domain
import Kit
import Store

/// The agencies that may own a provision: those that stand today.
enum ProvisionOwners {
  /// The agency's name on a day, or nil when none of this id stands then.
  static func name(of id: String, on day: Day, in tx: any Reading) throws -> String? {
    guard let id = ID<Agency>(id) else { return nil }
    return try AgencyListStore.agency(id, on: day, in: tx)?.name
  }
}

/// What a person may choose from when giving a provision to an agency: those that stand today, by kind, in Vietnamese order.
public struct ListOwnerChoices {
  public struct Group: Sendable, Equatable {
    public let label: String
    public let choices: [Choice]
  }

  public struct Choice: Sendable, Equatable {
    public let id: String
    public let name: String
  }

  public static func run(in office: Office) async throws -> [Group] {
    let today = office.today
    return try await office.read { tx in
      let register = try RegisterStore.register(in: tx)
      let standing = AgencyOrder.sorted(register.agencies(on: today))
      let levels = Dictionary(register.units(on: today).map { ($0.unit, $0.level) }, uniquingKeysWith: { first, _ in first })
      func group(_ label: String, _ fits: (AgencyFact) -> Bool) -> Group? {
        let choices = standing.filter(fits).map { Choice(id: $0.agency.text, name: $0.name) }
        return choices.isEmpty ? nil : Group(label: label, choices: choices)
      }
      // Bodies of communes come last, since they are many.
      let upper = Agency.Kind.allCases.map { kind in
        group(kind.vietnamese) { $0.form.kind == kind && levels[$0.unit] != .commune }
      }
      let lower = Agency.Kind.allCases.map { kind in
        group(kind.vietnamese + " cấp xã") { $0.form.kind == kind && levels[$0.unit] == .commune }
      }
      return (upper + lower).compactMap(\.self)
    }
  }
}

import Database
import Domain
import Kit
import Store

/// For which bodies a person works, and in whose name the person may give duties out.
struct DutySeat {
  /// The bodies in which the person holds a position and which stand on the day.
  let own: Set<ID<Agency>>
  /// Those, and the bodies above them on either line, for which they prepare and follow duties.
  let serving: Set<ID<Agency>>

  init(_ actor: Actor, on day: Day, register: Register, in tx: any Reading) throws {
    var own: Set<ID<Agency>> = []
    for agency in try DutySeat.agencies(of: actor, on: day, register: register, in: tx) {
      own.formUnion(register.standing(agency, on: day))
    }
    self.own = own
    serving = own.reduce(into: own) { all, agency in
      for line in Agency.Line.allCases { all.formUnion(register.ancestors(of: agency, line: line, on: day).map(\.agency)) }
    }
  }

  private static func agencies(of actor: Actor, on day: Day, register: Register, in tx: any Reading) throws -> Set<ID<Agency>> {
    if let id = ID<StaffAccount>(actor.id.text), let account = try AccountStore.account(id, in: tx) {
      return Set(account.positions.filter { $0.period.contains(day) }.compactMap(\.agencyID))
    }
    // An official of the demonstration: the position ends with the name of the body.
    let named = register.agencies(on: day).filter { actor.position.hasSuffix(" " + $0.name) }
    return Set(named.max { $0.name.count < $1.name.count }.map { [$0.agency] } ?? [])
  }
}

extension Register {
  /// The body itself while it stands on a day, else whoever carries on.
  func standing(_ agency: ID<Agency>, on day: Day) -> Set<ID<Agency>> {
    self.agency(agency, on: day) != nil ? [agency] : Set(standingSuccessors(of: agency, on: day).map(\.agency))
  }

  /// The name of a body on a day; its last or first one when it did not stand then.
  func name(of agency: ID<Agency>, on day: Day) -> String {
    if let fact = self.agency(agency, on: day) { return fact.name }
    let history = history(of: agency)
    return (history.last { $0.period.from <= day } ?? history.first)?.name ?? agency.text
  }

  /// «Chủ tịch Nguyễn Văn Mẫu» on a day; empty when nobody is recorded.
  func head(of agency: ID<Agency>, on day: Day) -> String {
    heads(of: agency, on: day).first.map { "\($0.position) \($0.person)" } ?? ""
  }

  /// The bodies above on the line on which a body is led: the State's for its own bodies, else the Party's; nearest first.
  func command(over agency: ID<Agency>, on day: Day) -> [AgencyFact] {
    let state = ancestors(of: agency, line: .state, on: day)
    let party = ancestors(of: agency, line: .party, on: day)
    guard self.agency(agency, on: day)?.form.kind == .state, !state.isEmpty else { return party.isEmpty ? state : party }
    // At the top of the State's line stands the Party committee of the province.
    let top = party.last
    return top.map { one in state.contains { $0.agency == one.agency } ? state : state + [one] } ?? state
  }
}

import Kit

/// Who a group of addressees is on a day, and who carries on for those who were in it before.
public struct GroupResolution: Sendable {
  public let group: AgencyGroup
  public let day: Day
  public let members: [Member]
  /// Former members that no longer exist, each with those who stand in its place on the day; in the order of the register.
  public let former: [Former]

  /// A unit or an agency.
  public enum Member: Hashable, Sendable {
    case unit(UnitFact)
    case agency(AgencyFact)

    public var name: String {
      switch self {
      case .unit(let fact): fact.fullName
      case .agency(let fact): fact.name
      }
    }
  }

  public struct Former: Sendable {
    public let member: Member
    /// The first day on which it no longer existed.
    public let endedOn: Day
    public let successors: [Member]
  }

  /// Resolved over the whole register, or only over what lies in one unit on the day.
  public static func of(_ group: AgencyGroup, on day: Day, within unit: ID<AdminUnit>? = nil, in register: Register) -> GroupResolution {
    let levels = Set(group.levels)
    func inside(_ id: ID<AdminUnit>, _ at: Day) -> Bool {
      guard let unit else { return true }
      return id == unit || register.ancestors(of: id, on: at).contains { $0.unit == unit }
    }
    func sorted(_ members: [Member]) -> [Member] {
      members.map { ($0, VietnameseSortKey.key($0.name)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
    if group.forms.isEmpty {
      let fits = { (fact: UnitFact) in levels.contains(fact.level) && inside(fact.unit, fact.period.from) }
      let members = register.units(on: day).filter(fits).map(Member.unit)
      let ended = register.unitIDs.compactMap { id -> Former? in
        guard let last = register.history(of: id).last, let end = last.period.until, end <= day, fits(last) else { return nil }
        return Former(
          member: .unit(last), endedOn: end, successors: sorted(register.standingSuccessors(of: id, on: day).map(Member.unit)))
      }
      return GroupResolution(group: group, day: day, members: sorted(members), former: byName(ended))
    }
    let forms = Set(group.forms)
    let fits = { (fact: AgencyFact) in
      guard forms.contains(fact.form), let level = register.history(of: fact.unit).first?.level else { return false }
      return levels.contains(level) && inside(fact.unit, fact.period.from)
    }
    let members = register.agencies(on: day).filter(fits).map(Member.agency)
    let ended = register.agencyIDs.compactMap { id -> Former? in
      guard let last = register.history(of: id).last, let end = last.period.until, end <= day, fits(last) else { return nil }
      return Former(
        member: .agency(last), endedOn: end, successors: sorted(register.standingSuccessors(of: id, on: day).map(Member.agency)))
    }
    return GroupResolution(group: group, day: day, members: sorted(members), former: byName(ended))
  }

  private static func byName(_ former: [Former]) -> [Former] {
    former.map { ($0, VietnameseSortKey.key($0.member.name)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

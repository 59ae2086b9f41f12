import Kit

/// Over whose records a power holds.
public enum Scope: Hashable, Sendable {
  /// The subtree of the province: every record.
  case province
  /// What lies in a unit on the day, with the bodies there.
  case unit(ID<AdminUnit>)
  /// A body with those below it on either line on the day.
  case agency(ID<Agency>)
  case project(ID<Project>)
  /// What is the person's own.
  case own

  /// The tag of a housing project's id; projects themselves come with their own room.
  public enum Project {}

  /// Whose a record is, as far as permission asks.
  public enum Place: Hashable, Sendable {
    /// Of the province as a whole, and of no part of it.
    case province
    case unit(ID<AdminUnit>)
    case agency(ID<Agency>)
    case project(ID<Project>)
    case person(ID<Actor>)
  }

  /// Whether a record of this place lies inside, by the register of the day; `holder` is who holds the power.
  ///
  /// A record of a unit or body that ended belongs to whoever carries on in its place; when nobody does, to whoever stood above it last. A
  /// body that ended itself reaches nothing any more.
  public func covers(_ place: Place, holder: ID<Actor>, on day: Day, in register: Register) -> Bool {
    switch (self, place) {
    case (.province, _): true
    case (.own, .person(let person)): person == holder
    case (.project(let own), .project(let project)): own == project
    case (.unit(let own), .unit(let unit)): register.lies(unit, in: own, on: day)
    case (.unit(let own), .agency(let agency)):
      register.standing(for: agency, on: day).contains { register.lies($0.unit, in: own, on: day) }
    case (.agency(let own), .agency(let agency)):
      register.agency(own, on: day) != nil
        && register.standing(for: agency, on: day).contains { body in
          body.agency == own
            || Agency.Line.allCases.contains { line in
              register.ancestors(of: body.agency, line: line, on: day).contains { $0.agency == own }
            }
        }
    case (.agency(let own), .unit(let unit)):
      // A committee, a council or a front stands for its whole unit; an office in a unit does not.
      register.agency(own, on: day).map { $0.form.isTerritorial && register.lies(unit, in: $0.unit, on: day) } ?? false
    default: false
    }
  }

  /// «xã Phụng Hiệp và các cơ quan ở đó», as the register of the day names it.
  public func words(on day: Day, in register: Register) -> String {
    switch self {
    case .province: "toàn tỉnh, thành phố"
    case .unit(let unit):
      register.unit(unit, on: day).map { "\($0.fullName), với các cơ quan ở đó" } ?? "một đơn vị không còn trong sổ"
    case .agency(let agency): register.agency(agency, on: day).map { "\($0.name), với các cơ quan trực thuộc" } ?? "một cơ quan đã kết thúc"
    case .project: "một dự án"
    case .own: "hồ sơ của chính mình"
    }
  }
}

extension Register {
  /// The bodies to which a body's records belong on a day: itself while it stands, else those who carry on, else who stood above it last.
  public func standing(for agency: ID<Agency>, on day: Day) -> [AgencyFact] {
    var queue = [agency]
    var seen: Set<ID<Agency>> = []
    var found: [AgencyFact] = []
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let fact = self.agency(next, on: day) {
        found.append(fact)
        continue
      }
      let heirs = agencyLineage.successors(of: next).map(\.to)
      queue += heirs.isEmpty ? Agency.Line.allCases.compactMap { history(of: next).last?.parent(on: $0) } : heirs
    }
    return found
  }

  /// Whether a unit, or what carries on where it lay, lies in another on a day or is that other.
  public func lies(_ unit: ID<AdminUnit>, in other: ID<AdminUnit>, on day: Day) -> Bool {
    guard self.unit(other, on: day) != nil else { return false }
    var queue = [unit]
    var seen: Set<ID<AdminUnit>> = []
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      if self.unit(next, on: day) != nil {
        if next == other || ancestors(of: next, on: day).contains(where: { $0.unit == other }) { return true }
        continue
      }
      let heirs = unitLineage.successors(of: next).map(\.to)
      queue += heirs.isEmpty ? history(of: next).last?.parent.map { [$0] } ?? [] : heirs
    }
    return false
  }
}

import Domain
import Kit

/// The units and agencies of the demonstration province as facts and reorganisations: Hậu Giang from the day its register begins, the
/// bodies put together early in 2025, and the city of Cần Thơ from 1/7/2025.
struct DemonstrationRegister {
  /// The day of plan 290-KH/TU, with which this register begins.
  let start: Day
  /// Province bodies put together; the day is not verified.
  let spring: Day
  /// Nghị quyết 202/2025/QH15 and 1668/NQ-UBTVQH15: two tiers, one city.
  let merger: Day
  let units: [UnitFact]
  let agencies: [AgencyFact]
  private let unitTable: FactTable
  private let communeTable: FactTable
  private let successionTable: FactTable
  private let springTable: FactTable
  private let mergerTable: FactTable
  /// The names of bodies by the keys of the tables.
  private let names: [String: String]

  init(fact: (String) throws -> String) throws {
    guard let start = Day(year: 2024, month: 8, day: 22), let spring = Day(year: 2025, month: 3, day: 1),
      let merger = Day(year: 2025, month: 7, day: 1), let period = Period(from: start)
    else { throw Problem.broken("the demonstration's days are no days") }
    self.start = start
    self.spring = spring
    self.merger = merger
    unitTable = try FactTable("units-2024.csv", text: try fact("units-2024.csv"))
    communeTable = try FactTable("communes-2025.csv", text: try fact("communes-2025.csv"))
    successionTable = try FactTable("succession-2025.csv", text: try fact("succession-2025.csv"))
    springTable = try FactTable("agencies-2025-03.csv", text: try fact("agencies-2025-03.csv"))
    mergerTable = try FactTable("agencies-2025-07.csv", text: try fact("agencies-2025-07.csv"))
    units = try DemonstrationRegister.units(unitTable, from: start, period)
    let first = try FactTable("agencies-2024.csv", text: try fact("agencies-2024.csv"))
    agencies = try DemonstrationRegister.agencies(first, units: units, from: start, period)
    var names: [String: String] = [:]
    for table in [first, springTable] {
      for row in table.rows where try table.value("form", row) != "transfer" {
        names[try table.value("key", row)] = try table.value("name", row)
      }
    }
    self.names = names
  }

  // MARK: The first day

  private static func id(_ code: String, _ day: Day) throws -> ID<AdminUnit> {
    guard let id = AdminUnit.id(code: code, from: day) else { throw Problem.broken("demonstration facts: «\(code)» is no code") }
    return id
  }

  private static func units(_ table: FactTable, from start: Day, _ period: Period) throws -> [UnitFact] {
    try table.rows.map { row in
      let parent = try table.value("parent", row)
      let code = try table.value("code", row)
      return UnitFact(
        unit: try id(code, start), code: code, kind: try table.choice("kind", row, AdminUnit.Kind.self),
        name: try table.value("name", row), parent: parent.isEmpty ? nil : try id(parent, start), period: period,
        beginning: .ofRegister,
        note: parent.isEmpty ? "" : "Theo danh mục tháng 3/2025; từ \(start.vietnamese) đến đó chưa kiểm chứng.")
    }
  }

  private static func agencies(_ table: FactTable, units: [UnitFact], from start: Day, _ period: Period) throws -> [AgencyFact] {
    var named: [String: ID<Agency>] = [:]
    var taken: Set<ID<Agency>> = []
    func identity(_ name: String) throws -> ID<Agency> {
      guard let id = Agency.id(name: name, from: start, taken: { taken.contains($0) }) else {
        throw Problem.broken("demonstration facts: an agency has no name")
      }
      taken.insert(id)
      return id
    }
    for row in table.rows { named[try table.value("key", row)] = try identity(try table.value("name", row)) }
    func held(_ column: String, _ row: [String]) throws -> ID<Agency>? {
      let key = try table.value(column, row)
      if key.isEmpty { return nil }
      guard let id = named[key] else { throw Problem.broken("demonstration facts: no agency «\(key)»") }
      return id
    }
    var facts: [AgencyFact] = []
    for row in table.rows {
      guard let agency = named[try table.value("key", row)] else { continue }
      let note = try table.value("note", row)
      facts.append(
        AgencyFact(
          agency: agency, form: try table.choice("form", row, Agency.Form.self), name: try table.value("name", row),
          unit: try id(try table.value("unit", row), start), partyParent: try held("party", row),
          stateParent: try held("state", row), period: period, beginning: .ofRegister,
          note: note.isEmpty ? "" : note.prefix(1).uppercased() + note.dropFirst() + "."))
    }
    // Districts and communes: a Party committee and a People's Committee each, in both lines.
    var bodies: [ID<AdminUnit>: (committee: ID<Agency>, people: ID<Agency>)] = [:]
    if let committee = named["tinh-uy"], let people = named["ubnd"] { bodies[try id("93", start)] = (committee, people) }
    for unit in units.sorted(by: { $0.level < $1.level }) where unit.level != .province {
      guard let parent = unit.parent, let above = bodies[parent], let name = Agency.Form.partyCommittee.name(of: unit),
        let peopleName = Agency.Form.peoplesCommittee.name(of: unit)
      else { continue }
      let committee = try identity(name)
      let people = try identity(peopleName)
      bodies[unit.unit] = (committee, people)
      facts.append(
        AgencyFact(
          agency: committee, form: .partyCommittee, name: name, unit: unit.unit, partyParent: above.committee, stateParent: nil,
          period: period, beginning: .ofRegister, note: unit.note))
      facts.append(
        AgencyFact(
          agency: people, form: .peoplesCommittee, name: peopleName, unit: unit.unit, partyParent: committee,
          stateParent: above.people, period: period, beginning: .ofRegister, note: unit.note))
    }
    return facts
  }

  // MARK: What came after

  /// The bodies put together early in 2025, over the register of the first day.
  func springChanges(over register: Register) throws -> [ReorganisationChange] {
    var keys = AgencyKeys(register, on: spring, names: names)
    return try changes(springTable, unit: .held(try DemonstrationRegister.id("93", start)), keys: &keys)
  }

  /// The merger: 28 communes out of 75, 75 whose past is not recorded, three provinces into one city, eight districts gone.
  func mergerChanges(over register: Register) throws -> [ReorganisationChange] {
    var changes: [ReorganisationChange] = []
    var partsOf: [String: [ID<AdminUnit>]] = [:]
    var newOf: [ID<AdminUnit>: String] = [:]
    for row in successionTable.rows {
      let old = try DemonstrationRegister.id(try successionTable.value("old", row), start)
      let new = try successionTable.value("new", row)
      partsOf[new, default: []].append(old)
      newOf[old] = new
    }
    let city = UnitReference.new("thanh-pho")
    for row in communeTable.rows {
      let code = try communeTable.value("code", row)
      guard let hectares = Int(try communeTable.value("hectares", row)) else {
        throw Problem.broken("demonstration facts: the area of \(code) is no number")
      }
      let parts = partsOf[code] ?? []
      let new = NewUnit(
        key: code, code: code, kind: try communeTable.choice("kind", row, AdminUnit.Kind.self),
        name: try communeTable.value("name", row), areaHectares: hectares, parent: city,
        bodies: [.partyCommittee, .peoplesCommittee], pastUnknown: parts.isEmpty,
        note: parts.isEmpty ? "Đơn vị trước 01/07/2025 chưa được ghi trong sổ." : "")
      changes.append(parts.isEmpty ? .establishUnit(new) : .mergeUnits(parts, into: new))
    }
    for district in register.units(on: merger.adding(days: -1)).filter({ $0.level == .district }).sorted(by: { $0.code < $1.code }) {
      let heirs = Set(register.children(of: district.unit, on: merger.adding(days: -1)).compactMap { newOf[$0.unit] }).sorted()
      changes.append(.abolishUnit(district.unit, successors: heirs.map { .new($0) }))
    }
    changes.append(
      .mergeUnits(
        try ["92", "93", "94"].map { try DemonstrationRegister.id($0, start) },
        into: NewUnit(key: "thanh-pho", code: "92", kind: .centralCity, name: "Cần Thơ", parent: nil)))
    var keys = AgencyKeys(register, on: merger.adding(days: -1), names: names)
    return changes + (try self.changes(mergerTable, unit: city, keys: &keys))
  }

  /// The rows of a table as changes: several predecessors merge, one is succeeded, none is a new body.
  private func changes(_ table: FactTable, unit: UnitReference, keys: inout AgencyKeys) throws -> [ReorganisationChange] {
    for row in table.rows where try table.value("form", row) != "transfer" { keys.add(try table.value("key", row)) }
    var changes: [ReorganisationChange] = []
    for row in table.rows {
      let key = try table.value("key", row)
      let party = try table.value("party", row)
      guard try table.value("form", row) != "transfer" else {
        changes.append(.transferAgency(try keys.held(key), line: .party, to: try keys.reference(party)))
        continue
      }
      let state = try table.value("state", row)
      let note = (try? table.value("note", row)) ?? "chưa kiểm chứng"
      let new = NewAgency(
        key: key, form: try table.choice("form", row, Agency.Form.self), name: try table.value("name", row), unit: unit,
        partyParent: party.isEmpty ? nil : try keys.reference(party), stateParent: state.isEmpty ? nil : try keys.reference(state),
        note: note.isEmpty ? "" : note.prefix(1).uppercased() + note.dropFirst() + ".")
      let parts = try table.value("from", row).split(separator: ",").map { try keys.held(String($0)) }
      if parts.count > 1 {
        changes.append(.mergeAgencies(parts, into: new))
      } else {
        changes.append(.establishAgency(new))
        if let only = parts.first { changes.append(.succeedAgency(only, by: [.new(key)])) }
      }
    }
    return changes
  }

  /// The keys of the tables, resolved to bodies of the register by the names that stand on a day.
  private struct AgencyKeys {
    private var held: [String: ID<Agency>] = [:]
    private var new: Set<String> = []
    private let names: [String: String]

    init(_ register: Register, on day: Day, names: [String: String]) {
      self.names = names
      for agency in register.agencies(on: day) { held[agency.name] = agency.agency }
    }

    mutating func add(_ key: String) { new.insert(key) }

    func held(_ key: String) throws -> ID<Agency> {
      guard let name = names[key], let id = held[name] else {
        throw Problem.broken("demonstration facts: no agency «\(key)» stands in the register")
      }
      return id
    }

    func reference(_ key: String) throws -> AgencyReference {
      new.contains(key) ? .new(key) : .held(try held(key))
    }
  }
}

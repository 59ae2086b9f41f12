import Database
import Domain
import Kit
import Store

/// The targets and results of the demonstration: real figures with where they were read; the approved packages are invented and say so.
enum DemonstrationTargets {
  static func load(entering official: Actor, approving leader: Actor, in office: Office) async throws {
    _ = try await AdoptIndicators.run(by: official, in: office)
    let places = try await office.read { tx in try DemonstrationTargets.places(try RegisterStore.register(in: tx)) }
    let targets = try FactTable("targets.csv", text: try LoadDemonstration.fact("targets.csv"))
    for row in targets.rows {
      func value(_ column: String) throws -> String { try targets.value(column, row) }
      guard let place = places[try value("place")] else { throw Problem.broken("demonstration targets: no place") }
      _ = try await EnterTarget.run(
        .init(
          indicator: try value("indicator"), place: place.text, firstYear: try value("first"), lastYear: try value("last"),
          value: try value("value"), document: try value("document"), clause: try value("clause"), body: try value("body"),
          seenIn: try value("seen"), confidence: try value("confidence"), note: try value("note")), by: official, in: office)
    }
    try await results(places, by: official, in: office)
    try await package(2026, 2030, 13_251, by: official, leader, in: office)
    try await package(2026, 2026, 2820, by: official, leader, in: office)
  }

  /// The places of the tables: a code of the register's first day, or the city that followed.
  private static func places(_ register: Register) throws -> [String: ID<AdminUnit>] {
    var places: [String: ID<AdminUnit>] = [:]
    for id in register.unitIDs {
      guard let first = register.history(of: id).first, first.level == .province else { continue }
      places[first.beginning.event == nil ? first.code : "moi"] = id
    }
    return places
  }

  private static func results(_ places: [String: ID<AdminUnit>], by official: Actor, in office: Office) async throws {
    let table = try FactTable("results.csv", text: try LoadDemonstration.fact("results.csv"))
    for row in table.rows {
      func value(_ column: String) throws -> String { try table.value(column, row) }
      guard let place = places[try value("place")], let indicator = ID<Indicator>(try value("indicator")),
        let from = Day(iso: try value("from")), let until = Day(iso: try value("until")), let period = Period(from: from, until: until),
        let number = Int(try value("value"))
      else { throw Problem.broken("demonstration results: a row cannot be read") }
      try await RecordResult.run(
        IndicatorValue(
          id: office.newID(), indicator: indicator, place: place, period: period,
          basis: try table.choice("basis", row, IndicatorValue.Basis.self), agency: try value("agency"), figure: .count(number),
          source: try value("source"), confidence: try table.choice("confidence", row, Confidence.self), note: try value("note")),
        by: official, in: office)
    }
  }

  private static func package(_ first: Int, _ last: Int, _ homes: Int, by official: Actor, _ leader: Actor, in office: Office) async throws
  {
    guard let indicator = ID<Indicator>("nha-o-xa-hoi"), let day = Day(year: 2025, month: 12, day: 10) else {
      throw Problem.broken("demonstration package: no day")
    }
    let act = ApprovePackage(
      id: office.newID(), firstYear: first, lastYear: last,
      document: "Nghị quyết về kế hoạch phát triển kinh tế - xã hội \(first == last ? "năm \(first)" : "\(first)–\(last)") (giả định)",
      body: "Hội đồng nhân dân thành phố Cần Thơ", decidedOn: day, items: [.init(indicator: indicator, value: homes)])
    let proposal = try await ProposeAct.run(act, by: official, in: office)
    let seen = try await ReadProposal.run(proposal, by: leader, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: proposal, seen: seen), by: leader, in: office)
  }
}

import Kit

/// What a simulation tells: sections of rows, the same for the command and the page.
public struct SimulationReport: Sendable, Equatable {
  public let sections: [Section]

  /// Rows of one kind.
  public struct Section: Sendable, Equatable {
    public let kind: Kind
    public let rows: [Row]
  }

  /// What the rows are told by.
  public enum Kind: String, Sendable, CaseIterable {
    case all, groups, bands, communes

    public var words: String {
      switch self {
      case .all: "Tất cả"
      case .groups: "Theo nhóm đối tượng (Điều 76)"
      case .bands: "Theo thu nhập của hộ một tháng"
      case .communes: "Theo xã, phường"
      }
    }
  }

  /// A part of the population and its counts.
  public struct Row: Sendable, Equatable {
    public let name: String
    public let count: SideCount
  }

  /// Communes are named by their codes' names and stand in the order in which most of theirs move; what has none stands last.
  public init(_ simulation: Simulation, communes: [Population.Commune]) {
    let names = Dictionary(communes.map { ($0.code, ($0.isWard ? "phường " : "xã ") + $0.name) }, uniquingKeysWith: { first, _ in first })
    var groups = BeneficiaryGroup.allCases.compactMap { group in
      simulation.groups[group].map { Row(name: "\(group.rawValue). \(group.words)", count: $0) }
    }
    if simulation.withoutGroup.households > 0 { groups.append(Row(name: "chưa biết nhóm", count: simulation.withoutGroup)) }
    let bands = IncomeBand.allCases.compactMap { band in simulation.bands[band].map { Row(name: band.words, count: $0) } }
    let byCommune = simulation.communes
      .sorted {
        ($0.key.isEmpty ? 1 : 0, -$0.value.moved, -$0.value.households, $0.key)
          < ($1.key.isEmpty ? 1 : 0, -$1.value.moved, -$1.value.households, $1.key)
      }
      .map { code, count in Row(name: code.isEmpty ? "không rõ xã, phường" : names[code] ?? "mã \(code)", count: count) }
    sections = [
      Section(kind: .all, rows: [Row(name: "tất cả các hộ", count: simulation.all)]), Section(kind: .groups, rows: groups),
      Section(kind: .bands, rows: bands), Section(kind: .communes, rows: byCommune),
    ]
  }
}

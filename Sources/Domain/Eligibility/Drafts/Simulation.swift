import Kit

/// A draft tried on a population: each case judged under the law of a day and under the draft, and who changes side.
///
/// The verdicts are those of `Eligibility.judge` under either law; a simulation of parts adds up to that of the whole.
public struct Simulation: Sendable, Equatable {
  public private(set) var all = SideCount()
  public private(set) var groups: [BeneficiaryGroup: SideCount] = [:]
  /// By the commune's code in the case's mark; under "" what names none.
  public private(set) var communes: [String: SideCount] = [:]
  public private(set) var bands: [IncomeBand: SideCount] = [:]
  /// Group unknown.
  public private(set) var withoutGroup = SideCount()
  /// Verdicts before (rows) and under the draft (columns), in the order eligible, ineligible, undetermined.
  public private(set) var matrix = [[Int]](repeating: [0, 0, 0], count: 3)

  public init() {}

  /// Counts one case and its two verdicts.
  public mutating func count(_ it: EligibilityCase, _ before: Ruling.Verdict, _ after: Ruling.Verdict) {
    all.count(before, after)
    if let group = it.group {
      groups[group, default: SideCount()].count(before, after)
    } else {
      withoutGroup.count(before, after)
    }
    communes[Simulation.commune(it.mark), default: SideCount()].count(before, after)
    bands[IncomeBand(it), default: SideCount()].count(before, after)
    matrix[Simulation.place(before)][Simulation.place(after)] += 1
  }

  public mutating func add(_ other: Simulation) {
    all.add(other.all)
    withoutGroup.add(other.withoutGroup)
    for (group, count) in other.groups { groups[group, default: SideCount()].add(count) }
    for (code, count) in other.communes { communes[code, default: SideCount()].add(count) }
    for (band, count) in other.bands { bands[band, default: SideCount()].add(count) }
    for row in 0..<3 { for column in 0..<3 { matrix[row][column] += other.matrix[row][column] } }
  }

  /// The verdicts in the order of the matrix.
  public static let verdicts: [Ruling.Verdict] = [.eligible, .ineligible, .undetermined]

  private static func place(_ verdict: Ruling.Verdict) -> Int {
    switch verdict {
    case .eligible: 0
    case .ineligible: 1
    case .undetermined: 2
    }
  }

  /// The digits before the first hyphen of a mark such as `31321-000017`.
  public static func commune(_ mark: String?) -> String {
    guard let mark, let hyphen = mark.utf8.firstIndex(of: UInt8(ascii: "-")) else { return "" }
    let code = mark.utf8[..<hyphen]
    guard (1...6).contains(code.count), code.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
    return String(mark[..<hyphen])
  }
}

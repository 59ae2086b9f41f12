import Domain
import Kit

/// A simulation as text for a terminal, and as JSON for programs; the same numbers.
public enum SimulationText {
  /// Columns of numbers under their heads, the names last, since they are of any length.
  public static func table(_ report: SimulationReport, of change: DraftChange, on day: Day, faults: Int) -> String {
    var text = "Dự thảo: \(change.name.isEmpty ? "(không đặt tên)" : change.name)\nXét như nộp hồ sơ ngày \(day.vietnamese)\n"
    if faults > 0 { text += "\(VietnameseNumber.whole(faults)) dòng không đọc được, không tính.\n" }
    for section in report.sections {
      text += "\n" + section.kind.words + "\n" + line(heads, "")
      for row in section.rows {
        let count = row.count
        text += line(
          [count.households, count.eligibleBefore, count.eligibleAfter, count.gained, count.lost, count.movedOtherwise]
            .map(VietnameseNumber.whole), row.name)
      }
    }
    return text
  }

  private static let heads = ["số hộ", "nay đủ", "sẽ đủ", "thêm", "bớt", "đổi khác"]

  private static func line(_ cells: [String], _ name: String) -> String {
    cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined() + (name.isEmpty ? "" : "  " + name) + "\n"
  }

  /// One canonical object: the draft's name, the day, the matrix of verdicts, and the counts by group, band and commune.
  public static func json(_ outcome: SimulationRun.Outcome, of change: DraftChange, on day: Day) -> String {
    let simulation = outcome.simulation
    func part(_ name: String, _ key: CanonicalJSON, _ count: SideCount) -> CanonicalJSON {
      .object([.init(name, key)] + members(count))
    }
    return CanonicalJSON.object([
      .init("draft", .text(change.name)), .init("asOf", .text(day.iso)), .init("faults", .number(outcome.faults)),
      .init("all", .object(members(simulation.all))),
      .init("verdicts", .list(Simulation.verdicts.map { .text($0.rawValue) })),
      .init("matrix", .list(simulation.matrix.map { .list($0.map { .number($0) }) })),
      .init(
        "groups",
        .list(
          BeneficiaryGroup.allCases.compactMap { group in simulation.groups[group].map { part("group", .number(group.rawValue), $0) } })),
      .init(
        "incomeBands",
        .list(IncomeBand.allCases.compactMap { band in simulation.bands[band].map { part("band", .text(band.words), $0) } })),
      .init("communes", .list(simulation.communes.sorted { $0.key < $1.key }.map { part("commune", .text($0.key), $0.value) })),
    ]).words + "\n"
  }

  private static func members(_ count: SideCount) -> [CanonicalJSON.Member] {
    [
      .init("households", .number(count.households)), .init("eligibleBefore", .number(count.eligibleBefore)),
      .init("eligibleAfter", .number(count.eligibleAfter)), .init("gained", .number(count.gained)), .init("lost", .number(count.lost)),
      .init("movedOtherwise", .number(count.movedOtherwise)),
    ]
  }
}

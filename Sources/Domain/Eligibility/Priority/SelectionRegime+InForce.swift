import Kit

extension SelectionRegime {
  /// Sale, lease-purchase and rent of social housing built by enterprises.
  static let enterprise = Timeline(
    Dated(
      SelectionRegime(
        name: .enterprise2024, oversubscribed: .validFilesByProduct, quota: .priorityOfRegistered, order: .timeOfFiling,
        pool: .restByProduct, witnesses: [.constructionDepartment], decisionDays: nil, womenAloneOrHeading: false,
        leftOpen: "Văn bản không nói cách làm tròn số căn ưu tiên.", basis: Basis(.init(.decree100, "38", "2"))),
      from: begin, basis: Basis(.init(.decree100, "38", "2"))),
    Dated(
      SelectionRegime(
        name: .enterprise2026, oversubscribed: .eligibleFiles, quota: .eligibleOfEligible, order: .groupsInTurn, pool: .allNotPlaced,
        witnesses: [.constructionDepartment, .communeCommittee, .communePolice], decisionDays: nil, womenAloneOrHeading: true,
        leftOpen: "Văn bản không nói cách làm tròn số căn ưu tiên.",
        basis: Basis(of38("g"), of38("h"))),
      from: february2026, basis: Basis(.init(.decree54, "42", "4"), of38("h"))))

  /// Rent and lease-purchase of social housing built with public investment.
  static let publicInvestment = Timeline(
    Dated(
      SelectionRegime(
        name: .publicInvestment, oversubscribed: .validFiles, quota: .priorityOfRegistered, order: .timeOfFiling, pool: .rest,
        witnesses: [.provincialHousingAuthority], decisionDays: 30, womenAloneOrHeading: false,
        leftOpen: "Văn bản không nói cách làm tròn số căn ưu tiên.",
        basis: Basis(.init(.decree100, "37", "1"), .init(.decree100, "37", "3"))),
      from: begin, basis: Basis(.init(.decree100, "37", "1"))))

  /// Rent of social housing built with the trade unions' money.
  static let unionFinance = Timeline(
    Dated(
      SelectionRegime(
        name: .unionFinance, oversubscribed: .validFiles, quota: .withoutNumber, order: .notSaid, pool: .rest,
        witnesses: [.unionHousingBody], decisionDays: 10, womenAloneOrHeading: false,
        leftOpen: "Văn bản không nói số căn ưu tiên và thứ tự giữa đối tượng ưu tiên và đoàn viên công đoàn.",
        basis: Basis(.init(.decree100, "37", "2"))),
      from: begin, basis: Basis(.init(.decree100, "37", "2"))))

  static let workerLodging = Timeline(
    Dated(
      SelectionRegime(
        name: .workerLodging, oversubscribed: .applications, quota: .none, order: .none, pool: .all, witnesses: [.zoneBoard, .tradeUnion],
        decisionDays: nil, womenAloneOrHeading: false, leftOpen: "", basis: Basis(.init(.decree100, "60", "1", "c"))),
      from: begin, basis: Basis(.init(.decree100, "60", "1", "c"))))

  /// Homes for the armed forces not built with public investment: a draw before NĐ 54/2026, shares of the units since.
  static let armedForces = Timeline(
    Dated(
      SelectionRegime(
        name: .armedForces2024, oversubscribed: .validFiles, quota: .none, order: .none, pool: .all,
        witnesses: [.ministryHousingAuthority, .constructionDepartment], decisionDays: nil, womenAloneOrHeading: false, leftOpen: "",
        basis: Basis(.init(.decree100, "68", "2"))),
      from: begin, basis: Basis(.init(.decree100, "68", "2"))),
    Dated(
      SelectionRegime(
        name: .armedForces2026, oversubscribed: .unitShares, quota: .none, order: .none, pool: .noDraw, witnesses: [], decisionDays: nil,
        womenAloneOrHeading: false, leftOpen: "Văn bản không nói việc bốc thăm trong một đơn vị.",
        basis: Basis(.init(.decree54, "37", amends: .init(.decree100, "68", "1", "d")))),
      from: february2026, basis: Basis(.init(.decree54, "42", "4"), .init(.decree54, "37", amends: .init(.decree100, "68", "1", "d")))))

  private static func of38(_ point: String) -> Citation { .init(.decree54, "34", amends: .init(.decree100, "38", "1", point)) }

  private static let begin = Day(year: 2024, month: 8, day: 1) ?? Day(sinceEpoch: 0)
  private static let february2026 = Day(year: 2026, month: 2, day: 9) ?? Day(sinceEpoch: 0)
}

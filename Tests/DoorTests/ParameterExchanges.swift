import AnCuTesting
import Domain
import Kit
import Office
import Testing

/// The pages of parameters: before any decision, the form of one, and once a second person has approved.
enum ParameterExchanges {
  static let first = "so-xay-dung"
  static let second = "lanh-dao-so-xay-dung"
  static let form = "/lam-viec/tham-so"

  static func run(on doors: TestDoors) async throws {
    let two = try #require(ID<Actor>("official-" + second).flatMap(DemonstrationOfficials.official))
    let decision = [
      ("tham-so", "incomeCoefficient"), ("gia-tri", "1,2"), ("van-ban", "Quyết định số 12/2026/QĐ-UBND (giả định)"),
      ("ngay-ky", "20/04/2026"),
      ("tu-ngay", "01/05/2026"), ("den-het", ""), ("ly-do", "Thu nhập bình quân cao hơn cả nước"),
    ]
    try await ExchangeTests.run(
      [
        .init("portal.eligibility.parameters.none", "/phap-luat/tham-so"),
        .init("workspace.eligibility.decision", form, as: first),
        .init("workspace.eligibility.decision.forbidden", form, as: second),
        .init(
          "workspace.eligibility.decision.wrong", form, as: first,
          post: [
            ("tham-so", "heSo"), ("gia-tri", "1,2"), ("van-ban", "x"), ("ngay-ky", "32/01/2026"), ("tu-ngay", ""), ("den-het", "y"),
            ("ly-do", ""),
          ]),
        .init(
          "workspace.eligibility.decision.early", form, as: first,
          post: decision.map { $0.0 == "tu-ngay" ? ("tu-ngay", "01/10/2025") : $0 }),
        .init("done.decide", form, as: first, post: decision),
      ], on: doors)
    try await approve(by: two, in: doors.office)
    let rural = [
      ("tham-so", "allowsRuralPoor"), ("gia-tri", "Có"), ("van-ban", "Nghị quyết số 5/2026/NQ-HĐND (giả định)"), ("ngay-ky", "01/02/2026"),
      ("tu-ngay", "01/03/2026"), ("den-het", "30/06/2026"), ("ly-do", ""),
    ]
    try await ExchangeTests.run([.init("done.decide.rural", form, as: first, post: rural)], on: doors)
    try await approve(by: two, in: doors.office)
    try await ExchangeTests.run(
      [
        .init("portal.eligibility.parameters", "/phap-luat/tham-so"),
        .init("portal.eligibility.parameters.official", "/phap-luat/tham-so", as: first),
      ], on: doors)
  }

  private static func approve(by second: Actor, in office: Office) async throws {
    let proposal = try #require(
      await ListProposals.run(by: second, in: office).waiting.first { $0.proposal.kind == .provincialParameter }?.proposal)
    try await ApproveProposal.run(.init(id: proposal.id, seen: proposal.digest), by: second, in: office)
  }
}

import Database
import Domain
import Foundation
import Kit
import Store

/// Loads the demonstration province into an empty, migrated database: Hậu Giang, which became part of Cần Thơ on 1/7/2025.
public struct LoadDemonstration {
  public struct Receipt: Sendable, Equatable {
    public let provisions: Int
    public let units: Int
    public let agencies: Int
  }

  public static func run(by actor: Actor, in office: Office) async throws -> Receipt {
    _ = try await CreateInstallation.run(.demonstration, province: "thành phố Cần Thơ", by: actor, in: office)
    let plan = try await ImportDirective.run(
      .init(source: try fact("plan-290-restated.txt"), holding: .restated), by: actor, in: office)
    try await decide(plan.slug, in: office)
    let counts = try await register(plan.slug, by: actor, in: office)
    try await assign(plan.slug, in: office)
    try await DemonstrationDuties(slug: plan.slug, office: office).after()
    try await changeHead(in: office)
    try await DemonstrationTargets.load(entering: official("so-xay-dung"), approving: official("lanh-dao-so-xay-dung"), in: office)
    return Receipt(provisions: plan.provisions, units: counts.units, agencies: counts.agencies)
  }

  /// A file of our own facts, shipped with the program.
  static func fact(_ name: String) throws -> String {
    guard let folder = Bundle.module.url(forResource: "Facts", withExtension: nil) else {
      throw Problem.broken("the program's folder of demonstration facts is missing beside the binary")
    }
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private static func official(_ id: String) throws -> Actor {
    guard let id = ID<Actor>("official-" + id), let official = DemonstrationOfficials.official(id) else {
      throw Problem.broken("the demonstration has no official «\(id)»")
    }
    return official
  }

  /// The register with its reorganisations, each drafted by one invented official and enacted by another.
  private static func register(_ slug: String, by actor: Actor, in office: Office) async throws -> (units: Int, agencies: Int) {
    let facts = try DemonstrationRegister(fact: fact)
    try await OpenRegister(units: facts.units, agencies: facts.agencies, appointments: heads(of: facts.agencies))
      .run(by: actor, in: office)
    try await EnterCalendarDay.run(try daysOff(), by: official("so-noi-vu"), in: office)
    try await DemonstrationDuties(slug: slug, office: office).before()
    try await reorganise(
      "Sắp xếp cơ quan cấp tỉnh của Hậu Giang đầu năm 2025",
      "Quyết định sắp xếp tổ chức bộ máy đầu năm 2025 (số, ngày chưa kiểm chứng)",
      "Việc hợp nhất các sở, ban có thật; ngày 01/03/2025 và số văn bản chưa kiểm chứng.", on: facts.spring, in: office
    ) { try facts.springChanges(over: $0) }
    try await reorganise(
      "Hợp nhất Cần Thơ, Sóc Trăng, Hậu Giang; kết thúc cấp huyện; 103 xã, phường",
      "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội; Nghị quyết số 1668/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
      "Sổ ghi trọn địa bàn Hậu Giang cũ; 75 xã, phường khác của thành phố bắt đầu trong sổ từ ngày này.", on: facts.merger, in: office
    ) { try facts.mergerChanges(over: $0) }
    let register = try await office.read { tx in try RegisterStore.register(in: tx) }
    try await appoint(in: register, from: facts, in: office)
    return (register.unitIDs.count, register.agencyIDs.count)
  }

  private static func reorganise(
    _ title: String, _ document: String, _ note: String, on day: Day, in office: Office,
    _ changes: (Register) throws -> [ReorganisationChange]
  ) async throws {
    let register = try await office.read { tx in try RegisterStore.register(in: tx) }
    let draft = try await DraftReorganisation.run(
      .init(title: title, document: document, note: note, day: day, changes: try changes(register)), by: official("so-noi-vu"), in: office)
    if let finding = draft.findings.first(where: \.blocks) {
      throw Problem.broken("the demonstration's reorganisation of \(day) cannot be enacted: \(finding.message)")
    }
    _ = try await EnactReorganisation.run(.init(id: draft.id, seen: draft.digest), by: official("lanh-dao-so-noi-vu"), in: office)
  }

  /// Heads of all bodies, all invented.
  private static func heads(of agencies: [AgencyFact]) -> [Appointment] {
    agencies.enumerated().map { place, agency in
      Appointment(
        agency: agency.agency, position: InventedHeads.position(of: agency), person: InventedHeads.person(place),
        period: agency.period, note: "Người giả định của bản trình diễn.")
    }
  }

  /// Heads of the bodies that began later, from their first day.
  private static func appoint(in register: Register, from facts: DemonstrationRegister, in office: Office) async throws {
    let known = Set(facts.agencies.map(\.agency))
    let later = register.agencyIDs.sorted().compactMap { id -> AgencyFact? in
      guard !known.contains(id), let first = register.history(of: id).first else { return nil }
      return first
    }
    try await AppointHead.run(
      later.enumerated().map { place, agency in
        AppointHead.Input(
          agency: agency.agency, position: InventedHeads.position(of: agency), person: InventedHeads.person(known.count + place),
          from: agency.period.from, document: "Người giả định của bản trình diễn.")
      }, by: official("so-noi-vu"), in: office)
  }

  /// One head who came in September 2026, so that a handover waits.
  private static func changeHead(in office: Office) async throws {
    let register = try await office.read { tx in try RegisterStore.register(in: tx) }
    guard let day = Day(iso: "2026-09-15"),
      let agency = register.agencies(on: day).first(where: { $0.name == "Sở Xây dựng thành phố Cần Thơ" })
    else { throw Problem.broken("the demonstration's department does not stand") }
    try await AppointHead.run(
      .init(
        agency: agency.agency, position: InventedHeads.position(of: agency), person: "Mai Thanh Mẫu (giả định)", from: day,
        document: "Quyết định bổ nhiệm (giả định) ngày 10/09/2026"), by: official("so-noi-vu"), in: office)
  }

  /// The days off that the register needs, each with the law it rests on.
  private static func daysOff() throws -> [EnterCalendarDay.Input] {
    let law = "Bộ luật Lao động 2019, Điều 112; lịch nghỉ cụ thể của năm chưa kiểm chứng"
    let off = [
      "2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-07", "2025-04-30", "2025-05-01",
      "2025-09-01", "2025-09-02", "2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-27",
      "2026-04-30", "2026-05-01", "2026-09-01", "2026-09-02",
    ]
    return try off.map { text in
      guard let day = Day(iso: text) else { throw Problem.broken("«\(text)» is no day") }
      return EnterCalendarDay.Input(day: day, isOff: true, document: law)
    }
  }

  /// A part of the plan given out, so that the board has something done and something to do.
  private static func assign(_ slug: String, in office: Office) async throws {
    let official = try official("so-xay-dung")
    let register = try await office.read { tx in try RegisterStore.register(in: tx) }
    let today = office.today
    let named = Dictionary(
      register.agencies(on: today).map { ($0.name, $0.agency.text) }, uniquingKeysWith: { first, _ in first })
    func give(_ code: String, _ value: AssignProvision.Value) async throws {
      _ = try await AssignProvision.run(
        .init(slug: slug, code: code, value: value, reason: "Phân công giả định của bản trình diễn"), by: official, in: office)
    }
    for (code, name) in owners {
      guard let agency = named[name] else { throw Problem.broken("the demonstration's agency «\(name)» does not stand today") }
      try await give(code, .owner(agencyID: agency))
    }
    for (code, text) in dueDays {
      guard let day = Day(iso: text) else { throw Problem.broken("«\(text)» is no day") }
      try await give(code, .due(day))
    }
    try await give(
      "II.1.c", .targetSource(document: "Kế hoạch số 217/KH-UBND ngày 20/11/2023 của Ủy ban nhân dân tỉnh", clause: "Mục tiêu đến năm 2030")
    )
  }

  private static let owners = [
    ("II.1.a", "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ"), ("II.1.b", "Ủy ban Kiểm tra Thành ủy Cần Thơ"),
    ("II.1.c", "Ủy ban nhân dân thành phố Cần Thơ"), ("II.2.a", "Sở Tài chính thành phố Cần Thơ"),
    ("II.2.b", "Sở Xây dựng thành phố Cần Thơ"), ("II.2.c", "Sở Xây dựng thành phố Cần Thơ"),
    ("II.3.a", "Sở Tài chính thành phố Cần Thơ"), ("III.2.a", "Đảng ủy Ủy ban nhân dân thành phố Cần Thơ"),
    ("III.2.c", "Đảng ủy Ủy ban nhân dân thành phố Cần Thơ"), ("III.4", "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ"),
  ]

  private static let dueDays = [
    ("II.1.a", "2027-03-31"), ("II.1.c", "2030-12-31"), ("II.2.a", "2026-12-31"), ("II.2.b", "2027-06-30"), ("II.2.c", "2027-12-31"),
    ("III.2.b", "2026-12-15"), ("III.2.c", "2026-12-15"),
  ]

  /// The invented decisions of the demonstration: publication, and the takeover by the issuer's successor.
  private static func decide(_ slug: String, in office: Office) async throws {
    let official = try official("van-phong-tinh-uy")
    guard let decided = Day(year: 2026, month: 5, day: 5), let taken = Day(year: 2025, month: 7, day: 1) else {
      throw Problem.broken("the demonstration's decisions name no day")
    }
    let publication = PublishDirective(
      slug: slug, decision: "Quyết định công bố (giả định) ngày 05/05/2026 của Ban Thường vụ Thành ủy Cần Thơ",
      decidedOn: decided, from: decided)
    let proposal = try await ProposeAct.run(publication, by: official, in: office)
    let leader = try self.official("lanh-dao-van-phong-tinh-uy")
    let seen = try await ReadProposal.run(proposal, by: leader, in: office).proposal.digest
    try await ApproveProposal.run(.init(id: proposal, seen: seen), by: leader, in: office)
    try await GovernDirective.run(
      .init(
        slug: slug, act: .adopted, on: taken, byAgency: "Thành ủy Cần Thơ",
        document: "Văn bản tiếp nhận (giả định) ngày 01/07/2025",
        note: "Tỉnh Hậu Giang hợp nhất vào thành phố Cần Thơ từ 01/07/2025"), by: official, in: office)
  }
}

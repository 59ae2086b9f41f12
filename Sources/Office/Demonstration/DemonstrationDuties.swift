import Database
import Domain
import Kit
import Store

/// The duties of the demonstration over 2024 to 2026: invented decisions of real bodies, written by the same events as real ones.
///
/// The first wave is given before the bodies are put together, so that what ends passes its open duties on; the later ones follow.
struct DemonstrationDuties {
  let slug: String
  let office: Office

  /// Given by the province's Party committee in September 2024: each provision to one lead, III.3 to each of the eight districts.
  func before() async throws {
    try await load(on: "2024-09-10", giver: "Tỉnh ủy Hậu Giang") { wave in
      for (index, plan) in first.enumerated() {
        try wave.issue(
          plan.work, plan.product, [plan.code], lead: plan.lead, with: plan.coordinators,
          FirstStory(rawValue: index % 6)?.due ?? "2026-09-30")
        try wave.tell(FirstStory(rawValue: index % 6)?.early ?? [])
      }
      for district in wave.committees(.district) {
        try wave.issue(
          "Xây dựng kế hoạch thực hiện Chỉ thị số 34-CT/TW tại địa phương; rà soát nhu cầu nhà ở xã hội từng xã, thị trấn",
          "Kế hoạch của cấp ủy và báo cáo rà soát", ["III.3"], lead: district, with: [], "2026-06-30")
        try wave.tell([
          ("2024-09-18", .acknowledged, 0, ""), ("2025-03-20", .reported, 40, "Đã ban hành kế hoạch; rà soát xong một phần địa bàn."),
        ])
      }
    }
  }

  /// What happened to the first wave after 1/7/2025, and the two waves of the city.
  func after() async throws {
    try await goOn()
    try await load(on: "2026-03-02", giver: "Ủy ban nhân dân thành phố Cần Thơ") { wave in
      for (index, plan) in city.enumerated() {
        let story = CityStory(rawValue: index % 6) ?? .doing
        try wave.issue(
          plan.work, plan.product, plan.codes, lead: plan.lead, with: plan.coordinators, story.due,
          priority: index % 3 == 0 ? .programme : .normal)
        try wave.tell(story.events)
      }
    }
    try await load(on: "2026-10-05", giver: "Ủy ban nhân dân thành phố Cần Thơ") { wave in
      for (index, commune) in wave.peoplesCommittees().enumerated() {
        try wave.issue(
          "Lập danh sách người thu nhập thấp, công nhân, hộ nghèo có nhu cầu mua, thuê mua, thuê nhà ở xã hội trên địa bàn",
          "Danh sách và báo cáo nhu cầu gửi Sở Xây dựng", ["II.1.c", "III.3"], lead: commune, with: [], "2026-12-15", priority: .programme)
        try wave.tell(communeStory(index))
      }
    }
  }

  private typealias Told = (day: String, kind: DutyEvent.Kind, percent: Int, words: String)

  private enum FirstStory: Int {
    case onTime, late, returned, reopened, overdue, due

    var due: String {
      switch self {
      case .onTime: "2024-12-20"
      case .late: "2025-01-31"
      case .returned: "2025-06-20"
      case .reopened: "2025-12-31"
      case .overdue: "2026-11-10"
      case .due: "2026-11-26"
      }
    }

    /// Until the end of June 2025.
    var early: [Told] {
      let begun: [Told] = [("2024-09-16", .acknowledged, 0, ""), ("2024-11-05", .reported, 40, "Đã phân công, đang soạn văn bản.")]
      switch self {
      case .onTime:
        return begun + [
          ("2024-12-12", .submitted, 100, "Đã ban hành văn bản và tổ chức thực hiện."), ("2024-12-18", .accepted, 0, "Đạt yêu cầu."),
        ]
      case .late:
        return begun + [
          ("2025-02-20", .submitted, 100, "Hoàn thành sau khi có hướng dẫn."), ("2025-02-25", .accepted, 0, "Đạt yêu cầu, chậm hạn."),
        ]
      case .returned:
        return begun + [
          ("2025-05-30", .submitted, 100, "Trình báo cáo kết quả."),
          ("2025-06-05", .returned, 0, "Thiếu số liệu của hai địa bàn; bổ sung rồi trình lại."),
          ("2025-06-18", .submitted, 100, "Đã bổ sung số liệu."), ("2025-06-20", .accepted, 0, "Đạt yêu cầu."),
        ]
      case .reopened, .overdue, .due: return begun
      }
    }

    /// From July 2025 on.
    var later: [Told] {
      switch self {
      case .onTime, .late, .returned: []
      case .reopened:
        [
          ("2025-12-10", .extensionAsked, 0, "Chờ số liệu sau sắp xếp đơn vị hành chính."),
          ("2025-12-15", .extensionGranted, 0, "Công văn cho gia hạn (giả định) ngày 15/12/2025"),
          ("2026-06-25", .submitted, 100, "Đã hoàn thành."), ("2026-06-30", .accepted, 0, "Đạt yêu cầu."),
          ("2026-09-15", .reopened, 0, "Phải cập nhật theo địa bàn 103 xã, phường."),
        ]
      case .overdue: [("2026-08-20", .reported, 70, "Đã xong phần lớn; còn chờ ý kiến thẩm định.")]
      case .due: [("2026-10-15", .reported, 80, "Đã lấy ý kiến, đang hoàn thiện.")]
      }
    }
  }

  private enum CityStory: Int {
    case onTime, overdue, soon, excused, late, doing

    var due: String {
      switch self {
      case .onTime, .late: "2026-09-30"
      case .overdue: "2026-11-16"
      case .soon: "2026-11-24"
      case .excused: "2026-11-13"
      case .doing: "2026-12-18"
      }
    }

    var events: [Told] {
      let begun: [Told] = [("2026-03-05", .acknowledged, 0, ""), ("2026-06-10", .reported, 35, "Đang thực hiện theo kế hoạch.")]
      switch self {
      case .onTime: return begun + [("2026-09-18", .submitted, 100, "Đã hoàn thành."), ("2026-09-25", .accepted, 0, "Đạt yêu cầu.")]
      case .late:
        return begun + [
          ("2026-10-12", .submitted, 100, "Hoàn thành, chậm do thiếu hồ sơ."), ("2026-10-16", .accepted, 0, "Đạt yêu cầu, chậm hạn."),
        ]
      case .overdue: return begun + [("2026-10-20", .reported, 65, "Đang xử lý vướng mắc về đất.")]
      case .soon: return begun + [("2026-11-18", .submitted, 100, "Trình dự thảo báo cáo.")]
      case .excused: return begun + [("2026-11-02", .excused, 0, "Chờ Bộ Xây dựng trả lời văn bản hỏi (giả định).")]
      case .doing: return begun + [("2026-11-09", .reported, 60, "Đúng tiến độ.")]
      }
    }
  }

  private func communeStory(_ index: Int) -> [Told] {
    switch index % 10 {
    case 0: return []
    case 1: return [("2026-10-08", .acknowledged, 0, "")]
    case 2 where index < 20:
      return [("2026-10-09", .disputed, 0, "Xin giao cho phòng chuyên môn của thành phố vì xã chưa có công chức xây dựng.")]
    case 3, 4:
      return [
        ("2026-10-07", .acknowledged, 0, ""), ("2026-11-10", .submitted, 100, "Đã lập danh sách và báo cáo."),
        ("2026-11-16", .accepted, 0, "Đạt yêu cầu."),
      ]
    case 5: return [("2026-10-07", .acknowledged, 0, ""), ("2026-11-17", .submitted, 100, "Đã lập danh sách và báo cáo.")]
    case 6:
      return [
        ("2026-10-07", .acknowledged, 0, ""), ("2026-11-06", .submitted, 100, "Đã lập danh sách."),
        ("2026-11-12", .returned, 0, "Danh sách còn thiếu công nhân ở trọ."),
      ]
    default: return [("2026-10-07", .acknowledged, 0, ""), ("2026-11-13", .reported, 30 + index % 50, "Đang rà soát từng ấp, khu vực.")]
    }
  }

  // MARK: Writing

  private func goOn() async throws {
    try await write("demonstration.dutiesGoOn") { wave, tx in
      let views = try DutyViews(on: wave.day, in: tx)
      let firsts = Dictionary(first.enumerated().map { ($1.work, FirstStory(rawValue: $0 % 6)) }, uniquingKeysWith: { one, _ in one })
      for stored in try DutyStore.duties(.all, in: tx) {
        var told: [DutyEvent] = []
        if let story = firsts[stored.duty.work] {
          told = try wave.events(
            story?.later ?? [], agency: views.state(stored).lead.agency, extended: "2026-06-30", reopened: "2026-12-04")
        } else if let heir = wave.register.agencyLineage.successors(of: stored.duty.parts[0].agency).map(\.to)
          .compactMap({ wave.register.agency($0, on: wave.day) }).min(by: { $0.name < $1.name })
        {
          // The city's committee gives what it took over from a district to one of the communes there.
          told = try wave.events(
            [("2025-08-15", .passedOn, 0, "Thành ủy Cần Thơ giao lại theo địa bàn (giả định)."), ("2025-08-20", .acknowledged, 0, "")],
            agency: heir.agency)
          if stored.duty.number % 2 == 0 {
            told += try wave.events(
              [("2026-06-24", .submitted, 100, "Đã ban hành kế hoạch và báo cáo rà soát."), ("2026-06-29", .accepted, 0, "Đạt yêu cầu.")],
              agency: heir.agency)
          }
        }
        try DutyStore.append(told, to: stored.duty, after: stored.events.count, in: tx)
      }
    }
  }

  private func load(on day: String, giver: String, _ body: @escaping @Sendable (inout Wave) throws -> Void) async throws {
    try await write("demonstration.duties", on: day, giver: giver) { wave, tx in
      try body(&wave)
      let wanted = Set(wave.made.flatMap(\.codes))
      let known = Dictionary(
        try DutyStore.provisions(wanted.sorted(), ofDirective: slug, in: tx).map { ($0.1, $0.0) }, uniquingKeysWith: { one, _ in one })
      for made in wave.made {
        try DutyStore.insert(made.duty, serving: made.codes.compactMap { known[$0] }, by: wave.actor, at: office.now(), in: tx)
        try DutyStore.append(made.events, to: made.duty, after: 0, in: tx)
      }
    }
  }

  private func write(
    _ action: String, on day: String? = nil, giver: String? = nil, _ body: @escaping @Sendable (inout Wave, any Writing) throws -> Void
  ) async throws {
    guard let id = ID<Actor>("official-van-phong-tinh-uy"), let actor = DemonstrationOfficials.official(id) else {
      throw Problem.broken("the demonstration has no official who gives duties")
    }
    let permit = try Permit(actor, maySomewhere: .issueDuty)
    try await office.write { tx in
      let register = try RegisterStore.register(in: tx)
      guard let on = day.map({ Day(iso: $0) }) ?? Day(iso: "2026-01-05") else { throw Problem.broken("the demonstration names no day") }
      var wave = Wave(
        register: register, day: on, actor: actor, office: office, giver: try giver.map { try Wave.body($0, on: on, in: register) },
        number: try DutyStore.nextNumber(in: tx))
      try body(&wave, tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(permit, action: action, object: .init(kind: "duty", id: "many"), after: ["count": String(wave.made.count)])))
    }
  }

  private struct Wave {
    let register: Register
    let day: Day
    let actor: Actor
    let office: Office
    let giver: ID<Agency>?
    var number: Int
    var made: [(duty: Duty, codes: [String], events: [DutyEvent])] = []

    static func body(_ name: String, on day: Day, in register: Register) throws -> ID<Agency> {
      guard let fact = register.agencies(on: day).first(where: { $0.name == name }) else {
        throw Problem.broken("the demonstration's agency «\(name)» does not stand on \(day)")
      }
      return fact.agency
    }

    func committees(_ level: AdminUnit.Level) -> [String] {
      register.agencies(on: day).filter { $0.form == .partyCommittee && register.unit($0.unit, on: day)?.level == level }.map(\.name)
        .sorted()
    }

    func peoplesCommittees() -> [String] {
      register.agencies(on: day).filter { $0.form == .peoplesCommittee && register.unit($0.unit, on: day)?.level == .commune }.map(\.name)
        .sorted()
    }

    mutating func issue(
      _ work: String, _ product: String, _ codes: [String], lead: String, with coordinators: [String], _ due: String,
      priority: Duty.Priority = .normal
    ) throws {
      guard let giver, let dueDay = Day(iso: due) else { throw Problem.broken("the demonstration's duty has no giver or no day") }
      let parts =
        [Duty.Part(agency: try Wave.body(lead, on: day, in: register), deliverable: product, due: dueDay)]
        + (try coordinators.map {
          Duty.Part(
            agency: try Wave.body($0, on: day, in: register), deliverable: "Ý kiến bằng văn bản và số liệu thuộc phần mình",
            due: dueDay.adding(days: -14))
        })
      made.append(
        (
          Duty(
            id: office.newID(), number: number, work: work, product: product, priority: priority, giver: giver, issuedOn: day,
            parts: parts), codes, []
        ))
      number += 1
    }

    /// What happened to the duty issued last: its coordinators hand in when its lead does.
    mutating func tell(_ told: [Told]) throws {
      guard var last = made.popLast() else { return }
      last.events = try events(told, agency: last.duty.parts[0].agency)
      if let begin = told.first(where: { $0.kind == .acknowledged }) {
        for place in last.duty.parts.indices.dropFirst() {
          last.events += try events([(begin.day, .acknowledged, 0, "")], agency: last.duty.parts[place].agency, part: place)
        }
      }
      if let end = told.first(where: { $0.kind == .submitted }) {
        for place in last.duty.parts.indices.dropFirst() {
          last.events += try events(
            [(end.day, .submitted, 100, "Đã gửi phần việc."), (end.day, .accepted, 0, "Đã nhận.")], agency: last.duty.parts[place].agency,
            part: place)
        }
      }
      made.append(last)
    }

    func events(_ told: [Told], agency: ID<Agency>, part: Int = 0, extended: String = "", reopened: String = "") throws -> [DutyEvent] {
      try told.map { one in
        guard let on = Day(iso: one.day) else { throw Problem.broken("«\(one.day)» is no day") }
        let byGiver: Set<DutyEvent.Kind> = [
          .accepted, .returned, .reopened, .extensionGranted, .extensionRefused, .excused, .resumed, .passedOn,
        ]
        let head = register.heads(of: agency, on: on).first
        let byHead = byGiver.contains(one.kind) ? nil : head
        return DutyEvent(
          one.kind, part: part, on: on, at: Moment(startOf: on).adding(seconds: 9 * 3600), by: actor.id,
          byName: byHead?.person ?? actor.name,
          byPosition: byHead.map { "\($0.position), \(register.name(of: agency, on: on))" } ?? actor.position, agency: agency,
          percent: one.kind == .reported || one.kind == .submitted ? one.percent : nil,
          day: one.kind == .reopened
            ? Day(iso: reopened) : one.kind == .extensionAsked || one.kind == .extensionGranted ? Day(iso: extended) : nil,
          words: one.words, evidence: one.kind == .submitted ? "Báo cáo (giả định) ngày \(on.vietnamese)" : "")
      }
    }
  }

  // MARK: What is given

  private struct FirstPlan {
    let code: String
    let lead: String
    let work: String
    let product: String
    let coordinators: [String]

    init(_ code: String, _ lead: String, _ work: String, _ product: String, _ coordinators: [String] = []) {
      self.code = code
      self.lead = lead
      self.work = work
      self.product = product
      self.coordinators = coordinators
    }
  }

  private struct CityPlan {
    let codes: [String]
    let lead: String
    let work: String
    let product: String
    let coordinators: [String]

    init(_ codes: [String], _ lead: String, _ work: String, _ product: String, _ coordinators: [String] = []) {
      self.codes = codes
      self.lead = lead
      self.work = work
      self.product = product
      self.coordinators = coordinators
    }
  }

  private var first: [FirstPlan] {
    [
      .init(
        "I.1.a", "Ban Tuyên giáo Tỉnh ủy Hậu Giang", "Hướng dẫn các cấp ủy quán triệt Chỉ thị số 34-CT/TW tới đảng viên và Nhân dân",
        "Hướng dẫn tuyên truyền", ["Ban Dân vận Tỉnh ủy Hậu Giang"]),
      .init(
        "I.1.b", "Văn phòng Tỉnh ủy Hậu Giang", "Theo dõi, tổng hợp việc lãnh đạo công tác nhà ở xã hội của các cấp ủy",
        "Báo cáo tổng hợp hằng năm"),
      .init(
        "I.2.a", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hậu Giang", "Lãnh đạo Ủy ban nhân dân tỉnh tổ chức thực hiện kế hoạch đồng bộ",
        "Chương trình hành động"),
      .init(
        "I.2.b", "Ủy ban Kiểm tra Tỉnh ủy Hậu Giang", "Đưa việc thực hiện Chỉ thị vào chương trình kiểm tra, giám sát",
        "Chương trình kiểm tra, giám sát"),
      .init(
        "II.1.a", "Ban Tuyên giáo Tỉnh ủy Hậu Giang", "Tổ chức hội nghị phổ biến Chỉ thị số 34-CT/TW cấp tỉnh", "Báo cáo kết quả hội nghị",
        ["Sở Thông tin và Truyền thông tỉnh Hậu Giang"]),
      .init(
        "II.1.b", "Ủy ban Kiểm tra Tỉnh ủy Hậu Giang", "Kiểm tra trách nhiệm người đứng đầu trong phát triển nhà ở xã hội",
        "Kết luận kiểm tra"),
      .init(
        "II.1.c", "Ủy ban nhân dân tỉnh Hậu Giang", "Giao chỉ tiêu nhà ở xã hội từng năm đến 2030 cho từng địa bàn",
        "Quyết định giao chỉ tiêu", ["Sở Xây dựng tỉnh Hậu Giang", "Sở Lao động - Thương binh và Xã hội tỉnh Hậu Giang"]),
      .init(
        "II.2.a", "Sở Kế hoạch và Đầu tư tỉnh Hậu Giang", "Đưa chỉ tiêu nhà ở xã hội vào kế hoạch phát triển kinh tế - xã hội",
        "Dự thảo nghị quyết"),
      .init(
        "II.2.b", "Sở Xây dựng tỉnh Hậu Giang", "Rà soát quy hoạch, bố trí quỹ đất làm nhà ở xã hội", "Danh mục quỹ đất",
        ["Sở Tài nguyên và Môi trường tỉnh Hậu Giang"]),
      .init("II.2.c", "Sở Xây dựng tỉnh Hậu Giang", "Xây dựng danh mục dự án nhà ở cho công nhân, người thu nhập thấp", "Danh mục dự án"),
      .init(
        "II.3.a", "Sở Tài chính tỉnh Hậu Giang", "Bố trí vốn đối ứng của ngân sách tỉnh cho nhà ở xã hội", "Phương án bố trí vốn",
        ["Ngân hàng Chính sách xã hội chi nhánh tỉnh Hậu Giang"]),
      .init(
        "II.3.b", "Sở Lao động - Thương binh và Xã hội tỉnh Hậu Giang", "Công khai chính sách hỗ trợ và danh sách được hỗ trợ nhà ở",
        "Trang công khai và báo cáo"),
      .init(
        "II.3.c", "Sở Tài nguyên và Môi trường tỉnh Hậu Giang", "Lập kế hoạch bồi thường, tạo quỹ đất sạch cho nhà ở xã hội",
        "Kế hoạch bồi thường"),
      .init("II.4.a", "Sở Thông tin và Truyền thông tỉnh Hậu Giang", "Ứng dụng công nghệ số trong quản lý nhà ở xã hội", "Đề án ứng dụng"),
      .init("II.4.b", "Thanh tra tỉnh Hậu Giang", "Thanh tra việc bán, cho thuê, sử dụng nhà ở xã hội", "Kết luận thanh tra"),
      .init(
        "III.1", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang", "Giám sát việc thực hiện kế hoạch, vận động Nhân dân tham gia",
        "Báo cáo giám sát"),
      .init(
        "III.2.a", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hậu Giang", "Cụ thể hóa nhiệm vụ của kế hoạch thành phân công từng cơ quan",
        "Bảng phân công nhiệm vụ"),
      .init(
        "III.2.b", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hậu Giang", "Lập Ban Chỉ đạo thực hiện Chỉ thị số 34-CT/TW của tỉnh",
        "Quyết định thành lập"),
      .init(
        "III.2.c", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hậu Giang", "Theo dõi, đôn đốc và sơ kết việc thực hiện kế hoạch", "Báo cáo sơ kết"
      ),
      .init(
        "III.4", "Ban Tuyên giáo Tỉnh ủy Hậu Giang", "Định hướng báo, đài mở chuyên mục về nhà ở xã hội", "Kế hoạch tuyên truyền",
        ["Báo Hậu Giang", "Đài Phát thanh và Truyền hình Hậu Giang"]),
    ]
  }

  private var city: [CityPlan] {
    let s = "thành phố Cần Thơ"
    return [
      .init(
        ["II.2.b", "II.3.c"], "Sở Xây dựng \(s)", "Lập lại danh mục quỹ đất nhà ở xã hội trên địa bàn thành phố sau hợp nhất",
        "Danh mục quỹ đất", ["Sở Nông nghiệp và Môi trường \(s)"]),
      .init(["II.2.c"], "Sở Xây dựng \(s)", "Rà soát tiến độ, gỡ vướng các dự án nhà ở xã hội đang xây dựng", "Báo cáo tiến độ từng dự án"),
      .init(
        ["II.3.a"], "Sở Tài chính \(s)", "Tổng hợp nhu cầu vốn đối ứng nhà ở xã hội giai đoạn 2026 - 2030", "Tờ trình phương án vốn",
        ["Sở Xây dựng \(s)"]),
      .init(["II.2.a"], "Sở Tài chính \(s)", "Đưa chỉ tiêu nhà ở xã hội vào kế hoạch 5 năm của thành phố", "Dự thảo nghị quyết"),
      .init(["II.3.b"], "Sở Nội vụ \(s)", "Chuẩn hóa hồ sơ xác nhận đối tượng, điều kiện thu nhập", "Bộ mẫu hồ sơ"),
      .init(
        ["II.3.c"], "Sở Nông nghiệp và Môi trường \(s)", "Giải phóng mặt bằng ba khu đất nhà ở xã hội trọng điểm", "Biên bản bàn giao đất"),
      .init(["II.4.a"], "Sở Khoa học và Công nghệ \(s)", "Kết nối dữ liệu dân cư phục vụ xét điều kiện nhà ở", "Báo cáo kết nối"),
      .init(["II.4.b"], "Thanh tra \(s)", "Thanh tra chuyên đề việc bán, cho thuê nhà ở xã hội", "Kết luận thanh tra"),
      .init(
        ["III.4", "II.1.a"], "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ", "Tuyên truyền chính sách nhà ở xã hội trên báo, đài thành phố",
        "Kế hoạch và số tin bài", ["Báo và Phát thanh, Truyền hình Cần Thơ"]),
      .init(["II.1.b"], "Ủy ban Kiểm tra Thành ủy Cần Thơ", "Giám sát trách nhiệm người đứng đầu các sở, xã, phường", "Báo cáo giám sát"),
      .init(
        ["II.3.a"], "Ngân hàng Chính sách xã hội chi nhánh \(s)", "Giải ngân chương trình cho vay mua, thuê mua nhà ở xã hội",
        "Báo cáo giải ngân"),
      .init(
        ["II.2.c"], "Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ", "Khảo sát nhu cầu nhà ở của công nhân trong khu công nghiệp",
        "Báo cáo khảo sát", ["Liên đoàn Lao động \(s)"]),
      .init(["II.3.b"], "Liên đoàn Lao động \(s)", "Lập danh sách đoàn viên có nhu cầu nhà ở thiết chế công đoàn", "Danh sách đoàn viên"),
      .init(
        ["III.1"], "Ủy ban Mặt trận Tổ quốc Việt Nam \(s)", "Giám sát việc công khai danh sách mua, thuê nhà ở xã hội", "Báo cáo giám sát"),
      .init(["II.2.b"], "Công an \(s)", "Nghiệm thu phòng cháy các khối nhà ở xã hội sắp hoàn thành", "Văn bản nghiệm thu"),
      .init(["II.2.c"], "Sở Công Thương \(s)", "Bảo đảm cấp điện cho các khu nhà ở xã hội mới", "Báo cáo cấp điện"),
      .init(["II.1.c"], "Bộ Chỉ huy Quân sự \(s)", "Rà soát nhu cầu nhà ở của lực lượng vũ trang", "Báo cáo nhu cầu"),
      .init(["II.4.a"], "Sở Tư pháp \(s)", "Rà soát văn bản phân cấp cho xã, phường về nhà ở xã hội", "Báo cáo rà soát"),
    ]
  }
}

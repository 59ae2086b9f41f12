import Domain
import Kit
import Office
import Site

/// Where an official tries a draft on a made-up population: the fields of the draft, then who changes side.
public struct SimulationPage: Page {
  public static let template = "workspace/eligibility/simulation"
  public let frame: Frame
  public let faults: FormFaults?
  public let address: String
  public let name: FormField
  public let day: FormField
  public let households: FormField
  public let single: FormField
  public let singleWithChild: FormField
  public let couple: FormField
  public let coefficient: FormField
  public let floorArea: FormField
  public let rural: FormField
  public let result: Result?

  /// What came out of one run.
  public struct Result: Sendable {
    public let heading: String
    public let summary: String
    public let tiles: [Tile]
    public let sections: [Part]
    public let make: String
    public let simulate: String
    public let draft: String
  }

  /// A figure with its label.
  public struct Tile: Sendable {
    public let label: String
    public let figure: String
    public let note: String
  }

  /// Rows of one kind.
  public struct Part: Sendable {
    public let id: String
    public let title: String
    public let column: String
    public let rows: [Row]
  }

  /// A part of the population with its counts and its bar.
  public struct Row: Sendable {
    public let label: String
    public let count: String
    public let before: String
    public let after: String
    public let gained: String
    public let lost: String
    public let other: String
    public let bar: Bar
  }

  /// Hundredths of a row's households, from the left: eligible either way, gained, lost.
  public struct Bar: Sendable {
    public let kept: Int
    public let gained: Int
    public let gainedAt: Int
    public let lost: Int
    public let lostAt: Int

    init(_ count: SideCount) {
      let all = max(1, count.households)
      // Whoever moves is seen, however few.
      func share(_ part: Int) -> Int { part == 0 ? 0 : max(1, (part * 100 + all / 2) / all) }
      kept = share(count.eligibleBefore - count.lost)
      gained = share(count.gained)
      gainedAt = kept
      lost = share(count.lost)
      lostAt = kept + gained
    }
  }

  init(_ form: SimulationForm, asked: (input: SimulateDraft.Input, view: SimulateDraft.View)?, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      "Thử quy định", at: .work, crumbs: [Crumb("Việc cần giao", "/lam-viec"), Crumb("Thử quy định")], wrong: faults != nil)
    self.faults = faults
    address = SimulationRoutes.address
    let typed = form.typed
    let field = { (name: String, label: String, hint: String) in
      FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    let law = asked?.view.law ?? EligibilityLaw.inForce.on(Day(typed: typed.text("ngay")) ?? Population.usualDay)
    let now = { (words: String?) in words.map { "Ngày xét đang là \($0)." } ?? "" }
    let dong = { (amount: Int) in VietnameseNumber.whole(amount) + " đồng" }
    let ceilings = law?.ceilings.value
    name = field("ten", "Tên dự thảo", "Để gọi kết quả; bỏ trống được.")
    day = FormField(
      "ngay", "Xét như nộp hồ sơ ngày", hint: "Quy định của ngày này được so với dự thảo.",
      value: form.isAsked ? typed.text("ngay") : Population.usualDay.vietnamese, faults: faults)
    households = FormField(
      "so-ho", "Số hộ giả định", hint: "Hộ dựng lên theo tỷ lệ, không hộ nào có thật.", value: form.isAsked ? typed.text("so-ho") : "10000",
      options: SimulateDraft.sizes.map { (String($0), VietnameseNumber.whole($0) + " hộ") }, faults: faults)
    single = field("don-than", "Trần thu nhập người độc thân, đồng một tháng", now(ceilings.map { dong($0.single.dong) }))
    singleWithChild = field(
      "nuoi-con", "Trần của người độc thân nuôi con, đồng một tháng",
      now(ceilings.map { $0.singleWithChild.map { dong($0.dong) } ?? "chưa tách riêng" }))
    couple = field("vo-chong", "Trần của hai vợ chồng cộng lại, đồng một tháng", now(ceilings.map { dong($0.couple.dong) }))
    coefficient = field("he-so", "Hệ số thu nhập của tỉnh, thành phố", "Ví dụ 1,2; bỏ trống là không có hệ số.")
    floorArea = field("dien-tich", "Diện tích sàn một người, m²", now(law.map { "\($0.floorArea.value) m²" }))
    rural = FormField(
      "nong-thon", "Hộ nghèo, cận nghèo nông thôn", hint: "Nhóm 2 và 3 chỉ được mua, thuê nơi tỉnh, thành phố có quy định.",
      value: typed.text("nong-thon"), options: [("", "Chưa được, như hiện nay"), ("co", "Được mua, thuê mua, thuê")], faults: faults)
    result = asked.map { SimulationPage.result($0.input, $0.view) }
  }

  private static func result(_ input: SimulateDraft.Input, _ view: SimulateDraft.View) -> Result {
    let all = view.report.sections.first?.rows.first?.count ?? SideCount()
    let day = input.on.iso
    return Result(
      heading: input.change.name.isEmpty ? "Kết quả" : "Kết quả: \(input.change.name)",
      summary: all.moved == 0
        ? "Dự thảo không làm hộ nào đổi kết luận."
        : "\(VietnameseNumber.whole(all.moved)) trong \(VietnameseNumber.whole(all.households)) hộ đổi kết luận so với quy định ngày "
          + "\(input.on.vietnamese).",
      tiles: [
        Tile(label: "Thêm hộ đủ điều kiện", figure: VietnameseNumber.whole(all.gained), note: share(all.gained, all.households)),
        Tile(label: "Không còn đủ điều kiện", figure: VietnameseNumber.whole(all.lost), note: share(all.lost, all.households)),
        Tile(
          label: "Nay đủ điều kiện", figure: VietnameseNumber.whole(all.eligibleBefore), note: share(all.eligibleBefore, all.households)),
        Tile(label: "Sẽ đủ điều kiện", figure: VietnameseNumber.whole(all.eligibleAfter), note: share(all.eligibleAfter, all.households)),
      ],
      sections: view.report.sections.dropFirst().map { section in
        Part(id: "theo-" + section.kind.rawValue, title: section.kind.words, column: column(section.kind), rows: section.rows.map(row))
      },
      make: "ancu population make --households \(input.households) --seed \(SimulateDraft.seed) --filed-on \(day) -o dan-so.jsonl",
      simulate: "ancu eligibility simulate --population dan-so.jsonl --as-of \(day) --change du-thao.json", draft: input.change.json)
  }

  private static func row(_ row: SimulationReport.Row) -> Row {
    let count = row.count
    return Row(
      label: row.name, count: VietnameseNumber.whole(count.households), before: VietnameseNumber.whole(count.eligibleBefore),
      after: VietnameseNumber.whole(count.eligibleAfter), gained: VietnameseNumber.whole(count.gained),
      lost: VietnameseNumber.whole(count.lost), other: VietnameseNumber.whole(count.movedOtherwise), bar: Bar(count))
  }

  private static func column(_ kind: SimulationReport.Kind) -> String {
    switch kind {
    case .all: "Hộ"
    case .groups: "Nhóm"
    case .bands: "Thu nhập"
    case .communes: "Xã, phường"
    }
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    VietnameseNumber.percent(tenThousandths: whole == 0 ? 0 : (part * 10_000 + whole / 2) / whole) + " số hộ"
  }
}

import AnCuTesting
import Domain
import Kit
import Office
import Testing

/// The pages of indicators and targets, over the demonstration.
enum TargetExchanges {
  static let first = "so-xay-dung"
  static let second = "lanh-dao-so-xay-dung"
  static let homes = "/chi-tieu/nha-o-xa-hoi"

  static func run(on doors: TestDoors) async throws {
    let view = try await ReadIndicator.run("nha-o-xa-hoi", in: doors.office)
    let disputed = try #require(view.targets.first { $0.target.value == 1400 }?.target)
    let other = try #require(view.targets.first { $0.target.value == 1572 }?.target)
    try await record(.verified, .count(470), in: doors.office, at: disputed.place)
    try await record(.counted, .notAvailable, in: doors.office, at: disputed.place)
    let form = "/lam-viec/chi-tieu/nha-o-xa-hoi/muc"
    let settle = "/lam-viec/chi-tieu/muc/"
    let typed = [
      ("van-ban", "Kế hoạch số 88/KH-UBND ngày 15/04/2024 (giả định)"), ("dieu-khoan", "Mục II"), ("co-quan", "Ủy ban nhân dân tỉnh"),
      ("noi", disputed.place.text), ("tu-nam", "2021"), ("den-nam", "2030"), ("muc", "1.500"), ("goc", "2020: 0"),
      ("lo-trinh", "2026: 700\n2030: 1.500"), ("doc-tu", ""), ("tin-cay", "high"), ("ghi-chu", "Giả định"),
    ]
    try await ExchangeTests.run(
      [
        .init("portal.targets.targets", "/chi-tieu"), .init("portal.targets.targets.official", "/chi-tieu", as: first),
        .init("portal.targets.indicator", homes), .init("portal.targets.indicator.official", homes, as: first),
        .init("portal.targets.indicator.bare", "/chi-tieu/cho-o-sinh-vien"),
        .init("portal.targets.indicator.not-found", "/chi-tieu/khong-co"),
        .init("workspace.targets.target", form, as: first), .init("workspace.targets.target.forbidden", form, as: second),
        .init(
          "workspace.targets.target.wrong", form, as: first,
          post: typed.map {
            ["muc", "den-nam", "noi", "van-ban", "co-quan", "tin-cay", "lo-trinh", "goc"].contains($0.0) ? ($0.0, "x") : $0
          }),
        .init("done.target", form, as: first, post: typed),
        .init("portal.targets.indicator.entered", homes + "?xong=muc", as: first),
        .init("workspace.targets.settle", settle + disputed.id.text, as: first),
        .init("workspace.targets.settle.not-found", settle + "khong-co", as: first),
        .init("workspace.targets.settle.wrong", settle + disputed.id.text, as: first, post: [("viec", "x"), ("can-cu", "")]),
        .init(
          "workspace.targets.settle.conflict", settle + disputed.id.text, as: first,
          post: [("viec", "confirmed"), ("can-cu", "Kết luận số 5 (giả định)")]),
        .init("done.settle", settle + other.id.text, as: first, post: [("viec", "superseded"), ("can-cu", "Kết luận số 5 (giả định)")]),
        .init("portal.targets.indicator.waiting", homes, as: second),
        .init("workspace.targets.package", "/lam-viec/chi-tieu/bo", as: first),
        .init(
          "workspace.targets.package.wrong", "/lam-viec/chi-tieu/bo", as: first,
          post: [
            ("tu-nam", "x"), ("den-nam", ""), ("van-ban", ""), ("co-quan", ""), ("ngay", "31/02/2026"), ("muc-nha-o-xa-hoi", "N/A"),
          ]),
        .init(
          "done.package", "/lam-viec/chi-tieu/bo", as: first,
          post: [
            ("tu-nam", "2027"), ("den-nam", "2027"), ("van-ban", "Nghị quyết số 9/NQ-HĐND (giả định)"), ("co-quan", "Hội đồng nhân dân"),
            ("ngay", "10/12/2026"), ("muc-nha-o-xa-hoi", "2.500"),
          ]),
      ], on: doors)
  }

  private static func record(
    _ basis: IndicatorValue.Basis, _ figure: IndicatorValue.Figure, in office: Office, at place: ID<AdminUnit>
  ) async throws {
    let period = try #require(Period(from: Day(sinceEpoch: 20_100), until: Day(sinceEpoch: 20_200)))
    try await RecordResult.run(
      IndicatorValue(
        id: office.newID(), indicator: try #require(ID("nha-o-xa-hoi")), place: place, period: period, basis: basis,
        agency: "Đoàn kiểm tra (giả định)", figure: figure, source: "Biên bản", confidence: .high),
      by: TestOffice.actor(may: [.enterTarget]), in: office)
  }
}

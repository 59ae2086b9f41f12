import Domain
import Kit
import Office
import Testing

/// The pages of units, agencies and reorganisations over the demonstration, in every state they can show.
enum AdministrationExchanges {
  typealias Exchange = ExchangeTests.Exchange

  static let drafter = "so-noi-vu"
  static let second = "lanh-dao-so-noi-vu"

  /// What anybody reads, before this suite changes anything.
  static let portal: [Exchange] = [
    .init("portal.administration.units", "/don-vi"),
    .init("portal.administration.units.before", "/don-vi?ngay=30/06/2025&cap=district"),
    .init("portal.administration.units.search", "/don-vi?ngay=1/9/2024&tim=hoa+luu"),
    .init("portal.administration.units.ended", "/don-vi?tim=phuong+iii"),
    .init("portal.administration.units.none", "/don-vi?tim=khongco"),
    .init("portal.administration.units.too-early", "/don-vi?ngay=01/01/2024"),
    .init("portal.administration.units.wrong", "/don-vi?ngay=31/02/2025&biet=h%C3%B4m+qua"),
    .init("portal.administration.unit", "/don-vi/31321-2025-07-01"),
    .init("portal.administration.unit.ended", "/don-vi/31321-2024-08-22"),
    .init("portal.administration.unit.unknown-past", "/don-vi/31120-2025-07-01"),
    .init("portal.administration.unit.city", "/don-vi/92-2025-07-01"),
    .init("portal.administration.unit.not-found", "/don-vi/99999-2025-07-01"),
    .init("portal.administration.agencies", "/co-quan"),
    .init("portal.administration.agencies.search", "/co-quan?ngay=01/09/2024&loai=state&tuyen=state&tim=so"),
    .init("portal.administration.agencies.known", "/co-quan?loai=union&biet=22/11/2026"),
    .init("portal.administration.agencies.none", "/co-quan?tim=khongco"),
    .init("portal.administration.agency", "/co-quan/so-xay-dung-thanh-pho-can-tho-2025-07-01"),
    .init("portal.administration.agency.committee", "/co-quan/thanh-uy-can-tho-2025-07-01"),
    .init("portal.administration.agency.commune", "/co-quan/dang-uy-xa-phung-hiep-2025-07-01"),
    .init("portal.administration.agency.ended", "/co-quan/huyen-uy-phung-hiep-2024-08-22"),
    .init("portal.administration.group", "/nhom-noi-nhan"),
    .init(
      "portal.administration.group.then",
      "/nhom-noi-nhan?ngay=01/09/2024&nhom=c%C3%A1c+huy%E1%BB%87n+%E1%BB%A7y%2C+th%E1%BB%8B+%E1%BB%A7y%2C+th%C3%A0nh+%E1%BB%A7y"),
    .init(
      "portal.administration.group.now",
      "/nhom-noi-nhan?ngay=01/09/2025&nhom=c%C3%A1c+huy%E1%BB%87n+%E1%BB%A7y%2C+th%E1%BB%8B+%E1%BB%A7y%2C+th%C3%A0nh+%E1%BB%A7y"),
    .init("portal.administration.group.too-early", "/nhom-noi-nhan?ngay=01/01/2024&nhom=c%C3%A1c+x%C3%A3%2C+ph%C6%B0%E1%BB%9Dng"),
    .init("portal.administration.group.unknown", "/nhom-noi-nhan?nhom=c%C3%A1c+b%E1%BA%A1n"),
    .init("workspace.administration.reorganisations.first", "/lam-viec/sap-xep", as: second),
    .init("workspace.administration.head", "/lam-viec/sap-xep/moi", as: drafter),
    .init(
      "workspace.administration.head.wrong", "/lam-viec/sap-xep/moi", as: drafter,
      post: [("ten", "x"), ("van-ban", ""), ("ngay", "1/7/2027"), ("ghi-chu", String(repeating: "dài ", count: 600))]),
    .init("workspace.administration.head.no-day", "/lam-viec/sap-xep/moi", as: drafter, post: [("ten", "Đợt mẫu"), ("ngay", "32/1/2027")]),
    .init("workspace.administration.forbidden", "/lam-viec/sap-xep", as: "can-bo-xa"),
    .init("workspace.administration.visitor", "/lam-viec/sap-xep"),
  ]

  static func run(on doors: TestDoors) async throws {
    try await ExchangeTests.run(portal, on: doors)
    let office = doors.office
    let one = try official(drafter)
    let two = try official(second)
    func draft(_ title: String, on day: String, _ changes: [ReorganisationChange]) async throws -> DraftReorganisation.Receipt {
      try await DraftReorganisation.run(
        .init(
          title: title, document: "Nghị quyết số 1/NQ-HĐND (giả định)", note: "Dự thảo mẫu.", day: try #require(Day(iso: day)),
          changes: changes),
        by: one, in: office)
    }
    func enact(_ receipt: DraftReorganisation.Receipt) async throws {
      _ = try await EnactReorganisation.run(.init(id: receipt.id, seen: receipt.digest), by: two, in: office)
    }
    func path(_ receipt: DraftReorganisation.Receipt) -> String { "/lam-viec/sap-xep/\(receipt.id)" }
    let city = try #require(ID<AdminUnit>("92-2025-07-01"))
    let wards = try ["31321-2025-07-01", "31333-2025-07-01"].map { try #require(ID<AdminUnit>($0)) }
    let merged = NewUnit(key: "31321", code: "31321", kind: .ward, name: "Vị Thanh Mới", parent: .held(city))
    let department = try #require(ID<Agency>("so-xay-dung-thanh-pho-can-tho-2025-07-01"))

    // A draft by its forms, as a person fills them in.
    let empty = try await draft("Sắp xếp phường Vị Thanh", on: "2027-06-01", [])
    let form = path(empty) + "/them/"
    try await ExchangeTests.run(
      [
        .init("workspace.administration.reorganisation.empty", path(empty), as: drafter),
        .init("workspace.administration.change", form + "hop-nhat-don-vi", as: drafter),
        .init(
          "workspace.administration.change.narrowed", form + "hop-nhat-don-vi", as: drafter,
          post: [("loc", "1"), ("loc-chu", "vi thanh"), ("chon", wards[1].text), ("ten", "Vị Thanh Mới")]),
        .init(
          "workspace.administration.change.wrong", form + "hop-nhat-don-vi", as: drafter, post: [("chon", wards[0].text), ("ma", "12")]),
        .init(
          "workspace.administration.change.split-wrong", form + "chia-don-vi", as: drafter,
          post: [("don-vi", wards[0].text), ("loai-1", "ward")]),
        .init("workspace.administration.change.agency", form + "tiep-noi-co-quan", as: drafter),
        .init("workspace.administration.change.not-found", form + "ban-don-vi", as: drafter),
        .init(
          "done.change", form + "hop-nhat-don-vi", as: drafter,
          post: [
            ("chon", wards[0].text), ("chon", wards[1].text), ("loai", "ward"), ("ten", "Vị Thanh Mới"), ("ma", "31321"),
            ("cap-tren", city.text),
          ]),
        .init(
          "done.change.agency", form + "tiep-noi-co-quan", as: drafter,
          post: [("co-quan", department.text), ("chon", "so-tu-phap-thanh-pho-can-tho-2025-07-01")]),
        .init("workspace.administration.reorganisation", path(empty) + "?xong=luu", as: drafter),
        .init("workspace.administration.reorganisation.second", path(empty), as: second),
        .init("workspace.administration.reorganisation.stale", path(empty) + "/bo", as: drafter, post: [("thu-tu", "7")]),
        .init("done.change.remove", path(empty) + "/bo", as: drafter, post: [("thu-tu", "1")]),
        .init("workspace.administration.head.again", path(empty) + "/sua", as: drafter),
        .init(
          "done.head", path(empty) + "/sua", as: drafter,
          post: [("ten", "Sắp xếp phường Vị Thanh"), ("van-ban", "Nghị quyết số 2/NQ-HĐND (giả định)"), ("ngay", "15/06/2027")]),
        .init("workspace.administration.step.enact", path(empty) + "/hieu-luc", as: second),
        .init("workspace.administration.step.enact-own", path(empty) + "/hieu-luc", as: drafter),
        .init("workspace.administration.step.withdraw", path(empty) + "/rut", as: drafter),
        .init("workspace.administration.step.withdraw-wrong", path(empty) + "/rut", as: drafter, post: [("ly-do", "")]),
      ], on: doors)

    // Another draft moves what this one speaks of: it is refused until it is written anew.
    try await enact(try await draft("Đổi tên phường Vị Tân", on: "2027-01-01", [.renameUnit(wards[1], kind: .ward, name: "Vị Tân Đông")]))
    try await ExchangeTests.run(
      [
        .init("workspace.administration.reorganisation.moved", path(empty), as: second),
        .init(
          "workspace.administration.step.enact-stale", path(empty) + "/hieu-luc", as: second,
          post: [("dau-van-tay", String(repeating: "0", count: 64))]),
        .init("done.withdraw", path(empty) + "/rut", as: drafter, post: [("ly-do", "Soạn lại sau khi đổi tên")]),
        .init("workspace.administration.reorganisation.withdrawn", path(empty), as: drafter),
        .init("workspace.administration.reorganisations.withdrawn", "/lam-viec/sap-xep?xong=rut", as: drafter),
      ], on: doors)

    // One in force, its day corrected by a later entry.
    let good = try await draft("Hợp nhất phường Vị Thanh và phường Vị Tân", on: "2027-07-01", [.mergeUnits(wards, into: merged)])
    try await ExchangeTests.run(
      [
        .init("done.enact", path(good) + "/hieu-luc", as: second, post: [("dau-van-tay", good.digest.hex)]),
        .init("workspace.administration.reorganisation.enacted", path(good) + "?xong=hieu-luc", as: drafter),
        .init("portal.administration.units.next", "/don-vi?ngay=01/03/2027&cap=province"),
        .init("portal.administration.unit.renamed", "/don-vi/" + wards[1].text),
        .init("workspace.administration.step.correct", path(good) + "/dinh-chinh", as: drafter),
        .init(
          "workspace.administration.step.correct-wrong", path(good) + "/dinh-chinh", as: drafter,
          post: [("ngay", "1/8/2027"), ("van-ban", ""), ("ly-do", "x")]),
      ], on: doors)
    let correction = try await CorrectReorganisationDay.run(
      .init(
        id: good.id, day: try #require(Day(iso: "2027-08-01")), document: "Công văn số 3/SNV (giả định)",
        reason: "Nghị quyết ghi ngày 01/08/2027"),
      by: one, in: office)
    try await ExchangeTests.run(
      [.init("workspace.administration.reorganisation.correction", path(correction) + "?xong=dinh-chinh", as: second)], on: doors)
    try await enact(correction)
    try await ExchangeTests.run([.init("workspace.administration.reorganisation.corrected", path(good), as: drafter)], on: doors)

    // What has happened already: a body nobody follows, one whose work another has taken, one under another name and parent.
    let company = try #require(ID<Agency>("cong-ty-co-phan-thien-loc-hau-giang-2024-08-22"))
    let inspection = try #require(ID<Agency>("uy-ban-kiem-tra-thanh-uy-can-tho-2025-07-01"))
    let young = try #require(ID<Agency>("thanh-doan-can-tho-2025-07-01"))
    let heir = NewAgency(key: "x", form: .partyAdvisory, name: "Ủy ban Kiểm tra Thành ủy (giả định)", unit: .held(city))
    let past = try await draft(
      "Sắp xếp cơ quan tháng 10", on: "2026-10-01",
      [
        .abolishAgency(company), .establishAgency(heir), .succeedAgency(inspection, by: [.new("x")]),
        .renameAgency(young, name: "Đoàn Thanh niên thành phố Cần Thơ"),
      ])
    try await ExchangeTests.run(
      [
        .init("workspace.administration.reorganisation.past", path(past), as: second),
        .init("workspace.administration.step.enact-past", path(past) + "/hieu-luc", as: second),
      ], on: doors)
    try await enact(past)
    let blocked = try await draft("Hai phường cùng tên", on: "2027-09-01", [.renameUnit(wards[0], kind: .ward, name: "Long Bình")])
    try await ExchangeTests.run(
      [
        .init("workspace.administration.reorganisation.blocked", path(blocked), as: second),
        .init("portal.administration.agency.nobody", "/co-quan/" + company.text),
        .init("portal.administration.agency.inherited", "/co-quan/uy-ban-kiem-tra-thanh-uy-gia-dinh-2026-10-01"),
        .init("portal.administration.agency.renamed", "/co-quan/" + young.text),
      ], on: doors)
    for number in 10...29 { _ = try await draft("Dự thảo mẫu thứ \(number)", on: "2028-01-\(number + 1)", []) }
    try await ExchangeTests.run(
      [.init("workspace.administration.reorganisations", "/lam-viec/sap-xep", as: drafter)], on: doors)
  }

  private static func official(_ name: String) throws -> Actor {
    try #require(ID<Actor>("official-" + name).flatMap(DemonstrationOfficials.official))
  }
}

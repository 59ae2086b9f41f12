import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import Office
import Site
import Testing

/// Every page as a whole exchange, held against its snapshot; and every template held against the pages that were shown.
@Suite struct ExchangeTests {
  struct Exchange: Sendable {
    let name: String
    let path: String
    var who: String?
    var fields: [(String, String)]?

    init(_ name: String, _ path: String, as who: String? = nil, post fields: [(String, String)]? = nil) {
      self.name = name
      self.path = path
      self.who = who
      self.fields = fields
    }
  }

  /// On an installation without a document.
  static let empty: [Exchange] = [
    .init("portal.home.home.empty", "/"), .init("portal.directives.list.empty", "/van-ban"), .init("portal.board.board.empty", "/bang"),
    .init("portal.administration.units.empty", "/don-vi"), .init("portal.administration.agencies.empty", "/co-quan"),
    .init("portal.oversight.checkpoints.empty", "/nhat-ky/diem-chot"), .init("portal.oversight.self-check.empty", "/nhat-ky/kiem-chung"),
    .init("portal.targets.targets.empty", "/chi-tieu"), .init("portal.targets.targets.empty-official", "/chi-tieu", as: "so-xay-dung"),
    .init("done.adopt", "/lam-viec/chi-tieu/bo-chung", as: "so-xay-dung", post: []),
    .init("portal.targets.targets.adopted", "/chi-tieu?xong=bo-chung", as: "so-xay-dung"),
    .init("portal.oversight.feed.empty", "/nhat-ky/diem-chot.atom"),
    .init("workspace.administration.reorganisations.empty", "/lam-viec/sap-xep", as: AdministrationExchanges.second),
  ]

  static let plan = "/van-ban/12-kh-tu"
  static let office = "/lam-viec/van-ban/12-kh-tu"

  static let furnished: [Exchange] = [
    .init("portal.home.home", "/"), .init("portal.directives.list", "/van-ban"), .init("portal.directives.directive", plan),
    .init("portal.directives.list.official", "/van-ban", as: "van-phong-tinh-uy"),
    .init("portal.directives.directive.official", plan, as: "van-phong-tinh-uy"),
    .init("portal.directives.directive.restated", "/van-ban/290-kh-tu"),
    .init("portal.directives.directive.restated-official", "/van-ban/290-kh-tu", as: "so-xay-dung"),
    .init("portal.directives.directive.long", "/van-ban/999-2026-nd-cp?phan=C2"),
    .init("portal.directives.work", plan + "/viec"), .init("portal.directives.work.official", plan + "/viec", as: "so-xay-dung"),
    .init("portal.directives.suspects", plan + "/nghi-van"), .init("portal.directives.suspects.none", "/van-ban/290-kh-tu/nghi-van"),
    .init("portal.directives.recipients", plan + "/noi-nhan"), .init("portal.directives.related", plan + "/lien-quan"),
    .init("portal.directives.related.acts", "/van-ban/290-kh-tu/lien-quan"),
    .init("portal.directives.cited", "/van-ban/05-ct-tw"), .init("portal.directives.cited.closed", "/van-ban/06-ct-tw"),
    .init("portal.directives.provision", plan + "/diem/II.2.b"), .init("portal.directives.provision.heading", plan + "/diem/II.2"),
    .init("portal.directives.provision.fault", plan + "/diem/II.2.a"),
    .init("portal.directives.provision.official", "/van-ban/290-kh-tu/diem/II.1.c", as: "so-xay-dung"),
    .init("portal.directives.provision.inspector", "/van-ban/290-kh-tu/diem/II.1.c", as: "thanh-tra"),
    .init("workspace.oversight.record.object", "/lam-viec/so?loai=directive&ma=12-kh-tu", as: "thanh-tra"),
    .init("portal.directives.search", "/tim?q=von+ngan+sach"), .init("portal.directives.search.reading", "/tim?q=dia+ban+tinh"),
    .init("portal.directives.search.unasked", "/tim"),
    .init("portal.directives.search.none", "/tim?q=kh%C3%B4ng+c%C3%B3+ch%E1%BB%AF+n%C3%A0y"), .init("portal.board.board", "/bang"),
    .init("portal.board.board.source", "/bang?thieu=nguon", as: "so-xay-dung"),
    .init("portal.accounts.sign-in", "/dang-nhap?ve=/bang"),
    .init("portal.accounts.sign-in.wrong", "/dang-nhap", post: [("can-bo", ""), ("ve", "/")]),
    .init("site.problem.not-found", "/khong-co-trang"), .init("site.problem.closed", "/van-ban/15-kh-tu"),
    .init("site.problem.forbidden", office + "/quan-ly", as: "can-bo-xa"),
    .init("workspace.work.work", "/lam-viec", as: "van-phong-tinh-uy"),
    .init("workspace.work.work.assigner", "/lam-viec", as: "so-xay-dung"),
    .init("workspace.work.work.none", "/lam-viec", as: "can-bo-xa"), .init("workspace.work.work.visitor", "/lam-viec"),
    .init("workspace.directives.assignment", office + "/diem/II.2.b", as: "so-xay-dung"),
    .init("workspace.directives.assignment.heading", office + "/diem/II.2", as: "so-xay-dung"),
    .init(
      "workspace.directives.assignment.wrong-owner", office + "/diem/II.2.b/chu-tri", as: "so-xay-dung", post: [("chu-tri", "khong-co")]),
    .init("workspace.directives.assignment.wrong-day", office + "/diem/II.2.b/han", as: "so-xay-dung", post: [("han", "32/13/2026")]),
    .init(
      "workspace.directives.assignment.wrong-source", office + "/diem/II.2.b/nguon", as: "so-xay-dung",
      post: [("nguon", "x"), ("muc", "<b>1</b>")]),
    .init("workspace.directives.proposed-text", office + "/ban-moi", as: "van-phong-tinh-uy"),
    .init(
      "workspace.directives.proposed-text.wrong", office + "/ban-moi", as: "van-phong-tinh-uy",
      post: [("ban", "2"), ("noi-II.1.a", "II.9"), ("noi-II.1.b", "II.1.b"), ("noi-II.1.c", "II.1.b")]),
    .init("workspace.directives.office", office + "/quan-ly", as: "van-phong-tinh-uy"),
    .init("workspace.directives.office.closed", "/lam-viec/van-ban/15-kh-tu/quan-ly", as: "van-phong-tinh-uy"),
    .init(
      "workspace.directives.office.wrong", office + "/viec", as: "van-phong-tinh-uy",
      post: [("viec", "replaced"), ("ngay", "01/07/2025"), ("ghi-chu", "dòng 1\ndòng 2")]),
    .init(
      "workspace.directives.office.wrong-review", office + "/ra-soat", as: "van-phong-tinh-uy",
      post: [("dau", "khong-co"), ("ket-qua", "x")]),
    .init("workspace.directives.office.done", office + "/quan-ly?xong=ra-soat", as: "van-phong-tinh-uy"),
    .init("workspace.eligibility.simulation", "/lam-viec/thu-quy-dinh", as: "so-xay-dung"),
    .init("workspace.eligibility.simulation.result", SimulationPageTests.address, as: "so-xay-dung"),
    .init("workspace.eligibility.simulation.nobody", "/lam-viec/thu-quy-dinh?ngay=06/04/2026&so-ho=2000", as: "so-xay-dung"),
    .init(
      "workspace.eligibility.simulation.wrong",
      "/lam-viec/thu-quy-dinh?ngay=32/13/2026&so-ho=2000&don-than=20+tri%E1%BB%87u&nuoi-con=0&vo-chong=-1&he-so=0&dien-tich=15,5",
      as: "so-xay-dung"),
    .init("workspace.eligibility.simulation.early", "/lam-viec/thu-quy-dinh?ngay=09/10/2025&so-ho=2000&he-so=1,2", as: "so-xay-dung"),
    .init("done.assign", office + "/diem/II.2.b/han", as: "so-xay-dung", post: [("han", "31/12/2026")]),
    .init("done.assigned", plan + "/diem/II.2.b?xong=han", as: "so-xay-dung"),
    .init(
      "done.end", "/lam-viec/van-ban/15-kh-tu/viec", as: "van-phong-tinh-uy",
      post: [("viec", "closed"), ("ngay", "01/07/2026"), ("co-quan", "Thành ủy Cần Thơ"), ("van-ban", "Quyết định số 3-QĐ/TU (giả định)")]),
  ]

  static func run(_ exchanges: [Exchange], on doors: TestDoors) async throws {
    var cookies: [String: String] = [:]
    for exchange in exchanges {
      var cookie: String?
      if let who = exchange.who {
        if cookies[who] == nil { cookies[who] = try await doors.signIn(who) }
        cookie = cookies[who]
      }
      let response: TestResponse
      if var fields = exchange.fields {
        if let cookie { fields.append(("phien", try await doors.token(on: "/", as: cookie))) }
        response = try await doors.post(exchange.path, fields, as: cookie)
      } else {
        response = try await doors.get(exchange.path, as: cookie)
      }
      try Snapshot.check(
        exchange.name, "\(exchange.fields == nil ? "GET" : "POST") \(exchange.path)" + (exchange.who.map { " as \($0)" } ?? ""), response)
    }
  }

  @Test func everyPageIsItsSnapshotAndEveryTagHasItsProperty() async throws {
    let pages = TestDoors.ShownPages()
    try await TestDoors.open(prepare: { _ in }) { doors in
      try await Self.run(Self.empty + DutyExchanges.empty, on: doors)
      try await Self.run(WalkExchanges.open + LawExchanges.empty, on: doors)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.openProvince { doors, invitation, clock in
      try await AccountExchanges(doors: doors, clock: clock).run(invitation)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.openPermissionWorld { doors, world in
      try await KeptFileExchanges.renew(doors, world)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.open(keys: RecordExchanges.keys, prepare: RecordExchanges.keep) { doors in
      try await Self.run(RecordExchanges.kept, on: doors)
      try await RecordExchanges.run(on: doors)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.openPermissionWorld { doors, world in
      try await PowerExchanges.province(world, on: doors)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.open(prepare: LawExchanges.keep) { doors in
      try await Self.run(LawExchanges.kept, on: doors)
      for page in doors.shown.all { pages.add(page) }
    }
    try await TestDoors.openDemonstration(prepare: SampleHouse.furnish) { doors in
      try await Self.run(Self.furnished, on: doors)
      try await DutyExchanges.run(on: doors)
      try await OutboxExchanges.notices(on: doors)
      try await ProposalExchanges.run(on: doors)
      try await ParameterExchanges.run(on: doors)
      try await TargetExchanges.run(on: doors)
      try await PowerExchanges.demonstration(on: doors)
      try await AdministrationExchanges.run(on: doors)
      try await Self.run(WalkExchanges.official, on: doors)
      try await RecordExchanges.demonstration(on: doors)
      for page in doors.shown.all { pages.add(page) }
    }
    var walk = try TemplateWalk(folder: try await Templates(try Catalogue()).folder)
    for page in pages.all { walk.walk(page) }
    #expect(walk.faults == [])
    #expect(walk.unescaped == [])
    #expect(walk.unmet.filter { !$0.hasPrefix("site/problem") } == [], "tags that no sample page shows")
    let names = try FileManager.default.contentsOfDirectory(atPath: Snapshot.folder.path)
    let shown = Set(pages.all.map { type(of: $0).template })
    for template in shown {
      let prefix = template.replacingOccurrences(of: "/", with: ".")
      #expect(names.contains { $0.hasPrefix(prefix) }, "page \(template) has no snapshot")
    }
  }
}

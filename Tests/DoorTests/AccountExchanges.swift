import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Testing

/// The pages of accounts over a real province, from the first administrator's invitation on.
struct AccountExchanges {
  let doors: TestDoors
  let clock: TestClock

  func run(_ invitation: MadeInvitation) async throws {
    try await get("portal.accounts.password", "/dang-nhap?ve=/bang")
    try await get("site.problem.invitation", "/loi-moi?ma=khong-co")
    let secret = try await takeUp(invitation)
    clock.advance(seconds: 60)
    let cookie = try await signIn(secret)
    try await own(cookie, secret)
    try await others(cookie)
    try await ImportExchanges.run(on: doors, as: cookie)
    try await KeptFileExchanges(doors: doors).run()
    try await leave(cookie)
  }

  private func takeUp(_ invitation: MadeInvitation) async throws -> [UInt8] {
    try await get("portal.accounts.invitation", invitation.path)
    let secret = try #require(Base32.bytes(try await AcceptInvitation.view(invitation.token, in: doors.office).groups.joined()))
    try await post(
      "portal.accounts.invitation.wrong", "/loi-moi",
      [("ma", invitation.token), ("mat-khau", "matkhau123456"), ("nhac-lai", "khác"), ("ma-xac-thuc", "12<b>")])
    let password = SampleAccount.password
    try await post(
      "portal.accounts.recovery-codes", "/loi-moi",
      [("ma", invitation.token), ("mat-khau", password), ("nhac-lai", password), ("ma-xac-thuc", code(secret))])
    try await get("site.problem.invitation.used", invitation.path)
    return secret
  }

  private func signIn(_ secret: [UInt8]) async throws -> String {
    try await get("portal.accounts.code.none", "/dang-nhap/ma?ve=/bang")
    try await post(
      "portal.accounts.password.wrong", "/dang-nhap", [("tai-khoan", "quan-\"tri\""), ("mat-khau", "gõ nhầm rồi"), ("ve", "/bang")])
    let proved = try await post(
      "done.password", "/dang-nhap", [("tai-khoan", "Quan-Tri"), ("mat-khau", SampleAccount.password), ("ve", "/bang")])
    let ticket = TestDoors.cookies(of: proved)
    try await get("portal.accounts.code", "/dang-nhap/ma?ve=/bang", as: ticket)
    try await post("portal.accounts.code.wrong", "/dang-nhap/ma", [("ma-xac-thuc", "000000"), ("ve", "/bang")], as: ticket)
    let begun = try await post("done.code", "/dang-nhap/ma", [("ma-xac-thuc", code(secret)), ("ve", "/bang")], as: ticket)
    #expect(begun.headers[values: .setCookie].count == 3)
    clock.advance(seconds: 400)
    try await post("portal.accounts.password.late", "/dang-nhap/ma", [("ma-xac-thuc", code(secret))], as: ticket)
    return TestDoors.cookies(of: begun)
  }

  private func own(_ cookie: String, _ secret: [UInt8]) async throws {
    let sample = SampleAccount.password
    for _ in 0..<2 {
      let origin = SignIn.Origin(address: "198.51.100.7", deviceCookie: "", label: "Chrome trên Android")
      let ticket = try await SignIn.password(sample, account: "quan-tri", from: origin, in: doors.office)
      _ = try await SignIn.code(code(secret), ticket: ticket, from: origin, in: doors.office)
      clock.advance(seconds: 30)
    }
    try await get("portal.accounts.account", "/tai-khoan", as: cookie)
    let actor = try #require(try await Sessions.read(token(in: cookie), in: doors.office)).actor
    let other = try #require(try await ReadOwnAccount.run(for: actor, in: doors.office).sessions.first).id
    try await post("done.session", "/tai-khoan/phien", [("ma-phien", other.hex)], as: cookie)
    try await post("site.problem.session", "/tai-khoan/phien", [("ma-phien", other.hex)], as: cookie)
    try await get("portal.accounts.account.ended", "/tai-khoan?xong=phien", as: cookie)
    try await post("done.sessions", "/tai-khoan/phien-khac", [], as: cookie)
    try await post(
      "portal.accounts.account.wrong", "/tai-khoan/mat-khau", [("hien-tai", "a"), ("mat-khau", "ngắn"), ("nhac-lai", "x")], as: cookie)
    try await post("portal.accounts.account.wrong-code", "/tai-khoan/ma-du-phong", [("xac-nhan", "sai")], as: cookie)
    try await post("portal.accounts.recovery-codes.new", "/tai-khoan/ma-du-phong", [("xac-nhan", sample)], as: cookie)
    try await get("portal.accounts.account.visitor", "/tai-khoan")
    try await ownData(cookie, actor)
  }

  /// The own data, and the desk that answers for them.
  private func ownData(_ cookie: String, _ actor: Actor) async throws {
    let path = "/tai-khoan/du-lieu"
    try await get("portal.accounts.own-data.empty", path, as: cookie)
    try await post("portal.accounts.own-data.wrong", path, [("dien-thoai", "0123"), ("noi-o", "Ấp <Mẫu>")], as: cookie)
    try await post("done.own-data", path, [("dien-thoai", "0912 345 678"), ("noi-o", "Ấp Mẫu, xã Phụng Hiệp (giả định)")], as: cookie)
    let clerk = TestOffice.actor("Võ Thị Mẫu", id: "clerk", may: [.readPhone])
    _ = try await ReadPersonalData.open(
      .phone, of: .init(kind: .staff, id: actor.id.text), for: .contact, by: clerk, in: doors.office)
    try await post("portal.accounts.own-data.wrong-request", path + "/yeu-cau", [("loai", "erase"), ("loi-yeu-cau", "ngắn")], as: cookie)
    try await post(
      "done.own-data.request", path + "/yeu-cau", [("loai", "erase"), ("loi-yeu-cau", "Xin xóa nơi ở của tôi, đã chuyển đi.")], as: cookie)
    try await get("portal.accounts.own-data", path + "?xong=hoi", as: cookie)
    let desk = "/lam-viec/du-lieu-ca-nhan"
    try await get("site.problem.data-office", desk, as: cookie)
    try await dataDesk(desk, actor)
    try await get("portal.accounts.own-data.answered", path, as: cookie)
  }

  /// The data protection officer's own pages.
  private func dataDesk(_ desk: String, _ administrator: Actor) async throws {
    let invitation = try await CreateStaffAccount.run(
      .init(
        name: "bao-ve-du-lieu", person: "Trần Văn Mẫu", title: "Chuyên viên", agency: "", role: "dataProtectionOfficer",
        from: doors.office.today), by: administrator, in: doors.office)
    let officer = try await SampleAccount(accepting: invitation, in: doors.office)
    clock.advance(seconds: 60)
    let cookie = "__Host-ancu=" + (try await officer.signIn()).token
    try await get("workspace.oversight.data-office.empty-book", desk, as: cookie)
    try await post("workspace.oversight.data-office.wrong", desk, [("ten", "x"), ("biet-ngay", "hôm qua"), ("su-viec", "")], as: cookie)
    try await post(
      "done.breach", desk,
      [
        ("ten", "Gửi nhầm danh sách"), ("biet-ngay", doors.office.today.vietnamese), ("biet-gio", "00:01"),
        ("su-viec", "Danh sách hộ được gửi nhầm cho một người ngoài."), ("ai", "Khoảng 12 hộ"), ("da-lam", "Đã đề nghị xóa thư."),
      ], as: cookie)
    let actor = try #require(try await Sessions.read(token(in: cookie), in: doors.office)).actor
    let breach = try #require(try await DataBreaches.list(for: actor, in: doors.office).breaches.first)
    let page = desk + "/su-viec/" + breach.id.text
    try await get("workspace.oversight.data-breach", page, as: cookie)
    try await post("workspace.oversight.data-breach.wrong", page + "/thong-bao", [("so", "")], as: cookie)
    try await post("done.breach.notice", page + "/thong-bao", [("so", "12/TB-SXD")], as: cookie)
    try await get("workspace.oversight.data-breach.notified", page, as: cookie)
    try await post("done.breach.closed", page + "/khep", [], as: cookie)
    clock.advance(seconds: 60)
    try await DataBreaches.enter(
      .init(
        title: "Mất một máy tính xách tay", knownAt: clock.now.adding(seconds: -80 * 3600),
        whatHappened: "Máy có bản danh sách hộ, ổ đĩa đã mã hóa.", whoIsHit: "", whatWasDone: ""), by: actor, in: doors.office)
    let older = try #require(try await DataBreaches.list(for: actor, in: doors.office).breaches.first)
    let latePage = desk + "/su-viec/" + older.id.text
    try await get("workspace.oversight.data-breach.late", latePage, as: cookie)
    try await post(
      "done.breach.late-notice", latePage + "/thong-bao", [("so", "13/TB-SXD"), ("ly-do", "Sự việc xảy ra trong kỳ nghỉ lễ.")], as: cookie)
    let request = try #require(try await PersonalRequests.list(for: actor, in: doors.office).open.first)
    let asked = desk + "/yeu-cau/" + request.id.text
    try await get("workspace.oversight.data-request", asked, as: cookie)
    try await post("workspace.oversight.data-request.wrong", asked, [("ket-qua", ""), ("tra-loi", "")], as: cookie)
    try await get("workspace.oversight.data-office.waiting", desk, as: cookie)
    try await post(
      "done.data-request", asked, [("ket-qua", "refused"), ("tra-loi", "Nơi ở còn cần cho việc đang giải quyết đến 31/12/2026.")],
      as: cookie)
    try await get("workspace.oversight.data-request.answered", asked, as: cookie)
    try await get("workspace.oversight.data-office", desk + "?xong=tra-loi", as: cookie)
  }

  private func others(_ cookie: String) async throws {
    try await get("workspace.accounts.accounts", "/lam-viec/tai-khoan", as: cookie)
    try await post(
      "workspace.accounts.accounts.wrong", "/lam-viec/tai-khoan",
      [
        ("ho-ten", "V"), ("tai-khoan", "Võ Mẫu"), ("chuc-danh", ""), ("co-quan", "khong-co"), ("vai-tro", ""), ("tu-ngay", "1/12/2026"),
        ("thu-dien-tu", "võ mẫu"),
      ],
      as: cookie)
    let body = try #require(SampleProvince.body(.peoplesCommittee, of: SampleProvince(districts: 1, communesEach: 1).province))
    try await post(
      "workspace.accounts.invited", "/lam-viec/tai-khoan",
      [
        ("ho-ten", "Võ Thị Mẫu"), ("tai-khoan", "vo.thi.mau"), ("chuc-danh", "Chuyên viên"), ("co-quan", body.text),
        ("vai-tro", "constructionOfficer"), ("tu-ngay", "23/11/2026"), ("thu-dien-tu", "vo.mau@songmau.gov.vn"),
      ], as: cookie)
    try await get("workspace.accounts.accounts.two", "/lam-viec/tai-khoan", as: cookie)
    clock.advance(seconds: 60)
    try await post("workspace.accounts.invited.again", "/lam-viec/tai-khoan/vo.thi.mau/moi", [], as: cookie)
    try await post("site.problem.account", "/lam-viec/tai-khoan/khong-co/moi", [], as: cookie)
    try await post("workspace.accounts.accounts.self", "/lam-viec/tai-khoan/quan-tri/moi", [], as: cookie)
    let actor = try #require(try await Sessions.read(token(in: cookie), in: doors.office)).actor
    let province = SampleProvince(districts: 1, communesEach: 1)
    let commune = try #require(province.communes.first.flatMap { SampleProvince.body(.peoplesCommittee, of: $0) })
    for number in 10..<60 {
      _ = try await CreateStaffAccount.run(
        .init(
          name: "can-bo-\(number)", person: "Cán bộ \(number)", title: "Chuyên viên", agency: commune.text,
          role: "communeOfficer", from: doors.office.today), by: actor, in: doors.office)
    }
    try await get("workspace.accounts.accounts.many", "/lam-viec/tai-khoan", as: cookie)
    try await OutboxExchanges(doors: doors, clock: clock).run(as: cookie)
  }

  private func leave(_ cookie: String) async throws {
    let new = "chuồn chuồn đạp xe"
    try await post(
      "done.new-password", "/tai-khoan/mat-khau", [("hien-tai", SampleAccount.password), ("mat-khau", new), ("nhac-lai", new)], as: cookie)
    try await get("portal.accounts.password.changed", "/dang-nhap?xong=mat-khau")
    for _ in 0..<10 {
      _ = try await doors.post("/dang-nhap", [("tai-khoan", "quan-tri"), ("mat-khau", "sai"), ("ve", "/")])
    }
    try await post(
      "portal.accounts.password.too-often", "/dang-nhap", [("tai-khoan", "quan-tri"), ("mat-khau", SampleAccount.password), ("ve", "/")])
  }

  private func code(_ secret: [UInt8]) -> String {
    OneTimePassword(secret: secret).code(counter: OneTimePassword.step(at: clock.now))
  }

  private func token(in cookie: String) -> String {
    guard let start = cookie.range(of: "__Host-ancu=") else { return "" }
    return String(cookie[start.upperBound...].prefix { $0 != ";" })
  }

  private func get(_ name: String, _ path: String, as cookie: String? = nil) async throws {
    try Snapshot.check(name, "GET \(path)", try await doors.get(path, as: cookie))
  }

  @discardableResult
  private func post(_ name: String, _ path: String, _ fields: [(String, String)], as cookie: String? = nil) async throws -> TestResponse {
    var fields = fields
    if let cookie { fields.append(("phien", try await doors.token(on: "/", as: cookie))) }
    let response = try await doors.post(path, fields, as: cookie)
    try Snapshot.check(name, "POST \(path)", response)
    for password in [SampleAccount.password, "gõ nhầm rồi", "matkhau123456"] where !String(buffer: response.body).isEmpty {
      #expect(!String(buffer: response.body).contains(password), "\(name) shows what was typed as a password")
    }
    return response
  }
}

extension TestDoors {
  /// What the browser would send back.
  static func cookies(of response: TestResponse) -> String {
    response.headers[values: .setCookie].map { String($0.prefix { $0 != ";" }) }.filter { !$0.hasSuffix("=") }.joined(separator: "; ")
  }
}

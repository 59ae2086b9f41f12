import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Testing

/// The outbox as its keeper sees it, with a message in every state; and a person's notices.
struct OutboxExchanges {
  let doors: TestDoors
  let clock: TestClock

  /// Answers by address.
  private struct OtherSide: MessageCarrier {
    let channel = MessageChannel.email

    func carry(_ parcel: Parcel, at now: Moment) async -> Carried {
      if parcel.address.hasPrefix("vo.mau") { return .accepted("250 2.0.0 <b>queued</b> for vo.mau@songmau.gov.vn") }
      return parcel.address.hasPrefix("khong.co") ? .refused("550 5.1.1 no such user") : .later("451 4.3.0 busy")
    }
  }

  func run(as cookie: String) async throws {
    let address = "/lam-viec/hop-thu-di"
    try await get("workspace.outreach.outbox", address + "?xem=dang-cho", as: cookie)
    for (name, email) in [("can-bo-bi-tu-choi", "khong.co@songmau.gov.vn"), ("can-bo-cho", "ban@songmau.gov.vn")] {
      _ = try await CreateStaffAccount.run(
        .init(
          name: name, person: "Cán bộ Mẫu", title: "Chuyên viên", agency: "", role: "systemAdministrator", from: doors.office.today,
          email: email
        ),
        by: TestOffice.actor(may: [.manageAccounts]), in: doors.office)
    }
    _ = try await MessageDelivery([OtherSide()], as: "n1").round(in: doors.office)
    try await get("workspace.outreach.outbox.failed", address, as: cookie)
    try await get("workspace.outreach.outbox.waiting", address + "?xem=dang-cho", as: cookie)
    try await get("workspace.outreach.outbox.sent", address + "?xem=da-gui", as: cookie)
    try await get("workspace.outreach.outbox.none", address + "?xem=qua-han", as: cookie)
    let keeper = TestOffice.actor(may: [.tendOutbox])
    let failed = try #require(try await ReadOutbox.run(.failed, for: keeper, in: doors.office).lines.first)
    let sent = try #require(try await ReadOutbox.run(.sent, for: keeper, in: doors.office).lines.first)
    let form = [("phien", try await doors.token(on: "/", as: cookie))]
    try Snapshot.check(
      "done.outbox.retry", "POST …/gui-lai", try await doors.post("\(address)/\(failed.id)/gui-lai", form, as: cookie))
    try Snapshot.check(
      "site.problem.outbox.sent", "POST …/gui-lai", try await doors.post("\(address)/\(sent.id)/gui-lai", form, as: cookie))
    try await get("workspace.outreach.outbox.retried", address + "?xem=dang-cho&xong=gui-lai", as: cookie)
    try await get("workspace.outreach.outbox.visitor", address)
    let permit = try Permit(keeper, may: .tendOutbox)
    let office = doors.office
    let email = try #require(EmailAddress("nhieu@songmau.gov.vn"))
    try await office.write { tx in
      for number in 0..<51 {
        try Outbox.put(Message(.news, .email(to: email, subject: "Tin \(number)", words: "Tin")), in: tx, of: office)
      }
      return Recorded((), entry: office.entry(AuditEntry(permit, action: "test.say", object: .init(kind: "test", id: "1"))))
    }
    try await get("workspace.outreach.outbox.many", address + "?xem=dang-cho", as: cookie)
  }

  /// On a demonstration, where nothing leaves the house.
  static func notices(on doors: TestDoors) async throws {
    let cookie = try await doors.signIn("can-bo-xa")
    try Snapshot.check("portal.outreach.notices.none", "GET /thong-bao", try await doors.get("/thong-bao", as: cookie))
    let reader = try #require(ID<Actor>("official-can-bo-xa"))
    let office = doors.office
    let permit = try Permit(TestOffice.actor(may: [.tendOutbox]), may: .tendOutbox)
    try await office.write { tx in
      for number in 1...31 {
        try Outbox.tell(
          reader, number == 31 ? .reminder : .news, title: number == 31 ? "Còn 7 ngày đến hạn của II.1.<a>" : "Tin số \(number)",
          words: "Điểm II.1.a của Kế hoạch số 290-KH/TU đến hạn ngày 31/03/2027.",
          link: number == 31 ? "/van-ban/290-kh-tu/diem/II.1.a" : "",
          in: tx, of: office)
      }
      return Recorded((), entry: office.entry(AuditEntry(permit, action: "test.say", object: .init(kind: "test", id: "1"))))
    }
    try Snapshot.check("portal.outreach.notices", "GET /thong-bao", try await doors.get("/thong-bao", as: cookie))
    let view = try await ReadNotices.run(for: TestOffice.actor(id: reader.text, may: [.signIn]), in: office)
    let form = [("phien", try await doors.token(on: "/", as: cookie)), ("den", view.lines.first?.id.text ?? "")]
    try Snapshot.check("done.notices", "POST /thong-bao/da-doc", try await doors.post("/thong-bao/da-doc", form, as: cookie))
    try Snapshot.check("portal.outreach.notices.read", "GET /thong-bao", try await doors.get("/thong-bao", as: cookie))
    try Snapshot.check("portal.outreach.notices.visitor", "GET /thong-bao", try await doors.get("/thong-bao"))
  }

  private func get(_ name: String, _ path: String, as cookie: String? = nil) async throws {
    try Snapshot.check(name, "GET \(path)", try await doors.get(path, as: cookie))
  }
}

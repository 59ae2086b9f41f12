import AnCuTesting
import Domain
import Kit
import Office
import Testing

/// The pages of duties, over the demonstration on 23/11/2026.
enum DutyExchanges {
  static let giver = "van-phong-tinh-uy"
  static let officer = "so-xay-dung"
  static let leader = "lanh-dao-so-xay-dung"
  static let list = "/lam-viec/nhiem-vu"

  static let empty: [ExchangeTests.Exchange] = [
    .init("workspace.directives.my-work.empty", "/lam-viec/viec-cua-toi", as: giver),
    .init("workspace.directives.duties.empty", list, as: giver),
    .init("workspace.directives.duty-board.empty", "/lam-viec/dieu-hanh", as: giver),
    .init("workspace.directives.working-days.empty", "/lam-viec/lich-lam-viec", as: giver),
    .init("portal.directives.calendar.unknown", "/lich/khong-co.ics"),
  ]

  static func run(on doors: TestDoors) async throws {
    let office = doors.office
    let actor = try #require(ID<Actor>("official-" + giver).flatMap(DemonstrationOfficials.official))
    let one = try #require(ID<Actor>("official-" + officer).flatMap(DemonstrationOfficials.official))
    _ = try await SendReminders.run(by: TestOffice.actor(id: "an-cu", may: [.sendReminders]), in: office)
    let all = try await ListDuties.run(.init(), all: true, for: actor, in: office).duties
    func first(_ fits: (DutyView) -> Bool) throws -> String {
      let found = all.first(where: fits)
      return list + "/" + (try #require(found)).duty.id.text
    }
    // A duty of the department with one part given on, by a rule that says what is missing.
    let party = try #require(
      try await ReadIssueChoices.run(slug: "290-kh-tu", parent: nil, for: actor, in: office).givers.first { $0.name == "Thành ủy Cần Thơ" })
    let agencies = try await ReadIssueChoices.run(slug: "290-kh-tu", parent: nil, for: actor, in: office).agencies
    func agency(_ name: String) throws -> ID<Agency>? { ID<Agency>(try #require(agencies.first { $0.name == name }).id) }
    var draft = DutyDraft(
      work: "Gỡ vướng cho ba dự án nhà ở xã hội chậm tiến độ", product: "Báo cáo kết quả", due: Day(iso: "2026-12-20"),
      lead: try agency("Sở Xây dựng thành phố Cần Thơ"), needsNobody: true, rollUp: .all)
    let whole = try #require(
      try await IssueDuty.run(
        .init(draft, giver: ID<Agency>(party.id), serving: [.init(slug: "290-kh-tu", code: "II.2.c")]), by: actor, in: office
      ).first)
    draft.lead = try agency("Sở Tài chính thành phố Cần Thơ")
    draft.rollUp = .none
    let part = try #require(try await IssueDuty.run(.init(draft, giver: nil, parent: whole), by: one, in: office).first)
    // Of another plan one provision alone has a duty.
    draft.work = "Công khai danh sách người được thuê nhà ở"
    _ = try await IssueDuty.run(
      .init(draft, giver: ID<Agency>(party.id), serving: [.init(slug: "12-kh-tu", code: "II.2.c")]), by: actor, in: office)
    let page = list + "/\(whole)"
    let late = try first { $0.state.lead.standing == .overdue && $0.parts[0].agencyName == "Sở Xây dựng thành phố Cần Thơ" }
    let submitted = try first { $0.state.lead.waitsForAcceptance && $0.giverName.hasPrefix("Ủy ban") }
    let done = try first { !$0.state.lead.isOpen && $0.giverName == "Ủy ban nhân dân thành phố Cần Thơ" }
    let excused = try first { $0.state.lead.excusedSince != nil }
    let passed = try first {
      !$0.parts[0].passings.isEmpty && $0.state.lead.firstDue == $0.state.lead.due && $0.parts[0].passings.count == 2
    }
    let extended = try first { $0.state.lead.firstDue != $0.state.lead.due }
    try await ExchangeTests.run(
      [
        .init("workspace.directives.my-work", "/lam-viec/viec-cua-toi", as: officer),
        .init("workspace.directives.my-work.leader", "/lam-viec/viec-cua-toi", as: leader),
        .init("workspace.directives.my-work.giver", "/lam-viec/viec-cua-toi", as: giver),
        .init("workspace.directives.my-work.commune", "/lam-viec/viec-cua-toi", as: "can-bo-xa"),
        .init("workspace.directives.scorecards", "/lam-viec/nguoi-dung-dau?nam=2026", as: giver),
        .init("workspace.directives.scorecards.past", "/lam-viec/nguoi-dung-dau?nam=2025&ngay=30/06/2025", as: giver),
        .init("workspace.directives.scorecards.wrong", "/lam-viec/nguoi-dung-dau?nam=1990&ngay=x", as: giver),
        .init("workspace.directives.calendar-feed", "/lam-viec/lich", as: officer, post: []),
        .init("done.handover", "/lam-viec/ban-giao/\(try agency("Sở Xây dựng thành phố Cần Thơ")?.text ?? "")", as: officer, post: []),
        .init("workspace.directives.my-work.handed-over", "/lam-viec/viec-cua-toi?xong=ban-giao", as: officer),
        .init("workspace.directives.working-days", "/lam-viec/lich-lam-viec", as: "so-noi-vu"),
        .init("workspace.directives.working-days.reader", "/lam-viec/lich-lam-viec", as: officer),
        .init(
          "workspace.directives.working-days.wrong", "/lam-viec/lich-lam-viec", as: "so-noi-vu",
          post: [("ngay", "32/1/2027"), ("van-ban", "x")]),
        .init(
          "done.working-day", "/lam-viec/lich-lam-viec", as: "so-noi-vu",
          post: [("ngay", "01/01/2027"), ("loai", "nghi"), ("van-ban", "Bộ luật Lao động 2019, Điều 112")]),
        .init("workspace.directives.duty-matrix", "/lam-viec/van-ban/290-kh-tu/ma-tran", as: officer),
        .init(
          "workspace.directives.duty-matrix.departments", "/lam-viec/van-ban/290-kh-tu/ma-tran?nhom=C%C3%A1c%20s%E1%BB%9F%2C%20ng%C3%A0nh",
          as: officer),
        .init(
          "workspace.directives.duty-matrix.wrong", "/lam-viec/van-ban/290-kh-tu/ma-tran", as: officer,
          post: [("diem", "II.9"), ("loai", "ownPlan"), ("vi-sao", "x")]),
        .init(
          "done.provision-notice", "/lam-viec/van-ban/290-kh-tu/ma-tran", as: officer,
          post: [("diem", "I.1.b"), ("loai", "notApplicable"), ("vi-sao", "Việc của cấp ủy")]),
        .init("workspace.directives.duties", list, as: giver), .init("workspace.directives.duties.commune", list, as: "can-bo-xa"),
        .init("workspace.directives.duties.late", list + "?trang-thai=overdue", as: officer),
        .init("workspace.directives.duties.provision", list + "?van-ban=290-kh-tu&diem=II.2.b&ngay=2026-06-30", as: officer),
        .init(
          "workspace.directives.duties.agency",
          list + "?co-quan=\(try agency("Sở Tài chính thành phố Cần Thơ")?.text ?? "")&trang-thai=doneLate", as: officer),
        .init("workspace.directives.duties.wrong-day", list + "?ngay=32/13/2026", as: officer),
        .init("workspace.directives.duties.csv", "/lam-viec/nhiem-vu.csv?van-ban=290-kh-tu&diem=II.2.b", as: officer),
        .init("portal.administration.agency.duties", "/co-quan/\(try agency("Sở Tài chính thành phố Cần Thơ")?.text ?? "")", as: officer),
        .init("workspace.directives.duty-board", "/lam-viec/dieu-hanh", as: giver),
        .init("workspace.directives.duty-board.week", "/lam-viec/dieu-hanh/tuan", as: giver),
        .init("workspace.directives.duty-board.forbidden", "/lam-viec/dieu-hanh", as: "can-bo-xa"),
        .init("workspace.directives.duty", page + "?xong=giao", as: officer),
        .init("workspace.directives.duty.part", list + "/\(part)", as: officer),
        .init("workspace.directives.duty.late", late, as: officer), .init("workspace.directives.duty.submitted", submitted, as: leader),
        .init("workspace.directives.duty.done", done, as: leader), .init("workspace.directives.duty.excused", excused, as: leader),
        .init("workspace.directives.duty.passed", passed, as: giver),
        .init("workspace.directives.duty.past", passed + "?ngay=2025-06-30", as: giver),
        .init("workspace.directives.duty.extended", extended, as: giver),
        .init("workspace.directives.duty.forbidden", late, as: "can-bo-xa"),
        .init("workspace.directives.duty.not-found", list + "/khong-co", as: giver),
        .init("workspace.directives.duty-act", page + "/phan/0/bao-cao", as: officer),
        .init("workspace.directives.duty-act.extension", page + "/phan/0/xin-gia-han", as: officer),
        .init("workspace.directives.duty-act.pass-on", page + "/phan/0/chuyen", as: giver),
        .init(
          "workspace.directives.duty-act.pass-on-wrong", page + "/phan/0/chuyen", as: giver,
          post: [("cho-ai", "Sở Không có"), ("ly-do", "x")]),
        .init(
          "workspace.directives.duty-act.wrong", page + "/phan/0/bao-cao", as: officer, post: [("ty-le", "100"), ("ket-qua", "Xong")]),
        .init("workspace.directives.duty-act.own", page + "/phan/0/nghiem-thu", as: officer, post: [("ket-qua", "")]),
        .init("done.duty-acknowledge", page + "/phan/0/nhan-viec", as: officer, post: []),
        .init(
          "done.duty-report", page + "/phan/0/bao-cao", as: officer,
          post: [("ty-le", "40%"), ("ket-qua", "Đã họp hai lần"), ("minh-chung", "")]),
        .init("done.duty-submit", page + "/phan/0/trinh-ket-qua", as: officer, post: [("ket-qua", "Xong"), ("minh-chung", "BC số 3")]),
        .init("workspace.directives.duty-act.unmet", page + "/phan/0/nghiem-thu", as: giver, post: [("ket-qua", "")]),
        .init("workspace.directives.duty-issue", list + "/giao?van-ban=290-kh-tu&diem=II.2.c", as: officer),
        .init("workspace.directives.duty-issue.part", list + "/giao?cha=\(whole)", as: officer),
        .init(
          "workspace.directives.duty-issue.wrong", list + "/giao", as: officer,
          post: [("van-ban", "290-kh-tu"), ("diem", "II.2.c"), ("viec", "x"), ("co-quan-giao", party.id), ("khong-phoi-hop", "")]),
        .init(
          "workspace.directives.duty-issue.wrong-name", list + "/giao", as: officer,
          post: [("van-ban", "290-kh-tu"), ("diem", "II.2.c"), ("chu-tri", "Sở Không có"), ("khong-phoi-hop", "1")]),
        .init(
          "done.duty-issue-communes", list + "/giao", as: officer,
          post: [
            ("van-ban", "290-kh-tu"), ("diem", "II.1.c"), ("viec", "Báo cáo số hộ cần nhà ở xã hội"), ("san-pham", "Báo cáo"),
            ("han", "20/12/2026"), ("nhom", "Ủy ban nhân dân cấp xã"), ("khong-phoi-hop", "1"),
            ("co-quan-giao", try agency("Ủy ban nhân dân thành phố Cần Thơ")?.text ?? ""),
          ]),
      ], on: doors)
  }
}

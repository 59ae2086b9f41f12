import Domain
import HTTPTypes
import Kit
import Office
import Site

/// The pages of duties: one's own inbox, lists, one duty, giving out, and the leaders' board.
public enum DutyRoutes {
  static let inbox = "/lam-viec/viec-cua-toi"
  static let board = "/lam-viec/dieu-hanh"

  static func address(_ id: ID<Duty>) -> String { Address.path("lam-viec", "nhiem-vu", id.text) }

  static func add(to door: Door) {
    door.get("/lam-viec/viec-cua-toi") { visit in
      .page(MyWorkPage(try await ListMyDuties.run(for: try visit.actor(), in: visit.office), for: visit))
    }
    door.post("/lam-viec/ban-giao/:ma") { visit in
      let actor = try visit.actor()
      guard let id = ID<Agency>(visit.part("ma")) else { throw unknown }
      _ = try await TakeHandover.run(id, by: actor, in: visit.office)
      return .seeOther(inbox + "?xong=ban-giao")
    }
    door.post("/lam-viec/lich") { visit in
      .page(CalendarFeedPage(try await MakeCalendarFeed.run(by: try visit.actor(), in: visit.office), for: visit))
    }
    door.get("/lich/:tep") { visit in
      let token = visit.part("tep").replacing(".ics", with: "")
      return .words(try await ReadCalendarFeed.run(token, in: visit.office), type: "text/calendar; charset=utf-8")
    }
    door.get("/lam-viec/lich-lam-viec") { visit in .page(try await calendarPage(visit, typed: Fields(), faults: nil)) }
    door.post("/lam-viec/lich-lam-viec") { visit in try await enterDay(visit) }
    door.get("/lam-viec/van-ban/:so/ma-tran") { visit in .page(try await matrixPage(visit, typed: Fields(), faults: nil)) }
    door.post("/lam-viec/van-ban/:so/ma-tran") { visit in try await notice(visit) }
    door.get("/lam-viec/van-ban/:so/ma-tran.csv") { visit in
      let view = try await ReadDutyMatrix.run(
        visit.part("so"), group: visit.query.text("nhom"), for: try visit.actor(), in: visit.office)
      return .words(DutyTable.csv(view), type: "text/csv; charset=utf-8")
    }
    door.get("/lam-viec/dieu-hanh") { visit in
      .page(DutyBoardPage(try await ReadDutyBoard.run(for: try visit.actor(), in: visit.office), week: false, for: visit))
    }
    door.get("/lam-viec/nguoi-dung-dau") { visit in
      let typed = visit.query.text("ngay")
      let day = Day(typed: typed)
      let faults: FormFaults? =
        typed.isEmpty || day != nil
        ? nil : FormFaults(.invalid("Chưa đọc được ngày.", fields: [.init("ngay", "Hãy ghi ngày, tháng, năm; ví dụ 30/06/2026.")]))
      let view = try await ReadScorecards.run(
        year: Int(visit.query.text("nam")), on: day, for: try visit.actor(), in: visit.office)
      return .page(
        ScorecardPage(view, typedDay: typed, faults: faults, for: visit), status: faults == nil ? .ok : .unprocessableContent)
    }
    door.get("/lam-viec/dieu-hanh/tuan") { visit in
      .page(DutyBoardPage(try await ReadDutyBoard.run(for: try visit.actor(), in: visit.office), week: true, for: visit))
    }
    door.get("/lam-viec/nhiem-vu") { visit in
      let actor = try visit.actor()
      let asked = Asked(visit)
      let page = DutyListPage(try await ListDuties.run(asked.input, for: actor, in: visit.office), asked: asked, for: visit)
      return .page(page, status: asked.faults == nil ? .ok : .unprocessableContent)
    }
    door.get("/lam-viec/nhiem-vu.csv") { visit in
      let view = try await ListDuties.run(Asked(visit).input, all: true, for: try visit.actor(), in: visit.office)
      return .words(DutyTable.csv(view), type: "text/csv; charset=utf-8")
    }
    door.get("/lam-viec/nhiem-vu/giao") { visit in
      .page(try await issuePage(visit, typed: Fields(), faults: nil))
    }
    door.post("/lam-viec/nhiem-vu/giao") { visit in try await issue(visit) }
    door.get("/lam-viec/nhiem-vu/:ma") { visit in
      .page(DutyPage(try await read(visit), for: visit))
    }
    door.get("/lam-viec/nhiem-vu/:ma/phan/:phan/:viec") { visit in
      .page(try await actPage(visit, typed: Fields(), faults: nil))
    }
    door.post("/lam-viec/nhiem-vu/:ma/phan/:phan/:viec") { visit in try await act(visit) }
  }

  private static let unknown = Problem.notFound("Địa chỉ này không dẫn tới nhiệm vụ nào. Hãy mở lại từ «Việc của tôi».")

  private static func read(_ visit: Visit) async throws -> ReadDuty.View {
    let actor = try visit.actor()
    guard let id = ID<Duty>(visit.part("ma")) else { throw unknown }
    return try await ReadDuty.run(id, on: Day(typed: visit.query.text("ngay")), for: actor, in: visit.office)
  }

  // MARK: Acting

  private static func actPage(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> DutyActPage {
    let view = try await read(visit)
    guard let act = DutyAct.named(visit.part("viec")), let part = Int(visit.part("phan")), view.view.parts.indices.contains(part) else {
      throw unknown
    }
    let agencies =
      act.fields.contains { $0.kind == .agency } ? try await ListOwnerChoices.run(in: visit.office).flatMap(\.choices).map(\.name) : []
    return DutyActPage(act, view, part: part, agencies: agencies, typed: typed, faults: faults, for: visit)
  }

  private static func act(_ visit: Visit) async throws -> Answer {
    let actor = try visit.actor()
    guard let id = ID<Duty>(visit.part("ma")), let part = Int(visit.part("phan")), let act = DutyAct.named(visit.part("viec")) else {
      throw unknown
    }
    do {
      var form = visit.form
      if form.has("cho-ai") {
        let name = form.text("cho-ai")
        let found = try await ListOwnerChoices.run(in: visit.office).flatMap(\.choices).first { $0.name == name }
        form = form.adding("cho-ai-ma", found?.id ?? "")
      }
      try await ActOnDuty.run(.init(id, part: part, try act.act(form), seen: Int(form.text("da-thay"))), by: actor, in: visit.office)
      return .seeOther(address(id) + "?xong=" + act.slug)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await actPage(visit, typed: visit.form, faults: faults), because: problem)
    }
  }

  // MARK: Working days, provisions against bodies

  private static func calendarPage(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> WorkingDaysPage {
    WorkingDaysPage(try await ListCalendarDays.run(for: try visit.actor(), in: visit.office), typed: typed, faults: faults, for: visit)
  }

  private static func enterDay(_ visit: Visit) async throws -> Answer {
    let actor = try visit.actor()
    do {
      guard let day = Day(typed: visit.form.text("ngay")) else {
        _ = try Permit(actor, maySomewhere: .keepCalendar)
        throw Problem.invalid("Chưa ghi được ngày.", fields: [.init("ngay", "Hãy ghi ngày, tháng, năm; ví dụ 02/09/2027.")])
      }
      try await EnterCalendarDay.run(
        [.init(day: day, isOff: visit.form.text("loai") != "lam-bu", document: visit.form.text("van-ban"))], by: actor, in: visit.office)
      return .seeOther("/lam-viec/lich-lam-viec")
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await calendarPage(visit, typed: visit.form, faults: faults), because: problem)
    }
  }

  private static func matrixPage(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> DutyMatrixPage {
    let view = try await ReadDutyMatrix.run(
      visit.part("so"), group: visit.query.text("nhom"), for: try visit.actor(), in: visit.office)
    return DutyMatrixPage(view, typed: typed, faults: faults, for: visit)
  }

  private static func notice(_ visit: Visit) async throws -> Answer {
    let actor = try visit.actor()
    let form = visit.form
    do {
      try await RecordProvisionNotice.run(
        .init(
          slug: visit.part("so"), code: form.text("diem"), kind: ProvisionNotice.Kind(rawValue: form.text("loai")) ?? .ownPlan,
          words: form.text("vi-sao")), by: actor, in: visit.office)
      return .seeOther(Address.path("lam-viec", "van-ban", visit.part("so"), "ma-tran"))
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await matrixPage(visit, typed: form, faults: faults), because: problem)
    }
  }

  // MARK: Giving out

  private static func issuePage(_ visit: Visit, typed: Fields, faults: FormFaults?) async throws -> DutyIssuePage {
    let slug = typed.has("van-ban") ? typed.text("van-ban") : visit.query.text("van-ban")
    let parent = ID<Duty>(typed.has("cha") ? typed.text("cha") : visit.query.text("cha"))
    let view = try await ReadIssueChoices.run(slug: slug, parent: parent, for: try visit.actor(), in: visit.office)
    return DutyIssuePage(view, slug: slug, typed: typed, faults: faults, for: visit)
  }

  private static func issue(_ visit: Visit) async throws -> Answer {
    let actor = try visit.actor()
    let form = visit.form
    do {
      let slug = form.text("van-ban")
      let parent = ID<Duty>(form.text("cha"))
      let choices = try await ReadIssueChoices.run(slug: slug, parent: parent, for: actor, in: visit.office)
      let byName = Dictionary(choices.agencies.map { ($0.name, $0.id) }, uniquingKeysWith: { one, _ in one })
      func agency(_ name: String) throws -> ID<Agency>? {
        let typed = form.text(name)
        if typed.isEmpty { return nil }
        guard let id = byName[typed].flatMap({ ID<Agency>($0) }) else {
          throw Problem.invalid(
            "Chưa giao được việc.", fields: [.init(name, "Không có cơ quan nào tên «\(typed)» hôm nay. Hãy chọn trong danh sách.")])
        }
        return id
      }
      let group = choices.groups.first { $0.phrase == form.text("nhom") }
      let draft = DutyDraft(
        work: form.text("viec"), product: form.text("san-pham"), due: Day(typed: form.text("han")),
        lead: try agency("chu-tri") ?? group?.members.first,
        coordinators: try (1...3).compactMap { number in
          try agency("phoi-hop-\(number)").map { .init(agency: $0, deliverable: form.text("phan-\(number)")) }
        }, needsNobody: form.text("khong-phoi-hop") == "1", priority: Duty.Priority(rawValue: form.text("uu-tien")) ?? .normal,
        rollUp: form.text("cach-tinh") == "minimum"
          ? .minimum(max(1, Int(form.text("it-nhat")) ?? 1)) : RollUp(form.text("cach-tinh")) ?? .none,
        weight: min(100, max(1, Int(form.text("trong-so")) ?? 1)), monitor: try agency("theo-doi"))
      let codes = form.text("diem").split { $0 == "," || $0.isWhitespace }.map(String.init)
      let issued = try await IssueDuty.run(
        .init(
          draft, each: group?.members ?? [], giver: ID<Agency>(form.text("co-quan-giao")), parent: parent,
          serving: codes.map { .init(slug: slug, code: $0) }), by: actor, in: visit.office)
      guard issued.count == 1, let one = issued.first else { return .seeOther("/lam-viec/nhiem-vu?da-giao=\(issued.count)") }
      return .seeOther(address(one) + "?xong=giao")
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await issuePage(visit, typed: form, faults: faults), because: problem)
    }
  }

  // MARK: Lists

  /// What a list was asked for, by the words of its address.
  public struct Asked: Sendable {
    public let input: ListDuties.Input
    /// The day as typed.
    public let typed: String
    public let faults: FormFaults?

    init(_ visit: Visit) {
      typed = visit.query.text("ngay")
      let day = Day(typed: typed)
      faults =
        typed.isEmpty || day != nil
        ? nil : FormFaults(.invalid("Chưa đọc được ngày.", fields: [.init("ngay", "Hãy ghi ngày, tháng, năm; ví dụ 30/06/2025.")]))
      let code = visit.query.text("diem")
      input = ListDuties.Input(
        day: day, agency: ID<Agency>(visit.query.text("co-quan")), standing: DutyStanding(rawValue: visit.query.text("trang-thai")),
        provision: code.isEmpty ? nil : .init(slug: visit.query.text("van-ban"), code: code), after: Int(visit.query.text("sau")) ?? 0)
    }

    func address(standing: DutyStanding?) -> String {
      var parts: [String] = []
      if let standing { parts.append("trang-thai=" + standing.rawValue) }
      if let agency = input.agency { parts.append("co-quan=" + Address.encoded(agency.text)) }
      if let provision = input.provision {
        parts.append("van-ban=" + Address.encoded(provision.slug))
        parts.append("diem=" + Address.encoded(provision.code))
      }
      if let day = input.day { parts.append("ngay=" + day.iso) }
      return "/lam-viec/nhiem-vu?" + parts.joined(separator: "&")
    }
  }
}

import Domain
import Kit
import Office
import Site

/// One duty with its whole story: the «5 rõ», each agency's part, what happened, who was urged, and what the reader may do.
public struct DutyPage: Page {
  public static let template = "workspace/directives/duty"
  public let frame: Frame
  public let notice: Notice?
  public let code: String
  public let work: String
  public let facts: [Fact]
  public let parts: [Part]
  public let served: [Link]
  public let hasServed: Bool
  public let parent: Link?
  public let children: [DutyRow]
  public let hasChildren: Bool
  public let rollUp: String
  public let sum: String
  public let hasSum: Bool
  public let story: [Moment]
  public let reminders: [Said]
  public let hasReminders: Bool
  public let divide: String?
  public let asOf: String
  public let isPast: Bool
  public let now: String

  public struct Fact: Sendable {
    public let label: String
    public let text: String
  }

  public struct Link: Sendable {
    public let label: String
    public let leads: String
  }

  /// One agency's part, with what the reader may do about it.
  public struct Part: Sendable {
    public let id: String
    public let title: String
    public let agency: String
    public let head: String
    public let hasHead: Bool
    public let chipKind: String
    public let chip: String
    public let percent: Int
    public let deliverable: String
    public let due: String
    public let oldDue: String
    public let hasOldDue: Bool
    public let late: String
    public let isLate: Bool
    public let passings: [String]
    public let hasPassings: Bool
    public let quick: [Act]
    public let acts: [Act]
    public let hasActs: Bool
  }

  /// A form behind an address, or a button that needs no words.
  public struct Act: Sendable {
    public let label: String
    public let leads: String
    public let about: String
  }

  public struct Moment: Sendable {
    public let day: String
    public let what: String
    public let who: String
    public let words: String
    public let hasWords: Bool
    public let evidence: String
    public let hasEvidence: Bool
    public let mark: String
  }

  public struct Said: Sendable {
    public let at: String
    public let reason: String
    public let whom: String
    public let channel: String
  }

  public init(_ read: ReadDuty.View, for visit: Visit) {
    let view = read.view
    let duty = view.duty
    code = duty.code
    work = duty.work
    frame = visit.frame(
      "\(duty.code): \(duty.work.prefix(60))", at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb(duty.code)])
    notice = DutyPage.notice(visit.query.text("xong"))
    facts = [
      Fact(label: "Sản phẩm", text: duty.product), Fact(label: "Cơ quan giao", text: view.giverName),
      Fact(label: "Ngày giao", text: "\(duty.issuedOn.vietnamese), bởi \(view.stored.issuedByName)"),
      Fact(label: "Mức", text: duty.priority.vietnamese),
      Fact(label: "Theo dõi", text: view.monitorName.isEmpty ? "Cơ quan giao tự theo dõi" : view.monitorName),
    ]
    let address = DutyRoutes.address(duty.id)
    parts = view.parts.map { part in
      Part(
        part, on: view.state.day, address: address, works: read.mayWorkOn.contains(part.state.place),
        decides: read.mayDecideOn.contains(part.state.place), step: read.steps[part.state.place])
    }
    served = view.served.map {
      Link(label: "Điểm \($0.code), văn bản số \($0.number)", leads: Address.path("van-ban", $0.slug, "diem", $0.code))
    }
    hasServed = !served.isEmpty
    parent = read.parent.map { Link(label: "\($0.duty.code): \($0.duty.work)", leads: DutyRoutes.address($0.duty.id)) }
    children = read.children.map { DutyRow($0) }
    hasChildren = !children.isEmpty
    rollUp = duty.rollUp.vietnamese
    sum =
      view.sum.map { sum in
        "Theo các việc con: \(sum.percent)%. "
          + (sum.missing.isEmpty ? "Không còn thiếu việc con nào." : "Còn thiếu \(sum.missing.count) việc con.")
      } ?? ""
    hasSum = !sum.isEmpty
    let issued = Moment(
      day: duty.issuedOn.vietnamese,
      what: "Giao việc cho \(read.view.state.lead.before.first.map { read.names[$0.from] ?? "" } ?? view.parts[0].agencyName)",
      who: "\(view.stored.issuedByName), \(view.stored.issuedByPosition)", words: "", hasWords: false, evidence: "", hasEvidence: false,
      mark: "is-done")
    story =
      view.stored.events.filter { $0.on <= view.state.day }.reversed().map { Moment($0, of: view, names: read.names) } + [issued]
    reminders = read.reminders.reversed().map {
      Said(
        at: $0.at.vietnamese, reason: $0.reason, whom: $0.toldHead.isEmpty ? $0.toldAgencyName : "\($0.toldHead), \($0.toldAgencyName)",
        channel: $0.channel.vietnamese)
    }
    hasReminders = !reminders.isEmpty
    divide = read.mayDivide ? "/lam-viec/nhiem-vu/giao?cha=" + duty.id.text : nil
    isPast = view.state.day != visit.today
    asOf = view.state.day.vietnamese
    now = address
  }

  private static func notice(_ done: String) -> Notice? {
    switch done {
    case "": nil
    case "giao": Notice("Đã giao việc", "Cơ quan chủ trì thấy việc này trong «Việc của tôi» và cần bấm nhận việc.")
    case "trinh-ket-qua": Notice("Đã trình kết quả", "Việc chỉ xong khi cơ quan giao nghiệm thu; ngày tính là ngày trình.")
    default: Notice("Đã ghi", "Việc vừa làm đã vào câu chuyện của nhiệm vụ ở dưới.")
    }
  }
}

extension DutyPage.Part {
  init(_ part: DutyView.PartView, on day: Day, address: String, works: Bool, decides: Bool, step: ReminderLadder.Step?) {
    let state = part.state
    id = "phan-\(state.place)"
    title = state.place == 0 ? "Chủ trì" : "Phối hợp \(state.place)"
    agency = part.agencyName
    head = part.head
    hasHead = !head.isEmpty
    (chipKind, chip) = DutyRow.chip(state, on: day)
    percent = state.percent
    deliverable = state.deliverable
    due = state.due.vietnamese
    oldDue = state.firstDue.vietnamese
    hasOldDue = state.firstDue != state.due
    isLate = state.daysLate > 0
    late =
      isLate
      ? "Quá hạn \(state.daysLate) ngày làm việc sau ngày \(state.effectiveDue.vietnamese). Người đứng đầu vào ngày đến hạn: \(part.headOnDue.isEmpty ? "sổ chưa ghi" : part.headOnDue)."
      : ""
    passings = part.passings.map { "Từ \($0.on.vietnamese): \($0.from) → \($0.to)" }
    hasPassings = !passings.isEmpty
    func act(_ slug: String) -> DutyPage.Act? {
      DutyAct.named(slug).map { DutyPage.Act(label: $0.label, leads: address + "/phan/\(state.place)/" + slug, about: part.agencyName) }
    }
    var quick: [DutyPage.Act?] = []
    var acts: [DutyPage.Act?] = []
    if works && state.isOpen {
      if state.acknowledgedOn == nil || state.isDisputed { quick.append(act("nhan-viec")) }
      if step.map({ $0.level > 0 }) == true { quick.append(act("da-nhan-don-doc")) }
      if state.submittedOn == nil { acts += [act("bao-cao"), act("trinh-ket-qua")] }
      if state.asksUntil == nil && state.submittedOn == nil { acts.append(act("xin-gia-han")) }
      if state.acknowledgedOn == nil && !state.isDisputed { acts.append(act("y-kien")) }
    }
    if decides {
      if state.isOpen {
        if state.waitsForAcceptance { acts += [act("nghiem-thu"), act("tra-lai")] }
        acts.append(act("gia-han"))
        if state.asksUntil != nil { acts.append(act("khong-gia-han")) }
        if state.excusedSince == nil { acts.append(act("cho-co-quan-khac")) } else { quick.append(act("het-cho")) }
        acts.append(act("chuyen"))
      } else {
        acts.append(act("mo-lai"))
      }
    }
    self.quick = quick.compactMap(\.self)
    self.acts = acts.compactMap(\.self)
    hasActs = !self.quick.isEmpty || !self.acts.isEmpty
  }
}

extension DutyPage.Moment {
  init(_ event: DutyEvent, of view: DutyView, names: [ID<Agency>: String]) {
    day = event.on.vietnamese
    var what = event.kind.vietnamese
    if let percent = event.percent, event.kind == .reported { what += " \(percent)%" }
    if let until = event.day { what += " đến \(until.vietnamese)" }
    if event.kind == .passedOn, let agency = event.agency { what += ": \(names[agency] ?? "")" }
    if event.part > 0, view.parts.indices.contains(event.part) { what += " (phần của \(view.parts[event.part].agencyName))" }
    self.what = what
    who = "\(event.byName), \(event.byPosition)"
    words = event.words
    hasWords = !words.isEmpty
    evidence = event.evidence
    hasEvidence = !evidence.isEmpty
    mark =
      switch event.kind {
      case .accepted, .acknowledged, .submitted: "is-done"
      case .returned, .disputed, .reopened, .extensionRefused: "is-late"
      case .passedOn, .handedOver, .excused, .extensionAsked, .extensionGranted: "is-attn"
      default: ""
      }
  }
}

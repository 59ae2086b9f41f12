import Domain
import Kit
import Office
import Site

/// One body: its place in both hierarchies, who heads it, its story, and what it has been given.
public struct AgencyPage: Page {
  public static let template = "portal/administration/agency"
  public let frame: Frame
  public let kicker: String
  public let chipKind: String
  public let chip: String
  public let name: String
  public let unitLink: RegisterLink?
  public let heirs: [RegisterLink]
  public let hasHeirs: Bool
  public let heirsTitle: String
  public let isEndedWithoutHeir: Bool
  public let note: String
  public let hasNote: Bool
  public let lines: [LineOf]
  public let heads: [HeadLine]
  public let hasHeads: Bool
  public let episodes: [RegisterEpisode]
  public let predecessors: [RegisterLink]
  public let hasPredecessors: Bool
  public let successors: [RegisterLink]
  public let hasSuccessors: Bool
  public let provisions: [Given]
  public let hasProvisions: Bool
  public let inherited: [Given]
  public let hasInherited: Bool
  /// The duties of the body, for those who work with them.
  public let duties: String?

  /// The bodies above and below on one line.
  public struct LineOf: Sendable {
    public let title: String
    public let id: String
    public let above: [RegisterLink]
    public let hasAbove: Bool
    public let below: [RegisterLink]
    public let hasBelow: Bool
    public let belowTitle: String
  }

  public struct HeadLine: Sendable {
    public let position: String
    public let person: String
    public let span: String
    public let isNow: Bool
  }

  public struct Given: Sendable {
    public let label: String
    public let address: String
    public let words: String
    public let due: String
    public let origin: String
    public let hasOrigin: Bool
  }

  public init(_ view: ReadAgency.View, for visit: Visit) {
    let agency = view.onDay ?? view.latest
    name = agency.name
    let first = view.history.first?.fact ?? agency
    let last = view.history.last?.fact ?? agency
    let state = RegisterState(
      Period(from: first.period.from, until: last.period.until) ?? agency.period, on: view.day, "Đang hoạt động")
    (chipKind, chip) = (state.chipKind, state.chip)
    kicker = agency.form.vietnamese
    frame = visit.frame(
      name + (view.onDay == nil ? ", \(state.chip.lowercased())" : ""), at: .agencies,
      crumbs: [Crumb("Cơ quan, tổ chức", "/co-quan"), Crumb(name)], object: .init(kind: "agency", id: agency.agency.text))
    unitLink = view.unit.map { RegisterLink($0) }
    heirs = view.standingSuccessors.map { RegisterLink($0) }
    hasHeirs = !heirs.isEmpty
    heirsTitle = last.period.until.map { "Từ \($0.vietnamese), công việc do" } ?? ""
    isEndedWithoutHeir = last.period.until.map { $0 <= view.day } == true && heirs.isEmpty
    note = agency.note
    hasNote = !note.isEmpty
    lines = [
      LineOf(.party, view.partyLine, view.partySubordinates, view.day), LineOf(.state, view.stateLine, view.stateSubordinates, view.day),
    ]
    heads = view.heads.reversed().map { HeadLine($0, on: view.day) }
    hasHeads = !heads.isEmpty
    episodes = AgencyPage.episodes(view, today: visit.today)
    predecessors = view.predecessors.map { RegisterLink($0.agency, "đến \($0.event?.day.adding(days: -1).vietnamese ?? "")") }
    hasPredecessors = !predecessors.isEmpty
    successors = view.successors.map { RegisterLink($0.agency, "từ \($0.event?.day.vietnamese ?? "")") }
    hasSuccessors = !successors.isEmpty
    provisions = view.provisions.map { Given($0, origin: "") }
    hasProvisions = !provisions.isEmpty
    inherited = view.inherited.map { one in
      Given(
        one.provision,
        origin: "Giao cho \(one.from.name)" + (one.shared ? "; nhiều cơ quan cùng tiếp nối, cần giao lại cho một cơ quan" : ""))
    }
    hasInherited = !inherited.isEmpty
    duties =
      visit.reader?.may(.readClosedDirectives) == true || visit.reader?.may(.workOnDuty) == true
      ? "/lam-viec/nhiem-vu?co-quan=" + Address.encoded(agency.agency.text) : nil
  }

  /// Newest first.
  private static func episodes(_ view: ReadAgency.View, today: Day) -> [RegisterEpisode] {
    var episodes: [RegisterEpisode] = []
    var before: ReadAgency.Chapter?
    for chapter in view.history {
      let from = chapter.fact.period.from
      if let before {
        let what =
          before.fact.name != chapter.fact.name
          ? "Đổi tên thành \(chapter.fact.name)"
          : before.fact.unit != chapter.fact.unit ? "Chuyển sang đơn vị hành chính khác" : "Đổi cơ quan cấp trên"
        episodes.append(RegisterEpisode(from, today, what, chapter.begun.map { $0.basis + "." } ?? ""))
      } else if let begun = chapter.begun {
        episodes.append(
          RegisterEpisode(
            from, today, "\(chapter.fact.name) được lập",
            begun.basis + "." + (chapter.fact.beginning.pastUnknown ? " Tiếp nối cơ quan nào thì sổ chưa ghi." : "")))
      } else {
        episodes.append(
          RegisterEpisode(from, today, "Sổ bắt đầu ghi từ đây", "Trước ngày này sổ không nói gì về cơ quan này.", mark: "is-attn"))
      }
      if chapter.isLast, let until = chapter.fact.period.until {
        episodes.append(RegisterEpisode(until, today, "\(chapter.fact.name) kết thúc", chapter.ended.map { $0.basis + "." } ?? ""))
      }
      before = chapter
    }
    return episodes.reversed()
  }
}

extension AgencyPage.LineOf {
  init(_ line: Agency.Line, _ above: [AgencyFact], _ below: [AgencyFact], _ day: Day) {
    title = "T" + line.vietnamese.dropFirst()
    id = "tuyen-" + line.rawValue
    self.above = above.map { RegisterLink($0) }
    hasAbove = !above.isEmpty
    self.below = below.map { RegisterLink($0) }
    hasBelow = !below.isEmpty
    belowTitle = "\(below.count) cơ quan trực thuộc"
  }
}

extension AgencyPage.HeadLine {
  init(_ appointment: Appointment, on day: Day) {
    position = appointment.position
    person = appointment.person
    let from = appointment.period.from.vietnamese
    span = appointment.period.until.map { "\(from) đến \($0.adding(days: -1).vietnamese)" } ?? "từ \(from)"
    isNow = appointment.period.contains(day)
  }
}

extension AgencyPage.Given {
  init(_ provision: OwnedProvision, origin: String) {
    label = "Điểm \(provision.code), văn bản số \(provision.directiveNumber)"
    address = Address.path("van-ban", provision.directiveSlug, "diem", provision.code)
    words = provision.words
    due = provision.due.map { "Hạn \($0.vietnamese)" } ?? "Chưa có hạn"
    self.origin = origin
    hasOrigin = !origin.isEmpty
  }
}

import Domain
import Kit
import Office
import Site

/// One unit: where it lies, its story, and who came before and after it.
public struct UnitPage: Page {
  public static let template = "portal/administration/unit"
  public let frame: Frame
  public let kicker: String
  public let chipKind: String
  public let chip: String
  public let name: String
  public let facts: [String]
  public let parents: [RegisterLink]
  public let hasParents: Bool
  /// Those who stand where an ended unit lay.
  public let heirs: [RegisterLink]
  public let hasHeirs: Bool
  public let heirsTitle: String
  public let note: String
  public let hasNote: Bool
  public let episodes: [RegisterEpisode]
  public let predecessors: [RegisterLink]
  public let hasPredecessors: Bool
  public let isPastUnknown: Bool
  public let successors: [RegisterLink]
  public let hasSuccessors: Bool
  public let children: [RegisterLink]
  public let hasChildren: Bool
  public let childrenTitle: String
  public let agencies: [RegisterLink]
  public let hasAgencies: Bool

  public init(_ view: ReadUnit.View, for visit: Visit) {
    let unit = view.onDay ?? view.latest
    name = unit.fullName
    let first = view.history.first?.fact ?? unit
    let last = view.history.last?.fact ?? unit
    let state = RegisterState(
      Period(from: first.period.from, until: last.period.until) ?? unit.period, on: view.day, "Đang tồn tại")
    (chipKind, chip) = (state.chipKind, state.chip)
    kicker = "Đơn vị " + unit.level.vietnamese
    frame = visit.frame(
      name + (view.onDay == nil ? ", \(state.chip.lowercased())" : ""), at: .units,
      crumbs: [Crumb("Đơn vị hành chính", "/don-vi")]
        + view.ancestors.reversed().map { Crumb($0.fullName, Address.path("don-vi", $0.unit.text)) } + [Crumb(name)])
    facts = ["Mã \(unit.code)"] + [unit.areaHectares.map { "Diện tích " + squareKilometres($0) }].compactMap(\.self)
    parents = view.ancestors.map { RegisterLink($0) }
    hasParents = !parents.isEmpty
    heirs = view.standingSuccessors.map { RegisterLink($0) }
    hasHeirs = !heirs.isEmpty
    heirsTitle = last.period.until.map { "Từ \($0.vietnamese), địa bàn này thuộc" } ?? ""
    note = unit.note
    hasNote = !note.isEmpty
    episodes = UnitPage.episodes(view, today: visit.today)
    predecessors = view.predecessors.map { RegisterLink($0.unit, "đến \($0.event?.day.adding(days: -1).vietnamese ?? "")") }
    hasPredecessors = !predecessors.isEmpty
    isPastUnknown = first.beginning.pastUnknown
    successors = view.successors.map { RegisterLink($0.unit, "từ \($0.event?.day.vietnamese ?? "")") }
    hasSuccessors = !successors.isEmpty
    children = view.children.map { RegisterLink($0, "mã \($0.code)") }
    hasChildren = !children.isEmpty
    childrenTitle = "\(children.count) đơn vị trực thuộc ngày \(view.day.vietnamese)"
    agencies = view.agencies.map { RegisterLink($0, $0.form.vietnamese) }
    hasAgencies = !agencies.isEmpty
  }

  /// Newest first.
  private static func episodes(_ view: ReadUnit.View, today: Day) -> [RegisterEpisode] {
    var episodes: [RegisterEpisode] = []
    var before: ReadUnit.Chapter?
    for chapter in view.history {
      let from = chapter.fact.period.from
      if let before {
        let what =
          before.fact.fullName != chapter.fact.fullName
          ? "Đổi thành \(chapter.fact.fullName)"
          : before.fact.parent != chapter.fact.parent
            ? "Chuyển sang \(chapter.parent?.runningName ?? "đơn vị khác")" : "Diện tích đổi"
        episodes.append(RegisterEpisode(from, today, what, chapter.begun.map { $0.basis + "." } ?? ""))
      } else if let begun = chapter.begun {
        episodes.append(
          RegisterEpisode(
            from, today, "\(chapter.fact.fullName) được lập",
            begun.basis + "." + (chapter.fact.beginning.pastUnknown ? " Lập từ đơn vị nào thì sổ chưa ghi." : "")))
      } else {
        episodes.append(
          RegisterEpisode(
            from, today, "Sổ bắt đầu ghi từ đây", "Trước ngày này sổ không nói gì về \(chapter.fact.runningName).", mark: "is-attn"))
      }
      if chapter.isLast, let until = chapter.fact.period.until {
        episodes.append(
          RegisterEpisode(until, today, "\(chapter.fact.fullName) kết thúc", chapter.ended.map { $0.basis + "." } ?? ""))
      }
      before = chapter
    }
    return episodes.reversed()
  }
}

import Domain
import Kit
import Office
import Site

/// Units as they stood on a day, by parent, with the change before and the change after that day told in words.
public struct UnitListPage: Page {
  public static let template = "portal/administration/units"
  public let frame: Frame
  public let heading: String
  public let faults: FormFaults?
  public let dayField: FormField
  public let search: FormField
  public let level: FormField
  public let known: FormField
  public let isKnownAsked: Bool
  public let tiles: [Tile]
  public let hasTiles: Bool
  public let turns: [Turn]
  public let groups: [Group]
  public let hasGroups: Bool
  public let ended: [Ended]
  public let hasEnded: Bool
  public let emptyTitle: String
  public let emptyText: String

  public struct Tile: Sendable {
    public let label: String
    public let figure: String
  }

  /// A day on which units changed, before or after the day of the page.
  public struct Turn: Sendable {
    public let title: String
    public let text: String
    public let leads: String
    public let leadsWords: String
  }

  /// A unit that is no more, with those in its place.
  public struct Ended: Sendable {
    public let label: String
    public let address: String
    public let when: String
    public let heirs: [RegisterLink]
  }

  public struct Group: Sendable {
    public let title: String
    public let id: String
    public let count: String
    public let rows: [Row]
  }

  public struct Row: Sendable {
    public let name: String
    public let address: String
    public let code: String
    public let area: String
    public let since: String
    /// What it was made of.
    public let parts: String
    public let children: String
    public let hasChildren: Bool
  }

  init(_ view: ListUnits.View, asked: AskedDay, for visit: Visit) {
    let typed = visit.query
    heading = "Đơn vị hành chính ngày \(asked.words)"
    faults = asked.faults
    frame = visit.frame(heading, at: .units, crumbs: [Crumb("Đơn vị hành chính")], wrong: faults != nil)
    dayField = asked.field
    search = FormField("tim", "Tên hoặc mã", value: typed.text("tim"))
    level = FormField(
      "cap", "Cấp", value: typed.text("cap"),
      options: [("", "Mọi cấp")] + AdminUnit.Level.allCases.map { ($0.rawValue, "C" + $0.vietnamese.dropFirst()) })
    known = asked.knownField
    isKnownAsked = !known.value.isEmpty
    tiles = AdminUnit.Level.allCases.map { Tile(label: "Đơn vị " + $0.vietnamese, figure: String(view.counts[$0] ?? 0)) }
    hasTiles = !view.counts.isEmpty
    var turns: [Turn] = []
    if let last = view.last {
      turns.append(
        Turn(
          title: "Từ \(last.day.vietnamese): \(last.title)", text: last.basis + ".",
          leads: asked.address("/don-vi", on: last.day.adding(days: -1)), leadsWords: "Xem ngày \(last.day.adding(days: -1).vietnamese)"))
    }
    if let next = view.next {
      turns.append(
        Turn(
          title: "Sẽ đổi từ \(next.day.vietnamese): \(next.title)", text: next.basis + ".", leads: asked.address("/don-vi", on: next.day),
          leadsWords: "Xem ngày \(next.day.vietnamese)"))
    }
    self.turns = turns
    groups = view.groups.enumerated().map { place, group in
      Group(
        title: group.parent?.fullName ?? "Tỉnh, thành phố", id: "nhom-\(place + 1)",
        count: "\(group.units.count) đơn vị", rows: group.units.map { Row($0) })
    }
    hasGroups = !groups.isEmpty
    ended = view.ended.map { one in
      let link = RegisterLink(one.unit)
      return Ended(
        label: link.label, address: link.address, when: "kết thúc từ \(one.on.vietnamese)", heirs: one.heirs.map { RegisterLink($0) })
    }
    hasEnded = !ended.isEmpty
    if view.counts.isEmpty {
      emptyTitle = "Sổ chưa ghi đơn vị nào vào ngày này"
      emptyText =
        view.firstDay.map { "Sổ bắt đầu ghi từ ngày \($0.vietnamese). Trước ngày ấy An Cư không có nguồn nên không nói gì." }
        ?? "Chưa có dữ liệu nào được nhập."
    } else {
      emptyTitle = "Không có đơn vị nào có các chữ này"
      emptyText = "Hãy gõ ít chữ hơn, hoặc chọn ngày khác: tên có thể đã đổi. Gõ có dấu hay không dấu đều được."
    }
  }
}

extension UnitListPage.Row {
  init(_ line: ListUnits.Line) {
    let unit = line.unit
    name = unit.fullName
    address = Address.path("don-vi", unit.unit.text)
    code = unit.code
    area = unit.areaHectares.map(squareKilometres) ?? "Chưa ghi"
    since = unit.beginning.event == nil ? "Trước \(unit.period.from.vietnamese)" : unit.period.from.vietnamese
    parts =
      !line.parts.isEmpty
      ? line.parts.map(\.fullName).joined(separator: ", ")
      : unit.beginning.event == nil ? "Sổ bắt đầu từ đây" : unit.beginning.pastUnknown ? "Chưa ghi" : ""
    children = "Gồm \(line.children) đơn vị"
    hasChildren = line.children > 0
  }
}

import Domain
import Kit
import Office
import Site

/// The form of one change that is added to a draft.
public struct ChangeFormPage: Page {
  public static let template = "workspace/administration/change"
  public let frame: Frame
  public let heading: String
  public let hint: String
  public let action: String
  public let back: String
  public let draft: String
  public let seen: String
  public let faults: FormFaults?
  public let before: [Entry]
  public let hasTicks: Bool
  public let ticksLabel: String
  public let ticksFault: String
  public let areTicksWrong: Bool
  public let filter: FormField
  public let ticks: [Tick]
  public let isFiltered: Bool
  public let after: [Entry]

  /// A field, drawn as a list to choose from or a line to type.
  public struct Entry: Sendable {
    public let field: FormField
    public let isChoice: Bool
  }

  public struct Tick: Sendable {
    public let value: String
    public let label: String
    public let under: String
    public let isTicked: Bool
  }

  init(_ form: ChangeForm, _ view: ReadReorganisationChoices.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    let one = view.record.reorganisation
    heading = form.title
    hint = form.hint
    back = Address.path("lam-viec", "sap-xep", one.id.text)
    action = back + "/them/" + form.rawValue
    draft = "\(one.title), từ \(one.day.vietnamese)"
    seen = typed.has("luc") ? typed.text("luc") : view.record.draftedBy.at.iso
    frame = visit.frame(
      form.title, at: .reorganisations,
      crumbs: [Crumb("Sắp xếp đơn vị", "/lam-viec/sap-xep"), Crumb(one.title, back), Crumb(form.title)], wrong: faults != nil)
    self.faults = faults
    let fields = Fielder(view: view, typed: typed, faults: faults)
    (before, after) = fields.entries(of: form)
    hasTicks = form.ticks != .none
    ticksLabel =
      switch form {
      case .mergeUnits: "Các đơn vị được hợp nhất"
      case .abolishUnit: "Các đơn vị nhận địa bàn"
      case .succeedAgency: "Cơ quan tiếp nối"
      default: "Các cơ quan được hợp nhất"
      }
    ticksFault = faults?.items.first { $0.field == "chon" }?.message ?? ""
    areTicksWrong = !ticksFault.isEmpty
    filter = FormField("loc-chu", "Chỉ hiện những tên có chữ", value: typed.text("loc-chu"))
    isFiltered = !filter.value.isEmpty
    ticks = form.ticks == .none ? [] : fields.ticks(form.ticks, withNew: form == .abolishUnit || form == .succeedAgency)
  }

  /// Makes the fields of a form from what may be chosen and what was typed.
  private struct Fielder {
    let view: ReadReorganisationChoices.View
    let typed: Fields
    let faults: FormFaults?

    func entries(of form: ChangeForm) -> (before: [Entry], after: [Entry]) {
      switch form {
      case .mergeUnits:
        (
          [],
          [
            kind("loai", "Loại của đơn vị mới"), text("ten", "Tên riêng của đơn vị mới", "Không kèm chữ «xã», «phường»."), code(""),
            unit("cap-tren", "Đơn vị cấp trên", upper: true),
          ]
        )
      case .splitUnit:
        (
          [unit("don-vi", "Đơn vị được chia")],
          (1...ChangeForm.parts).flatMap { place in
            [
              kind("loai-\(place)", "Loại của đơn vị mới thứ \(place)"),
              text("ten-\(place)", "Tên riêng của đơn vị mới thứ \(place)", place > 2 ? "Để trống nếu không có." : ""), code("-\(place)"),
            ]
          }
        )
      case .renameUnit:
        (
          [unit("don-vi", "Đơn vị đổi tên")],
          [kind("loai", "Loại", same: true), text("ten", "Tên riêng mới", "Không kèm chữ «xã», «phường».")]
        )
      case .transferUnit: ([unit("don-vi", "Đơn vị chuyển đi")], [unit("cap-tren", "Đơn vị cấp trên mới", upper: true)])
      case .abolishUnit: ([unit("don-vi", "Đơn vị giải thể")], [])
      case .mergeAgencies: ([], [text("ten", "Tên đầy đủ của cơ quan mới", "Loại và cấp trên lấy theo cơ quan được chọn đầu tiên.")])
      case .splitAgency:
        (
          [agency("co-quan", "Cơ quan được chia")],
          (1...ChangeForm.parts).map { text("ten-\($0)", "Tên đầy đủ của cơ quan mới thứ \($0)", $0 > 2 ? "Để trống nếu không có." : "") }
        )
      case .renameAgency: ([agency("co-quan", "Cơ quan đổi tên")], [text("ten", "Tên đầy đủ mới", "")])
      case .transferAgency:
        (
          [agency("co-quan", "Cơ quan chuyển đi")],
          [
            choice("tuyen", "Tuyến", [("", "Chọn tuyến")] + Agency.Line.allCases.map { ($0.rawValue, "T" + $0.vietnamese.dropFirst()) }),
            agency("cap-tren", "Cơ quan cấp trên mới", also: [("khong", "Không còn trên tuyến này")]),
          ]
        )
      case .succeedAgency: ([agency("co-quan", "Cơ quan kết thúc")], [])
      case .abolishAgency: ([agency("co-quan", "Cơ quan giải thể")], [])
      case .establishAgency:
        (
          [],
          [
            text("ten", "Tên đầy đủ", ""),
            choice("loai", "Loại cơ quan", [("", "Chọn loại")] + Agency.Form.allCases.map { ($0.rawValue, $0.vietnamese) }),
            unit("don-vi", "Hoạt động ở đơn vị hành chính"),
            agency("cap-tren-dang", "Cấp trên, tuyến Đảng", also: [], empty: "Không có"),
            agency("cap-tren-nha-nuoc", "Cấp trên, tuyến Nhà nước", also: [], empty: "Không có"),
          ]
        )
      }
    }

    /// Those the draft makes may take over, but not be merged in it.
    func ticks(_ what: ChangeForm.Ticks, withNew: Bool) -> [Tick] {
      let chosen = Set(typed.texts("chon"))
      let words = typed.text("loc-chu")
      let all: [Tick] =
        what == .units
        ? (withNew ? view.newUnits : []).map {
          Tick(
            value: ChangeForm.new + $0.key, label: "\($0.kind.word) \($0.name)", under: "mới trong dự thảo",
            isTicked: chosen.contains(ChangeForm.new + $0.key))
        }
          + view.units.map { choice in
            let unit = choice.unit
            return Tick(
              value: unit.unit.text, label: unit.fullName,
              under: [choice.parent?.fullName, "mã \(unit.code)"].compactMap(\.self).joined(separator: ", "),
              isTicked: chosen.contains(unit.unit.text))
          }
        : (withNew ? view.newAgencies : []).map {
          Tick(
            value: ChangeForm.new + $0.key, label: $0.name, under: "mới trong dự thảo", isTicked: chosen.contains(ChangeForm.new + $0.key))
        }
          + agencies.map {
            Tick(value: $0.agency.text, label: $0.name, under: $0.form.vietnamese, isTicked: chosen.contains($0.agency.text))
          }
      return all.filter { $0.isTicked || words.isEmpty || VietnameseText.holds($0.label, words: words) }
    }

    /// Those of communes follow their units by themselves, so lists of agencies leave them out until they are asked for by name.
    private var agencies: [AgencyFact] {
      let words = typed.text("loc-chu")
      let communes = Set(view.units.filter { $0.unit.level == .commune }.map(\.unit.unit))
      let chosen = Set(typed.texts("chon"))
      return view.agencies.filter { !communes.contains($0.unit) || !words.isEmpty || chosen.contains($0.agency.text) }
    }

    private func text(_ name: String, _ label: String, _ hint: String) -> Entry {
      Entry(field: FormField(name, label, hint: hint, value: typed.text(name), faults: faults), isChoice: false)
    }

    private func code(_ suffix: String) -> Entry {
      text(
        "ma" + suffix, "Mã số" + (suffix.isEmpty ? "" : " của đơn vị mới thứ \(suffix.dropFirst())"),
        suffix == "-3" || suffix == "-4" ? "Để trống nếu không có." : "Theo danh mục của cơ quan thống kê.")
    }

    private func choice(_ name: String, _ label: String, _ options: [(value: String, label: String)]) -> Entry {
      Entry(field: FormField(name, label, value: typed.text(name), options: options, faults: faults), isChoice: true)
    }

    private func kind(_ name: String, _ label: String, same: Bool = false) -> Entry {
      choice(
        name, label,
        [("", same ? "Giữ nguyên" : "Chọn loại")] + AdminUnit.Kind.allCases.map { ($0.rawValue, "\($0.word), \($0.level.vietnamese)") })
    }

    private func unit(_ name: String, _ label: String, upper: Bool = false) -> Entry {
      let new = view.newUnits.filter { !upper || $0.kind.level != .commune }.map {
        (ChangeForm.new + $0.key, "\($0.kind.word) \($0.name), mới trong dự thảo")
      }
      let held = view.units.filter { !upper || $0.unit.level != .commune }.map { choice in
        (choice.unit.unit.text, choice.unit.fullName + (choice.parent.map { ", \($0.fullName)" } ?? ""))
      }
      return choice(name, label, [("", "Chọn một đơn vị")] + new + held)
    }

    private func agency(
      _ name: String, _ label: String, also more: [(value: String, label: String)] = [], empty: String = "Chọn một cơ quan"
    )
      -> Entry
    {
      let new = view.newAgencies.map { (ChangeForm.new + $0.key, "\($0.name), mới trong dự thảo") }
      return choice(name, label, [("", empty)] + more + new + view.agencies.map { ($0.agency.text, $0.name) })
    }
  }
}

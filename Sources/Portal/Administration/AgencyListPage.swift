import Domain
import Kit
import Office
import Site

/// Bodies that stood on a day, each with its place in both hierarchies.
public struct AgencyListPage: Page {
  public static let template = "portal/administration/agencies"
  public let frame: Frame
  public let heading: String
  public let faults: FormFaults?
  public let dayField: FormField
  public let search: FormField
  public let kind: FormField
  public let line: FormField
  public let known: FormField
  public let isKnownAsked: Bool
  public let rows: [Row]
  public let hasRows: Bool
  public let count: String
  /// The address of the next page; nil on the last one.
  public let nextPage: String?
  public let emptyTitle: String
  public let emptyText: String

  public struct Row: Sendable {
    public let name: String
    public let address: String
    public let form: String
    public let party: String
    public let state: String
    public let head: String
  }

  init(_ view: ListAgencies.View, asked: AskedDay, for visit: Visit) {
    let typed = visit.query
    heading = "Cơ quan, tổ chức ngày \(asked.words)"
    faults = asked.faults
    frame = visit.frame(heading, at: .agencies, crumbs: [Crumb("Cơ quan, tổ chức")], wrong: faults != nil)
    dayField = asked.field
    search = FormField("tim", "Tên", value: typed.text("tim"))
    kind = FormField(
      "loai", "Loại", value: typed.text("loai"),
      options: [("", "Mọi loại")] + Agency.Kind.allCases.map { ($0.rawValue, "\($0.vietnamese) (\(view.counts[$0] ?? 0))") })
    line = FormField(
      "tuyen", "Tuyến", value: typed.text("tuyen"),
      options: [("", "Cả hai")] + Agency.Line.allCases.map { ($0.rawValue, "T" + $0.vietnamese.dropFirst()) })
    known = asked.knownField
    isKnownAsked = !known.value.isEmpty
    rows = view.lines.map { Row($0) }
    hasRows = !rows.isEmpty
    count = view.total == rows.count ? "\(view.total) cơ quan, tổ chức" : "\(rows.count) trong \(view.total) cơ quan, tổ chức"
    nextPage = view.next.map { next in
      var query = ["ngay=" + Address.encoded(asked.day.vietnamese)]
      for name in ["loai", "tuyen", "tim", "biet"] where !typed.text(name).isEmpty {
        query.append(name + "=" + Address.encoded(typed.text(name)))
      }
      return "/co-quan?" + query.joined(separator: "&") + "&sau=" + Address.encoded(next)
    }
    if view.counts.isEmpty {
      emptyTitle = "Sổ chưa ghi cơ quan nào vào ngày này"
      emptyText =
        view.firstDay.map { "Sổ bắt đầu ghi từ ngày \($0.vietnamese). Trước ngày ấy An Cư không có nguồn nên không nói gì." }
        ?? "Chưa có dữ liệu nào được nhập."
    } else {
      emptyTitle = "Không có cơ quan nào khớp"
      emptyText = "Hãy gõ ít chữ hơn, chọn mọi loại, hoặc chọn ngày khác: cơ quan có thể đã đổi tên hoặc có cơ quan tiếp nối."
    }
  }
}

extension AgencyListPage.Row {
  init(_ line: ListAgencies.Line) {
    name = line.agency.name
    address = Address.path("co-quan", line.agency.agency.text)
    form = line.agency.form.vietnamese
    party = line.partyParent?.name ?? "Không có trong sổ"
    state = line.stateParent?.name ?? "Không có trong sổ"
    head = line.heads.isEmpty ? "Chưa ghi" : line.heads.map { "\($0.position): \($0.person)" }.joined(separator: "; ")
  }
}

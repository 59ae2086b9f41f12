import Domain
import Kit
import Office
import Site

/// Which bodies of a group have what to do for each provision of a document, where the gaps are, and who has been silent.
public struct DutyMatrixPage: Page {
  public static let template = "workspace/directives/duty-matrix"
  public let frame: Frame
  public let faults: FormFaults?
  public let document: String
  public let leads: String
  public let post: String
  public let table: String
  public let group: FormField
  public let summary: String
  public let rows: [Line]
  public let silent: [String]
  public let hasSilent: Bool
  public let mayRecord: Bool
  public let own: String
  public let code: FormField
  public let kind: FormField
  public let why: FormField

  public struct Line: Sendable {
    public let name: String
    public let address: String
    public let given: String
    public let said: String
    public let gaps: String
    public let count: Int
    public let active: String
  }

  public init(_ view: ReadDutyMatrix.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    document = view.directive.displayName
    leads = Address.path("van-ban", view.directive.slug)
    post = Address.path("lam-viec", "van-ban", view.directive.slug, "ma-tran")
    table = post + ".csv?nhom=" + Address.encoded(view.group)
    let title = "Điểm và cơ quan"
    frame = visit.frame(
      "\(title), \(document)", at: .duties,
      crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb(view.directive.number, leads), Crumb(title)], wrong: faults != nil)
    self.faults = faults
    group = FormField("nhom", "Nhóm cơ quan", value: view.group, options: view.groups.map { (value: $0, label: $0) })
    let gaps = view.rows.reduce(0) { $0 + $1.gaps }
    summary =
      "\(view.rows.count) cơ quan × \(view.codes.count) điểm phải làm: còn \(gaps) ô trống, nghĩa là cơ quan chưa có nhiệm vụ, chưa có kế hoạch riêng và chưa nói điểm ấy không thuộc phạm vi."
    rows = view.rows.map { row in
      func codes(_ fits: (ReadDutyMatrix.Cell) -> Bool) -> String {
        zip(view.codes, row.cells).filter { fits($0.1) }.map(\.0).joined(separator: ", ")
      }
      let given = codes {
        if case .duty = $0 { return true }
        return false
      }
      let said = codes {
        if case .notice = $0 { return true }
        return false
      }
      return Line(
        name: row.name, address: "/lam-viec/nhiem-vu?co-quan=" + Address.encoded(row.agency.text), given: given.isEmpty ? "Chưa có" : given,
        said: said.isEmpty ? "Không" : said, gaps: codes { $0 == .gap }, count: row.gaps,
        active: row.lastActive?.vietnamese ?? "Chưa lần nào")
    }
    silent = view.rows.filter(\.isSilent).map(\.name)
    hasSilent = !silent.isEmpty
    mayRecord = visit.reader?.may(.workOnDuty) == true && !view.ownAgencies.isEmpty
    own = view.ownAgencies.first ?? ""
    code = FormField("diem", "Điểm", hint: "Ví dụ II.1.c.", value: typed.text("diem"), faults: faults)
    kind = FormField(
      "loai", "Cơ quan đứng thế nào với điểm này", value: typed.text("loai"),
      options: ProvisionNotice.Kind.allCases.map { (value: $0.rawValue, label: $0.vietnamese) }, faults: faults)
    why = FormField(
      "vi-sao", "Theo văn bản nào, hoặc vì sao", hint: "Số, ngày của kế hoạch riêng; hoặc lý do không thuộc phạm vi.",
      value: typed.text("vi-sao"), faults: faults)
  }
}

import Domain
import Kit
import Office
import Site

/// Where the issuer's officials publish a document, record what was done with it, and take review marks off.
public struct DirectiveOfficePage: Page {
  public static let template = "workspace/directives/office"
  public let frame: Frame
  public let document: String
  public let subject: String
  public let address: String
  public let post: String
  public let notice: Notice?
  public let faults: FormFaults?
  public let published: String
  public let isPublished: Bool
  public let mayPublish: Bool
  public let decision: FormField
  public let decidedOn: FormField
  public let from: FormField
  public let mayGovern: Bool
  public let ended: String
  public let isEnded: Bool
  public let act: FormField
  public let on: FormField
  public let agency: FormField
  public let paper: FormField
  public let replacement: FormField
  public let note: FormField
  public let marks: [Mark]
  public let hasMarks: Bool
  public let result: FormField

  /// A review mark that waits.
  public struct Mark: Sendable {
    public let id: String
    public let reason: String
    public let markedAt: String
    /// The only one, or the one chosen before the form came back.
    public let isChosen: Bool
  }

  public init(_ view: ReadDirective.View, others: [DirectiveLine], typed: Fields, faults: FormFaults?, for visit: Visit) {
    let directive = view.directive
    document = directive.displayName
    subject = directive.subject
    address = Address.path("van-ban", directive.slug)
    post = Address.path("lam-viec", "van-ban", directive.slug)
    frame = visit.frame(
      "Quản lý \(document)", at: .work,
      crumbs: [Crumb("Văn bản chỉ đạo", "/van-ban"), Crumb(directive.number, address), Crumb("Quản lý")], wrong: faults != nil)
    self.faults = faults
    notice = faults == nil ? DirectiveOfficePage.notice(visit.query.text("xong")) : nil
    let field = { (name: String, label: String, hint: String) in
      FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    published =
      view.publication.map { "Đã công khai từ \($0.from.vietnamese), theo \($0.decision)." }
      ?? (directive.form == .state ? "Văn bản của Nhà nước được công khai, không cần quyết định riêng." : "")
    isPublished = !published.isEmpty
    mayPublish = !isPublished && visit.reader?.may(.publishDirective) == true
    decision = field("quyet-dinh", "Quyết định công bố", "Số, ngày và cơ quan ra quyết định.")
    decidedOn = field("ngay-quyet-dinh", "Ngày của quyết định", "Ví dụ 05/05/2026.")
    from = field("tu-ngay", "Công khai từ ngày", "Để trống nếu từ chính ngày quyết định.")
    let end = view.acts.last { $0.act == .closed || $0.act == .replaced }
    ended = end.map { "Văn bản đã kết thúc từ \($0.on.vietnamese), theo \($0.document). Không ghi thêm việc được nữa." } ?? ""
    isEnded = end != nil
    mayGovern = end == nil && visit.reader?.may(.governDirective) == true
    act = FormField(
      "viec", "Việc", hint: "Chỉ cơ quan ban hành, hoặc cơ quan tiếp nối, làm được.", value: typed.text("viec"),
      options: [
        ("", "Chọn một việc"), ("adopted", "Tiếp nối: nhận văn bản làm của mình"), ("amended", "Sửa đổi"),
        ("replaced", "Thay bằng văn bản khác"),
        ("closed", "Kết thúc"),
      ], faults: faults)
    on = field("ngay", "Có hiệu lực từ ngày", "Ví dụ 01/07/2025.")
    agency = field("co-quan", "Cơ quan quyết định", "")
    paper = field("van-ban", "Văn bản quyết định việc này", "Số và ngày.")
    replacement = FormField(
      "thay-bang", "Văn bản thay thế", hint: "Chỉ khi việc là «Thay bằng văn bản khác».", value: typed.text("thay-bang"),
      options: [("", "Không có")] + others.filter { $0.directive.id != directive.id }.map { ($0.directive.slug, $0.directive.displayName) },
      faults: faults)
    note = field("ghi-chu", "Ghi chú", "")
    let chosen = view.marks.count == 1 ? view.marks[0].id.text : typed.text("dau")
    marks = view.marks.map {
      Mark(id: $0.id.text, reason: $0.reason, markedAt: $0.markedAt.vietnamese, isChosen: $0.id.text == chosen)
    }
    hasMarks = !marks.isEmpty
    result = field("ket-qua", "Kết quả rà soát", "Đã xem những điểm nào, vì sao văn bản vẫn dùng được.")
  }

  private static func notice(_ done: String) -> Notice? {
    switch done {
    case "viec": Notice("Đã ghi việc với văn bản", "Việc này có trong lịch sử của văn bản.")
    case "ra-soat": Notice("Đã gỡ dấu rà soát", "Kết quả rà soát được giữ trong nhật ký.")
    default: nil
    }
  }
}

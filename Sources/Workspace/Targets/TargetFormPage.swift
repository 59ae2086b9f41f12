import Domain
import Kit
import Office
import Site

/// Where an official enters what a document wants of an indicator.
public struct TargetFormPage: Page {
  public static let template = "workspace/targets/target"
  public let frame: Frame
  public let faults: FormFaults?
  public let name: String
  public let back: String
  public let post: String
  public let place: FormField
  public let first: FormField
  public let last: FormField
  public let value: FormField
  public let baseline: FormField
  public let path: FormField
  public let document: FormField
  public let clause: FormField
  public let body: FormField
  public let seenIn: FormField
  public let confidence: FormField
  public let remark: FormField

  init(_ indicator: Indicator, places: [UnitFact], typed: Fields, faults: FormFaults?, for visit: Visit) {
    back = Address.path("chi-tieu", indicator.id.text)
    frame = visit.frame(
      "Ghi mức của \(indicator.name)", at: .targets,
      crumbs: [Crumb("Chỉ tiêu", "/chi-tieu"), Crumb(indicator.name, back), Crumb("Ghi mức của văn bản")], wrong: faults != nil)
    self.faults = faults
    name = indicator.name
    post = Address.path("lam-viec", "chi-tieu", indicator.id.text, "muc")
    func field(_ name: String, _ label: String, _ hint: String = "") -> FormField {
      FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    place = FormField(
      "noi", "Nơi", hint: "Ghi đúng nơi mà văn bản nêu, kể cả tỉnh đã kết thúc.", value: typed.text("noi"),
      options: [("", "Chọn một nơi")]
        + places.map { unit in
          (unit.unit.text, unit.fullName + (unit.period.until.map { " (đến hết \($0.adding(days: -1).vietnamese))" } ?? ""))
        },
      faults: faults)
    first = field("tu-nam", "Từ năm", "Ví dụ 2021.")
    last = field("den-nam", "Đến hết năm", "Ví dụ 2030. Chỉ tiêu của một năm: ghi hai năm bằng nhau.")
    value = field("muc", "Mức (\(indicator.unit))", "Ví dụ \(indicator.measure == .ratio ? "99,5" : "1.400"). Số không ghi là 0.")
    baseline = field("goc", "Năm gốc", "Không bắt buộc. Ví dụ 2020: 0.")
    path = field("lo-trinh", "Lộ trình cộng dồn", "Không bắt buộc. Mỗi dòng một năm, ví dụ 2026: 300.")
    document = field("van-ban", "Văn bản", "Loại, số, ký hiệu, ngày. Ví dụ Kế hoạch số 217/KH-UBND ngày 20/11/2023.")
    clause = field("dieu-khoan", "Điều, mục hoặc phụ lục", "Chưa rõ thì để trống; khi ấy mức này chưa xác nhận được.")
    body = field("co-quan", "Cơ quan ban hành")
    seenIn = field("doc-tu", "Con số đọc từ đâu", "Để trống nếu đọc từ chính văn bản.")
    confidence = FormField(
      "tin-cay", "Mức tin cậy", value: typed.text("tin-cay"),
      options: [("", "Chọn một mức")] + Confidence.allCases.map { ($0.rawValue, $0.vietnamese) }, faults: faults)
    remark = field("ghi-chu", "Ghi chú")
  }
}

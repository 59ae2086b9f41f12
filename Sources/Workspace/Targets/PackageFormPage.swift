import Domain
import Kit
import Office
import Site

/// Where one person enters a set of targets that a body has approved; a second one takes it up.
public struct PackageFormPage: Page {
  public static let template = "workspace/targets/package"
  public let frame: Frame
  public let faults: FormFaults?
  public let post: String
  public let first: FormField
  public let last: FormField
  public let document: FormField
  public let body: FormField
  public let decidedOn: FormField
  public let items: [FormField]

  init(_ indicators: [Indicator], typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      "Ghi bộ chỉ tiêu được thông qua", at: .targets, crumbs: [Crumb("Chỉ tiêu", "/chi-tieu"), Crumb("Ghi bộ chỉ tiêu")],
      wrong: faults != nil)
    self.faults = faults
    post = TargetRoutes.packages
    func field(_ name: String, _ label: String, _ hint: String = "") -> FormField {
      FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    first = field("tu-nam", "Từ năm", "Ví dụ 2026.")
    last = field("den-nam", "Đến hết năm", "Bộ của một năm thì ghi hai năm bằng nhau; bộ năm năm như 2026 đến 2030.")
    document = field("van-ban", "Nghị quyết, quyết định", "Số, ký hiệu.")
    body = field("co-quan", "Cơ quan thông qua", "Ví dụ Hội đồng nhân dân thành phố.")
    decidedOn = field("ngay", "Ngày thông qua", "Ví dụ 10/12/2025.")
    items = indicators.map {
      field(
        "muc-" + $0.id.text, "\($0.name) (\($0.unit))",
        $0.measure == .count
          ? "Số tăng thêm trong các năm này; để trống nếu bộ không có." : "Mức đạt vào cuối năm cuối; để trống nếu bộ không có.")
    }
  }
}

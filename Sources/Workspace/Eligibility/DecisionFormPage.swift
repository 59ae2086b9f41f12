import Domain
import Kit
import Office
import Site

/// Where one person enters a province's decision on a parameter; a second one puts it into force.
public struct DecisionFormPage: Page {
  public static let template = "workspace/eligibility/decision"
  public let frame: Frame
  public let faults: FormFaults?
  public let post: String
  public let parameter: FormField
  public let value: FormField
  public let document: FormField
  public let decidedOn: FormField
  public let from: FormField
  public let last: FormField
  public let reason: FormField

  init(typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      "Ghi quyết định về tham số", at: .work,
      crumbs: [Crumb("Tham số của quy định", "/phap-luat/tham-so"), Crumb("Ghi quyết định")], wrong: faults != nil)
    self.faults = faults
    post = DecisionRoutes.address
    let field = { (name: String, label: String, hint: String) in
      FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    parameter = FormField(
      "tham-so", "Tham số", hint: "Những mức mà luật để tỉnh, thành phố quyết định.", value: typed.text("tham-so"),
      options: [("", "Chọn một tham số")] + ProvincialParameter.allCases.map { ($0.rawValue, $0.vietnamese) }, faults: faults)
    value = field(
      "gia-tri", "Mức", "Hệ số ghi như 1,2; thu nhập ghi số đồng một tháng; việc cho hộ nghèo nông thôn ghi có hoặc không.")
    document = field("van-ban", "Quyết định", "Số và cơ quan ra quyết định.")
    decidedOn = field("ngay-ky", "Ngày ký", "Ví dụ 20/04/2026.")
    from = field("tu-ngay", "Có hiệu lực từ ngày", "Hồ sơ nộp từ ngày này được xét theo mức mới.")
    last = field("den-het", "Đến hết ngày", "Để trống nếu quyết định không định ngày hết.")
    reason = field("ly-do", "Ghi chú cho người duyệt", "")
  }
}

import Domain
import Kit
import Office
import Site

/// Where one person proposes that a target be confirmed or superseded; a second one approves.
public struct SettlePage: Page {
  public static let template = "workspace/targets/settle"
  public let frame: Frame
  public let faults: FormFaults?
  public let name: String
  public let back: String
  public let post: String
  public let value: String
  public let document: String
  public let against: [String]
  public let hasAgainst: Bool
  public let to: FormField
  public let grounds: FormField

  init(_ view: ReadTarget.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    let target = view.target
    back = Address.path("chi-tieu", view.indicator.id.text)
    frame = visit.frame(
      "Xác nhận hoặc thay một mức", at: .targets,
      crumbs: [Crumb("Chỉ tiêu", "/chi-tieu"), Crumb(view.indicator.name, back), Crumb("Xác nhận hoặc thay")], wrong: faults != nil)
    self.faults = faults
    name = view.indicator.name
    post = Address.path("lam-viec", "chi-tieu", "muc", target.id.text)
    value = "\(view.indicator.words(target.value)), \(target.span.words)"
    document = "\(target.provenance.document), \(target.provenance.body)"
    against = view.against.map { "\($0.provenance.document) ghi \(view.indicator.words($0.value))" }
    hasAgainst = !against.isEmpty
    to = FormField(
      "viec", "Đề nghị", value: typed.text("viec"),
      options: [
        ("", "Chọn một việc"), (TargetValue.Status.confirmed.rawValue, "Xác nhận mức này"),
        (TargetValue.Status.superseded.rawValue, "Mức này đã được thay, không còn dùng"),
      ], faults: faults)
    grounds = FormField("can-cu", "Căn cứ", hint: "Văn bản hoặc kết luận.", value: typed.text("can-cu"), faults: faults)
  }
}

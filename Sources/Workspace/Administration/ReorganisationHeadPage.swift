import Domain
import Kit
import Office
import Site

/// The form of a draft's head: what it is called, on which document it rests, from which day it holds.
public struct ReorganisationHeadPage: Page {
  public static let template = "workspace/administration/head"
  public let frame: Frame
  public let heading: String
  public let action: String
  public let back: String
  public let verb: String
  public let faults: FormFaults?
  public let seen: String
  public let fields: [FormField]
  public let day: FormField
  public let note: FormField

  /// For a new draft, or for one that is written anew.
  public init(_ record: ReorganisationRecord?, typed: Fields, faults: FormFaults?, for visit: Visit) {
    let one = record?.reorganisation
    heading = one == nil ? "Soạn lần sắp xếp mới" : "Sửa tên, văn bản, ngày"
    back = one.map { Address.path("lam-viec", "sap-xep", $0.id.text) } ?? "/lam-viec/sap-xep"
    action = one == nil ? "/lam-viec/sap-xep/moi" : back + "/sua"
    verb = one == nil ? "Lưu và chọn đơn vị, cơ quan" : "Lưu dự thảo"
    frame = visit.frame(
      heading, at: .reorganisations,
      crumbs: [Crumb("Sắp xếp đơn vị", "/lam-viec/sap-xep")]
        + (one.map { [Crumb($0.title, Address.path("lam-viec", "sap-xep", $0.id.text))] } ?? [])
        + [Crumb(heading)], wrong: faults != nil)
    self.faults = faults
    seen = record?.draftedBy.at.iso ?? ""
    let value = { (name: String, held: String) in typed.has(name) ? typed.text(name) : held }
    fields = [
      FormField(
        "ten", "Tên ngắn của lần sắp xếp", hint: "Ví dụ: Hợp nhất xã A và xã B.", value: value("ten", one?.title ?? ""), faults: faults),
      FormField(
        "van-ban", "Văn bản quyết định", hint: "Số, ngày và cơ quan ban hành.", value: value("van-ban", one?.document ?? ""), faults: faults
      ),
    ]
    day = FormField(
      "ngay", "Có hiệu lực từ ngày", hint: "Ngày đầu tiên theo cách mới; ví dụ 01/07/2027.",
      value: value("ngay", one?.day.vietnamese ?? ""), faults: faults)
    note = FormField("ghi-chu", "Ghi chú", hint: "Để trống nếu không cần.", value: value("ghi-chu", one?.note ?? ""), faults: faults)
  }
}

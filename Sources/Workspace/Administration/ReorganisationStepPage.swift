import Domain
import Kit
import Office
import Site

/// One step that a person confirms: putting a draft into force, taking it back, or correcting its day.
public struct ReorganisationStepPage: Page {
  public static let template = "workspace/administration/step"
  public let frame: Frame
  public let heading: String
  public let text: String
  public let facts: [String]
  public let action: String
  public let back: String
  public let verb: String
  public let isStop: Bool
  public let faults: FormFaults?
  public let digest: String
  public let hasDigest: Bool
  public let groups: [String]
  public let remarks: [String]
  public let hasRemarks: Bool
  public let day: FormField?
  public let words: [FormField]

  public enum Step: String, Sendable {
    case enact = "hieu-luc"
    case withdraw = "rut"
    case correct = "dinh-chinh"
  }

  public init(_ step: Step, _ view: ReadReorganisation.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    let one = view.record.reorganisation
    back = Address.path("lam-viec", "sap-xep", one.id.text)
    action = back + "/" + step.rawValue
    self.faults = faults
    let effects = view.effects
    switch step {
    case .enact:
      heading = "Cho «\(one.title)» có hiệu lực?"
      text =
        "Bạn là người thứ hai: bạn quyết định đúng những gì trang xem trước đã nêu. Sổ giữ cả hai tên. Ngày ghi sai sửa được bằng một đính chính sau này, nhưng không xóa được."
      verb = "Cho có hiệu lực từ \(one.day.vietnamese)"
    case .withdraw:
      heading = "Rút dự thảo «\(one.title)»?"
      text = "Dự thảo còn trong danh sách, ghi là đã rút, và không dùng lại được. Sổ không đổi gì."
      verb = "Rút dự thảo"
    case .correct:
      heading = "Đính chính ngày của «\(one.title)»"
      text =
        "Sổ đang ghi ngày \(one.day.vietnamese). Đính chính là một mục sau, do người thứ hai cho có hiệu lực; sổ vẫn trả lời được cả hai: như đã biết trước đây và như biết bây giờ."
      verb = "Lập đính chính"
    }
    isStop = step == .withdraw
    frame = visit.frame(
      heading, at: .reorganisations,
      crumbs: [Crumb("Sắp xếp đơn vị", "/lam-viec/sap-xep"), Crumb(one.title, back), Crumb(verb)], wrong: faults != nil)
    facts = [
      "Văn bản: \(one.document)", "Ngày: \(one.day.vietnamese)",
      "Đơn vị: \(effects.endedUnits.count) kết thúc, \(effects.begunUnits.count) lập mới, \(effects.changedUnits.count) đổi",
      "Cơ quan: \(effects.endedAgencies.count) kết thúc, \(effects.begunAgencies.count) lập mới, \(effects.changedAgencies.count) đổi",
      "Việc đang giao cho cơ quan kết thúc: \(view.provisions.count)", "Soạn: \(view.record.draftedBy.name)",
    ]
    digest = step == .enact ? view.digest.hex : ""
    hasDigest = step == .enact
    groups = step == .enact ? view.digest.groups : []
    remarks = step == .enact ? view.findings.map(\.message) : []
    hasRemarks = !remarks.isEmpty
    day =
      step == .correct
      ? FormField("ngay", "Ngày đúng", hint: "Ví dụ 01/07/2025.", value: typed.text("ngay"), faults: faults) : nil
    switch step {
    case .enact: words = []
    case .withdraw: words = [FormField("ly-do", "Vì sao rút", value: typed.text("ly-do"), faults: faults)]
    case .correct:
      words = [
        FormField(
          "van-ban", "Văn bản cho thấy ngày đúng", hint: "Số, ngày và cơ quan ban hành.", value: typed.text("van-ban"), faults: faults),
        FormField("ly-do", "Vì sao ngày cũ sai", value: typed.text("ly-do"), faults: faults),
      ]
    }
  }
}

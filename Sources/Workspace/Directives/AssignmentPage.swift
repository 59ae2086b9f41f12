import Domain
import Kit
import Office
import Site

/// Where an official gives a provision its owner, its day or the source of its target: three small forms, each its own act.
public struct AssignmentPage: Page {
  public static let template = "workspace/directives/assignment"
  public let frame: Frame
  public let code: String
  public let document: String
  public let address: String
  public let post: String
  public let words: [String]
  public let isActing: Bool
  public let faults: FormFaults?
  public let owner: FormField
  public let ownerNow: String
  public let groups: [Group]
  public let due: FormField
  public let dueNow: String
  public let namesTarget: Bool
  public let source: FormField
  public let clause: FormField
  public let sourceNow: String
  public let reason: String

  /// Agencies of one kind, as a select element groups them.
  public struct Group: Sendable {
    public let title: String
    public let options: [FormField.Option]
  }

  public init(
    _ view: ReadOneProvision.View, owners: [ListOwnerChoices.Group], typed: Fields, faults: FormFaults?, for visit: Visit
  ) {
    let directive = view.document.directive
    let stored = view.provision.stored
    code = stored.read.id
    document = directive.displayName
    address = Address.path("van-ban", directive.slug, "diem", code)
    post = Address.path("lam-viec", "van-ban", directive.slug, "diem", code)
    frame = visit.frame(
      "Giao điểm \(code), \(document)", at: .work,
      crumbs: [
        Crumb("Văn bản chỉ đạo", "/van-ban"), Crumb(directive.number, Address.path("van-ban", directive.slug)),
        Crumb("Điểm \(code)", address), Crumb("Giao việc"),
      ], wrong: faults != nil)
    words = (stored.read.title.isEmpty ? [] : [stored.read.title]) + stored.read.text.split(separator: "\n").map(String.init)
    isActing = stored.acting
    self.faults = faults
    let chosen = typed.text("chu-tri")
    owner = FormField(
      "chu-tri", "Cơ quan chủ trì", hint: "Đúng một cơ quan đang hoạt động chịu trách nhiệm.", value: chosen, faults: faults)
    groups = owners.map { group in
      Group(title: group.label, options: group.choices.map { FormField.Option($0.id, $0.name, isChosen: $0.id == chosen) })
    }
    ownerNow = view.provision.owner ?? "Chưa có"
    due = FormField(
      "han", "Hạn hoàn thành", hint: "Ngày, tháng, năm; ví dụ 31/12/2026.",
      value: typed.has("han") ? typed.text("han") : view.provision.due?.vietnamese ?? "", faults: faults)
    dueNow = view.provision.due?.vietnamese ?? "Chưa có"
    namesTarget = stored.namesTarget
    source = FormField(
      "nguon", "Văn bản là nguồn của chỉ tiêu", hint: "Số, ngày và tên văn bản; ví dụ Kế hoạch số 217/KH-UBND ngày 20/11/2023.",
      value: typed.text("nguon"), faults: faults)
    clause = FormField(
      "muc", "Điểm, mục hoặc phụ lục của văn bản ấy", hint: "Để trống nếu chưa rõ.", value: typed.text("muc"), faults: faults)
    sourceNow = view.provision.targetSource ?? "Chưa rõ"
    reason = typed.text("ly-do")
  }
}

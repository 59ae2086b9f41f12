import Domain
import Kit
import Office
import Site

/// Where a duty is given out with its «5 rõ», to one agency or to each of a group.
public struct DutyIssuePage: Page {
  public static let template = "workspace/directives/duty-issue"
  public let frame: Frame
  public let faults: FormFaults?
  public let document: String
  public let slug: String
  public let parent: String
  public let parentWork: String
  public let parentLeads: String
  public let isPart: Bool
  public let inherits: String
  public let isWhole: Bool
  public let giver: FormField
  public let provisions: FormField
  public let codes: [FormField.Option]
  public let work: FormField
  public let lead: FormField
  public let group: FormField
  public let coordinators: [Coordinator]
  public let coordination: FormField
  public let needsNobody: Bool
  public let due: FormField
  public let product: FormField
  public let priority: FormField
  public let rollUp: FormField
  public let least: FormField
  public let weight: FormField
  public let monitor: FormField
  public let agencies: [String]

  public struct Coordinator: Sendable {
    public let agency: FormField
    public let deliverable: FormField
  }

  init(_ view: ReadIssueChoices.View, slug: String, typed: Fields, faults: FormFaults?, for visit: Visit) {
    self.slug = slug
    self.faults = faults
    document = view.documentName
    isPart = view.parent != nil
    isWhole = !isPart
    parent = view.parent?.duty.id.text ?? ""
    parentWork = view.parent.map { "\($0.duty.code): \($0.duty.work)" } ?? ""
    parentLeads = view.parent.map { DutyRoutes.address($0.duty.id) } ?? ""
    inherits =
      view.parent.map {
        "Việc con thừa kế các điểm của văn bản, mức «\($0.duty.priority.vietnamese)» và không được quá hạn \($0.state.lead.due.vietnamese)."
      } ?? ""
    let title = isPart ? "Chia việc con" : "Giao nhiệm vụ"
    frame = visit.frame(title, at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb(title)], wrong: faults != nil)
    func field(_ name: String, _ label: String, hint: String = "", options: [(String, String)] = [], or value: String = "") -> FormField {
      FormField(
        name, label, hint: hint, value: typed.has(name) ? typed.text(name) : value, options: options.map { (value: $0.0, label: $0.1) },
        faults: faults)
    }
    giver = field(
      "co-quan-giao", "Giao nhân danh cơ quan nào", hint: "Cơ quan này nghiệm thu kết quả.", options: view.givers.map { ($0.id, $0.name) })
    provisions = field(
      "diem", "Phục vụ điểm nào của văn bản", hint: "Một hay nhiều điểm, cách nhau bằng dấu phẩy; ví dụ II.1.c, III.3.",
      or: visit.query.text("diem"))
    codes = view.provisions.map { FormField.Option($0.id, $0.name) }
    work = field("viec", "Việc phải làm", hint: "Rõ việc: bắt đầu bằng động từ, một việc một nhiệm vụ.")
    lead = field("chu-tri", "Cơ quan chủ trì", hint: "Rõ người: đúng một cơ quan. Gõ tên, chọn trong danh sách.")
    group = field(
      "nhom", "Hoặc giao cho từng cơ quan của một nhóm", hint: "Mỗi cơ quan nhận một nhiệm vụ riêng, cùng nội dung, và tự bấm nhận việc.",
      options: [("", "Không, chỉ một cơ quan")] + view.groups.map { ($0.phrase, "\($0.phrase): \($0.members.count) cơ quan") })
    coordination = field("phoi-hop", "Cơ quan phối hợp")
    coordinators = (1...3).map { number in
      Coordinator(
        agency: field("phoi-hop-\(number)", "Cơ quan phối hợp \(number)"), deliverable: field("phan-\(number)", "Cơ quan \(number) nộp gì"))
    }
    needsNobody = typed.text("khong-phoi-hop") == "1"
    due = field("han", "Hạn hoàn thành", hint: "Rõ thời gian: ngày, tháng, năm; ví dụ 31/12/2026.")
    product = field("san-pham", "Sản phẩm", hint: "Rõ kết quả: nộp gì khi xong, ví dụ «Báo cáo», «Quyết định».")
    priority = field(
      "uu-tien", "Mức", options: Duty.Priority.allCases.reversed().map { ($0.rawValue, $0.vietnamese) },
      or: view.parent?.duty.priority.rawValue ?? "")
    rollUp = field(
      "cach-tinh", "Kết quả tính từ việc con thế nào",
      options: [
        ("none", RollUp.none.vietnamese), ("all", RollUp.all.vietnamese), ("weighted", RollUp.weighted.vietnamese),
        ("minimum", "Xong khi đủ một số việc con được nghiệm thu"),
      ])
    least = field("it-nhat", "Đủ bao nhiêu việc con", hint: "Chỉ ghi khi chọn cách tính theo một số việc con.")
    weight = field("trong-so", "Trọng số trong việc cấp trên", hint: "Từ 1 đến 100.", or: "1")
    monitor = field("theo-doi", "Cơ quan theo dõi", hint: "Để trống thì cơ quan giao tự theo dõi.")
    agencies = view.agencies.map(\.name)
  }
}

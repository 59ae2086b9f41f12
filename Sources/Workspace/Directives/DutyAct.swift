import Domain
import Kit
import Office
import Site

/// One thing a person may do about a part of a duty, by its word in the address, with the fields it asks for.
struct DutyAct: Sendable {
  let slug: String
  let label: String
  let explains: String
  let fields: [Field]
  let act: @Sendable (Fields) throws -> ActOnDuty.Act

  struct Field: Sendable {
    enum Kind: Sendable { case line, area, day, agency }

    let name: String
    let label: String
    let hint: String
    let kind: Kind

    init(_ name: String, _ label: String, _ kind: Kind, hint: String = "") {
      self.name = name
      self.label = label
      self.hint = hint
      self.kind = kind
    }
  }

  static func named(_ slug: String) -> DutyAct? { all.first { $0.slug == slug } }

  private static func day(_ form: Fields, _ name: String) throws -> Day {
    guard let day = Day(typed: form.text(name)) else {
      throw Problem.invalid("Chưa đọc được ngày.", fields: [.init(name, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 31/12/2026.")])
    }
    return day
  }

  private static let words = Field("ket-qua", "Đã làm được gì", .area)
  private static let evidence = Field(
    "minh-chung", "Minh chứng", .line, hint: "Số, ngày của văn bản, hoặc địa chỉ của tệp; ví dụ Báo cáo số 12/BC-UBND ngày 20/11/2026.")
  private static let reason = Field("ly-do", "Lý do", .area)

  static let all: [DutyAct] = [
    DutyAct(slug: "nhan-viec", label: "Nhận việc", explains: "", fields: []) { _ in .acknowledge },
    DutyAct(slug: "da-nhan-don-doc", label: "Đã nhận lời đôn đốc", explains: "", fields: []) { _ in .acknowledgeReminder },
    DutyAct(slug: "het-cho", label: "Hết thời gian chờ", explains: "", fields: []) { _ in .resume },
    DutyAct(
      slug: "y-kien", label: "Có ý kiến", explains: "Nói với cơ quan giao rằng việc không thuộc cơ quan mình, hoặc cần đổi.",
      fields: [reason]
    ) { .dispute(reason: $0.text("ly-do")) },
    DutyAct(
      slug: "bao-cao", label: "Báo cáo tiến độ", explains: "Tỷ lệ là mức hoàn thành sản phẩm, không phải thời gian đã qua.",
      fields: [Field("ty-le", "Hoàn thành bao nhiêu phần trăm", .line, hint: "Một số từ 0 đến 99."), words, evidence]
    ) { form in
      .report(percent: Int(form.text("ty-le").filter { $0 != "%" }) ?? -1, words: form.text("ket-qua"), evidence: form.text("minh-chung"))
    },
    DutyAct(
      slug: "trinh-ket-qua", label: "Trình kết quả", explains: "Việc chỉ xong khi cơ quan giao nghiệm thu. Ngày tính là ngày trình.",
      fields: [words, evidence]
    ) { .submit(words: $0.text("ket-qua"), evidence: $0.text("minh-chung")) },
    DutyAct(
      slug: "xin-gia-han", label: "Xin gia hạn", explains: "Hạn chỉ đổi khi cơ quan giao quyết định; hạn cũ vẫn hiện.",
      fields: [Field("den-ngay", "Xin đến ngày", .day), reason]
    ) { .askExtension(until: try day($0, "den-ngay"), reason: $0.text("ly-do")) },
    DutyAct(
      slug: "nghiem-thu", label: "Nghiệm thu", explains: "Xác nhận sản phẩm đạt yêu cầu; việc được tính là xong.",
      fields: [Field("ket-qua", "Nhận xét", .area, hint: "Có thể để trống.")]
    ) { .accept(words: $0.text("ket-qua")) },
    DutyAct(slug: "tra-lai", label: "Trả lại", explains: "Cơ quan làm tiếp từ chỗ còn thiếu.", fields: [reason]) {
      .giveBack(reason: $0.text("ly-do"))
    },
    DutyAct(
      slug: "gia-han", label: "Cho gia hạn", explains: "Hạn mới thay hạn cũ; hạn cũ vẫn hiện ở trang này.",
      fields: [
        Field("den-ngay", "Hạn mới", .day),
        Field("quyet-dinh", "Văn bản cho gia hạn", .line, hint: "Số, ngày, tên văn bản."),
      ]
    ) { .grantExtension(until: try day($0, "den-ngay"), decision: $0.text("quyet-dinh")) },
    DutyAct(slug: "khong-gia-han", label: "Không cho gia hạn", explains: "Hạn giữ nguyên.", fields: [reason]) {
      .refuseExtension(reason: $0.text("ly-do"))
    },
    DutyAct(
      slug: "cho-co-quan-khac", label: "Trừ thời gian chờ",
      explains: "Từ hôm nay đến khi hết chờ không tính vào thời gian làm; đôn đốc dừng lại.",
      fields: [Field("cho-gi", "Đang chờ cơ quan nào, việc gì", .area)]
    ) { .excuse(waitingFor: $0.text("cho-gi")) },
    DutyAct(slug: "mo-lai", label: "Mở lại", explains: "Việc đã nghiệm thu phải làm lại hoặc làm thêm.", fields: [reason]) {
      .reopen(reason: $0.text("ly-do"))
    },
    DutyAct(
      slug: "chuyen", label: "Chuyển cho cơ quan khác", explains: "Cả hai cơ quan và ngày chuyển cùng hiện ở trang này.",
      fields: [Field("cho-ai", "Cơ quan nhận", .agency, hint: "Gõ tên, chọn trong danh sách."), reason]
    ) { form in
      guard let agency = ID<Agency>(form.text("cho-ai-ma")) else {
        throw Problem.invalid("Chưa ghi được.", fields: [.init("cho-ai", "Hãy chọn tên một cơ quan trong danh sách.")])
      }
      return .passOn(to: agency, reason: form.text("ly-do"))
    },
  ]
}

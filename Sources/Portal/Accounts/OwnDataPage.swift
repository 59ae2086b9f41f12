import Domain
import Kit
import Office
import Site

/// What is kept of a signed-in person: the values in full, who looked at them and why, and what the person asks about them.
public struct OwnDataPage: Page {
  public static let template = "portal/accounts/own-data"
  public let frame: Frame
  public let faults: FormFaults?
  public let notice: Notice?
  public let phone: FormField
  public let address: FormField
  public let accesses: [AccessLine]
  public let hasNoAccess: Bool
  public let requests: [RequestLine]
  public let hasRequests: Bool
  public let kind: FormField
  public let words: FormField
  public let basis: String

  /// One reading by somebody.
  public struct AccessLine: Sendable {
    public let reader: String
    public let position: String
    public let what: String
    public let purpose: String
    public let at: String
  }

  /// One request of the person.
  public struct RequestLine: Sendable {
    public let what: String
    public let words: String
    public let receivedAt: String
    public let chipKind: String
    public let chip: String
    public let answer: String
    public let isSettled: Bool
  }

  public init(_ view: OwnPersonalData.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      "Dữ liệu của tôi", crumbs: [Crumb("Tài khoản", "/tai-khoan"), Crumb("Dữ liệu của tôi")], wrong: faults != nil, personal: true)
    self.faults = faults
    notice = faults == nil ? OwnDataPage.done[visit.query.text("xong")] : nil
    func value(_ kind: PersonalValue.Kind, _ field: String) -> String {
      faults == nil ? view.values[kind] ?? "" : typed.text(field)
    }
    phone = FormField(
      "dien-thoai", "Số điện thoại", hint: "Để trống là xóa. Ví dụ 0901 234 567.", value: value(.phone, "dien-thoai"), faults: faults)
    address = FormField("noi-o", "Nơi ở", hint: "Để trống là xóa.", value: value(.address, "noi-o"), faults: faults)
    accesses = view.accesses.map {
      AccessLine(
        reader: $0.reader, position: $0.position, what: $0.kinds.map(\.vietnamese).joined(separator: ", "), purpose: $0.purpose.vietnamese,
        at: $0.at.vietnamese)
    }
    hasNoAccess = view.accesses.isEmpty
    let today = visit.today
    requests = view.requests.map { OwnDataPage.line($0, on: today) }
    hasRequests = !view.requests.isEmpty
    kind = FormField(
      "loai", "Bạn muốn", value: typed.text("loai"),
      options: PersonalRequest.Kind.allCases.map {
        (value: $0.rawValue, label: "\($0.vietnamese) (\(view.terms.days(for: $0)) ngày)")
      }, faults: faults)
    words = FormField(
      "loi-yeu-cau", "Nội dung", hint: "Dữ liệu nào, muốn chúng tôi làm gì. Lời bạn viết được niêm phong.",
      value: typed.text("loi-yeu-cau"),
      faults: faults)
    basis = view.terms.basis + (view.terms.isVerified ? "" : "; số ngày chưa được kiểm chứng với bản chính văn")
  }

  private static func line(_ request: PersonalRequest, on today: Day) -> RequestLine {
    let late = request.isLate(on: today)
    guard let settled = request.settled else {
      return RequestLine(
        what: request.kind.vietnamese, words: request.words, receivedAt: request.receivedAt.vietnamese, chipKind: late ? "late" : "going",
        chip: late ? "Quá hạn \(request.due.vietnamese)" : "Hạn \(request.due.vietnamese)", answer: "", isSettled: false)
    }
    return RequestLine(
      what: request.kind.vietnamese, words: request.words, receivedAt: request.receivedAt.vietnamese,
      chipKind: settled.outcome == .refused ? "back" : late ? "done-late" : "done", chip: settled.outcome.vietnamese,
      answer: "\(settled.at.vietnamese), \(settled.by): \(settled.answer)", isSettled: true)
  }

  private static let done: [String: Notice] = [
    "giu": Notice("Đã ghi", "Chỉ bạn thấy đủ; người khác thấy bản che, và muốn xem đủ phải nêu lý do."),
    "hoi": Notice("Đã nhận yêu cầu", "Cán bộ bảo vệ dữ liệu trả lời trong hạn ghi dưới đây; câu trả lời hiện ở trang này."),
  ]
}

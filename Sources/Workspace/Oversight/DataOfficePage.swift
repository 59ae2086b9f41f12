import Domain
import Kit
import Office
import Site

/// The desk of the data protection officer: what persons ask about their data, and the register of breaches.
public struct DataOfficePage: Page {
  public static let template = "workspace/oversight/data-office"
  public let frame: Frame
  public let faults: FormFaults?
  public let notice: Notice?
  public let open: [RequestLine]
  public let hasNoOpen: Bool
  public let settled: [RequestLine]
  public let hasSettled: Bool
  public let breaches: [BreachLine]
  public let hasBreaches: Bool
  public let title: FormField
  public let knownDay: FormField
  public let knownHour: FormField
  public let happened: FormField
  public let whoIsHit: FormField
  public let whatWasDone: FormField
  public let hours: Int
  public let basis: String

  /// One request of a person.
  public struct RequestLine: Sendable {
    public let leads: String
    public let name: String
    public let what: String
    public let chipKind: String
    public let chip: String
    public let receivedAt: String
  }

  /// One breach.
  public struct BreachLine: Sendable {
    public let leads: String
    public let name: String
    public let chipKind: String
    public let chip: String
    public let knownAt: String
  }

  public init(
    _ requests: PersonalRequests.View, _ breaches: DataBreaches.View, typed: Fields, faults: FormFaults?, for visit: Visit
  ) {
    frame = visit.frame(
      "Bảo vệ dữ liệu cá nhân", at: .dataOffice, crumbs: [Crumb("Bảo vệ dữ liệu cá nhân")], wrong: faults != nil, personal: true)
    self.faults = faults
    notice = faults == nil ? DataOfficePage.done[visit.query.text("xong")] : nil
    open = requests.open.map { DataOfficePage.line($0, on: requests.today) }
    hasNoOpen = requests.open.isEmpty
    settled = requests.settled.map { DataOfficePage.line($0, on: requests.today) }
    hasSettled = !requests.settled.isEmpty
    self.breaches = breaches.breaches.map { breach in
      let chip = DataOfficePage.chip(breach, at: breaches.now)
      return BreachLine(
        leads: DataOfficeRoutes.breachPath + breach.id.text, name: breach.title, chipKind: chip.kind, chip: chip.words,
        knownAt: breach.knownAt.vietnamese)
    }
    hasBreaches = !breaches.breaches.isEmpty
    title = FormField("ten", "Sự việc", hint: "Ví dụ: Gửi nhầm danh sách cho người ngoài.", value: typed.text("ten"), faults: faults)
    knownDay = FormField("biet-ngay", "Biết ngày", hint: "Ví dụ 23/11/2026.", value: typed.text("biet-ngay"), faults: faults)
    knownHour = FormField("biet-gio", "Lúc", hint: "Giờ và phút, ví dụ 08:30.", value: typed.text("biet-gio"), faults: faults)
    happened = FormField(
      "su-viec", "Điều gì đã xảy ra", hint: "Không chép dữ liệu của ai vào đây.", value: typed.text("su-viec"), faults: faults)
    whoIsHit = FormField("ai", "Ai bị ảnh hưởng, bao nhiêu người", value: typed.text("ai"), faults: faults)
    whatWasDone = FormField("da-lam", "Đã làm gì để ngăn và khắc phục", value: typed.text("da-lam"), faults: faults)
    hours = breaches.terms.breachHours
    basis = breaches.terms.basis + (breaches.terms.isVerified ? "" : "; số giờ, số ngày chưa được kiểm chứng với bản chính văn")
  }

  static func line(_ request: PersonalRequest, on today: Day) -> RequestLine {
    let late = request.isLate(on: today)
    let (kind, words) =
      switch request.settled {
      case nil: late ? ("late", "Quá hạn \(request.due.vietnamese)") : ("going", "Hạn \(request.due.vietnamese)")
      case let settled?: (settled.outcome == .refused ? "back" : late ? "done-late" : "done", settled.outcome.vietnamese)
      }
    return RequestLine(
      leads: DataOfficeRoutes.requestPath + request.id.text, name: request.name, what: request.kind.vietnamese, chipKind: kind, chip: words,
      receivedAt: request.receivedAt.vietnamese)
  }

  static func chip(_ breach: DataBreach, at now: Moment) -> (kind: String, words: String) {
    if let notice = breach.notice {
      let late = notice.at > breach.notifyBy
      if breach.closedAt != nil { return (late ? "done-late" : "done", late ? "Đã khép, thông báo muộn" : "Đã khép") }
      return (late ? "done-late" : "open", late ? "Đã thông báo muộn" : "Đã thông báo")
    }
    return now > breach.notifyBy
      ? ("late", "Quá hạn thông báo \(breach.notifyBy.vietnamese)") : ("soon", "Thông báo trước \(breach.notifyBy.vietnamese)")
  }

  private static let done: [String: Notice] = [
    "tra-loi": Notice("Đã trả lời", "Người yêu cầu thấy câu trả lời ở trang «Dữ liệu của tôi»."),
    "su-viec": Notice("Đã ghi sự việc", "Đồng hồ thông báo chạy từ lúc biết sự việc."),
    "thong-bao": Notice("Đã ghi thông báo", "Khép sự việc khi đã khắc phục xong."),
    "khep": Notice("Đã khép sự việc", "Sổ vẫn giữ sự việc này."),
  ]
}

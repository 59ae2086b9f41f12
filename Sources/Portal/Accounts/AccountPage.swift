import Domain
import Kit
import Office
import Site

/// A person's own account: where it is signed in, its password, its recovery codes.
public struct AccountPage: Page {
  public static let template = "portal/accounts/account"
  public let frame: Frame
  public let faults: FormFaults?
  public let notice: Notice?
  public let accountName: String
  public let person: String
  public let positions: [PositionLine]
  public let sessions: [Line]
  public let hasOthers: Bool
  public let idleMinutes: Int
  public let hours: Int
  public let current: FormField
  public let password: FormField
  public let again: FormField
  public let recoveryLeft: Int
  public let confirmation: FormField

  /// One session.
  public struct Line: Sendable {
    public let id: String
    public let device: String
    public let begunAt: String
    public let endsAt: String
    public let isThis: Bool
  }

  /// One position the person holds.
  public struct PositionLine: Sendable {
    public let shown: String
    public let role: String
    public let since: String
  }

  public init(_ view: ReadOwnAccount.View, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Tài khoản của tôi", crumbs: [Crumb("Tài khoản")], wrong: faults != nil)
    self.faults = faults
    notice = faults == nil ? AccountPage.done[visit.query.text("xong")] : nil
    accountName = view.account.name.text
    person = view.account.person
    positions = view.account.positions.map {
      PositionLine(shown: $0.shown, role: $0.role.vietnamese, since: $0.period.from.vietnamese)
    }
    let present = visit.sessionToken.map { Digest(of: $0) }
    sessions = view.sessions.map {
      Line(
        id: $0.id.hex, device: $0.device.isEmpty ? "Trình duyệt khác" : $0.device, begunAt: $0.begunAt.vietnamese,
        endsAt: $0.endsAt.vietnamese, isThis: $0.id == present)
    }
    hasOthers = view.sessions.contains { $0.id != present }
    idleMinutes = Sessions.idleMinutes
    hours = Sessions.hours
    current = FormField("hien-tai", "Mật khẩu hiện nay", faults: faults)
    password = FormField("mat-khau", "Mật khẩu mới", hint: "Ít nhất 12 ký tự.", faults: faults)
    again = FormField("nhac-lai", "Gõ lại mật khẩu mới", faults: faults)
    recoveryLeft = view.recoveryCodesLeft
    confirmation = FormField("xac-nhan", "Mật khẩu của bạn", faults: faults)
  }

  private static let done: [String: Notice] = [
    "phien": Notice("Đã kết thúc phiên", "Trình duyệt ấy phải đăng nhập lại."),
    "phien-khac": Notice("Đã kết thúc mọi phiên khác", "Chỉ còn phiên này."),
  ]
}

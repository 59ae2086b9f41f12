import Kit
import Office
import Site

/// The first step of signing in to a real installation: account and password.
public struct PasswordPage: Page {
  public static let template = "portal/accounts/password"
  public let frame: Frame
  public let notice: Notice?
  public let faults: FormFaults?
  public let account: FormField
  public let password: FormField
  public let back: String

  public init(back: String, account typed: String, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Đăng nhập", crumbs: [Crumb("Đăng nhập")], wrong: faults != nil)
    notice =
      visit.query.text("xong") == "mat-khau" && faults == nil
      ? Notice("Đã đổi mật khẩu", "Mọi phiên đã kết thúc. Hãy đăng nhập lại bằng mật khẩu mới.") : nil
    self.faults = faults
    account = FormField("tai-khoan", "Tên tài khoản", value: String(typed.prefix(40)), faults: faults)
    password = FormField("mat-khau", "Mật khẩu", faults: faults)
    self.back = Address.own(back) ?? "/"
  }
}

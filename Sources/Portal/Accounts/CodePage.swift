import Domain
import Kit
import Office
import Site

/// The second step of signing in: a code of the second factor, or a recovery code.
public struct CodePage: Page {
  public static let template = "portal/accounts/code"
  public let frame: Frame
  public let faults: FormFaults?
  public let accountName: String
  public let code: FormField
  public let back: String

  public init(_ name: StaffAccount.Name, back: String, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Mã xác thực", crumbs: [Crumb("Đăng nhập", "/dang-nhap"), Crumb("Mã xác thực")], wrong: faults != nil)
    self.faults = faults
    accountName = name.text
    code = FormField(
      "ma-xac-thuc", "Mã", hint: "6 chữ số ứng dụng đang hiện, hoặc một mã dự phòng chưa dùng, ví dụ ABCDE-23456.", faults: faults)
    self.back = Address.own(back) ?? "/"
  }
}

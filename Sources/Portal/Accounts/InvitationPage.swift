import Domain
import Kit
import Office
import Site

/// Where an invited person chooses a password and enrols the second factor.
public struct InvitationPage: Page {
  public static let template = "portal/accounts/invitation"
  public let frame: Frame
  public let faults: FormFaults?
  public let accountName: String
  public let person: String
  public let position: String
  public let endsAt: String
  public let password: FormField
  public let again: FormField
  /// Modules on a side of the QR code, and its path.
  public let side: Int
  public let path: String
  /// The key for typing, in groups of four.
  public let key: String
  public let code: FormField
  /// The token of the address, carried by the form.
  public let invitation: String

  public init(_ view: AcceptInvitation.View, token: String, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Nhận tài khoản", crumbs: [Crumb("Nhận tài khoản")], wrong: faults != nil)
    self.faults = faults
    accountName = view.account.name.text
    person = view.account.person
    position = view.account.positions.first?.shown ?? ""
    endsAt = view.endsAt.vietnamese
    password = FormField(
      "mat-khau", "Mật khẩu", hint: "Ít nhất 12 ký tự, không cần ký hiệu lạ. Vài từ không liên quan ghép lại thì dễ nhớ mà khó đoán.",
      faults: faults)
    again = FormField("nhac-lai", "Gõ lại mật khẩu", faults: faults)
    side = view.codeSide
    path = view.codePath
    key = view.groups.joined(separator: " ")
    code = FormField("ma-xac-thuc", "Mã ứng dụng đang hiện", hint: "6 chữ số, để chắc rằng điện thoại đã nhận đúng khóa.", faults: faults)
    invitation = token
  }
}

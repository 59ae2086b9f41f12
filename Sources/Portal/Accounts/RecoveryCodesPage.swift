import Domain
import Kit
import Office
import Site

/// New recovery codes, shown once.
public struct RecoveryCodesPage: Page {
  public static let template = "portal/accounts/recovery-codes"
  public let frame: Frame
  public let notice: Notice?
  public let accountName: String
  public let codes: [String]
  public let next: String
  public let nextLabel: String

  /// After an invitation was taken up.
  public init(_ receipt: AcceptInvitation.Receipt, for visit: Visit) {
    frame = visit.frame("Mã dự phòng", crumbs: [Crumb("Mã dự phòng")])
    notice = Notice(
      "Tài khoản đã là của bạn", "Chép các mã dưới đây rồi đăng nhập. Hãy chờ ứng dụng đổi sang mã 6 số mới: mã vừa gõ không dùng lại được."
    )
    accountName = receipt.account.name.text
    codes = receipt.recoveryCodes
    next = "/dang-nhap"
    nextLabel = "Đã cất mã, đăng nhập"
  }

  /// After the owner asked for new ones.
  public init(_ codes: [String], account: String, for visit: Visit) {
    frame = visit.frame("Mã dự phòng", crumbs: [Crumb("Tài khoản", "/tai-khoan"), Crumb("Mã dự phòng")])
    notice = nil
    accountName = account
    self.codes = codes
    next = "/tai-khoan"
    nextLabel = "Đã cất mã"
  }
}

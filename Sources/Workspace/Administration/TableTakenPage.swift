import Domain
import Kit
import Office
import Site

/// What was taken in, with the invitations that are shown once.
public struct TableTakenPage: Page {
  public static let template = "workspace/administration/tabletaken"
  public let frame: Frame
  public let title: String
  public let summary: String
  public let invitations: [Invitation]
  public let hasInvitations: Bool

  /// One new account's way in.
  public struct Invitation: Sendable {
    public let account: String
    public let person: String
    public let link: String
    public let endsAt: String
  }

  init(_ kind: ImportKind, _ receipt: CarryOutImport.Receipt, for visit: Visit) {
    frame = visit.frame(
      "Đã nhập bảng tính", at: .work, crumbs: [Crumb("Nhập từ bảng tính", TableImportRoutes.address), Crumb("Đã nhập")])
    title = kind.vietnamese
    summary = "\(receipt.plan.changes.count) thay đổi đã ghi vào sổ, \(receipt.plan.unchanged) dòng đã có sẵn."
    let isLocal = visit.host.hasPrefix("127.0.0.1") || visit.host.hasPrefix("localhost")
    let start = visit.host.isEmpty ? "" : (isLocal ? "http://" : "https://") + visit.host
    invitations = receipt.invitations.map {
      Invitation(account: $0.account.name.text, person: $0.account.person, link: start + $0.path, endsAt: $0.endsAt.vietnamese)
    }
    hasInvitations = !invitations.isEmpty
  }
}

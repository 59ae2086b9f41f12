import Domain
import Kit
import Office
import Site

/// An invitation's address, shown once to whoever made it.
public struct InvitedPage: Page {
  public static let template = "workspace/accounts/invited"
  public let frame: Frame
  public let accountName: String
  public let person: String
  public let endsAt: String
  public let link: String
  /// The masked address to which it goes too.
  public let mailedTo: String?

  public init(_ made: MadeInvitation, for visit: Visit) {
    frame = visit.frame(
      "Lời mời", at: .accounts, crumbs: [Crumb("Tài khoản cán bộ", "/lam-viec/tai-khoan"), Crumb("Lời mời")])
    accountName = made.account.name.text
    person = made.account.person
    mailedTo = made.mailedTo
    endsAt = made.endsAt.vietnamese
    // Without TLS our cookies work on this machine only, so any other host is reached by https.
    let isLocal = visit.host.hasPrefix("127.0.0.1") || visit.host.hasPrefix("localhost")
    link = visit.host.isEmpty ? made.path : (isLocal ? "http://" : "https://") + visit.host + made.path
  }
}

import Database
import Domain
import Kit
import Store

/// The accounts of the installation, page by page in the order of their names.
public struct ListAccounts {
  public struct View: Sendable {
    public let lines: [AccountLine]
    /// What `after` must be for the next page; nil on the last one.
    public let next: String?
  }

  /// Accounts on one page.
  public static let pageSize = 50

  public static func run(after name: String = "", for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .manageAccounts)
    let now = office.now()
    return try await office.read { tx in
      let found = try AccountStore.page(after: String(name.prefix(40)), most: pageSize + 1, in: tx)
      let shown = found.prefix(pageSize)
      return View(
        lines: try shown.map { account in
          let standing: AccountLine.Standing
          if let invitation = try CredentialStore.invitation(of: account.id, in: tx) {
            standing = invitation.endsAt > now ? .invited(until: invitation.endsAt) : .lapsed
          } else {
            standing = .open
          }
          return AccountLine(account: account, standing: standing)
        }, next: found.count > pageSize ? shown.last?.name.text : nil)
    }
  }
}

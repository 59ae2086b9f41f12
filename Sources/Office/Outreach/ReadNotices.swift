import Database
import Domain
import Kit
import Store

/// A signed-in person's own notices, newest first.
public struct ReadNotices {
  public struct View: Sendable {
    public let lines: [NoticeLine]
    public let unread: Int
    /// What `before` must be for the next page; nil on the last one.
    public let next: String?
  }

  /// Notices on one page.
  public static let pageSize = 30

  public static func run(before: String = "", for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    return try await office.read { tx in
      let found = try NoticeStore.page(
        of: actor.id, before: before.isEmpty ? "~" : String(before.prefix(64)), most: pageSize + 1, in: tx)
      let shown = Array(found.prefix(pageSize))
      return View(
        lines: shown, unread: try NoticeStore.unread(of: actor.id, in: tx), next: found.count > pageSize ? shown.last?.id.text : nil)
    }
  }
}

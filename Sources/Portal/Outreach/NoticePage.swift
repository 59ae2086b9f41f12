import Domain
import Kit
import Office
import Site

/// A signed-in person's own notices.
public struct NoticePage: Page {
  public static let template = "portal/outreach/notices"
  public let frame: Frame
  public let lines: [Line]
  public let hasLines: Bool
  /// Up to which one marks as read; nil when nothing is new.
  public let newest: String?
  public let unread: Int
  public let next: String?

  /// One notice.
  public struct Line: Sendable {
    public let kind: String
    public let title: String
    public let words: String
    public let writtenAt: String
    public let isNew: Bool
    /// Where it leads; nil for nowhere.
    public let leads: String?
  }

  public init(_ view: ReadNotices.View, for visit: Visit) {
    frame = visit.frame("Thông báo", crumbs: [Crumb("Thông báo")], personal: true)
    lines = view.lines.map {
      Line(
        kind: $0.kind.vietnamese, title: $0.title, words: $0.words, writtenAt: $0.writtenAt.vietnamese, isNew: $0.readAt == nil,
        leads: Address.own($0.link))
    }
    hasLines = !lines.isEmpty
    newest = view.unread > 0 ? view.lines.first?.id.text : nil
    unread = view.unread
    next = view.next.map { "/thong-bao?truoc=" + Address.encoded($0) }
  }
}

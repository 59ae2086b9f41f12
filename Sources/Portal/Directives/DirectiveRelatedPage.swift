import Domain
import Kit
import Office
import Site

/// How a document stands to others, and what was done with it.
public struct DirectiveRelatedPage: Page {
  public static let template = "portal/directives/related"
  public let frame: Frame
  public let head: DirectiveHead
  public let groups: [LinkGroup]
  public let hasGroups: Bool
  public let acts: [ActLine]
  public let hasActs: Bool
  public let versions: String

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .related, for: visit)
    frame = visit.frame(
      "Văn bản liên quan, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Văn bản liên quan")))
    groups = LinkGroup.groups(view.links)
    hasGroups = !groups.isEmpty
    acts = view.acts.reversed().map(ActLine.init)
    hasActs = !acts.isEmpty
    versions =
      view.versions.count == 1
      ? "An Cư giữ một bản chữ của văn bản này."
      : "An Cư giữ \(view.versions.count) bản chữ của văn bản này; trang đang dùng bản mới nhất đã xác nhận."
  }
}

import Domain
import Kit
import Office
import Site

/// A document the register knows only because others name it.
public struct CitedDirectivePage: Page {
  public static let template = "portal/directives/cited"
  public let frame: Frame
  public let name: String
  public let issued: String
  public let groups: [LinkGroup]
  public let hasGroups: Bool
  public let acts: [ActLine]
  public let hasActs: Bool

  public init(_ view: ReadCitedDirective.View, for visit: Visit) {
    name = view.directive.displayName
    frame = visit.frame(
      name, at: .directives, crumbs: DirectiveHead.crumbs(view.directive),
      object: .init(kind: "directive", id: view.directive.slug))
    issued = view.directive.issuedOn.map { "Ban hành ngày \($0.vietnamese)" } ?? "Chưa rõ ngày ban hành"
    groups = LinkGroup.groups(view.links)
    hasGroups = !groups.isEmpty
    acts = view.acts.reversed().map(ActLine.init)
    hasActs = !acts.isEmpty
  }
}

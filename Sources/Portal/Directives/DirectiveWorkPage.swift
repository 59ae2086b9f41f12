import Domain
import Kit
import Office
import Site

/// What a document asks for, one row a provision.
public struct DirectiveWorkPage: Page {
  public static let template = "portal/directives/work"
  public let frame: Frame
  public let head: DirectiveHead
  public let rows: [ProvisionRow]

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .work, for: visit)
    frame = visit.frame(
      "Việc phải làm, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Việc phải làm")))
    rows = view.provisions.filter(\.stored.acting).map { ProvisionRow($0, of: view.directive, for: visit) }
  }
}

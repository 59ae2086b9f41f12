import Domain
import Kit
import Office
import Site

/// The words that a scanner may have read wrong, each with what it probably meant and why.
public struct DirectiveSuspectsPage: Page {
  public static let template = "portal/directives/suspects"
  public let frame: Frame
  public let head: DirectiveHead
  public let rows: [Row]
  public let hasRows: Bool

  /// One doubtful word.
  public struct Row: Sendable {
    public let code: String
    public let address: String
    public let found: String
    public let suggested: String
    public let reason: String
  }

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .suspects, for: visit)
    frame = visit.frame(
      "Chữ nghi quét sai, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Chữ nghi quét sai")))
    rows = view.provisions.flatMap { provision in
      provision.stored.read.suspects.map {
        Row(
          code: provision.stored.read.id, address: Address.path("van-ban", view.directive.slug, "diem", provision.stored.read.id),
          found: $0.found, suggested: $0.suggested, reason: $0.reason)
      }
    }
    hasRows = !rows.isEmpty
  }
}

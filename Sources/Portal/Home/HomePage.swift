import Domain
import Kit
import Office
import Site

/// The first page: what this is, the plan it carries out, and how far the plan has people and days.
public struct HomePage: Page {
  public static let template = "portal/home/home"
  public let frame: Frame
  public let hasPlans: Bool
  public let plans: [Plan]
  public let acting: String
  public let withOwner: String
  public let withoutDue: String
  public let withoutSource: String

  /// A document in force.
  public struct Plan: Sendable {
    public let name: String
    public let subject: String
    public let address: String
    public let facts: String
  }

  public init(_ board: CoverageBoard.View, for visit: Visit) {
    frame = visit.frame("Nhà ở xã hội \(visit.site.installation.provinceName)", at: .home)
    plans = board.directives.map { line in
      Plan(
        name: line.directive.displayName, subject: line.directive.subject, address: Address.path("van-ban", line.directive.slug),
        facts: [line.directive.issuerName, line.directive.issuedOn?.vietnamese].compactMap(\.self).joined(separator: ", "))
    }
    hasPlans = !plans.isEmpty
    acting = String(board.total.acting)
    withOwner = String(board.total.acting - board.total.withoutOwner)
    withoutDue = String(board.total.withoutDue)
    withoutSource = String(board.total.withoutTargetSource)
  }
}

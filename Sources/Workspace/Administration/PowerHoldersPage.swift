import Domain
import Kit
import Office
import Site

/// Who may do one thing today.
public struct PowerHoldersPage: Page {
  public static let template = "workspace/administration/power-holders"
  public let frame: Frame
  public let what: String
  public let isMine: Bool
  public let roles: [String]
  public let hasRoles: Bool
  public let holders: [Line]
  public let hasHolders: Bool
  public let isCut: Bool

  /// One official.
  public struct Line: Sendable {
    public let name: String
    public let position: String
    public let scope: String
    public let delegated: String
    public let isDelegated: Bool
  }

  public init(_ view: ReadPowerHolders.View, for visit: Visit) {
    what = view.capability.vietnamese
    frame = visit.frame(what, crumbs: [Crumb("Quyền của tôi", PowerRoutes.own), Crumb("Ai làm được")])
    isMine = visit.reader?.may(view.capability) == true
    roles = view.roles.map(\.vietnamese)
    hasRoles = !roles.isEmpty
    holders = view.holders.map {
      Line(name: $0.name, position: $0.position, scope: $0.scope, delegated: $0.delegated, isDelegated: !$0.delegated.isEmpty)
    }
    hasHolders = !holders.isEmpty
    isCut = view.isCut
  }
}

import Domain
import Kit
import Office
import Site

/// «Quyền của tôi»: what the person who is signed in may do, where, until which day, and from which position or document.
public struct PowersPage: Page {
  public static let template = "workspace/administration/powers"
  public let frame: Frame
  public let person: String
  public let position: String
  public let own: [Line]
  public let delegated: [Line]
  public let hasDelegated: Bool
  public let others: [Other]
  /// Where the roles are shown; nil for those who may not see them.
  public let roles: String?

  /// One power.
  public struct Line: Sendable {
    public let what: String
    public let leads: String
    public let scope: String
    public let source: String
    public let until: String
  }

  /// One thing of the house that this person may not do, with where it says who may.
  public struct Other: Sendable {
    public let what: String
    public let leads: String
  }

  public init(_ view: ReadOwnPowers.View, for visit: Visit) {
    frame = visit.frame("Quyền của tôi", crumbs: [Crumb("Quyền của tôi")])
    person = visit.reader?.name ?? ""
    position = visit.reader?.position ?? ""
    let lines = view.lines.map { line in (PowersPage.isDelegated(line.power), Line(line)) }
    own = lines.filter { !$0.0 }.map(\.1)
    delegated = lines.filter(\.0).map(\.1)
    hasDelegated = !delegated.isEmpty
    others = view.others.map { Other(what: $0.vietnamese, leads: Address.path("lam-viec", "quyen", $0.rawValue)) }
    roles = visit.reader?.may(.readDelegations) == true ? PowerRoutes.roles : nil
  }

  private static func isDelegated(_ power: Power) -> Bool {
    if case .delegation = power.source { return true }
    return false
  }
}

extension PowersPage.Line {
  init(_ line: ReadOwnPowers.Line) {
    let power = line.power
    let source: String =
      switch power.source {
      case .house: "Bản cài đặt này"
      case .position(let shown, let role): "\(shown): vai trò «\(role.vietnamese)»"
      case .delegation(_, let from, let document): "\(from) ủy quyền; \(document)"
      }
    self.init(
      what: power.capability.vietnamese, leads: Address.path("lam-viec", "quyen", power.capability.rawValue), scope: line.scope,
      source: source, until: power.until.map { "hết ngày \($0.adding(days: -1).vietnamese)" } ?? "khi rời vị trí")
  }
}

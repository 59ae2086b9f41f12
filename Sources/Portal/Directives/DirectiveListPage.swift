import Domain
import Kit
import Office
import Site

/// The documents a reader may see: those whose words are held, then those that others only name.
public struct DirectiveListPage: Page {
  public static let template = "portal/directives/list"
  public let frame: Frame
  public let held: [Row]
  public let hasHeld: Bool
  public let cited: [Row]
  public let hasCited: Bool

  /// One document in the list.
  public struct Row: Sendable {
    public let name: String
    public let address: String
    public let subject: String
    public let issuer: String
    public let issued: String
    public let chipKind: String
    public let chip: String
  }

  public init(_ lines: [DirectiveLine], for visit: Visit) {
    frame = visit.frame("Văn bản chỉ đạo", at: .directives, crumbs: [Crumb("Văn bản chỉ đạo")])
    held = lines.filter { $0.directive.holding != .cited }.map(Row.init)
    hasHeld = !held.isEmpty
    cited = lines.filter { $0.directive.holding == .cited }.map(Row.init)
    hasCited = !cited.isEmpty
  }
}

extension DirectiveListPage.Row {
  init(_ line: DirectiveLine) {
    let state: (String, String) =
      switch line.lastAct {
      case .closed: ("done", "Đã kết thúc")
      case .replaced: ("done", "Đã được thay")
      case .adopted, .amended, nil:
        if line.directive.form == .party && line.publishedFrom == nil && line.directive.holding != .cited {
          ("hold", "Chưa công khai")
        } else {
          ("open", "Đang thực hiện")
        }
      }
    self.init(
      name: line.directive.displayName, address: Address.path("van-ban", line.directive.slug), subject: line.directive.subject,
      issuer: line.directive.issuerName, issued: line.directive.issuedOn?.vietnamese ?? "Chưa rõ ngày", chipKind: state.0, chip: state.1)
  }
}

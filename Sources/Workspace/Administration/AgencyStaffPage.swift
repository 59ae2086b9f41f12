import Domain
import Kit
import Office
import Site

/// Who holds and held positions in a body and in those whose records it took over.
public struct AgencyStaffPage: Page {
  public static let template = "workspace/administration/agency-staff"
  public let frame: Frame
  public let name: String
  public let leads: String
  public let stands: Bool
  public let ended: String
  public let lines: [Line]
  public let isEmpty: Bool
  public let predecessors: String
  public let hasPredecessors: Bool

  /// One position of one person.
  public struct Line: Sendable {
    public let person: String
    public let title: String
    public let agency: String
    public let role: String
    public let span: String
    public let chipKind: String
    public let chip: String
  }

  public init(_ view: ReadAgencyStaff.View, for visit: Visit) {
    name = view.agency.name
    frame = visit.frame("Người và vị trí", crumbs: [Crumb("Quyền của tôi", PowerRoutes.own), Crumb(view.agency.name)])
    leads = Address.path("co-quan", view.agency.agency.text)
    stands = view.stands
    ended = view.agency.period.until.map { $0.vietnamese } ?? ""
    lines = view.lines.map { line in
      let (kind, chip): (String, String) =
        switch line.standing {
        case .held: ("open", "Đang giữ")
        case .coming: ("soon", "Sắp giữ")
        case .past: ("none", "Đã rời")
        }
      let period = line.position.period
      return Line(
        person: line.person, title: line.position.title, agency: line.position.agency, role: line.position.role.vietnamese,
        span: "từ \(period.from.vietnamese)" + (period.until.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? ""), chipKind: kind,
        chip: chip)
    }
    isEmpty = lines.isEmpty
    predecessors = view.predecessors.map(\.name).joined(separator: "; ")
    hasPredecessors = !view.predecessors.isEmpty
  }
}

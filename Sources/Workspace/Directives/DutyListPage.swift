import Domain
import Kit
import Office
import Site

/// Duties of everybody, of one agency or of one provision, by status.
public struct DutyListPage: Page {
  public static let template = "workspace/directives/duties"
  public let frame: Frame
  public let faults: FormFaults?
  public let title: String
  public let day: FormField
  public let agency: String
  public let provision: String
  public let document: String
  public let standing: String
  public let tabs: [Tab]
  public let rows: [DutyRow]
  public let hasRows: Bool
  public let next: String?
  public let table: String
  public let mayIssue: Bool

  public struct Tab: Sendable {
    public let label: String
    public let count: Int
    public let leads: String
    public let isHere: Bool
  }

  public init(_ view: ListDuties.View, asked: DutyRoutes.Asked, for visit: Visit) {
    title =
      !view.agencyName.isEmpty
      ? "Nhiệm vụ của \(view.agencyName)"
      : asked.input.provision.map { "Nhiệm vụ phục vụ điểm \($0.code)" } ?? "Mọi nhiệm vụ"
    frame = visit.frame(title, at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb(title)], wrong: asked.faults != nil)
    faults = asked.faults
    day = FormField("ngay", "Xem vào ngày", value: asked.typed, faults: asked.faults)
    agency = asked.input.agency?.text ?? ""
    document = asked.input.provision?.slug ?? ""
    provision = asked.input.provision?.code ?? ""
    standing = asked.input.standing?.rawValue ?? ""
    let standings: [DutyStanding?] = [nil, .overdue, .inTime, .doneOnTime, .doneLate]
    tabs = standings.map { one in
      Tab(
        label: one?.vietnamese ?? "Tất cả", count: one.map { view.counts[$0] ?? 0 } ?? view.total, leads: asked.address(standing: one),
        isHere: asked.input.standing == one)
    }
    rows = view.duties.map { duty in
      let place = asked.input.agency.flatMap { id in duty.state.parts.first { $0.agency == id }?.place } ?? 0
      return DutyRow(duty, part: place)
    }
    hasRows = !rows.isEmpty
    next = view.next.map { asked.address(standing: asked.input.standing) + "&sau=\($0)" }
    table = asked.address(standing: asked.input.standing).replacing("/lam-viec/nhiem-vu?", with: "/lam-viec/nhiem-vu.csv?")
    mayIssue = visit.reader?.may(.issueDuty) == true
  }
}

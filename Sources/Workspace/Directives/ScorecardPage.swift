import Domain
import Kit
import Office
import Site

/// The heads of bodies with the four statuses of what fell due in a year under them, and the formula with its inputs.
public struct ScorecardPage: Page {
  public static let template = "workspace/directives/scorecards"
  public let frame: Frame
  public let faults: FormFaults?
  public let title: String
  public let year: FormField
  public let day: FormField
  public let rows: [Line]
  public let hasRows: Bool
  public let headless: String

  public struct Line: Sendable {
    public let who: String
    public let agency: String
    public let address: String
    public let onTime: Int
    public let doneLate: Int
    public let late: Int
    public let going: Int
    public let score: String
  }

  public init(_ view: ReadScorecards.View, typedDay: String, faults: FormFaults?, for visit: Visit) {
    title = "Người đứng đầu năm \(view.year)"
    self.faults = faults
    frame = visit.frame(
      title, at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb("Bảng điều hành", DutyRoutes.board), Crumb(title)],
      wrong: faults != nil)
    year = FormField("nam", "Năm đến hạn", value: String(view.year))
    day = FormField("ngay", "Như đã biết ngày", hint: "Để trống là hôm nay.", value: typedDay, faults: faults)
    rows = view.cards.map {
      Line(
        who: $0.head, agency: $0.agencyName, address: "/lam-viec/nhiem-vu?co-quan=" + Address.encoded($0.agency.text),
        onTime: $0.count.doneOnTime, doneLate: $0.count.doneLate, late: $0.count.overdue, going: $0.count.inTime,
        score: $0.score.map { "\($0)%" } ?? "Chưa tính")
    }
    hasRows = !rows.isEmpty
    headless =
      view.headless == 0
      ? "Mọi phần việc đến hạn trong năm đều có người đứng đầu cơ quan trong sổ vào ngày ấy."
      : "\(view.headless) phần việc đến hạn trong năm mà sổ chưa ghi ai đứng đầu cơ quan vào ngày đến hạn."
  }
}

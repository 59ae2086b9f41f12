import Domain
import Kit
import Office
import Site

/// The leaders' board: coverage, the four statuses by section and by agency, what is late. The week's page is the same, to be printed.
public struct DutyBoardPage: Page {
  public static let template = "workspace/directives/duty-board"
  public let frame: Frame
  public let title: String
  public let lead: String
  public let isWeek: Bool
  public let isBoard: Bool
  public let tiles: [Tile]
  public let documents: [Document]
  public let agencies: [AgencyLine]
  public let late: [DutyRow]
  public let hasLate: Bool
  public let lateMore: String
  public let hasLateMore: Bool
  public let upcoming: [DutyRow]
  public let hasUpcoming: Bool

  public struct Tile: Sendable {
    public let kind: String
    public let label: String
    public let figure: Int
    public let note: String
    public let leads: String
  }

  public struct Document: Sendable {
    public let id: String
    public let name: String
    public let leads: String
    public let matrix: String
    public let coverage: String
    public let uncovered: String
    public let hasUncovered: Bool
    public let sections: [SectionLine]
  }

  public struct SectionLine: Sendable {
    public let code: String
    public let words: String
    public let onTime: Int
    public let doneLate: Int
    public let going: Int
    public let late: Int
    public let total: Int
  }

  public struct AgencyLine: Sendable {
    public let words: String
    public let leads: String
    public let onTime: Int
    public let doneLate: Int
    public let going: Int
    public let late: Int
    public let total: Int
  }

  public init(_ view: ReadDutyBoard.View, week: Bool, for visit: Visit) {
    isWeek = week
    isBoard = !week
    title = week ? "Báo cáo tuần về nhiệm vụ" : "Bảng điều hành"
    lead =
      week
      ? "Tình hình đến hết ngày \(view.day.vietnamese), để in và gửi lãnh đạo. Mọi số đều đếm từ các nhiệm vụ trong hệ thống."
      : "Một cái nhìn: điểm nào của văn bản đã có người làm, việc nào chậm, chậm ở đâu."
    frame = visit.frame(
      title, at: .duties,
      crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox)] + (week ? [Crumb("Bảng điều hành", DutyRoutes.board)] : []) + [Crumb(title)])
    func list(_ standing: DutyStanding) -> String { "/lam-viec/nhiem-vu?trang-thai=" + standing.rawValue }
    tiles = [
      Tile(kind: " tile--late", label: "Quá hạn", figure: view.total.overdue, note: "đang thực hiện", leads: list(.overdue)),
      Tile(kind: "", label: "Trong hạn", figure: view.total.inTime, note: "đang thực hiện", leads: list(.inTime)),
      Tile(kind: "", label: "Xong đúng hạn", figure: view.total.doneOnTime, note: "đã nghiệm thu", leads: list(.doneOnTime)),
      Tile(kind: " tile--attn", label: "Xong quá hạn", figure: view.total.doneLate, note: "đã nghiệm thu", leads: list(.doneLate)),
    ]
    documents = view.documents.map { one in
      Document(
        id: "vb-" + one.directive.slug, name: one.directive.displayName, leads: Address.path("van-ban", one.directive.slug),
        matrix: Address.path("lam-viec", "van-ban", one.directive.slug, "ma-tran"),
        coverage:
          "\(one.acting - one.uncovered.count) trên \(one.acting) điểm phải làm đã có nhiệm vụ. Một nhiệm vụ phục vụ nhiều điểm được tính ở từng điểm.",
        uncovered: one.uncovered.joined(separator: ", "), hasUncovered: !one.uncovered.isEmpty,
        sections: one.sections.map {
          SectionLine(
            code: $0.code, words: $0.title, onTime: $0.count.doneOnTime, doneLate: $0.count.doneLate, going: $0.count.inTime,
            late: $0.count.overdue, total: $0.count.total)
        })
    }
    agencies = view.agencies.prefix(week ? 15 : 40).map {
      AgencyLine(
        words: $0.name, leads: "/lam-viec/nhiem-vu?co-quan=" + Address.encoded($0.agency.text), onTime: $0.count.doneOnTime,
        doneLate: $0.count.doneLate, going: $0.count.inTime, late: $0.count.overdue, total: $0.count.total)
    }
    late = view.late.map { DutyRow($0) }
    hasLate = !late.isEmpty
    hasLateMore = view.lateTotal > late.count
    lateMore = "Xem đủ \(view.lateTotal) nhiệm vụ quá hạn"
    upcoming = view.upcoming.map { DutyRow($0) }
    hasUpcoming = !upcoming.isEmpty
  }
}

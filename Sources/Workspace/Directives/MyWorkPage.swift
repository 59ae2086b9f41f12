import Domain
import Kit
import Office
import Site

/// «Việc của tôi»: what a person's agency owes today and this week, what waits on others, and what climbed to it.
public struct MyWorkPage: Page {
  public static let template = "workspace/directives/my-work"
  public let frame: Frame
  public let who: String
  public let agencies: String
  public let isSeated: Bool
  public let groups: [Group]
  public let hasNothing: Bool
  public let told: [Told]
  public let hasTold: Bool
  public let handovers: [Handover]
  public let notice: Notice?
  public let hasCalendar: Bool
  public let mayIssue: Bool
  public let mayLead: Bool

  public struct Group: Sendable {
    public let id: String
    public let title: String
    public let count: Int
    public let rows: [DutyRow]
  }

  /// What a new head has to take note of.
  public struct Handover: Sendable {
    public let words: String
    public let post: String
    public let about: String
  }

  /// What was said to the body about another one's duty.
  public struct Told: Sendable {
    public let reason: String
    public let at: String
    public let row: DutyRow
  }

  public init(_ view: ListMyDuties.View, for visit: Visit) {
    frame = visit.frame("Việc của tôi", at: .duties, crumbs: [Crumb("Việc của tôi")])
    who = visit.reader?.name ?? ""
    agencies = view.agencies.joined(separator: "; ")
    isSeated = view.isSeated
    let all: [(String, String, [ListMyDuties.Item])] = [
      ("hom-nay", "Hôm nay: quá hạn, đến hạn, chưa nhận", view.today), ("tuan-nay", "Trong năm ngày làm việc tới", view.week),
      ("quyet-dinh", "Chờ bạn quyết định", view.toDecide), ("cho-nguoi-khac", "Đang chờ người khác", view.onOthers),
      ("sau-nay", "Về sau", view.later),
    ]
    groups = all.filter { !$0.2.isEmpty }.map { id, title, items in
      Group(id: id, title: title, count: items.count, rows: items.map { DutyRow($0.view, part: $0.part) })
    }
    told = view.told.map { Told(reason: $0.reminder.reason, at: $0.reminder.at.vietnamese, row: DutyRow($0.view, part: $0.reminder.part)) }
    hasTold = !told.isEmpty
    handovers = view.handovers.map { one in
      Handover(
        words: "\(one.head) đứng đầu \(one.name) từ \(one.from.vietnamese); \(one.open) nhiệm vụ đang mở được giao trước ngày ấy.",
        post: Address.path("lam-viec", "ban-giao", one.agency.text), about: one.name)
    }
    notice =
      visit.query.text("xong") == "ban-giao"
      ? Notice("Đã ghi việc nhận bàn giao", "Câu chuyện của từng nhiệm vụ đang mở nay có tên người đứng đầu mới.") : nil
    hasCalendar = view.hasCalendar
    hasNothing = groups.isEmpty && told.isEmpty && handovers.isEmpty
    mayIssue = visit.reader?.may(.issueDuty) == true
    mayLead = visit.reader?.may(.readClosedDirectives) == true
  }
}

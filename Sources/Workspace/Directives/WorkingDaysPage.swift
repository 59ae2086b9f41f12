import Domain
import Kit
import Office
import Site

/// Days off and make-up days, by which every deadline is counted, each with its decision.
public struct WorkingDaysPage: Page {
  public static let template = "workspace/directives/working-days"
  public let frame: Frame
  public let faults: FormFaults?
  public let mayKeep: Bool
  public let day: FormField
  public let kind: FormField
  public let document: FormField
  public let rows: [Line]
  public let hasRows: Bool

  public struct Line: Sendable {
    public let when: String
    public let words: String
    public let basis: String
  }

  public init(_ lines: [ListCalendarDays.Line], typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      "Ngày nghỉ, ngày làm bù", at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb("Ngày nghỉ, ngày làm bù")],
      wrong: faults != nil)
    self.faults = faults
    mayKeep = visit.reader?.may(.keepCalendar) == true
    day = FormField("ngay", "Ngày", hint: "Ngày, tháng, năm; ví dụ 02/09/2027.", value: typed.text("ngay"), faults: faults)
    kind = FormField(
      "loai", "Là ngày gì", value: typed.text("loai"), options: [(value: "nghi", label: "Nghỉ"), (value: "lam-bu", label: "Làm bù")],
      faults: faults)
    document = FormField("van-ban", "Theo văn bản nào", hint: "Số, ngày, tên văn bản.", value: typed.text("van-ban"), faults: faults)
    rows = lines.map { Line(when: $0.day.vietnamese, words: $0.isOff ? "Nghỉ" : "Làm bù", basis: $0.document) }
    hasRows = !rows.isEmpty
  }
}

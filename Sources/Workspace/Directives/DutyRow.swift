import Domain
import Kit
import Office
import Site

/// A duty as a list shows it: one agency's part of it.
public struct DutyRow: Sendable {
  public let code: String
  public let work: String
  public let leads: String
  public let agency: String
  public let role: String
  public let due: String
  public let oldDue: String
  public let hasOldDue: Bool
  public let chipKind: String
  public let chip: String
  public let isProgramme: Bool
  public let serves: String

  init(_ view: DutyView, part place: Int = 0) {
    let part = view.parts[place]
    code = view.duty.code
    work = view.duty.work
    leads = DutyRoutes.address(view.duty.id)
    agency = part.agencyName
    role = place == 0 ? "Chủ trì" : "Phối hợp: \(part.state.deliverable)"
    due = part.state.due.vietnamese
    oldDue = part.state.firstDue.vietnamese
    hasOldDue = part.state.firstDue != part.state.due
    (chipKind, chip) = DutyRow.chip(part.state, on: view.state.day)
    isProgramme = view.duty.priority == .programme
    serves = view.served.map { "\($0.code) (\($0.number))" }.joined(separator: ", ")
  }

  /// The words and the mark of a part's status; what a person must do next comes before the bare status.
  static func chip(_ part: DutyState.Part, on day: Day) -> (String, String) {
    if let accepted = part.acceptedOn {
      return part.standing == .doneLate
        ? ("done-late", "Xong quá hạn, \(accepted.vietnamese)") : ("done", "Xong đúng hạn, \(accepted.vietnamese)")
    }
    if part.isDisputed { return ("back", "Có ý kiến, chưa nhận") }
    if part.submittedOn != nil {
      return ("wait", part.standing == .overdue ? "Chờ nghiệm thu, trình quá hạn" : "Chờ nghiệm thu")
    }
    if part.excusedSince != nil { return ("hold", "Chờ cơ quan khác") }
    if part.standing == .overdue { return ("late", "Quá hạn \(part.daysLate) ngày") }
    if part.acknowledgedOn == nil { return ("none", "Chưa nhận việc") }
    if part.effectiveDue <= day.adding(days: 7) {
      return ("soon", part.effectiveDue == day ? "Hạn hôm nay" : "Sắp đến hạn")
    }
    return ("going", "Đang làm, \(part.percent)%")
  }
}

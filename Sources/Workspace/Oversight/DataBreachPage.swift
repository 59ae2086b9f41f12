import Domain
import Kit
import Office
import Site

/// One breach of personal data: what is known of it, the notice, the end.
public struct DataBreachPage: Page {
  public static let template = "workspace/oversight/data-breach"
  public let frame: Frame
  public let faults: FormFaults?
  public let name: String
  public let chipKind: String
  public let chip: String
  public let knownAt: String
  public let notifyBy: String
  public let whatHappened: String
  public let whoIsHit: String
  public let whatWasDone: String
  public let notified: String
  public let isNotified: Bool
  public let isClosed: Bool
  public let mayClose: Bool
  public let action: String
  public let number: FormField
  public let reason: FormField
  public let isLate: Bool

  public init(_ breach: DataBreach, typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      breach.title, crumbs: [Crumb("Bảo vệ dữ liệu cá nhân", DataOfficeRoutes.path), Crumb(breach.title)], wrong: faults != nil,
      personal: true)
    self.faults = faults
    name = breach.title
    let now = visit.office.now()
    (chipKind, chip) = DataOfficePage.chip(breach, at: now)
    knownAt = breach.knownAt.vietnamese
    notifyBy = breach.notifyBy.vietnamese
    whatHappened = breach.whatHappened
    whoIsHit = breach.whoIsHit.isEmpty ? "Chưa rõ." : breach.whoIsHit
    whatWasDone = breach.whatWasDone.isEmpty ? "Chưa ghi." : breach.whatWasDone
    notified =
      breach.notice.map { "\($0.number), lúc \($0.at.vietnamese)\($0.lateReason.isEmpty ? "" : ". Muộn vì: \($0.lateReason)")" } ?? ""
    isNotified = breach.notice != nil
    isClosed = breach.closedAt != nil
    mayClose = breach.notice != nil && breach.closedAt == nil
    action = DataOfficeRoutes.breachPath + breach.id.text
    isLate = breach.notice == nil && now > breach.notifyBy
    number = FormField("so", "Số văn bản thông báo", value: typed.text("so"), faults: faults)
    reason = FormField("ly-do", "Vì sao muộn", value: typed.text("ly-do"), faults: faults)
  }
}

import Kit
import Office
import Site

/// The secret address of a person's calendar, shown once.
public struct CalendarFeedPage: Page {
  public static let template = "workspace/directives/calendar-feed"
  public let frame: Frame
  public let address: String

  public init(_ token: String, for visit: Visit) {
    frame = visit.frame(
      "Địa chỉ lịch", at: .duties, crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb("Địa chỉ lịch")], personal: true)
    address = (visit.host.isEmpty ? "" : "https://" + visit.host) + "/lich/" + token + ".ics"
  }
}

import Database
import Domain
import Kit
import Store

/// Who «các huyện ủy, thị ủy, thành ủy» and other groups of addressees are on a day, and who carries on for former members.
public struct ResolveGroup {
  public struct View: Sendable {
    public let day: Day
    /// As asked.
    public let phrase: String
    /// Nil when the phrase is none of the known groups.
    public let resolution: GroupResolution?
    public let known: [AgencyGroup]
    public let firstDay: Day?
  }

  public static func run(_ phrase: String, on day: Day, within unit: ID<AdminUnit>? = nil, knownAt: Moment? = nil, in office: Office)
    async throws -> View
  {
    try await office.read { tx in
      let register = try RegisterStore.register(knownAt: knownAt, in: tx)
      return View(
        day: day, phrase: phrase,
        resolution: AgencyGroup(phrase: phrase).map { GroupResolution.of($0, on: day, within: unit, in: register) },
        known: AgencyGroup.all, firstDay: register.firstDay)
    }
  }
}

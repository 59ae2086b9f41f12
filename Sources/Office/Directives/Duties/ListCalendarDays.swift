import Database
import Domain
import Kit
import Store

/// Days off and make-up days as entered, each with its decision.
public struct ListCalendarDays {
  public struct Line: Sendable, Equatable {
    public let day: Day
    public let isOff: Bool
    public let document: String
  }

  public static func run(for actor: Actor, in office: Office) async throws -> [Line] {
    _ = try Permit(actor, maySomewhere: .signIn)
    return try await office.read { tx in
      try CalendarStore.entries(in: tx).reversed().map { Line(day: $0.day, isOff: $0.kind == .off, document: $0.document) }
    }
  }
}

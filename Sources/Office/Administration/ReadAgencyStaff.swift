import Database
import Domain
import Kit
import Store

/// Who holds which position in a body, and held it in the bodies whose records are now its own.
public struct ReadAgencyStaff {
  public struct View: Sendable {
    /// As it stands today, or stood last.
    public let agency: AgencyFact
    public let stands: Bool
    public let lines: [Line]
    /// Ended bodies whose records belong to this one today.
    public let predecessors: [AgencyFact]
  }

  public struct Line: Sendable {
    public let person: String
    public let position: HeldPosition
    public let standing: Standing
  }

  public enum Standing: Sendable, Equatable { case coming, held, past }

  /// Lines on the page; a body with more has a list of accounts.
  static let most = 300

  public static func run(_ id: ID<Agency>, by actor: Actor, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      try Permission.require(actor, may: .readStaff, over: .agency(id), on: today, in: tx)
      let register = try RegisterStore.register(in: tx)
      guard let fact = register.agency(id, on: today) ?? register.history(of: id).last else {
        throw Problem.notFound("Sổ không có cơ quan nào ở địa chỉ «\(id)». Hãy tìm trong danh sách cơ quan.")
      }
      let before = register.agencyLineage.allPredecessors(of: id).filter { old in
        register.agency(old, on: today) == nil && register.standing(for: old, on: today).contains { $0.agency == id }
      }
      let rows =
        try InstallationStore.installation(in: tx)?.kind == .demonstration
        ? [] : try AccountStore.staff(of: [id] + before, most: most, in: tx)
      return View(
        agency: fact, stands: register.agency(id, on: today) != nil,
        lines: rows.map { row in
          let period = row.position.period
          let isHeld = period.contains(today) && !row.isClosed && row.position.agencyID == id
          return Line(
            person: row.person, position: row.position, standing: isHeld ? .held : period.from > today ? .coming : .past)
        }, predecessors: before.compactMap { register.history(of: $0).last })
    }
  }
}

import Database
import Domain
import Kit
import Store

/// The roles as bundles: what each may do, how far, in which agencies it is held, and how many hold it today.
public struct ListRoles {
  public struct Line: Sendable {
    public let role: StaffRole
    public let holders: Int
  }

  /// For those who see the whole register of delegations, and the administrator.
  public static func run(by actor: Actor, in office: Office) async throws -> [Line] {
    _ = try Permit(actor, may: .readDelegations)
    let today = office.today
    return try await office.read { tx in
      let counts = try AccountStore.holders(on: today, in: tx)
      return StaffRole.allCases.map { Line(role: $0, holders: counts[$0] ?? 0) }
    }
  }
}

import AnCuTesting
import Domain
import HTTPTypes
import HummingbirdTesting
import Kit
import Office
import Testing

/// Every route as every role and as a visitor: what the doors answer is what the permission table says.
@Suite struct PermissionRouteTests {
  @Test func everyRouteStandsInTheTable() async throws {
    try await TestDoors.open(kind: .real, prepare: { _ in }) { doors in
      let code = Set(doors.routes)
      let table = Set(PermissionTable.routes.map(\.route))
      for one in code.subtracting(table).sorted() {
        Issue.record("\(one) is not in Sources/AnCuTesting/Permission/RouteRow.swift: add one line; the words above the list say how.")
      }
      for one in table.subtracting(code).sorted() {
        Issue.record("RouteRow.swift names \(one), which no door has: take the line out or mend it.")
      }
      #expect(PermissionTable.routes.count == table.count, "a line stands twice")
    }
  }

  @Test(arguments: StaffRole.allCases) func everyRouteAnswersAsTheTableSays(_ role: StaffRole) async throws {
    try await TestDoors.openPermissionWorld { doors, world in
      let member = try #require(world.staff[role])
      for row in PermissionTable.routes where row.access != .open {
        let may = try #require(row.expected(role), "\(row.route) names a use case that the table does not have")
        let status = try await Self.status(row, world, member, doors, cookie: "__Host-ancu=" + member.token)
        #expect((status != .forbidden) == may, "\(row.route) as \(role): \(status.code)")
      }
    }
  }

  @Test func aVisitorIsAskedToSignIn() async throws {
    try await TestDoors.openPermissionWorld { doors, world in
      let member = try #require(world.staff[.partyOffice])
      for row in PermissionTable.routes where row.access != .open {
        let status = try await Self.status(row, world, member, doors, cookie: nil)
        #expect(status == .seeOther || status == .forbidden, "\(row.route): \(status.code)")
      }
    }
  }

  private static func status(
    _ row: RouteRow, _ world: PermissionWorld, _ member: PermissionWorld.Member, _ doors: TestDoors, cookie: String?
  ) async throws -> HTTPResponse.Status {
    let address = row.address(in: world, for: member)
    if row.isPost {
      return try await doors.post(address, [("phien", member.token), ("dau-van-tay", String(repeating: "0", count: 64))], as: cookie).status
    }
    return try await doors.get(address, as: cookie).status
  }
}

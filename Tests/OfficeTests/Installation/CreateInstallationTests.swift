import AnCuTesting
import Domain
import Kit
import Office
import Store
import Testing

@Suite struct CreateInstallationTests {
  @Test(arguments: TestEngine.all) func aDatabaseIsMarkedOnce(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let owner = TestOffice.actor(may: [.manageInstallation])
      _ = try await CreateInstallation.run(.demonstration, province: "Hậu Giang", by: owner, in: office)
      await #expect(throws: Problem.self) {
        try await CreateInstallation.run(.real, province: "Hậu Giang", by: owner, in: office)
      }
      let installation = try await office.read { try InstallationStore.installation(in: $0) }
      #expect(installation?.kind == .demonstration)
      let lines = try await office.read { try AuditStore.latest(10, in: $0) }
      #expect(lines.map(\.action) == ["installation.create"])
      #expect(lines.first?.after == ["kind": "demonstration", "province": "Hậu Giang"])
    }
  }

  @Test func whoMayNotIsRefusedBeforeAnythingIsOpened() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      await #expect(throws: Problem.self) {
        try await CreateInstallation.run(.real, province: "X", by: TestOffice.actor(may: [.signIn]), in: office)
      }
      let count = try await office.read { try AuditStore.count(in: $0) }
      #expect(count == 0)
    }
  }
}

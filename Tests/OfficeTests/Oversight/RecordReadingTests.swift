import AnCuTesting
import Database
import Domain
import Kit
import Office
import Store
import Testing

/// The record as those who look after it read it, and the proofs that everybody may ask for.
@Suite struct RecordReadingTests {
  static let inspector = TestOffice.actor("Hồ Thị Mẫu", id: "inspector", may: [.readRecord, .verifyRecord])

  private func list(_ office: Office, _ change: (inout ListEntries.Input) -> Void = { _ in }) async throws -> ListEntries.View {
    var input = ListEntries.Input()
    change(&input)
    return try await ListEntries.run(input, by: Self.inspector, in: office)
  }

  @Test(arguments: TestEngine.all) func theRecordIsReadByPersonRecordActAndDay(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      try await record.fill()
      let office = record.office
      let all = try await list(office)
      #expect(all.lines.count == 15 && all.next == nil)
      #expect(all.lines.map(\.id) == all.lines.map(\.id).sorted(by: >))
      #expect(all.actions == ["provision.assign", "record.checkpoint"])
      #expect(all.objectKinds == ["checkpoint", "provision"])
      #expect(try await list(office) { $0.action = "record.checkpoint" }.lines.count == 2)
      #expect(
        try await list(office) {
          $0.objectKind = "provision"; $0.objectID = "diem-0"
        }.lines.count == 4)
      // Words of a name, without their marks; a person's id; nobody.
      #expect(try await list(office) { $0.person = "nguyen mau" }.lines.count == 15)
      #expect(try await list(office) { $0.person = "tester" }.persons.map(\.name) == ["Nguyễn Thị Mẫu"])
      #expect(try await list(office) { $0.person = "Trần" }.lines == [])
      let today = TestClock.start.day
      #expect(
        try await list(office) {
          $0.from = today; $0.to = today
        }.lines.count == 15)
      #expect(try await list(office) { $0.to = Day(sinceEpoch: today.sinceEpoch - 1) }.lines == [])
      #expect(try await list(office) { $0.from = Day(sinceEpoch: today.sinceEpoch + 1) }.lines == [])
      await #expect(throws: Problem.self) {
        _ = try await list(office) {
          $0.from = today; $0.to = Day(sinceEpoch: today.sinceEpoch - 1)
        }
      }
    }
  }

  @Test(arguments: TestEngine.all) func pagesGoOnWhereTheLastOneEnded(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      try await record.write(2 * ListEntries.pageSize + 3)
      var seen: [ID<AuditEntry>] = []
      var next: ID<AuditEntry>?
      repeat {
        let view = try await list(record.office) { $0.before = next }
        seen += view.lines.map(\.id)
        next = view.next
      } while next != nil
      #expect(seen.count == 2 * ListEntries.pageSize + 3 && Set(seen).count == seen.count)
    }
  }

  @Test func onlyThoseWhoMayReadTheRecordReadIt() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let record = try SampleRecord(database)
      try await record.write(1)
      let clerk = TestOffice.actor(may: Set(Capability.allCases).subtracting([.readRecord]))
      let id = try #require(try await list(record.office).lines.first?.id)
      await #expect(throws: Problem.self) { _ = try await ListEntries.run(.init(), by: clerk, in: record.office) }
      await #expect(throws: Problem.self) { _ = try await ReadEntry.run(id, by: clerk, in: record.office) }
    }
  }

  @Test(arguments: TestEngine.all) func anEntryTellsWhereItStandsAndWhetherItIsWhatWasSigned(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      try await record.fill()
      var office = record.office
      office.recordKeys = [record.key.signing.verifying]
      let lines = try await list(office).lines
      func standing(_ id: ID<AuditEntry>) async throws -> EntryStanding {
        try await ReadEntry.run(id, by: Self.inspector, in: office).standing
      }
      #expect(try await standing(lines[0].id) == .waiting)
      guard case .open = try await standing(lines[2].id) else { Issue.record("not open"); return }
      guard case .held(let leaf, let by) = try await standing(lines[14].id) else { Issue.record("not held"); return }
      #expect(leaf.index == 0 && by.size == 3)
      try database.run(script: "UPDATE audit_entry SET reason = 'khác' WHERE id = '\(lines[14].id)';")
      guard case .altered = try await standing(lines[14].id) else { Issue.record("an altered entry is not seen"); return }
    }
  }

  @Test(arguments: TestEngine.all) func everyLeafIsProvedUnderEveryCheckpointThatHoldsIt(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      try await record.fill()
      var office = record.office
      await #expect(throws: Problem.self) { _ = try await ReadRecordProof.consistency(from: 3, to: nil, in: office) }
      office.recordKeys = [record.key.signing.verifying]
      let leaves = try await office.read { try RecordTreeStore.leaves(from: 0, most: 100, in: $0) }
      for size in [3, 10] {
        for leaf in leaves {
          let hash = try #require(leaf.digest)
          guard leaf.index < size else {
            await #expect(throws: Problem.self) { _ = try await ReadRecordProof.inclusion(of: hash, under: size, in: office) }
            continue
          }
          let proof = try await ReadRecordProof.inclusion(of: hash, under: size, in: office)
          #expect(MerkleTree.includes(hash, at: proof.leafIndex, size: size, root: proof.checkpoint.root, path: proof.path))
        }
      }
      let grown = try await ReadRecordProof.consistency(from: 3, to: nil, in: office)
      #expect(MerkleTree.extends(3, root: grown.first.root, to: 10, root: grown.second.root, path: grown.path))
      await #expect(throws: Problem.self) { _ = try await ReadRecordProof.consistency(from: 10, to: 3, in: office) }
      await #expect(throws: Problem.self) { _ = try await ReadRecordProof.consistency(from: 4, to: nil, in: office) }
    }
  }

  /// Every act that the demonstration's own record has is known by name, so that no page shows a word of the code.
  @Test func everyActOfTheDemonstrationHasItsWords() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await LoadDemonstration.run(by: TestOffice.actor(may: Set(Capability.allCases)), in: office)
      let actions = try await list(office).actions
      #expect(actions.filter { RecordedAct.named($0) == nil } == [])
      #expect(Set(RecordedAct.all.map(\.action)).count == RecordedAct.all.count)
    }
  }
}

import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// The record as a tree: sequencing, checkpoints, proofs.
@Suite struct RecordTests {
  static func with(_ engine: TestEngine, _ body: (SampleRecord) async throws -> Void) async throws {
    try await engine.withDatabase { try await body(try SampleRecord($0)) }
  }

  @Test(arguments: TestEngine.all) func anUntouchedRecordIsRight(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      let empty = try await record.verify()
      #expect(empty.fault == nil && empty.leaves == 0 && empty.checkpoints == 0 && empty.last == nil)
      try await record.fill()
      let seen = try await record.verify()
      #expect(seen.fault == nil)
      #expect(seen.leaves == 13)
      #expect(seen.checkpoints == 2)
      #expect(seen.last?.size == 10)
      #expect(seen.open.leaves == 3 && seen.open.waiting == 2)
      let again = try await record.verify(against: record.key.remembered)
      #expect(again == seen)
      #expect(record.key.remembered.count == 2)
    }
  }

  @Test(arguments: TestEngine.all) func leavesAreTheOrderOfWriting(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.write(450)
      #expect(try await record.sequence() == .sequenced(450))
      #expect(try await record.sequence() == .sequenced(0))
      let ids = try await record.ids()
      #expect(ids.count == 450)
      #expect(ids == ids.sorted())
      #expect(try await record.verify().fault == nil)
    }
  }

  @Test(arguments: TestEngine.all) func oneNodeSequencesAtATime(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.write(1)
      let now = record.office.now()
      let other = Lease(name: "record", holder: "node-b")
      #expect(try await other.take(in: record.office.database, now: now, until: now.adding(seconds: 30)))
      #expect(try await record.sequence() == .heldElsewhere)
      record.house.clock.advance(seconds: 31)
      #expect(try await record.sequence() == .sequenced(1))
      // The lease is given back, so that the next node need not wait.
      try await record.write(1)
      #expect(try await record.sequence(as: "node-c") == .sequenced(1))
    }
  }

  /// Two programs on one database write and sequence at once, also around the lease.
  @Test(arguments: TestEngine.all) func manyNodesLeaveNoGapAndNoDouble(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      let nodes = try (0..<2).map { _ in try Database(at: location, threads: 4) }
      try await Schema.migrations().apply(to: nodes[0], at: TestClock.start)
      let record = try SampleRecord(nodes[0])
      let offices = nodes.enumerated().map { place, node in
        // Each node has its own randomness; two with one seed would make one id twice.
        let bytes = SeededBytes(seed: UInt64(place + 7))
        return Office(database: node, now: { record.house.clock.now }, random: { bytes.bytes($0) })
      }
      let each = 30
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (place, office) in offices.enumerated() {
          group.addTask { try await record.write(each, by: office) }
          group.addTask {
            for _ in 0..<12 {
              _ = try await SequenceRecord.run(as: "node-\(place)", signingWith: record.key.signing, in: office)
              // As a node whose lease was lost in the middle would.
              do {
                _ = try await office.database.carryOut(LeafSequencing(signingWith: record.key.signing, most: 3))
              } catch is DuplicateRecord {}
            }
          }
        }
        try await group.waitForAll()
      }
      _ = try await record.sequence(as: "last")
      let ids = try await record.ids()
      #expect(ids.count == 2 * each)
      #expect(Set(ids).count == 2 * each)
      let seen = try await record.verify()
      #expect(seen.fault == nil)
      #expect(seen.leaves == 2 * each)
      #expect(seen.open.waiting == 0)
    }
  }

  /// A node that dies after the entry is written leaves it waiting, under a lease that runs out; another goes on.
  @Test(arguments: TestEngine.all) func aNodeThatDiesLeavesNothingBehind(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      do {
        let database = try Database(at: location, threads: 2)
        try await Schema.migrations().apply(to: database, at: TestClock.start)
        let record = try SampleRecord(database)
        try await record.write(3)
        _ = try await record.sequence()
        try await record.write(2)
        let now = record.office.now()
        #expect(try await Lease(name: "record", holder: "dead").take(in: database, now: now, until: now.adding(seconds: 30)))
      }
      let record = try SampleRecord(try Database(at: location, threads: 2))
      record.house.clock.advance(seconds: 60)
      let found = try await record.verify().open
      #expect(found.leaves == 3 && found.waiting == 2)
      #expect(try await record.sequence(as: "next") == .sequenced(2))
      #expect(try await record.verify().fault == nil)
    }
  }

  @Test(arguments: TestEngine.all) func theClockSignsWhatIsNewAndNothingOfItsOwn(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      let keeping = KeepRecord(with: record.key.key, as: "node-a")
      #expect(try await keeping.look(in: record.office) == nil)
      try await record.write(2)
      #expect(try await keeping.look(in: record.office)?.size == 2)
      // Only its own entry is new: hours pass without another checkpoint.
      for _ in 0..<5 {
        record.house.clock.advance(seconds: 3600)
        #expect(try await keeping.look(in: record.office) == nil)
      }
      #expect(try await record.sign(.timed) == .unchanged(record.office.read { try RecordTreeStore.latestCheckpoint(in: $0) }))
      try await record.write(1)
      #expect(try await keeping.look(in: record.office)?.size == 4)
      try await record.write(1)
      #expect(try await keeping.look(in: record.office) == nil)
      #expect(try await keeping.look(closing: true, in: record.office)?.size == 6)
      let lines = try await record.office.read { try AuditStore.latest(50, in: $0) }.filter { $0.action == "record.checkpoint" }
      #expect(lines.map(\.actorName) == ["An Cư", "An Cư", "An Cư"])
      #expect(try await record.verify().fault == nil)
    }
  }

  @Test(arguments: TestEngine.all) func onDemandSignsOnce(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      #expect(try await record.sign() == .unchanged(nil))
      try await record.write(1)
      _ = try await record.sequence()
      guard case .signed(let first) = try await record.sign() else {
        Issue.record("not signed")
        return
      }
      #expect(try await record.sign() == .unchanged(first))
      #expect(first.trusted(by: [record.key.signing.verifying])?.size == 1)
      #expect(first.trusted(by: [try TestRecordKey(seed: 5).signing.verifying]) == nil)
    }
  }

  @Test(arguments: TestEngine.all) func nothingIsSignedThatDoesNotContinueWhatWasSigned(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.fill()
      _ = try await record.sequence()
      // Cut off behind the first checkpoint, with the second taken away, then written anew: only the signer's memory knows better.
      let ids = try await record.ids()
      try record.office.database.run(
        script: """
          DELETE FROM record_checkpoint WHERE size > 3; DELETE FROM record_leaf WHERE leaf_index >= 4; DELETE FROM record_node;
          INSERT INTO record_node (level, place, node_hash) SELECT 1, 0, '\(try await Self.node(record, 0, 1))';
          INSERT INTO record_node (level, place, node_hash) SELECT 1, 1, '\(try await Self.node(record, 2, 3))';
          INSERT INTO record_node (level, place, node_hash) SELECT 2, 0, '\(try await Self.node(record, 0, 3))';
          DELETE FROM audit_entry WHERE id IN (\(ids[4...].map { "'\($0)'" }.joined(separator: ", ")));
          """)
      #expect(try await record.verify().fault == nil)
      let seen = try await record.verify(against: record.key.remembered)
      #expect(seen.fault == RecordFault(.cutOff(at: 4), at: 10))
      try await record.write(1)
      _ = try await record.sequence()
      await #expect(throws: Problem.self) { try await record.sign() }
      try await record.write(9)
      _ = try await record.sequence()
      await #expect(throws: Problem.self) { try await record.sign() }
      let rewritten = try await record.verify(against: record.key.remembered)
      #expect(rewritten.fault == RecordFault(.rewritten(since: 3), at: 10))
      record.key.forget()
      guard case .signed = try await record.sign() else {
        Issue.record("not signed without its memory")
        return
      }
    }
  }

  static func node(_ record: SampleRecord, _ first: Int, _ last: Int) async throws -> String {
    let leaves = try await record.office.read { tx in
      try RecordTreeStore.leaves(from: first, most: last - first + 1, in: tx).compactMap(\.digest)
    }
    return MerkleTree.root(of: leaves).hex
  }

  @Test(arguments: TestEngine.all) func aChangeBeforeTheCheckpointIsNotSigned(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.write(3)
      _ = try await record.sequence()
      let id = try await record.ids()[1]
      try record.office.database.run(script: "UPDATE audit_entry SET reason = 'khác' WHERE id = '\(id)'")
      await #expect(throws: Problem.self) { try await record.sign() }
      #expect(try await ReadCheckpoints.run(in: record.office).total == 0)
    }
  }

  @Test(arguments: TestEngine.all) func whoMayNotIsRefused(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.fill()
      let stranger = TestOffice.actor(may: [.signIn])
      let entry = try #require(ID<AuditEntry>(try await record.ids()[0]))
      let acts: [@Sendable () async throws -> Void] = [
        { _ = try await SignCheckpoint.run(.onDemand, with: record.key.key, by: stranger, in: record.office) },
        { _ = try await VerifyRecord.run(.init(keys: []), by: stranger, in: record.office) },
        { _ = try await ReadProof.run(.init(entry: entry, key: record.key.signing.verifying), by: stranger, in: record.office) },
      ]
      for act in acts {
        do {
          try await act()
          Issue.record("a stranger did it")
        } catch Problem.forbidden {
        }
      }
    }
  }

  @Test(arguments: TestEngine.all) func checkpointsArePaged(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      for _ in 0..<5 {
        try await record.write(1)
        _ = try await record.sequence()
        _ = try await record.sign()
      }
      var sizes: [Int] = []
      var below: Int?
      repeat {
        let view = try await ReadCheckpoints.run(below: below, most: 2, in: record.office)
        #expect(view.total == 5)
        sizes += view.checkpoints.map(\.size)
        below = view.next
      } while below != nil
      #expect(sizes == [9, 7, 5, 3, 1])
    }
  }

  /// Entries of before the tree get their leaves like all others.
  @Test(arguments: TestEngine.all) func entriesOfBeforeTheTreeAreTakenIn(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      let steps = try Schema.migrations().steps
      try await Migrations(Array(steps.prefix(3))).apply(to: database, at: TestClock.start)
      try database.run(
        script: """
          INSERT INTO audit_entry VALUES
            ('a', '2026-01-01T00:00:00.000Z', 'x', 'Ai', 'ở đâu', 'signIn', 'session.begin', 'session', '1', '{}', '{}', ''),
            ('b', '2026-01-01T00:00:01.000Z', 'x', 'Ai', 'ở đâu', 'signIn', 'session.end', 'session', '1', '{}', '{}', '');
          """)
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      let record = try SampleRecord(database)
      #expect(try await record.sequence() == .sequenced(2))
      #expect(try await record.ids() == ["a", "b"])
      #expect(try await record.verify().fault == nil)
    }
  }

  @Test(arguments: TestEngine.all) func aProofHoldsByItself(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record in
      try await record.fill()
      for (index, text) in try await record.ids().prefix(10).enumerated() {
        let id = try #require(ID<AuditEntry>(text))
        let words = try await ReadProof.run(
          .init(entry: id, key: record.key.signing.verifying, earlier: record.key.remembered[0]), by: SampleRecord.clerk, in: record.office)
        let proof = try JSONDecoder().decode(Proof.self, from: Data(words.utf8))
        #expect(proof.leafIndex == index)
        #expect(proof.entry["id"]?.text == text)
        let note = try #require(SignedNote(proof.checkpoint))
        let checkpoint = try #require(Checkpoint(note, trusting: [record.key.signing.verifying]))
        let leaf = MerkleTree.leaf(CanonicalJSON.object(proof.entry.map { .init($0.key, $0.value.json) }).bytes)
        #expect(
          MerkleTree.includes(
            leaf, at: index, size: checkpoint.size, root: checkpoint.root, path: proof.inclusion.compactMap { Digest(base64: $0) }))
      }
      let unprotected = try #require(ID<AuditEntry>(try await record.ids()[11]))
      await #expect(throws: Problem.self) {
        try await ReadProof.run(.init(entry: unprotected, key: record.key.signing.verifying), by: SampleRecord.clerk, in: record.office)
      }
    }
  }

  struct Proof: Decodable {
    let leafIndex: Int
    let inclusion: [String]
    let checkpoint: String
    let entry: [String: Field]

    enum Field: Decodable {
      case number(Int)
      case words(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
          self = .number(number)
        } else {
          self = .words(try container.decode(String.self))
        }
      }

      var text: String? { if case .words(let words) = self { words } else { nil } }

      var json: CanonicalJSON {
        switch self {
        case .number(let number): .number(number)
        case .words(let words): .text(words)
        }
      }
    }
  }
}

import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// Somebody with the whole database in hand changes something; `ancu audit verify` must name it, each on both engines.
@Suite struct TamperingTests {
  static let tables = ["audit_entry", "record_queue", "record_leaf", "record_node", "record_checkpoint"]
  static let columns = [
    "at_moment", "actor_id", "actor_name", "actor_position", "capability", "action", "object_kind", "object_id", "before_json",
    "after_json",
    "reason",
  ]

  /// Runs the body on a full record that can be put back to what it was after each change.
  static func with(_ engine: TestEngine, _ body: (SampleRecord, [String]) async throws -> Void) async throws {
    try await RecordTests.with(engine) { record in
      try await record.fill()
      try record.office.database.run(script: tables.map { "CREATE TABLE kept_\($0) AS SELECT * FROM \($0);" }.joined(separator: "\n"))
      try await body(record, try await record.ids())
    }
  }

  static func change(_ record: SampleRecord, _ script: String) throws {
    let restore = tables.map { "DELETE FROM \($0); INSERT INTO \($0) SELECT * FROM kept_\($0);" }.joined(separator: "\n")
    try record.office.database.run(script: restore + "\n" + script)
  }

  static func expect(
    _ fault: RecordFault?, after script: String, in record: SampleRecord, against kept: [SignedNote] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try change(record, script)
    let found = try await record.verify(against: kept).fault
    #expect(found == fault, "\(script)", sourceLocation: sourceLocation)
    if let found { #expect(!found.sentence.isEmpty) }
  }

  /// Every column of an entry under the first checkpoint, under the last, and after it.
  @Test(arguments: TestEngine.all) func everyColumnOfAnEntryCounts(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      for index in [0, 1, 5, 9, 12] {
        for column in Self.columns {
          try await Self.expect(
            RecordFault(.changed, at: index, id: ids[index]),
            after: "UPDATE audit_entry SET \(column) = \(column) || ' ' WHERE id = '\(ids[index])';", in: record)
        }
        try await Self.expect(
          RecordFault(.renamed(from: ids[index]), at: index, id: "khac"),
          after: "UPDATE audit_entry SET id = 'khac' WHERE id = '\(ids[index])';",
          in: record)
      }
    }
  }

  /// Every byte of the words of one entry, each changed by its lowest bit.
  @Test(arguments: TestEngine.all) func everyByteOfAnEntryCounts(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      let id = ids[5]
      let entry = try #require(try await record.office.read { try RecordTreeStore.entries([id], in: $0).first })
      let words: [(String, String)] = [
        ("at_moment", entry.at), ("actor_id", entry.actorID), ("actor_name", entry.actorName), ("actor_position", entry.actorPosition),
        ("capability", entry.capability), ("action", entry.action), ("object_kind", entry.objectKind), ("object_id", entry.objectID),
        ("before_json", entry.before), ("after_json", entry.after), ("reason", entry.reason),
      ]
      for (column, text) in words {
        for (place, scalar) in text.unicodeScalars.enumerated() {
          var scalars = Array(text.unicodeScalars)
          scalars[place] = UnicodeScalar(scalar.value ^ 1) ?? "x"
          let changed = String(String.UnicodeScalarView(scalars)).replacingOccurrences(of: "'", with: "''")
          try await Self.expect(
            RecordFault(.changed, at: 5, id: id), after: "UPDATE audit_entry SET \(column) = '\(changed)' WHERE id = '\(id)';", in: record)
        }
      }
    }
  }

  @Test func aValueOfAnotherTypeIsNamed() async throws {
    try await Self.with(.sqlite) { record, ids in
      for column in Self.columns {
        try await Self.expect(
          RecordFault(.unreadable, at: 4, id: ids[4]), after: "UPDATE audit_entry SET \(column) = x'00ff' WHERE id = '\(ids[4])';",
          in: record)
      }
    }
  }

  @Test(arguments: TestEngine.all) func entriesRemovedInsertedAndReorderedAreNamed(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      let (a, b, c) = (ids[2], ids[6], ids[11])
      // Removed: the entry alone; with its leaf; with its leaf and the later ones moved up.
      try await Self.expect(RecordFault(.removed, at: 6, id: b), after: "DELETE FROM audit_entry WHERE id = '\(b)';", in: record)
      try await Self.expect(
        RecordFault(.removed, at: 6), after: "DELETE FROM audit_entry WHERE id = '\(b)'; DELETE FROM record_leaf WHERE entry_id = '\(b)';",
        in: record)
      try await Self.expect(
        RecordFault(.removed, at: 6),
        after: """
          DELETE FROM audit_entry WHERE id = '\(b)'; DELETE FROM record_leaf WHERE entry_id = '\(b)';
          UPDATE record_leaf SET leaf_index = leaf_index + 1000 WHERE leaf_index > 6;
          UPDATE record_leaf SET leaf_index = leaf_index - 1001 WHERE leaf_index > 1000;
          """, in: record)
      try await Self.expect(
        RecordFault(.removed, at: 2, id: a), after: "DELETE FROM record_leaf WHERE entry_id = '\(a)';", in: record)
      // Inserted: an entry alone; with a leaf of its own that somebody made, at the end or in the middle.
      let row =
        "SELECT 'zzz', at_moment, actor_id, 'Kẻ khác', actor_position, capability, action, object_kind, object_id, before_json, "
        + "after_json, reason FROM audit_entry WHERE id = '\(a)';"
      try await Self.expect(RecordFault(.inserted, id: "zzz"), after: "INSERT INTO audit_entry \(row)", in: record)
      let forged = try #require(try await record.office.read { try RecordTreeStore.entries([a], in: $0).first })
      let entry = RecordedEntry(
        id: "zzz", at: forged.at, actorID: forged.actorID, actorName: "Kẻ khác", actorPosition: forged.actorPosition,
        capability: forged.capability, action: forged.action, objectKind: forged.objectKind, objectID: forged.objectID,
        before: forged.before,
        after: forged.after, reason: forged.reason)
      let leaf = "INSERT INTO record_leaf SELECT %, 'zzz', '\(entry.leafHash.hex)', signature FROM record_leaf WHERE leaf_index = 0;"
      try await Self.expect(
        RecordFault(.inserted, at: 13, id: "zzz"),
        after: "INSERT INTO audit_entry \(row) " + leaf.replacingOccurrences(of: "%", with: "13"), in: record)
      try await Self.expect(
        RecordFault(.inserted, at: 7, id: "zzz"),
        after: """
          UPDATE record_leaf SET leaf_index = leaf_index + 1000 WHERE leaf_index >= 7;
          UPDATE record_leaf SET leaf_index = leaf_index - 999 WHERE leaf_index >= 1000;
          INSERT INTO audit_entry \(row) \(leaf.replacingOccurrences(of: "%", with: "7"))
          """, in: record)
      // Reordered: two leaves change their indexes, or their entries.
      try await Self.expect(
        RecordFault(.reordered(from: 6), at: 2, id: b),
        after: """
          UPDATE record_leaf SET leaf_index = 1000 WHERE leaf_index = 2; UPDATE record_leaf SET leaf_index = 2 WHERE leaf_index = 6;
          UPDATE record_leaf SET leaf_index = 6 WHERE leaf_index = 1000;
          """, in: record)
      try await Self.expect(
        RecordFault(.reordered(from: 6), at: 2, id: b),
        after: """
          UPDATE record_leaf SET entry_id = 'x' WHERE leaf_index = 2; UPDATE record_leaf SET entry_id = '\(b)' WHERE leaf_index = 6;
          UPDATE record_leaf SET entry_id = 'y' WHERE leaf_index = 6; UPDATE record_leaf SET entry_id = '\(b)' WHERE leaf_index = 2;
          UPDATE record_leaf SET entry_id = '\(a)' WHERE leaf_index = 6;
          """, in: record)
      try await Self.expect(
        RecordFault(.reordered(from: 7), at: 6, id: ids[7]),
        after: """
          UPDATE record_leaf SET leaf_index = 1000 WHERE leaf_index = 6; UPDATE record_leaf SET leaf_index = 6 WHERE leaf_index = 7;
          UPDATE record_leaf SET leaf_index = 7 WHERE leaf_index = 1000;
          """, in: record)
      try await Self.expect(
        RecordFault(.changed, at: 2, id: a),
        after: """
          UPDATE audit_entry SET id = 'x' WHERE id = '\(a)'; UPDATE audit_entry SET id = '\(a)' WHERE id = '\(b)';
          UPDATE audit_entry SET id = '\(b)' WHERE id = 'x';
          """, in: record)
      // A leaf whose index was altered alone.
      try await Self.expect(
        RecordFault(.reordered(from: 11), at: 77, id: c), after: "UPDATE record_leaf SET leaf_index = 77 WHERE leaf_index = 11;", in: record
      )
      // The tail cut off: within what is signed, and behind it.
      try await Self.expect(
        RecordFault(.cutOff(at: 8), at: 10, id: ids[8]), after: "DELETE FROM record_leaf WHERE leaf_index >= 8;", in: record)
      let tail = ids[8...].map { "'\($0)'" }.joined(separator: ", ")
      try await Self.expect(
        RecordFault(.cutOff(at: 8), at: 10),
        after: "DELETE FROM record_leaf WHERE leaf_index >= 8; DELETE FROM audit_entry WHERE id IN (\(tail));", in: record)
      try await Self.expect(RecordFault(.inserted, id: c), after: "DELETE FROM record_leaf WHERE leaf_index >= 11;", in: record)
    }
  }

  /// Somebody who rewrites an entry and everything that follows from it, as the program would, but without the key.
  @Test(arguments: TestEngine.all) func aRewritingOfOnePieceIsNamed(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      for index in [1, 5, 12] {
        let entry = try #require(try await record.office.read { try RecordTreeStore.entries([ids[index]], in: $0).first })
        let changed = RecordedEntry(
          id: entry.id, at: entry.at, actorID: entry.actorID, actorName: "Kẻ khác", actorPosition: entry.actorPosition,
          capability: entry.capability, action: entry.action, objectKind: entry.objectKind, objectID: entry.objectID, before: entry.before,
          after: entry.after, reason: entry.reason)
        var hashes = try await record.office.read { try RecordTreeStore.leaves(from: 0, most: 100, in: $0).compactMap(\.digest) }
        hashes[index] = changed.leafHash
        var script = "UPDATE audit_entry SET actor_name = 'Kẻ khác' WHERE id = '\(entry.id)';"
        script += "UPDATE record_leaf SET leaf_hash = '\(changed.leafHash.hex)' WHERE leaf_index = \(index); DELETE FROM record_node;"
        var frontier = MerkleFrontier()
        for hash in hashes {
          for node in frontier.append(hash) {
            script += "INSERT INTO record_node VALUES (\(node.place.level), \(node.place.index), '\(node.hash.hex)');"
          }
        }
        let kind: RecordFault.Kind = index == 12 ? .inserted : .changed
        try await Self.expect(RecordFault(kind, at: index, id: entry.id), after: script, in: record)
      }
    }
  }

  @Test(arguments: TestEngine.all) func everyPartOfTheTreeCounts(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      let zero = String(repeating: "0", count: 64)
      let junk = String(repeating: "A", count: 86) + "=="
      for index in [0, 9, 12] {
        try await Self.expect(
          RecordFault(.leafAltered, at: index, id: ids[index]),
          after: "UPDATE record_leaf SET leaf_hash = '\(zero)' WHERE leaf_index = \(index);",
          in: record)
        try await Self.expect(
          RecordFault(.removed, at: index, id: "khac"), after: "UPDATE record_leaf SET entry_id = 'khac' WHERE leaf_index = \(index);",
          in: record)
      }
      // Behind the last checkpoint nothing tells an honest entry with a spoiled signature from a forged one.
      for (index, kind) in [(0, RecordFault.Kind.leafAltered), (9, .leafAltered), (12, .inserted)] {
        try await Self.expect(
          RecordFault(kind, at: index, id: ids[index]), after: "UPDATE record_leaf SET signature = '\(junk)' WHERE leaf_index = \(index);",
          in: record)
      }
      for (level, place) in [(1, 0), (1, 5), (2, 1), (3, 0)] {
        let fault = RecordFault(.nodeAltered(leaves: 1 << level), at: place << level, id: ids[place << level])
        let row = "WHERE level = \(level) AND place = \(place);"
        try await Self.expect(fault, after: "UPDATE record_node SET node_hash = '\(zero)' \(row)", in: record)
        try await Self.expect(fault, after: "DELETE FROM record_node \(row)", in: record)
        try await Self.expect(fault, after: "UPDATE record_node SET place = 99 \(row)", in: record)
        try await Self.expect(fault, after: "UPDATE record_node SET level = 9 \(row)", in: record)
      }
      try await Self.expect(
        RecordFault(.nodeAltered(leaves: 13), at: 0, id: ids[0]), after: "INSERT INTO record_node VALUES (7, 0, '\(zero)');", in: record)
      // The queue.
      let waiting = try await record.office.read { tx in
        try tx.rows("SELECT entry_id FROM record_queue ORDER BY entry_id") { try $0.text("entry_id") }
      }
      try await Self.expect(
        RecordFault(.inserted, id: waiting[0]), after: "DELETE FROM record_queue WHERE entry_id = '\(waiting[0])';", in: record)
      try await Self.expect(RecordFault(.removed, id: waiting[1]), after: "DELETE FROM audit_entry WHERE id = '\(waiting[1])';", in: record)
      try await Self.expect(
        RecordFault(.queueAltered, at: 3, id: ids[3]), after: "INSERT INTO record_queue VALUES ('\(ids[3])');", in: record)
    }
  }

  @Test(arguments: TestEngine.all) func everyPartOfACheckpointCounts(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, ids in
      let checkpoints = try await ReadCheckpoints.run(in: record.office).checkpoints
      for checkpoint in checkpoints {
        let (id, row) = (checkpoint.id.text, "WHERE id = '\(checkpoint.id)';")
        let altered = RecordFault(.checkpointAltered, at: checkpoint.size, id: id)
        try await Self.expect(
          RecordFault(.checkpointAltered, at: checkpoint.size + 1, id: id), after: "UPDATE record_checkpoint SET size = size + 1 \(row)",
          in: record)
        try await Self.expect(
          altered, after: "UPDATE record_checkpoint SET root = '\(String(repeating: "0", count: 64))' \(row)", in: record)
        try await Self.expect(altered, after: "UPDATE record_checkpoint SET at_moment = '2026-01-01T00:00:00.000Z' \(row)", in: record)
        try await Self.expect(altered, after: "UPDATE record_checkpoint SET note = note || ' ' \(row)", in: record)
        try await Self.expect(
          altered, after: "UPDATE record_checkpoint SET note = replace(note, 'moment 2026', 'moment 2025') \(row)", in: record)
        try await Self.expect(RecordFault(.checkpointRemoved, id: id), after: "DELETE FROM record_checkpoint \(row)", in: record)
        try await Self.expect(RecordFault(.checkpointRemoved, id: id), after: "UPDATE record_checkpoint SET id = 'khac' \(row)", in: record)
        try await Self.expect(
          RecordFault(.checkpointAltered, id: "KHÁC"), after: "UPDATE record_checkpoint SET id = 'KHÁC' \(row)", in: record)
      }
      #expect(checkpoints.map(\.size) == [10, 3])
      // Put back to what it was, it is right again.
      try await Self.expect(nil, after: "", in: record, against: record.key.remembered)
    }
  }

  /// A checkpoint of another history, signed with the very key: what a keeper who turned would give to one person only.
  @Test(arguments: TestEngine.all) func aCheckpointOfAnotherHistoryIsNamed(_ engine: TestEngine) async throws {
    try await Self.with(engine) { record, _ in
      let other = try Checkpoint(origin: "an-cu/thu", size: 7, root: Digest(of: "khác"), at: TestClock.start).signed(
        with: record.key.signing)
      try await Self.expect(RecordFault(.rewritten(since: 3), at: 7), after: "", in: record, against: [other])
      let longer = try Checkpoint(origin: "an-cu/thu", size: 99, root: Digest(of: "khác"), at: TestClock.start).signed(
        with: record.key.signing)
      try await Self.expect(RecordFault(.cutOff(at: 13), at: 99), after: "", in: record, against: [longer])
      let strange = try Checkpoint(origin: "an-cu/thu", size: 7, root: Digest(of: "khác"), at: TestClock.start)
        .signed(with: try TestRecordKey(seed: 3).signing)
      await #expect(throws: Problem.self) { try await record.verify(against: [strange]) }
    }
  }
}

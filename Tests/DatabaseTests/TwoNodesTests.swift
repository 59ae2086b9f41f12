import AnCuTesting
import Database
import Foundation
import Kit
import Synchronization
import Testing

private struct Unrecorded: JournalEntry {
  func append(in tx: any Writing) throws {}
}

/// A number that several threads raise.
private final class Tally: Sendable {
  private let number = Mutex(0)

  var value: Int { number.withLock { $0 } }

  func raise() { number.withLock { $0 += 1 } }
}

/// Two nodes on one database: what holds inside one program must hold between programs.
@Suite struct TwoNodesTests {
  static let table =
    "CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY, flag INTEGER NOT NULL); INSERT INTO thing VALUES (1, 1), (2, 1);"

  /// Both nodes read «two on call» before either writes, as far as the engine lets them; one of them must be made to look again.
  @Test(arguments: TestEngine.all) func writeSkewAcrossNodesCannotCommitTwice(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      let nodes = [try Database(at: location, threads: 2), try Database(at: location, threads: 2)]
      try nodes[0].run(script: TwoNodesTests.table)
      let readers = Tally()
      let runs = Tally()
      let left = try await withThrowingTaskGroup(of: Bool.self) { group in
        for (index, node) in nodes.enumerated() {
          group.addTask {
            try await node.write { tx in
              runs.raise()
              let onCall = try tx.count("SELECT count(*) FROM thing WHERE flag = 1")
              readers.raise()
              // The embedded engine lets one writer in, so the other is not waited for longer than this.
              for _ in 0..<100 where readers.value < 2 { usleep(2000) }
              guard onCall > 1 else { return Recorded(false, entry: Unrecorded()) }
              try tx.execute("UPDATE thing SET flag = 0 WHERE id = \(index + 1)")
              return Recorded(true, entry: Unrecorded())
            }
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(left == 1)
      let onCall = try await nodes[0].read { try $0.count("SELECT count(*) FROM thing WHERE flag = 1") }
      #expect(onCall == 1)
      // The server let both read, so it had to refuse one, which was run again and then saw the truth.
      if engine == .postgres { #expect(runs.value >= 3) }
    }
  }

  @Test(arguments: TestEngine.all) func aLeaseIsTakenByOneNodeOfMany(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      let nodes = try (0..<6).map { _ in try Database(at: location, threads: 1) }
      try nodes[0].run(script: "CREATE TABLE lease (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_moment TEXT NOT NULL)")
      for round in 0..<5 {
        let now = TestClock.start.adding(seconds: 60 * round)
        let winners = try await withThrowingTaskGroup(of: Int?.self) { group in
          for (index, node) in nodes.enumerated() {
            group.addTask {
              let lease = Lease(name: "urge", holder: "node-\(round)-\(index)")
              return try await lease.take(in: node, now: now, until: now.adding(seconds: 60)) ? index : nil
            }
          }
          return try await group.reduce(into: [Int]()) { if let winner = $1 { $0.append(winner) } }
        }
        #expect(winners.count == 1, "round \(round)")
      }
    }
  }

  /// Real processes of the real program: each succeeds, and every step is applied once.
  @Test(arguments: TestEngine.all) func programsThatMigrateAtTheSameMomentDoItOnce(_ engine: TestEngine) async throws {
    for _ in 0..<3 {
      try await engine.withLocation { location in
        let place =
          switch location {
          case .folder(let path): ["--data", path]
          case .server(let url): ["--database", url]
          }
        let ends = try BuiltProgram.runTogether(Array(repeating: ["migrate"] + place, count: 6))
        for end in ends { #expect(end.status == 0, "\(end.said)") }
        #expect(ends.filter { $0.said.contains("0001_installation.sql") }.count == 1)
        let database = try Database(at: location, threads: 1)
        let numbers = try await database.read { try $0.rows("SELECT number FROM migration ORDER BY number") { try $0.int("number") } }
        #expect(numbers == Array(1..<(numbers.count + 1)))
        #expect(numbers.count >= 3)
      }
    }
  }

  /// What one node has acknowledged, another sees at once.
  @Test(arguments: TestEngine.all) func anAcknowledgedWriteIsSeenByTheOtherNode(_ engine: TestEngine) async throws {
    try await engine.withLocation { location in
      let (one, other) = (try Database(at: location, threads: 2), try Database(at: location, threads: 2))
      try one.run(script: TwoNodesTests.table)
      for number in 3..<40 {
        _ = try await one.write { tx in
          Recorded(try tx.execute("INSERT INTO thing VALUES (\(number), 0)"), entry: Unrecorded())
        }
        let last = try await other.read { try $0.count("SELECT max(id) FROM thing") }
        #expect(last == number)
      }
    }
  }
}

import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store

/// A record with entries of all kinds of words: three of them under a checkpoint, more under a second, some after it.
struct SampleRecord {
  let house: TestOffice
  let key: TestRecordKey

  static let clerk = TestOffice.actor(may: [.assignProvision, .signCheckpoint, .verifyRecord])

  var office: Office { house.office }

  init(_ database: Database) throws {
    house = TestOffice(database)
    key = try TestRecordKey()
  }

  /// Writes so many entries, a second apart.
  func write(_ count: Int, by node: Office? = nil) async throws {
    let office = node ?? office
    for number in 0..<count {
      house.clock.advance(seconds: 1)
      try await office.write { tx in
        Recorded(
          (),
          entry: office.entry(
            AuditEntry(
              try Permit(SampleRecord.clerk, may: .assignProvision), action: "provision.assign",
              object: .init(kind: "provision", id: "diem-\(number)"), before: ["owner": ""],
              after: ["owner": "Sở Xây dựng «\(number)»", "note": "dòng\nhai \"ngoặc\" \\ 😀"], reason: "theo phân công")))
      }
    }
  }

  func sequence(as node: String = "node-a") async throws -> SequenceRecord.Outcome {
    try await SequenceRecord.run(as: node, signingWith: key.signing, in: office)
  }

  func sign(_ occasion: SignCheckpoint.Occasion = .onDemand) async throws -> SignCheckpoint.Outcome {
    try await SignCheckpoint.run(occasion, with: key.key, by: SampleRecord.clerk, in: office)
  }

  func verify(against kept: [SignedNote] = []) async throws -> VerifyRecord.View {
    try await VerifyRecord.run(.init(keys: [key.signing.verifying], kept: kept), by: SampleRecord.clerk, in: office)
  }

  /// Three entries and a checkpoint, seven more (with the checkpoint's own) and a second one, three with leaves after it, two waiting.
  func fill() async throws {
    try await write(3)
    _ = try await sequence()
    _ = try await sign()
    try await write(6)
    _ = try await sequence()
    _ = try await sign()
    try await write(2)
    _ = try await sequence()
    try await write(2)
  }

  /// Every id by leaf.
  func ids() async throws -> [String] {
    try await office.read { tx in try RecordTreeStore.leaves(from: 0, most: 1000, in: tx).map(\.entryID) }
  }
}

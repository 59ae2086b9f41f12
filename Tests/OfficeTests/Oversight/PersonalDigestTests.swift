import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// Personal values in the record: keyed digests under a salt that can be erased, never their words.
@Suite struct PersonalDigestTests {
  static let number = PersonalValue(.nationalID, "092190000123")
  static let person = AuditEntry.Object(kind: "person", id: "p1")

  private func write(_ office: Office, _ object: AuditEntry.Object, reason: String = "theo đơn") async throws -> String {
    try await office.write { tx in
      let digest = try office.digest(of: Self.number, for: object, in: tx).text
      return Recorded(
        digest,
        entry: office.entry(
          AuditEntry(
            try Permit(SampleRecord.clerk, may: .assignProvision), action: "person.correct", object: object, after: ["nationalID": digest],
            reason: reason)))
    }
  }

  @Test(arguments: TestEngine.all) func equalValuesOfOneRecordHaveOneDigestAndThoseOfTwoHaveTwo(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let first = try await write(office, Self.person)
      #expect(try await write(office, Self.person) == first)
      #expect(try await write(office, .init(kind: "person", id: "p2")) != first)
      #expect(first.hasPrefix(KeyedDigest.prefix) && !first.contains("092190000123"))
      // Not a plain digest, which trying every number would find.
      #expect(!first.contains(Digest(of: "092190000123").hex))
    }
  }

  @Test(arguments: TestEngine.all) func withTheSaltTheMeaningGoesAndTheRecordStaysGreen(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let record = try SampleRecord(database)
      let office = record.office
      let digest = try await write(office, Self.person)
      _ = try await record.sequence()
      _ = try await record.sign()
      #expect(try await office.read { try office.holds(digest, Self.number, for: Self.person, in: $0) } == true)
      #expect(try await office.read { try office.holds(digest, PersonalValue(.phone, "092190000123"), for: Self.person, in: $0) } == false)
      let erased = try await office.write { tx in
        Recorded(
          try PersonalSaltStore.erase(of: Self.person, in: tx),
          entry: office.entry(
            AuditEntry(try Permit(SampleRecord.clerk, may: .assignProvision), action: "person.erase", object: Self.person)))
      }
      #expect(erased)
      #expect(try await office.read { try office.holds(digest, Self.number, for: Self.person, in: $0) } == nil)
      _ = try await record.sequence()
      #expect(try await record.verify().fault == nil)
    }
  }

  /// Whatever a person types as a reason, a number of somebody does not enter what can never be erased.
  @Test(arguments: TestEngine.all) func aNumberInTheWordsOfAnEntryIsRefusedAndNothingIsWritten(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      for reason in ["theo đơn của 092190000123", "gọi lại 0912 345 678"] {
        await #expect(throws: Problem.self) { _ = try await write(office, Self.person, reason: reason) }
      }
      let count = try await office.read { try AuditStore.count(in: $0) }
      #expect(count == 0)
    }
  }

  @Test func aPersonalValueHasNoWords() {
    var dumped = ""
    dump(Self.number, to: &dumped)
    #expect(!dumped.contains("0921"))
    #expect("\(Self.number)" == "[nationalID]")
    #expect(!String(describing: [Self.number]).contains("0921") && !String(reflecting: Self.number).contains("0921"))
  }
}

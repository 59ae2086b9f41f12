import AnCuTesting
import Database
import Domain
import Kit
import Office
import Testing

/// Replacing the key that seals secrets, while the house is open.
@Suite struct RotateSealKeyTests {
  static func office(_ database: Database, _ test: TestOffice, keys: [UInt8]) throws -> Office {
    let bytes = SeededBytes()
    let clock = test.clock
    return Office(
      database: database, now: { clock.now }, random: { bytes.bytes($0) }, passwords: PasswordBench(cost: .test),
      seal: try #require(Seal(keys: keys.map { [UInt8](repeating: $0, count: 32) })))
  }

  static let keeper = TestOffice.actor("vận hành", id: "operator-ops", may: [.manageInstallation, .manageAccounts])

  @Test(arguments: TestEngine.all) func whatWasSealedBeforeStillOpensWhileTheKeyIsReplacedAndAfter(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let old = try Self.office(database, test, keys: [7])
      let sample = try await SampleAccount(accepting: SampleAccount.begin(in: old), in: old)
      test.clock.advance(seconds: 60)
      let known = try await sample.signIn()
      let both = try Self.office(database, test, keys: [9, 7])
      var status = try await RotateSealKey.status(by: Self.keeper, in: both)
      #expect(status.ring.count == 2 && status.waiting == 1 && status.missing.isEmpty && status.recoveryCodes == 10)
      // Before the exchange: second factor, recovery code and known device of the old key are taken.
      test.clock.advance(seconds: 60)
      let during = sample.at(both)
      _ = try await during.signIn(from: .init(address: "198.51.100.7", deviceCookie: known.deviceCookie, label: "Firefox trên Linux"))
      #expect(try await RotateSealKey.run(batchOf: 1, batches: 0, by: Self.keeper, in: both) == 0)
      #expect(try await RotateSealKey.run(batchOf: 1, by: Self.keeper, in: both) == 1)
      status = try await RotateSealKey.status(by: Self.keeper, in: both)
      #expect(status.waiting == 0 && status.count(of: status.ring[1]) == 0)
      #expect(try await RotateSealKey.run(by: Self.keeper, in: both) == 0, "nothing is left to do")
      // After: the old key may go; the second factor opens with the new one alone.
      let new = try Self.office(database, test, keys: [9])
      test.clock.advance(seconds: 60)
      _ = try await sample.at(new).signIn()
      // While the old key is in the ring, a code on paper from its days is good.
      test.clock.advance(seconds: 60)
      let ticket = try await SignIn.password(SampleAccount.password, account: sample.name, from: Self.origin, in: both)
      _ = try await SignIn.code(sample.recoveryCodes[0], ticket: ticket, from: Self.origin, in: both)
      let late = try await SignIn.password(SampleAccount.password, account: sample.name, from: Self.origin, in: new)
      await #expect(throws: Problem.self) { try await SignIn.code(sample.recoveryCodes[1], ticket: late, from: Self.origin, in: new) }
    }
  }

  static let origin = SignIn.Origin(address: "198.51.100.8", deviceCookie: "", label: "Chrome trên Android")

  @Test(arguments: TestEngine.all) func aMissingKeyIsNamedAndNothingIsChanged(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let old = try Self.office(database, test, keys: [7])
      _ = try await SampleAccount(accepting: SampleAccount.begin(in: old), in: old)
      let lost = try Self.office(database, test, keys: [9])
      let status = try await RotateSealKey.status(by: Self.keeper, in: lost)
      #expect(status.missing == [try old.seal().keyID])
      await #expect(throws: Problem.self) { try await RotateSealKey.run(by: Self.keeper, in: lost) }
      await #expect(throws: Problem.self) { try await RotateSealKey.status(by: TestOffice.actor(may: [.signIn]), in: lost) }
    }
  }
}

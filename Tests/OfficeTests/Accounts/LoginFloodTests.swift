import AnCuTesting
import Database
import Domain
import Kit
import Office
import Testing

/// The flood through the use case itself, with a clock that moves six milliseconds a try and hashes at a thousandth of the price.
@Suite struct LoginFloodTests {
  @Test(arguments: TestEngine.all) func duringAFloodTheOwnerSignsInAtTheFirstTry(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let sample = try await SampleAccount(accepting: try await SampleAccount.begin(in: test.office), in: test.office)
      test.clock.advance(seconds: 60)
      let known = try await sample.signIn().deviceCookie
      let office = test.office
      let clock = test.clock
      let start = clock.now
      var hashed = 0
      var refused = 0
      // The flood from 1,000 addresses; every 2,500th try the owner comes.
      for part in 0..<4 {
        let outcomes = try await withThrowingTaskGroup(of: (hashed: Int, refused: Int).self) { group in
          for lane in 0..<4 {
            group.addTask {
              var outcome = (hashed: 0, refused: 0)
              for number in 0..<625 {
                clock.set(start.adding(milliseconds: Int64(part * 2500 + number * 4 + lane) * 6))
                let address = "203.0.\((number + lane * 250) % 1000 / 250).\(number % 250)"
                do {
                  _ = try await SignIn.password(
                    "sai lần thứ \(number)", account: sample.name, from: .init(address: address, deviceCookie: "", label: ""), in: office)
                  Issue.record("a wrong password got a ticket")
                } catch Problem.invalid {
                  outcome.hashed += 1
                } catch Problem.tooOften {
                  outcome.refused += 1
                }
              }
              return outcome
            }
          }
          return try await group.reduce(into: (hashed: 0, refused: 0)) { sum, one in
            sum.hashed += one.hashed
            sum.refused += one.refused
          }
        }
        hashed += outcomes.hashed
        refused += outcomes.refused
        // A made-up cookie makes no stranger's device known.
        await #expect(throws: Problem.self) {
          _ = try await SignIn.password(
            SampleAccount.password, account: sample.name,
            from: .init(address: "203.0.113.9", deviceCookie: String(known.dropLast(4)) + "0000", label: ""), in: office)
        }
        clock.set(start.adding(milliseconds: Int64((part + 1) * 2500) * 6 + Int64(part + 1) * 30_000))
        let begun = try await sample.signIn(from: .init(address: "198.51.100.7", deviceCookie: known, label: "Máy nhà"))
        #expect(try await Sessions.read(begun.token, in: office) != nil)
      }
      #expect(hashed + refused == 10_000)
      #expect(hashed <= 16, "\(hashed) strangers' passwords were hashed")
      await #expect(throws: Problem.self, "a stranger's device has no room now, even with the right password") {
        _ = try await sample.signIn()
      }
    }
  }
}

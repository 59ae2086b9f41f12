import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// What is kept for a person without an account: opened by code and secret only, renewed at the commune, gone after a year.
@Suite struct KeptFileTests {
  static let content = "/toi-co-du-dieu-kien-khong?thu-nhap=17000000"

  @Test(arguments: TestEngine.all) func aFileIsOpenedByItsTwoCodesOnly(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      let kept = try await KeepFile.run(.eligibilityWalk, content: Self.content, from: "198.51.100.7", in: office)
      let other = try await KeepFile.run(.eligibilityWalk, content: Self.content + "1", from: "198.51.100.7", in: office)
      func open(_ code: String, _ secret: String) async throws -> String {
        try await OpenKeptFile.run(code: code, secret: secret, from: "198.51.100.8", in: office).content
      }
      #expect(try await open(kept.file.code.shown.lowercased(), kept.secret) == Self.content)
      for (code, secret) in [
        (kept.file.code.shown, other.secret), ("ABCDE-23456", kept.secret), ("", ""), (kept.file.code.shown, ""),
        (kept.secret, kept.file.code.shown),
      ] {
        await #expect(throws: Problem.self, "\(code)") { _ = try await open(code, secret) }
      }
      test.clock.advance(seconds: 3600)
      test.clock.advance(seconds: KeptFile.days * 86_400)
      await #expect(throws: Problem.self, "after a year") { _ = try await open(kept.file.code.shown, kept.secret) }
    }
  }

  @Test(arguments: TestEngine.all) func guessingIsSlowAndReadsAlike(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let kept = try await KeepFile.run(.eligibilityWalk, content: Self.content, from: "198.51.100.7", in: office)
      var said: Set<String> = []
      var isSlow = false
      for number in 0..<7 {
        do {
          _ = try await OpenKeptFile.run(
            code: kept.file.code.shown, secret: "AAAAA-AAAAA", from: "198.51.100.\(number)", in: office)
        } catch Problem.tooOften { isSlow = true } catch { said.insert("\(error)") }
      }
      #expect(isSlow)
      do {
        _ = try await OpenKeptFile.run(code: "ABCDE-23456", secret: "AAAAA-AAAAA", from: "198.51.100.99", in: office)
      } catch { said.insert("\(error)") }
      #expect(said.count == 1, "an unknown code reads like a wrong secret")
    }
  }

  @Test(arguments: TestEngine.all) func theCommuneGivesANewSecretAndTheOldOneIsGone(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let kept = try await KeepFile.run(.eligibilityWalk, content: Self.content, from: "198.51.100.7", in: office)
      let clerk = TestOffice.actor(may: [.renewFileSecret])
      let input = RenewFileSecret.Input(code: kept.file.code.shown, papers: "Căn cước bản gốc, đúng người trong ảnh.")
      await #expect(throws: Problem.self) { _ = try await RenewFileSecret.run(input, by: TestOffice.actor(may: [.signIn]), in: office) }
      await #expect(throws: Problem.self) { _ = try await RenewFileSecret.run(.init(code: input.code, papers: ""), by: clerk, in: office) }
      let renewed = try await RenewFileSecret.run(input, by: clerk, in: office)
      await #expect(throws: Problem.self) {
        _ = try await OpenKeptFile.run(code: input.code, secret: kept.secret, from: "198.51.100.1", in: office)
      }
      let view = try await OpenKeptFile.run(code: input.code, secret: renewed.secret, from: "198.51.100.1", in: office)
      #expect(view.content == Self.content)
      let entries = try await office.read { try AuditStore.latest(9, in: $0) }
      #expect(entries.contains { $0.action == "file.renewSecret" && $0.reason == input.papers })
      for secret in [kept.secret, renewed.secret] { #expect(!"\(entries)".contains(secret)) }
    }
  }
}

import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// What must not be found: every secret that went through is looked for in every byte of the database's files and in the record.
@Suite struct NoSecretTests {
  @Test func noSecretIsInTheDatabaseOrTheRecord() async throws {
    try await TestEngine.sqlite.withLocation { location in
      guard case .folder(let folder) = location else { return }
      let database = try Database(at: location, threads: 4)
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      let test = TestOffice(database)
      let office = test.office
      let invitation = try await SampleAccount.begin(in: office)
      let sample = try await SampleAccount(accepting: invitation, in: office)
      test.clock.advance(seconds: 60)
      let origin = SignIn.Origin(address: "198.51.100.77", deviceCookie: "", label: "Firefox trên Linux")
      let begun = try await sample.signIn(from: origin)
      let wrong = "mật khẩu gõ nhầm vào đây"
      _ = try? await SignIn.password(wrong, account: sample.name, from: origin, in: office)
      // A password typed into the wrong field.
      _ = try? await SignIn.password("x", account: SampleAccount.password, from: origin, in: office)
      let actor = try #require(try await Sessions.read(begun.token, in: office)).actor
      let codes = try await RenewRecoveryCodes.run(password: SampleAccount.password, by: actor, in: office)
      let new = "chuồn chuồn đạp xe"
      try await ChangePassword.run(.init(current: SampleAccount.password, new: new, again: new), by: actor, in: office)

      let planted: [(String, String)] =
        [
          ("password", SampleAccount.password), ("new password", new), ("wrong password", wrong), ("session token", begun.token),
          ("device", String(begun.deviceCookie.prefix(32))), ("invitation", invitation.token), ("address", "198.51.100.77"),
          ("secret in base32", Base32.text(sample.secret)), ("secret in hex", sample.secret.map { String(format: "%02x", $0) }.joined()),
          ("secret in base64", Data(sample.secret).base64EncodedString()),
        ]
        + (codes + sample.recoveryCodes).flatMap { [("recovery code", $0), ("recovery code", $0.replacingOccurrences(of: "-", with: ""))] }
      var files: [(String, Data)] = []
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        files.append((name, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
      }
      #expect(files.contains { $0.1.range(of: Data("quan-tri".utf8)) != nil }, "the files are looked into")
      for (name, secret) in planted {
        for (file, bytes) in files { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name) stands in \(file)") }
      }
      for (file, bytes) in files { #expect(bytes.range(of: Data(sample.secret)) == nil, "the secret's bytes stand in \(file)") }
      let record = try await office.read { try AuditStore.latest(100, in: $0) }.map { "\($0)" }.joined()
      for (name, secret) in planted { #expect(!record.contains(secret), "\(name) stands in the record") }
    }
  }
}

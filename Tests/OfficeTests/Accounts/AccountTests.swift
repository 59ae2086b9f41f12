import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// From an empty database to a signed-in administrator, and everything an account can go through, on both engines.
@Suite struct AccountTests {
  static let home = SignIn.Origin(address: "198.51.100.7", deviceCookie: "", label: "Firefox trên Linux")

  static func with(_ engine: TestEngine, _ body: (SampleAccount, TestClock, MadeInvitation) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let invitation = try await SampleAccount.begin(in: test.office)
      let account = try await SampleAccount(accepting: invitation, in: test.office)
      test.clock.advance(seconds: 60)
      try await body(account, test.clock, invitation)
    }
  }

  static func admin(_ sample: SampleAccount) async throws -> Actor {
    let begun = try await sample.signIn()
    return try #require(try await Sessions.read(begun.token, in: sample.office)).actor
  }

  @Test(arguments: TestEngine.all) func anEmptyProvinceIsBegunOnceAndItsAdministratorSignsIn(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, _, invitation in
      let begun = try await sample.signIn()
      let signedIn = try #require(try await Sessions.read(begun.token, in: sample.office))
      #expect(signedIn.actor.capabilities == StaffRole.systemAdministrator.capabilities)
      #expect(signedIn.actor.position == "Quản trị hệ thống")
      await #expect(throws: Problem.self) { _ = try await SampleAccount.begin(in: sample.office) }
      await #expect(throws: Problem.self, "an invitation is good once") {
        _ = try await AcceptInvitation.view(invitation.token, in: sample.office)
      }
      let actions = try await sample.office.read { try AuditStore.latest(10, in: $0).map(\.action) }
      #expect(actions.sorted() == ["account.accept", "province.begin", "session.begin"])
    }
  }

  @Test(arguments: TestEngine.all) func anInvitationLapsesAfterADay(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let invitation = try await SampleAccount.begin(in: test.office)
      test.clock.advance(seconds: 86_399)
      _ = try await AcceptInvitation.view(invitation.token, in: test.office)
      test.clock.advance(seconds: 1)
      await #expect(throws: Problem.self) { _ = try await AcceptInvitation.view(invitation.token, in: test.office) }
    }
  }

  @Test(arguments: TestEngine.all) func whatIsWrongWithAnAcceptanceIsSaidFieldByField(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let invitation = try await SampleAccount.begin(in: test.office)
      for (password, again, fields) in [
        ("ngắn", "ngắn", ["mat-khau", "ma-xac-thuc"]), (SampleAccount.password, "khác", ["nhac-lai", "ma-xac-thuc"]),
        (SampleAccount.password, SampleAccount.password, ["ma-xac-thuc"]),
      ] {
        do {
          _ = try await AcceptInvitation.run(
            .init(token: invitation.token, password: password, again: again, code: "000000"), in: test.office)
          Issue.record("taken up with \(password)")
        } catch Problem.invalid(_, let faults) {
          #expect(faults.map(\.field) == fields)
        }
      }
      _ = try await SampleAccount(accepting: invitation, in: test.office)
    }
  }

  /// One sentence for an unknown account, a wrong password and an account that may not be used.
  @Test(arguments: TestEngine.all) func everyFailureOfTheFirstStepReadsAlike(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, _, _ in
      let admin = try await Self.admin(sample)
      let waiting = try await CreateStaffAccount.run(
        .init(name: "cho.nhan", person: "Võ Thị Mẫu", title: "Chuyên viên", agency: "", role: "partyOffice", from: sample.office.today),
        by: admin, in: sample.office)
      var messages: Set<String> = []
      for (account, password) in [
        ("quan-tri", "sai rồi bạn ơi"), ("khong-co", SampleAccount.password), (waiting.account.name.text, SampleAccount.password), ("", ""),
        ("Không Hợp Lệ", "x"),
      ] {
        do {
          _ = try await SignIn.password(password, account: account, from: Self.home, in: sample.office)
          Issue.record("\(account) got a ticket")
        } catch let problem as Problem {
          guard case .invalid = problem else { throw problem }
          messages.insert("\(problem)")
        }
      }
      #expect(messages.count == 1)
    }
  }

  @Test(arguments: TestEngine.all) func aCodeIsGoodOnce(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      _ = try await sample.signIn()
      await #expect(throws: Problem.self, "the same code again") { _ = try await sample.signIn() }
      clock.advance(seconds: 30)
      _ = try await sample.signIn()
      let recovery = try #require(sample.recoveryCodes.first)
      func enter(_ code: String) async throws {
        let ticket = try await SignIn.password(SampleAccount.password, account: "quan-tri", from: Self.home, in: sample.office)
        _ = try await SignIn.code(code, ticket: ticket, from: Self.home, in: sample.office)
      }
      try await enter(recovery.lowercased())
      await #expect(throws: Problem.self, "the same recovery code again") { try await enter(recovery) }
      await #expect(throws: Problem.self) { try await enter("AAAAA-AAAAA") }
      try await enter(sample.recoveryCodes[1])
    }
  }

  @Test(arguments: TestEngine.all) func aTicketLastsFiveMinutesAndOnePassword(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      let ticket = try await SignIn.password(SampleAccount.password, account: "quan-tri", from: Self.home, in: sample.office)
      #expect(try await SignIn.name(of: ticket, in: sample.office)?.text == "quan-tri")
      for forged in ["", "v1.x.y", String(ticket.dropLast(4)) + "AAAA"] {
        #expect(try await SignIn.name(of: forged, in: sample.office) == nil)
      }
      clock.advance(seconds: 300)
      #expect(try await SignIn.name(of: ticket, in: sample.office) == nil)
      await #expect(throws: Problem.self) {
        _ = try await SignIn.code(sample.code, ticket: ticket, from: Self.home, in: sample.office)
      }
    }
  }

  @Test(arguments: TestEngine.all) func sessionsLieIdleForAnHourAndLastTwelve(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      let used = try await sample.signIn().token
      clock.advance(seconds: 60)
      let idle = try await sample.signIn().token
      for _ in 0..<14 {
        clock.advance(seconds: 50 * 60)
        guard try await Sessions.read(used, in: sample.office) != nil else {
          Issue.record("a session in use ended early")
          return
        }
      }
      #expect(try await Sessions.read(idle, in: sample.office) == nil)
      clock.advance(seconds: 20 * 60)
      #expect(try await Sessions.read(used, in: sample.office) == nil, "twelve hours are over")
    }
  }

  @Test(arguments: TestEngine.all) func onesOwnSessionsAreSeenAndEnded(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      var tokens: [String] = []
      for _ in 0..<3 {
        tokens.append(try await sample.signIn().token)
        clock.advance(seconds: 30)
      }
      let actor = try #require(try await Sessions.read(tokens[0], in: sample.office)).actor
      let view = try await ReadOwnAccount.run(for: actor, in: sample.office)
      #expect(view.sessions.map(\.id) == tokens.reversed().map { Digest(of: $0) })
      #expect(view.sessions.allSatisfy { $0.device == "Firefox trên Linux" })
      #expect(view.recoveryCodesLeft == 10)
      try await EndSession.run(Digest(of: tokens[1]).hex, by: actor, in: sample.office)
      #expect(try await Sessions.read(tokens[1], in: sample.office) == nil)
      let other = TestOffice.actor(may: [.signIn])
      await #expect(throws: Problem.self, "another's session") {
        try await EndSession.run(Digest(of: tokens[0]).hex, by: other, in: sample.office)
      }
      #expect(try await EndSession.all(sparing: tokens[0], by: actor, in: sample.office) == 1)
      #expect(try await Sessions.read(tokens[0], in: sample.office) != nil)
      #expect(try await Sessions.read(tokens[2], in: sample.office) == nil)
    }
  }

  @Test(arguments: TestEngine.all) func aNewPasswordEndsEverySession(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      let token = try await sample.signIn().token
      let actor = try #require(try await Sessions.read(token, in: sample.office)).actor
      let ticket = try await SignIn.password(SampleAccount.password, account: "quan-tri", from: Self.home, in: sample.office)
      let new = "chuồn chuồn đạp xe"
      await #expect(throws: Problem.self) {
        try await ChangePassword.run(.init(current: "không phải đâu", new: new, again: new), by: actor, in: sample.office)
      }
      clock.advance(seconds: 30)
      try await ChangePassword.run(.init(current: SampleAccount.password, new: new, again: new), by: actor, in: sample.office)
      #expect(try await Sessions.read(token, in: sample.office) == nil)
      await #expect(throws: Problem.self, "a ticket of the old password") {
        _ = try await SignIn.code(sample.code, ticket: ticket, from: Self.home, in: sample.office)
      }
      await #expect(throws: Problem.self) { _ = try await sample.signIn() }
      let fresh = try await SignIn.password(new, account: "quan-tri", from: Self.home, in: sample.office)
      _ = try await SignIn.code(sample.code, ticket: fresh, from: Self.home, in: sample.office)
    }
  }

  @Test(arguments: TestEngine.all) func aPersonActsWhileThePositionIsHeld(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      let admin = try await Self.admin(sample)
      let made = try await CreateStaffAccount.run(
        .init(
          name: "Vo.Thi.Mau", person: "Võ Thị Mẫu", title: "Chuyên viên", agency: "", role: "constructionOfficer",
          from: sample.office.today.adding(days: 1)), by: admin, in: sample.office)
      let person = try await SampleAccount(accepting: made, in: sample.office)
      #expect(person.name == "vo.thi.mau")
      clock.advance(seconds: 60)
      await #expect(throws: Problem.self, "the position begins tomorrow") { _ = try await person.signIn() }
      clock.advance(seconds: 86_400)
      let begun = try await person.signIn()
      let signedIn = try #require(try await Sessions.read(begun.token, in: sample.office))
      #expect(signedIn.actor.may(.assignProvision))
      await #expect(throws: Problem.self, "no administrator") { _ = try await ListAccounts.run(for: signedIn.actor, in: sample.office) }
    }
  }

  @Test(arguments: TestEngine.all) func anAccountIsMadeOfWhatIsRight(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, _, _ in
      let admin = try await Self.admin(sample)
      do {
        _ = try await CreateStaffAccount.run(
          .init(name: "Tên Có Dấu", person: "", title: "", agency: "khong-co", role: "vua", from: sample.office.today), by: admin,
          in: sample.office)
        Issue.record("made of nothing")
      } catch Problem.invalid(_, let faults) {
        #expect(faults.map(\.field) == ["ho-ten", "tai-khoan", "chuc-danh", "vai-tro", "co-quan"])
      }
      do {
        _ = try await CreateStaffAccount.run(
          .init(name: "QUAN-TRI", person: "Ai Đó", title: "Chuyên viên", agency: "", role: "partyOffice", from: sample.office.today),
          by: admin, in: sample.office)
        Issue.record("a name twice")
      } catch Problem.invalid(_, let faults) {
        #expect(faults.map(\.field) == ["tai-khoan"])
      }
    }
  }

  @Test(arguments: TestEngine.all) func anInvitationAnewTakesAwayWhatWasProved(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, clock, _ in
      let token = try await sample.signIn().token
      let admin = try #require(try await Sessions.read(token, in: sample.office)).actor
      await #expect(throws: Problem.self, "not oneself") { _ = try await InviteAgain.run("quan-tri", by: admin, in: sample.office) }
      let console = try #require(Actor.commandLine("may-chu"))
      let first = try await InviteAgain.run("quan-tri", by: console, in: sample.office)
      #expect(try await Sessions.read(token, in: sample.office) == nil)
      clock.advance(seconds: 60)
      await #expect(throws: Problem.self) { _ = try await sample.signIn() }
      let second = try await InviteAgain.run("quan-tri", by: console, in: sample.office)
      await #expect(throws: Problem.self, "the one before") { _ = try await AcceptInvitation.view(first.token, in: sample.office) }
      let again = try await SampleAccount(accepting: second, in: sample.office)
      clock.advance(seconds: 60)
      _ = try await again.signIn()
    }
  }

  @Test(arguments: TestEngine.all) func newRecoveryCodesReplaceTheOld(_ engine: TestEngine) async throws {
    try await Self.with(engine) { sample, _, _ in
      let admin = try await Self.admin(sample)
      await #expect(throws: Problem.self) { _ = try await RenewRecoveryCodes.run(password: "sai", by: admin, in: sample.office) }
      let codes = try await RenewRecoveryCodes.run(password: SampleAccount.password, by: admin, in: sample.office)
      #expect(Set(codes).count == 10 && Set(codes).isDisjoint(with: sample.recoveryCodes))
      let ticket = try await SignIn.password(SampleAccount.password, account: "quan-tri", from: Self.home, in: sample.office)
      await #expect(throws: Problem.self) {
        _ = try await SignIn.code(sample.recoveryCodes[0], ticket: ticket, from: Self.home, in: sample.office)
      }
      _ = try await SignIn.code(codes[0], ticket: ticket, from: Self.home, in: sample.office)
    }
  }

  /// A demonstration has no accounts, a real installation no officials to play.
  @Test func aDemonstrationHasNoAccounts() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await CreateInstallation.run(
        .demonstration, province: "Cần Thơ", by: TestOffice.actor(may: [.manageInstallation]), in: office)
      await #expect(throws: Problem.self) {
        _ = try await CreateStaffAccount.run(
          .init(name: "mot.nguoi", person: "Một Người", title: "Chuyên viên", agency: "", role: "partyOffice", from: office.today),
          by: TestOffice.actor(may: [.manageAccounts]), in: office)
      }
      let official = try #require(DemonstrationOfficials.all.first)
      await #expect(throws: Problem.self) { _ = try await ReadOwnAccount.run(for: official, in: office) }
    }
  }

  @Test func withoutTheKeyNobodySignsIn() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = Office(database: database, now: { TestClock.start }, random: { SeededBytes().bytes($0) })
      await #expect(throws: Problem.self) { _ = try await SampleAccount.begin(in: office) }
    }
  }
}

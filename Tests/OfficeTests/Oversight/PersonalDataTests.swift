import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// Personal data: sealed, masked, found, read for a purpose that its person sees, erased.
@Suite struct PersonalDataTests {
  static let phone = "0912 345 678"
  static let kept = "+84912345678"
  static let address = "Ấp Mẫu Giả Định, xã Phụng Hiệp"

  static let clerk = TestOffice.actor("Võ Thị Mẫu", id: "clerk", may: [.signIn, .readPhone])
  static let officer = TestOffice.actor("Trần Văn Mẫu", id: "officer", may: [.signIn, .protectData])

  /// A real province with one signed-in official who keeps a telephone number and an address with us.
  static func settled(_ test: TestOffice) async throws -> (actor: Actor, subject: PersonalSubject) {
    let office = test.office
    let sample = try await SampleAccount(accepting: SampleAccount.begin(in: office), in: office)
    test.clock.advance(seconds: 60)
    let begun = try await sample.signIn()
    let actor = try #require(try await Sessions.read(begun.token, in: office)).actor
    try await OwnPersonalData.keep(phone, .phone, field: "dien-thoai", by: actor, in: office)
    try await OwnPersonalData.keep(address, .address, field: "noi-o", by: actor, in: office)
    return (actor, PersonalSubject(kind: .staff, id: actor.id.text))
  }

  @Test(arguments: TestEngine.all) func whatIsKeptIsMaskedAndReadForAPurposeThatItsPersonSees(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      let (actor, subject) = try await Self.settled(test)
      #expect(try await OwnPersonalData.read(for: actor, in: office).values == [.phone: "0912345678", .address: Self.address])
      let masked = try await ReadPersonalData.masked(subject, for: Self.clerk, in: office)
      #expect(masked.map(\.text).sorted() == ["***, xã Phụng Hiệp", "0912****78"])
      #expect(masked.filter(\.mayOpen).map(\.kind) == [.phone])
      #expect(try await OwnPersonalData.read(for: actor, in: office).accesses.isEmpty, "a masked look is no reading")
      let opened = try await ReadPersonalData.open(.phone, of: subject, for: .contact, by: Self.clerk, in: office)
      #expect(opened.text == "0912345678")
      let seen = try #require(try await OwnPersonalData.read(for: actor, in: office).accesses.first)
      #expect(seen.reader == "Võ Thị Mẫu" && seen.kinds == [.phone] && seen.purpose == .contact)
      await #expect(throws: Problem.self) {
        try await ReadPersonalData.open(.address, of: subject, for: .contact, by: Self.clerk, in: office)
      }
      #expect(try await OwnPersonalData.read(for: actor, in: office).accesses.count == 1)
      // Another number takes the place of the first; an empty text takes it out.
      try await OwnPersonalData.keep("0913345678", .phone, field: "dien-thoai", by: actor, in: office)
      #expect(try await office.read { try $0.count("SELECT count(*) AS n FROM personal_value") } == 2)
      try await OwnPersonalData.keep("  ", .phone, field: "dien-thoai", by: actor, in: office)
      #expect(try await OwnPersonalData.read(for: actor, in: office).values.keys.sorted { $0.rawValue < $1.rawValue } == [.address])
      await #expect(throws: Problem.self) { try await OwnPersonalData.keep("0123", .phone, field: "dien-thoai", by: actor, in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func aSlipOfOneDigitStillLeadsToThePerson(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let (_, subject) = try await Self.settled(test)
      func find(_ typed: String) async throws -> (same: [PersonalSubject], near: [PersonalSubject]) {
        try await ReadPersonalData.find(typed, .phone, field: "so", by: Self.clerk, in: test.office)
      }
      let same = try await find("+84 912 345 678")
      #expect(same.same == [subject] && same.near.isEmpty)
      for slip in ["0912345679", "0912345687", "0912354678", "0982345678"] {
        let found = try await find(slip)
        #expect(found.same.isEmpty && found.near == [subject], "\(slip)")
      }
      for other in ["0912346579", "0903456789"] {
        let found = try await find(other)
        #expect(found.same.isEmpty && found.near.isEmpty, "\(other)")
      }
    }
  }

  /// While a key is being replaced, values of both keys are found; afterwards those of the new one.
  @Test(arguments: TestEngine.all) func whatIsSealedAnewIsStillFound(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let (_, subject) = try await Self.settled(test)
      // Every office here counts its bytes from the start: another moment keeps ids apart.
      test.clock.advance(seconds: 60)
      let both = try RotateSealKeyTests.office(database, test, keys: [9, 7])
      #expect(try await ReadPersonalData.find(Self.phone, .phone, field: "so", by: Self.clerk, in: both).same == [subject])
      #expect(try await RotateSealKey.run(batchOf: 1, by: RotateSealKeyTests.keeper, in: both) == 3)
      test.clock.advance(seconds: 60)
      let object = AuditEntry.Object(kind: "account", id: subject.id)
      let entry = try #require(try await test.office.read { try AuditStore.latest(50, in: $0) }.first { $0.after["phone"] != nil })
      #expect(
        try await both.read { try both.holds(entry.after["phone"] ?? "", .init(.phone, Self.kept), for: object, in: $0) } == true,
        "an entry of the old key's days is still recognised")
      let new = try RotateSealKeyTests.office(database, test, keys: [9])
      #expect(try await ReadPersonalData.find(Self.phone, .phone, field: "so", by: Self.clerk, in: new).same == [subject])
      #expect(try await ReadPersonalData.find("0912345679", .phone, field: "so", by: Self.clerk, in: new).near == [subject])
    }
  }

  @Test(arguments: TestEngine.all) func anErasureTakesTheValuesAndTheSaltAndLeavesTheRecordGreen(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      let (actor, subject) = try await Self.settled(test)
      await #expect(throws: Problem.self) { try await PersonalRequests.ask(.erase, words: "ngắn", by: actor, in: office) }
      let request = try await PersonalRequests.ask(.erase, words: "Xin xóa số điện thoại và nơi ở của tôi.", by: actor, in: office)
      #expect(request.due == office.today.adding(days: 20))
      await #expect(throws: Problem.self) { try await PersonalRequests.list(for: Self.clerk, in: office) }
      #expect(try await PersonalRequests.list(for: Self.officer, in: office).open.map(\.words) == [request.words])
      await #expect(throws: Problem.self) {
        try await PersonalRequests.settle(request.id.text, nil, answer: "", by: Self.officer, in: office)
      }
      let answer = "Đã xóa cả hai giá trị theo yêu cầu."
      let own = Actor(id: actor.id, name: actor.name, position: actor.position, capabilities: [.signIn, .protectData])
      await #expect(throws: Problem.self, "nobody answers oneself") {
        try await PersonalRequests.settle(request.id.text, .done, answer: answer, by: own, in: office)
      }
      try await PersonalRequests.settle(request.id.text, .done, answer: answer, by: Self.officer, in: office)
      await #expect(throws: Problem.self) {
        try await PersonalRequests.settle(request.id.text, .done, answer: answer, by: Self.officer, in: office)
      }
      let view = try await OwnPersonalData.read(for: actor, in: office)
      #expect(view.values.isEmpty && view.requests.first?.settled?.answer == answer)
      for table: SQL in [
        "SELECT count(*) AS n FROM personal_value", "SELECT count(*) AS n FROM personal_token", "SELECT count(*) AS n FROM personal_salt",
      ] {
        #expect(try await office.read { try $0.count(table) } == 0)
      }
      #expect(try await ReadPersonalData.find(Self.phone, .phone, field: "so", by: Self.clerk, in: office).same.isEmpty)
      _ = subject
    }
  }

  @Test(arguments: TestEngine.all) func aBreachIsNotifiedInTimeOrSaysWhyNot(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      let known = office.now()
      func enter(_ at: Moment?) async throws {
        try await DataBreaches.enter(
          .init(
            title: "Gửi nhầm danh sách", knownAt: at, whatHappened: "Danh sách được gửi nhầm cho người ngoài.", whoIsHit: "",
            whatWasDone: ""),
          by: Self.officer, in: office)
      }
      await #expect(throws: Problem.self) { try await enter(known.adding(seconds: 60)) }
      await #expect(throws: Problem.self) { try await enter(nil) }
      try await enter(known)
      let breach = try #require(try await DataBreaches.list(for: Self.officer, in: office).breaches.first)
      #expect(breach.notifyBy == known.adding(seconds: 72 * 3600))
      await #expect(throws: Problem.self, "no end without a notice") {
        try await DataBreaches.close(breach.id.text, by: Self.officer, in: office)
      }
      test.clock.advance(seconds: 73 * 3600)
      await #expect(throws: Problem.self, "late and no reason") {
        try await DataBreaches.notify(breach.id.text, number: "12/TB-SXD", lateReason: "", by: Self.officer, in: office)
      }
      try await DataBreaches.notify(
        breach.id.text, number: "12/TB-SXD", lateReason: "Sự việc xảy ra trong kỳ nghỉ.", by: Self.officer, in: office)
      try await DataBreaches.close(breach.id.text, by: Self.officer, in: office)
      let closed = try await DataBreaches.read(breach.id.text, for: Self.officer, in: office)
      #expect(closed.closedAt != nil && closed.notice?.lateReason.isEmpty == false)
      await #expect(throws: Problem.self) { try await DataBreaches.list(for: Self.clerk, in: office) }
    }
  }

  /// What was typed is looked for in every byte of every file of the data folder, write-ahead log included, and in the record.
  @Test func noPersonalValueIsInTheFilesOrTheRecord() async throws {
    try await TestEngine.sqlite.withLocation { location in
      guard case .folder(let folder) = location else { return }
      let database = try Database(at: location, threads: 2)
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      let test = TestOffice(database)
      let (actor, subject) = try await Self.settled(test)
      let words = "Xin sửa lại nơi ở đã ghi sai của tôi."
      try await PersonalRequests.ask(.correct, words: words, by: actor, in: test.office)
      _ = try await ReadPersonalData.open(.phone, of: subject, for: .contact, by: Self.clerk, in: test.office)
      _ = try await ReadPersonalData.find("0912345679", .phone, field: "so", by: Self.clerk, in: test.office)
      let planted = [Self.kept, "0912345678", "912345678", Self.address, "Giả Định", words]
      var files: [(String, Data)] = []
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        files.append((name, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))))
      }
      #expect(files.contains { $0.1.range(of: Data("Võ Thị Mẫu".utf8)) != nil }, "the files are looked into")
      for text in planted {
        for (file, bytes) in files { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text) stands in \(file)") }
      }
      let record = try await test.office.read { try AuditStore.latest(100, in: $0) }.map { "\($0)" }.joined()
      for text in planted { #expect(!record.contains(text), "\(text) stands in the record") }
    }
  }

  /// What outlived its term is gone from the files too, and the record is as green as before.
  @Test func whatOutlivedItsTermLeavesNothingInTheFiles() async throws {
    try await TestEngine.sqlite.withLocation { location in
      guard case .folder(let folder) = location else { return }
      let database = try Database(at: location, threads: 2)
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      let test = TestOffice(database)
      let (actor, _) = try await Self.settled(test)
      let request = try await PersonalRequests.ask(.see, words: "Xin một bản sao dữ liệu của tôi.", by: actor, in: test.office)
      let answer = "Đã gửi bản sao qua đường bưu điện giả định."
      try await PersonalRequests.settle(request.id.text, .done, answer: answer, by: Self.officer, in: test.office)
      func holds(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
          try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)).range(of: Data(text.utf8)) != nil
        }
      }
      #expect(try holds(answer), "the answer stands in the files while it is kept")
      let keeper = RotateSealKeyTests.keeper
      #expect(try await RunRetention.run(isDry: false, by: keeper, in: test.office).allSatisfy { $0.count == 0 })
      test.clock.advance(seconds: 800 * 86_400)
      let dry = try await RunRetention.run(isDry: true, by: keeper, in: test.office)
      #expect(dry.first { $0.rule.kind == .answeredRequests }?.count == 1)
      #expect(try holds(answer), "a dry run deletes nothing")
      #expect(try await RunRetention.run(isDry: false, by: keeper, in: test.office) == dry)
      #expect(try !holds(answer), "free pages and log hold nothing of it")
    }
  }

  @Test(arguments: TestEngine.all) func retentionRunsOnBothEngines(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      _ = try await Self.settled(test)
      test.clock.advance(seconds: 90 * 86_400)
      let lines = try await RunRetention.run(isDry: false, by: RotateSealKeyTests.keeper, in: test.office)
      #expect(lines.first { $0.rule.kind == .endedSessions }?.count == 1)
      await #expect(throws: Problem.self) { try await RunRetention.run(isDry: false, by: Self.officer, in: test.office) }
    }
  }
}

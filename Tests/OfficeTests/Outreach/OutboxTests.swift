import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Synchronization
import Testing

/// Messages from the transaction in which they are written until somebody took them, on both engines.
@Suite struct OutboxTests {
  /// The other side: notes every parcel and answers what the test says.
  final class OtherSide: MessageCarrier {
    let channel = MessageChannel.email
    private let taken = Mutex<[Parcel]>([])
    private let answer: @Sendable (Parcel) async -> Carried

    init(_ answer: @escaping @Sendable (Parcel) async -> Carried) { self.answer = answer }

    var parcels: [Parcel] { taken.withLock { $0 } }

    func carry(_ parcel: Parcel, at now: Moment) async -> Carried {
      taken.withLock { $0.append(parcel) }
      return await answer(parcel)
    }
  }

  static let keeper = TestOffice.actor(may: [.tendOutbox, .signIn])

  static func put(
    _ words: String, to address: String = "nguyen.mau@cantho.gov.vn", lapsesAt: Moment? = nil, once: String? = nil, in office: Office
  )
    async throws -> Bool
  {
    let permit = try Permit(keeper, may: .tendOutbox)
    let email = try #require(EmailAddress(address))
    return try await office.write { tx in
      let isNew = try Outbox.put(
        Message(.news, .email(to: email, subject: "Tin báo", words: words), lapsesAt: lapsesAt), once: once, in: tx, of: office)
      return Recorded(isNew, entry: office.entry(AuditEntry(permit, action: "test.say", object: .init(kind: "test", id: "1"))))
    }
  }

  static func lines(_ state: OutboxLine.State, _ office: Office) async throws -> [OutboxLine] {
    try await ReadOutbox.run(state, for: keeper, in: office).lines
  }

  @Test(arguments: TestEngine.all) func aMessageIsThereExactlyWhenItsActIs(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let permit = try Permit(Self.keeper, may: .tendOutbox)
      let email = try #require(EmailAddress("a@b.vn"))
      await #expect(throws: Problem.self) {
        try await office.write { tx -> Recorded<Void> in
          try Outbox.put(Message(.news, .email(to: email, subject: "s", words: "w")), in: tx, of: office)
          _ = permit
          throw Problem.conflict("the act fails after its message was written")
        }
      }
      #expect(try await Self.lines(.waiting, office).isEmpty)
      #expect(try await Self.put("một", once: "việc 1", in: office))
      #expect(try await !Self.put("một lần nữa", once: "việc 1", in: office), "one occasion, one message")
      #expect(try await Self.lines(.waiting, office).map(\.masked) == ["n***@cantho.gov.vn"])
    }
  }

  @Test(arguments: TestEngine.all) func whatIsTakenIsSettledWithItsReceiptAndItsWordsAreGone(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await Self.put("Kính gửi", in: office)
      let other = OtherSide { _ in .accepted("250 queued for nguyen.mau@cantho.gov.vn\r\nas 4F") }
      let round = try await MessageDelivery([other], as: "n1").round(in: office)
      #expect(round.sent == 1)
      #expect(other.parcels.map(\.words) == ["Kính gửi"])
      let sent = try #require(try await Self.lines(.sent, office).first)
      #expect(sent.receipt == "250 queued for n***@cantho.gov.vn  as 4F")
      #expect(try await office.read { try OutboxStore.due(by: [.email], at: office.now().adding(seconds: 99), most: 9, in: $0) }.isEmpty)
      #expect(try await MessageDelivery([other], as: "n1").round(in: office).sent == 0)
      #expect(other.parcels.count == 1)
      let actions = try await office.read { try AuditStore.latest(9, in: $0).map(\.action) }
      #expect(actions.sorted() == ["message.send", "test.say"])
    }
  }

  /// The first node hangs between sending and noting until its lease is over; a second one sends and notes, then the first one wakes.
  @Test(arguments: TestEngine.all) func twoNodesSendOneMessageUnderOneKeyOnly(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      for number in 1...3 { _ = try await Self.put("thư \(number)", to: "a\(number)@b.vn", in: office) }
      let second = OtherSide { _ in .accepted("250 second") }
      let isFirst = Mutex(true)
      let first = OtherSide { _ in
        if isFirst.withLock({
          let was = $0; $0 = false; return was
        }) {
          test.clock.advance(seconds: 91)
          _ = try? await MessageDelivery([second], as: "n2").round(in: office)
        }
        return .accepted("250 first")
      }
      _ = try await MessageDelivery([first], as: "n1").round(in: office)
      let keys = Dictionary(grouping: first.parcels + second.parcels, by: \.address).mapValues { Set($0.map(\.id)) }
      #expect(keys.count == 3)
      #expect(keys.values.allSatisfy { $0.count == 1 }, "one key a message")
      #expect(first.parcels.count + second.parcels.count == 4, "only the one in between was sent twice")
      #expect(try await Self.lines(.sent, office).map(\.receipt) == ["250 second", "250 second", "250 second"])
      let sends = try await office.read { try AuditStore.latest(20, in: $0).filter { $0.action == "message.send" } }
      #expect(sends.count == 3)
    }
  }

  @Test(arguments: TestEngine.all) func aNodeThatHasTheLeaseKeepsOthersAway(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await Self.put("thư", in: office)
      let inner = OtherSide { _ in .accepted("250") }
      let elsewhere = Mutex(false)
      let other = OtherSide { _ in
        let round = try? await MessageDelivery([inner], as: "n2").round(in: office)
        elsewhere.withLock { $0 = round?.heldElsewhere ?? false }
        return .accepted("250")
      }
      #expect(try await MessageDelivery([other], as: "n1").round(in: office).sent == 1)
      #expect(elsewhere.withLock { $0 })
      #expect(inner.parcels.isEmpty)
    }
  }

  @Test(arguments: TestEngine.all) func whatFailsIsTriedAgainLaterAndGivenUpInTheEnd(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      _ = try await Self.put("thư", lapsesAt: office.now().adding(seconds: 30 * 86_400), in: office)
      let other = OtherSide { _ in .later("451 try later") }
      let delivery = MessageDelivery([other], as: "n1")
      var waits: [Int64] = []
      for _ in 1..<BackOff.most {
        #expect(try await delivery.round(in: office).deferred == 1)
        #expect(try await delivery.round(in: office) == .init(), "not before its time")
        let line = try #require(try await Self.lines(.waiting, office).first)
        waits.append(line.nextTryAt.milliseconds - office.now().milliseconds)
        test.clock.set(line.nextTryAt)
      }
      #expect(waits.last ?? 0 >= 5400 * 1000)
      #expect(try await delivery.round(in: office).failed == 1)
      let failed = try #require(try await Self.lines(.failed, office).first)
      #expect(failed.tries == BackOff.most)
      #expect(Set(other.parcels.map(\.id)).count == 1)
      #expect(Set(other.parcels.map(\.words)).count == 1)

      await #expect(throws: Problem.self) { try await RetryMessage.run(failed.id.text, by: TestOffice.actor(may: [.signIn]), in: office) }
      try await RetryMessage.run(failed.id.text, by: Self.keeper, in: office)
      let well = OtherSide { _ in .accepted("250") }
      #expect(try await MessageDelivery([well], as: "n2").round(in: office).sent == 1)
      #expect(well.parcels.map(\.id) == [failed.id], "tried again under the same key")
      await #expect(throws: Problem.self) { try await RetryMessage.run(failed.id.text, by: Self.keeper, in: office) }
    }
  }

  @Test(arguments: TestEngine.all) func aServerThatIsDownCostsOneTryAPause(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      for number in 1...30 { _ = try await Self.put("thư \(number)", in: office) }
      let isUp = Mutex(false)
      let other = OtherSide { _ in isUp.withLock { $0 } ? .accepted("250") : .unreachable("connection refused") }
      let delivery = MessageDelivery([other], as: "n1")
      #expect(try await delivery.round(in: office).deferred == 1)
      #expect(try await delivery.round(in: office).deferred == 0)
      #expect(other.parcels.count == 1)
      test.clock.advance(seconds: 60)
      #expect(try await delivery.round(in: office).deferred == 1)
      isUp.withLock { $0 = true }
      test.clock.advance(seconds: 600)
      #expect(try await delivery.round(in: office).sent == 30)
      #expect(Set(other.parcels.map(\.id)).count == 30)
    }
  }

  @Test(arguments: TestEngine.all) func aRefusalIsFinalAndALateMessageIsNotSent(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      _ = try await Self.put("không ai ở địa chỉ này", to: "khong.co@b.vn", in: office)
      _ = try await Self.put("mã 5 phút", to: "muon@b.vn", lapsesAt: office.now().adding(seconds: 300), in: office)
      let other = OtherSide { $0.address == "khong.co@b.vn" ? .refused("550 no such user") : .later("451") }
      let delivery = MessageDelivery([other], as: "n1")
      let round = try await delivery.round(in: office)
      #expect(round.failed == 1)
      #expect(round.deferred == 1)
      test.clock.advance(seconds: 300)
      #expect(try await delivery.round(in: office).lapsed == 1)
      #expect(try await Self.lines(.lapsed, office).map(\.masked) == ["m***@b.vn"])
      #expect(try await Self.lines(.failed, office).map(\.fault) == ["550 no such user"])
      test.clock.advance(seconds: Message.days * 86_400)
      #expect(try await delivery.round(in: office).lapsed == 1, "what failed loses its words in the end too")
    }
  }

  @Test(arguments: TestEngine.all) func aPersonReadsOwnNoticesOnlyAndMarksThem(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let test = TestOffice(database)
      let office = test.office
      let reader = TestOffice.actor(id: "reader", may: [.signIn])
      let permit = try Permit(Self.keeper, may: .tendOutbox)
      func tell(_ title: String, once: String?) async throws -> Bool {
        try await office.write { tx in
          let isNew = try Outbox.tell(
            reader.id, .reminder, title: title, words: "Còn 7 ngày.", link: "/bang", once: once, in: tx, of: office)
          return Recorded(isNew, entry: office.entry(AuditEntry(permit, action: "test.say", object: .init(kind: "test", id: "1"))))
        }
      }
      #expect(try await tell("một", once: "a"))
      #expect(try await !tell("một", once: "a"))
      #expect(try await tell("hai", once: nil))
      let view = try await ReadNotices.run(for: reader, in: office)
      #expect(view.lines.map(\.title).sorted() == ["hai", "một"])
      #expect(view.unread == 2)
      #expect(try await ReadNotices.run(for: Self.keeper, in: office).lines.isEmpty)
      test.clock.advance(seconds: 1)
      #expect(try await tell("sau", once: nil))
      try await MarkNoticesRead.run(upTo: try #require(view.lines.first).id.text, by: reader, in: office)
      #expect(try await ReadNotices.run(for: reader, in: office).unread == 1, "what came since stays new")
    }
  }

  /// An invitation goes by mail when an address is known; neither address nor token stand in any file of the data.
  @Test func anInvitationGoesByMailAndNothingOfItIsInTheFiles() async throws {
    try await TestEngine.sqlite.withLocation { location in
      guard case .folder(let folder) = location else { return }
      let database = try Database(at: location, threads: 4)
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      let test = TestOffice(database)
      var office = test.office
      office.channels = [.email]
      office.publicAddress = "https://ancu.example.vn"
      let made = try await BeginProvince.run(
        .init(province: "tỉnh Sông Mẫu", account: "quan-tri", person: "Lý Thị Mẫu", email: "ly.mau@songmau.gov.vn"),
        by: TestOffice.actor(may: [.manageInstallation]), in: office)
      #expect(made.mailedTo == "l***@songmau.gov.vn")
      let administrator = TestOffice.actor(may: [.manageAccounts])
      let again = try await InviteAgain.run("quan-tri", by: administrator, in: office)
      #expect(again.mailedTo == "l***@songmau.gov.vn")
      let other = OtherSide { _ in .accepted("250 ok ly.mau@songmau.gov.vn") }
      #expect(try await MessageDelivery([other], as: "n1").round(in: office).sent == 2)
      let mailed = try #require(other.parcels.first { $0.words.contains(again.token) })
      #expect(mailed.words.contains("https://ancu.example.vn/loi-moi?ma=" + again.token))
      await #expect(throws: Problem.self) {
        try await CreateStaffAccount.run(
          .init(
            name: "vo.mau", person: "Võ Thị Mẫu", title: "Chuyên viên", agency: "", role: "communeOfficer", from: office.today,
            email: "x@y\r\nBcc: a@b.vn"), by: administrator, in: office)
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        for planted in ["ly.mau@", made.token, again.token, "Kính gửi"] {
          #expect(bytes.range(of: Data(planted.utf8)) == nil, "\(planted) stands in \(name)")
        }
      }
    }
  }
}

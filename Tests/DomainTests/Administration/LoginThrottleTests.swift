import AnCuTesting
import Domain
import Kit
import Testing

@Suite struct LoginThrottleTests {
  /// What was spent so far, as the database would keep it.
  final class Book {
    var spent: [String: Moment] = [:]

    func allows(_ allowances: [LoginThrottle.Allowance], at now: Moment) -> Bool {
      guard case .allowed(let charged) = LoginThrottle.decision(allowances, spent: spent, at: now) else { return false }
      spent.merge(charged) { _, new in new }
      return true
    }
  }

  static func stranger(_ address: Int = 1, account: String = "chu-nha") -> [LoginThrottle.Allowance] {
    LoginThrottle.allowances(.password, account: account, address: "203.0.113.\(address)", device: nil)
  }

  static let owner = LoginThrottle.allowances(.password, account: "chu-nha", address: "203.0.113.1", device: "d1")

  @Test(arguments: [
    (LoginThrottle.Step.password, nil as String?, 10), (.password, "d1", 10), (.code, nil, 5), (.code, "d1", 10), (.change, nil, 5),
  ])
  func soManyTriesMayFollowEachOther(_ step: LoginThrottle.Step, _ device: String?, _ tries: Int) {
    let book = Book()
    let allowances = LoginThrottle.allowances(step, account: "chu-nha", address: "203.0.113.1", device: device)
    for _ in 0..<tries { #expect(book.allows(allowances, at: TestClock.start)) }
    #expect(!book.allows(allowances, at: TestClock.start))
    let seconds = allowances[0].seconds
    #expect(!book.allows(allowances, at: TestClock.start.adding(seconds: seconds - 1)))
    #expect(book.allows(allowances, at: TestClock.start.adding(seconds: seconds)), "one is given back")
    #expect(!book.allows(allowances, at: TestClock.start.adding(seconds: seconds)))
  }

  @Test func aRefusalSaysHowLong() {
    let book = Book()
    while book.allows(Self.stranger(), at: TestClock.start) {}
    #expect(
      LoginThrottle.decision(Self.stranger(), spent: book.spent, at: TestClock.start.adding(milliseconds: 500)) == .refused(seconds: 90))
  }

  @Test func oneAddressMayNotTryManyAccounts() {
    let book = Book()
    let tried = (0..<1000).filter { book.allows(Self.stranger(account: "ten-\($0)"), at: TestClock.start) }
    #expect(tried.count == 60)
  }

  @Test func whoProvesRightSpendsNothing() {
    let book = Book()
    for _ in 0..<100 {
      #expect(book.allows(Self.stranger(), at: TestClock.start))
      book.spent.merge(LoginThrottle.refunded(Self.stranger(), spent: book.spent)) { _, new in new }
    }
  }

  /// 10,000 wrong tries a minute from 1,000 addresses at one account: whenever the owner comes on a known device, the first try is let
  /// through, and strangers are let through a few times only.
  @Test(arguments: [UInt64(1), 2, 3]) func duringAFloodTheOwnerGetsInAtTheFirstTry(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let book = Book()
    var letTry = 0
    for number in 0..<30_000 {
      let now = TestClock.start.adding(milliseconds: Int64(number) * 6)
      let address = Int.random(in: 0..<1000, using: &random)
      if book.allows(Self.stranger(address), at: now) { letTry += 1 }
      if number % 97 == 0 {
        guard case .allowed = LoginThrottle.decision(Self.owner, spent: book.spent, at: now) else {
          Issue.record("the owner was refused at \(number)")
          return
        }
      }
    }
    #expect(letTry <= 10 + 3 * 60 / 90, "\(letTry) strangers were let try in three minutes")
  }
}

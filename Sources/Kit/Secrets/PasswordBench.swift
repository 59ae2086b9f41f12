import Dispatch
import Synchronization

/// Where passwords are hashed: one at a time on a thread of its own, never on an event loop, so a flood of guesses takes one core at most.
///
/// Work that is `urgent` goes before all that is not, and what is not urgent is refused once the queue is full: whoever comes from a known
/// device does not wait behind strangers.
public final class PasswordBench: Sendable {
  public let cost: PasswordHash.Cost
  private let queue = DispatchQueue(label: "ancu.passwords")
  private let waiting = Mutex(Waiting())
  private let most: Int

  private struct Waiting {
    var urgent: [@Sendable () -> Void] = []
    var others: [@Sendable () -> Void] = []
  }

  /// `most` is how many that are not urgent may wait.
  public init(cost: PasswordHash.Cost = .standard, most: Int = 24) {
    self.cost = cost
    self.most = most
  }

  /// The hash of a new password. Throws `Problem.unavailable` when too many wait.
  public func hash(_ password: String, salt: [UInt8]) async throws -> PasswordHash {
    let cost = cost
    return try await run(urgent: true) { try PasswordHash(of: password, salt: salt, cost: cost) }
  }

  /// Whether the password fits. Without a hash (no such account) the same work is done in vain, so that the time taken tells nothing.
  public func fits(_ password: String, _ hash: PasswordHash?, urgent: Bool) async throws -> Bool {
    let cost = cost
    return try await run(urgent: urgent) {
      guard let hash else {
        _ = try PasswordHash(of: password, salt: [UInt8](repeating: 0, count: 16), cost: cost)
        return false
      }
      return try hash.isOf(password)
    }
  }

  private func run<Value: Sendable>(urgent: Bool, _ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let job: @Sendable () -> Void = { continuation.resume(with: Result { try work() }) }
      let taken = waiting.withLock { waiting in
        if urgent {
          waiting.urgent.append(job)
          return true
        }
        guard waiting.others.count < most else { return false }
        waiting.others.append(job)
        return true
      }
      guard taken else {
        continuation.resume(
          throwing: Problem.unavailable(
            "Đang có quá nhiều người đăng nhập cùng lúc, nên chưa xét được lần này. Hãy thử lại sau một phút."))
        return
      }
      queue.async { self.next()?() }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    waiting.withLock { waiting in
      if !waiting.urgent.isEmpty { return waiting.urgent.removeFirst() }
      return waiting.others.isEmpty ? nil : waiting.others.removeFirst()
    }
  }
}

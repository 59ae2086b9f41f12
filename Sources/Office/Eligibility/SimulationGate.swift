import Kit
import Synchronization

/// Lets one simulation run at a time, so that pages of others are not kept waiting for both cores.
public final class SimulationGate: Sendable {
  private let isTaken = Mutex(false)

  public init() {}

  /// Runs the work when nothing else is running; throws `Problem.unavailable` when something is.
  func alone<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
    let mine = isTaken.withLock { taken in
      guard !taken else { return false }
      taken = true
      return true
    }
    guard mine else {
      throw Problem.unavailable("Đang có một lần thử khác chạy. Chưa có gì được tính; hãy đợi vài giây rồi thử lại.")
    }
    defer { isTaken.withLock { $0 = false } }
    return try await work()
  }
}

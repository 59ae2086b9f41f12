import Kit
import Logging
import Office
import ServiceLifecycle

/// Sends what waits in the outbox while the doors are open.
struct OutboxService: Service {
  let delivery: MessageDelivery
  let office: Office
  let logger: Logger
  /// Waits between two looks.
  let pause: @Sendable () async throws -> Void

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      do {
        let round = try await delivery.round(in: office)
        if round.failed > 0 { logger.warning("hộp thư đi: \(round.failed) thư không gửi được; xem trang «Hộp thư đi»") }
      } catch let problem as Problem {
        logger.error("hộp thư đi: \(problem.message)")
      } catch {
        logger.error("hộp thư đi: \(error)")
      }
      try? await cancelWhenGracefulShutdown { try await pause() }
    }
  }
}

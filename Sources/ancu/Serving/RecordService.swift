import Kit
import Logging
import Office
import ServiceLifecycle

/// Keeps the record while the doors are open: leaves every few seconds, a checkpoint every few minutes, a last one when it is told to stop.
struct RecordService: Service {
  let keeping: KeepRecord
  let office: Office
  let logger: Logger
  /// Waits between two looks.
  let pause: @Sendable () async throws -> Void

  func run() async throws {
    while !Task.isShuttingDownGracefully {
      await look()
      try? await cancelWhenGracefulShutdown { try await pause() }
      if Task.isCancelled { return }
    }
    await look(closing: true)
  }

  private func look(closing: Bool = false) async {
    do {
      try await keeping.look(closing: closing, in: office)
    } catch let problem as Problem {
      logger.error("sổ ghi việc: \(problem.message)")
    } catch {
      logger.error("sổ ghi việc: \(error)")
    }
  }
}

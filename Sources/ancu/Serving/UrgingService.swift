import Domain
import Kit
import Logging
import Office
import ServiceLifecycle

/// Urges while the doors of a real installation are open: every ten minutes of the working hours of a day in Vietnam. A step said by another
/// node is said.
struct UrgingService: Service {
  /// Minutes between two looks.
  static let everyMinutes = 10
  /// From 7:30 to 17:30, minutes of the day in Vietnam.
  static let hours = 450..<1050

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
  }

  private func look() async {
    let now = office.now()
    let minute = Int((now.milliseconds - Moment(startOf: now.day).milliseconds) / 60_000)
    guard UrgingService.hours.contains(minute) else { return }
    do {
      let sent = try await SendReminders.run(by: .house(), in: office)
      if sent > 0 { logger.notice("đôn đốc: đã gửi \(sent) lời") }
    } catch let problem as Problem {
      logger.error("đôn đốc: \(problem.message)")
    } catch {
      logger.error("đôn đốc: \(error)")
    }
  }
}

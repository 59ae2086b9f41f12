import ArgumentParser
import Database
import Domain
import Foundation
import Gateways
import Kit
import Office

/// Where the house meets the world: the clock, randomness and the operator's name enter here and nowhere else.
enum Wiring {
  static func office(on database: Database, seal: Seal? = nil) -> Office {
    Office(database: database, now: now, random: random, seal: seal)
  }

  @Sendable static func now() -> Moment {
    Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  @Sendable static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// How many cores this machine lets the program use.
  static let cores = ProcessInfo.processInfo.activeProcessorCount

  /// This node's own name, new at each start, by which it holds leases.
  static let nodeName = "node-" + random(8).map { String($0, radix: 16) }.joined()

  /// What this machine says of itself.
  static let hostFacts = HostFacts(
    now: now,
    microseconds: {
      let elapsed = ContinuousClock.now - started
      return elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
    },
    freeBytes: { folder in
      let attributes = try? FileManager.default.attributesOfFileSystem(forPath: existing(folder))
      return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
    },
    writeFault: { folder in
      let probe = URL(fileURLWithPath: folder).appendingPathComponent(".ancu-doctor")
      guard FileManager.default.fileExists(atPath: folder) else { return "thư mục không tồn tại" }
      do {
        try Data("ancu".utf8).write(to: probe)
        try FileManager.default.removeItem(at: probe)
        return nil
      } catch {
        return error.localizedDescription
      }
    },
    vietnamOffset: { moment in
      TimeZone(identifier: "Asia/Ho_Chi_Minh")?
        .secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    })

  private static let started = ContinuousClock.now

  /// The folder itself, or the nearest one above it that exists.
  private static func existing(_ folder: String) -> String {
    var url = URL(fileURLWithPath: folder)
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" { url.deleteLastPathComponent() }
    return url.path
  }

  /// The account that runs the command, as the record will name it.
  static func operatorActor() throws -> Actor {
    guard let actor = Actor.commandLine(NSUserName()) else {
      throw Problem.broken("the account running this command has no usable name")
    }
    return actor
  }

  /// Runs a command; a problem is told on standard error in its own words, with exit code 1.
  static func telling(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let problem as Problem {
      tell(problem.message)
      if case .invalid(_, let fields) = problem { for field in fields { tell("  " + field.message) } }
      throw ExitCode.failure
    }
  }

  /// LibreOffice with this process's own folder for profiles and passing files.
  static func converter() -> LibreOffice {
    LibreOffice(
      folder: FileManager.default.temporaryDirectory.appendingPathComponent("ancu-\(ProcessInfo.processInfo.processIdentifier)-\(nodeName)")
    )
  }

  static func tell(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }
}

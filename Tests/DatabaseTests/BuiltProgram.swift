import AnCuTesting
import Foundation
import Kit

/// The program as the debug build made it, run as processes of its own.
enum BuiltProgram {
  static let path = SharedData.project.appendingPathComponent(".build/debug/ancu").path

  /// Runs several at the same moment and answers how each ended and what it said.
  static func runTogether(_ commands: [[String]]) throws -> [(status: Int32, said: String)] {
    let running = try commands.map { arguments in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      return (process, pipe)
    }
    return running.map { process, pipe in
      let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, said)
    }
  }
}

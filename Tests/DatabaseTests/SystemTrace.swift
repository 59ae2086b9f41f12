import AnCuTesting
import Foundation
import Kit

/// What a program did with the write-ahead log and with its standard output, read from `strace -f -y`.
struct SystemTrace {
  /// Lines answered on standard output.
  private(set) var answers = 0
  /// Flushes of the write-ahead log that ended well.
  private(set) var flushes = 0
  /// Answers given while something written to the log had not been flushed.
  private(set) var answersBeforeFlush: [String] = []

  /// A write dirties the log when it begins, a flush cleans it when it has ended with 0, an answer is given when its write begins.
  init(lines: [String]) {
    var dirty: Set<String> = []
    var flushing: [Substring: String] = [:]
    for line in lines {
      let thread = line.prefix { $0 != " " }
      if let path = SystemTrace.path(in: line, of: "pwrite64(") ?? SystemTrace.path(in: line, of: "write("), path.hasSuffix("-wal") {
        dirty.insert(path)
      } else if let path = SystemTrace.path(in: line, of: "fdatasync(") ?? SystemTrace.path(in: line, of: "fsync("),
        path.hasSuffix("-wal")
      {
        if line.hasSuffix("<unfinished ...>") {
          flushing[thread] = path
        } else if line.hasSuffix("= 0") {
          flushes += 1
          dirty.remove(path)
        }
      } else if line.contains("sync resumed>"), let path = flushing.removeValue(forKey: thread) {
        if line.hasSuffix("= 0") {
          flushes += 1
          dirty.remove(path)
        }
      } else if line.contains(" write(1<") {
        answers += 1
        if !dirty.isEmpty { answersBeforeFlush.append(line) }
      }
    }
  }

  /// The file that a call's first argument stands for: `/d/x-wal` of `fdatasync(5</d/x-wal>)`.
  private static func path(in line: String, of call: String) -> String? {
    guard let begin = line.range(of: " " + call), let open = line[begin.upperBound...].firstIndex(of: "<"),
      let close = line[open...].firstIndex(of: ">")
    else { return nil }
    return String(line[line.index(after: open)..<close])
  }

  /// Some machines (containers without the right) do not let a process be traced.
  static let isPossible: Bool = {
    let trial = Process()
    trial.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    trial.arguments = ["-f", "-o", "/dev/null", "true"]
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return false }
    trial.waitUntilExit()
    return trial.terminationStatus == 0
  }()

  /// Runs the built `ancu` under strace; a run that fails throws what it said.
  static func ofProgram(_ arguments: [String]) throws -> SystemTrace {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-trace-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = Process()
    run.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    // Line by line, as on a terminal: into a pipe the program would keep its answers until it ends, when all is on disk anyway.
    run.arguments =
      ["-f", "-y", "-o", file.path, "-e", "trace=pwrite64,write,fdatasync,fsync", "/usr/bin/stdbuf", "-oL", BuiltProgram.path]
      + arguments
    let said = Pipe()
    run.standardOutput = said
    run.standardError = said
    try run.run()
    let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    guard run.terminationStatus == 0 else { throw Problem.broken("«ancu \(arguments.joined(separator: " "))» failed: \(words)") }
    return SystemTrace(lines: try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init))
  }
}

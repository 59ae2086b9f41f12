import AnCuTesting
import Foundation
import Kit
import Testing

/// An acknowledged write survives a power cut: seen in the system calls of the real program.
@Suite struct DurabilityTests {
  /// Every line the program answers on standard output comes after the flush of what it has written to the write-ahead log.
  @Test(.enabled(if: SystemTrace.isPossible, "this machine does not let strace trace a process"))
  func nothingIsAnsweredBeforeItIsOnDisk() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-durable-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The schema is one transaction; the demonstration is several acts, each a transaction with a flush of its own.
    for (command, commits) in [("migrate", 1), ("demo", 4)] {
      let trace = try SystemTrace.ofProgram([command, "--data", folder.appendingPathComponent(command).path])
      #expect(trace.answers > 0, "\(command)")
      #expect(trace.flushes >= commits, "\(command)")
      #expect(trace.answersBeforeFlush == [], "\(command)")
    }
  }

  /// The reading of traces itself: an answer that comes too early is found, however the lines of threads are cut.
  @Test func anAnswerThatComesTooEarlyIsFound() {
    let write = "11 pwrite64(5</d/ancu.sqlite-wal>, \"\\0\"..., 4120, 32) = 4120"
    let flush = "11 fdatasync(5</d/ancu.sqlite-wal>) = 0"
    let answer = "12 write(1<pipe:[7]>, \"Xong\"..., 5) = 5"
    #expect(SystemTrace(lines: [write, flush, answer]).answersBeforeFlush.isEmpty)
    #expect(SystemTrace(lines: [write, answer, flush]).answersBeforeFlush == [answer])
    #expect(SystemTrace(lines: [write, flush, write, answer]).answersBeforeFlush == [answer])
    let failed = "11 fdatasync(5</d/ancu.sqlite-wal>) = -1 EIO (Input/output error)"
    #expect(SystemTrace(lines: [write, failed, answer]).answersBeforeFlush == [answer])
    let begun = "11 fdatasync(5</d/ancu.sqlite-wal> <unfinished ...>"
    let ended = "11 <... fdatasync resumed>) = 0"
    #expect(SystemTrace(lines: [write, begun, answer, ended]).answersBeforeFlush == [answer])
    #expect(SystemTrace(lines: [write, begun, ended, answer]).answersBeforeFlush.isEmpty)
    let other = "11 pwrite64(6</d/ancu.sqlite-shm>, \"\\0\"..., 8, 0) = 8"
    #expect(SystemTrace(lines: [other, answer]).answersBeforeFlush.isEmpty)
    #expect(SystemTrace(lines: [write, flush, answer]).flushes == 1)
    #expect(SystemTrace(lines: [write, flush, answer]).answers == 1)
  }
}

import Foundation
import Kit
import Office

/// Makes PDF of DOCX by LibreOffice without a screen: a queue of workers, each with a profile of its own, and a limit of time.
public actor LibreOffice: PageConverter {
  private let program: String
  private let seconds: Int
  private let folder: URL
  /// Profiles that no conversion holds now; two at once in one profile would wait for each other or fail.
  private var free: [Int]
  private var waiting: [CheckedContinuation<Int, Never>] = []
  private var calls = 0

  /// `folder` is this process's own place for profiles and passing files.
  public init(folder: URL, workers: Int = 1, seconds: Int = 120, program: String = "/usr/bin/soffice") {
    self.folder = folder
    self.program = program
    self.seconds = seconds
    free = Array(0..<max(workers, 1))
  }

  public func pages(of files: [Data]) async throws -> [Data] {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Problem.unavailable(
        "Máy này chưa có LibreOffice nên chưa làm được tệp PDF. Hãy tải bản .docx, hoặc nhờ người vận hành cài gói «libreoffice-writer-nogui»."
      )
    }
    guard !files.isEmpty else { return [] }
    let worker = await take()
    defer { giveBack(worker) }
    calls += 1
    let work = folder.appendingPathComponent("viec-\(calls)")
    defer { try? FileManager.default.removeItem(at: work) }
    try FileManager.default.createDirectory(at: work.appendingPathComponent("pdf"), withIntermediateDirectories: true)
    for (place, file) in files.enumerated() { try file.write(to: work.appendingPathComponent("\(place).docx")) }
    let status = try await run(
      profile: folder.appendingPathComponent("ho-so-\(worker)"), out: work.appendingPathComponent("pdf"),
      files: files.indices.map { work.appendingPathComponent("\($0).docx") })
    guard status != 124, status != 137 else {
      throw Problem.unavailable("LibreOffice làm quá \(seconds) giây chưa xong tệp PDF nên đã dừng. Hãy tải bản .docx, hoặc thử lại sau.")
    }
    return try files.indices.map { place in
      guard let page = FileManager.default.contents(atPath: work.appendingPathComponent("pdf/\(place).pdf").path),
        page.starts(with: Data("%PDF-".utf8))
      else { throw Problem.unavailable("LibreOffice không làm được tệp PDF (mã \(status)). Hãy tải bản .docx, hoặc thử lại sau.") }
      return page
    }
  }

  private func take() async -> Int {
    if let worker = free.popLast() { return worker }
    return await withCheckedContinuation { waiting.append($0) }
  }

  private func giveBack(_ worker: Int) {
    if waiting.isEmpty { free.append(worker) } else { waiting.removeFirst().resume(returning: worker) }
  }

  /// The exit code; 124 when time ran out, 137 when it had to be killed. `timeout` ends the program's children too.
  private func run(profile: URL, out: URL, files: [URL]) async throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments =
      [
        "--kill-after=5", String(seconds), program, "-env:UserInstallation=file://\(profile.path)", "--headless", "--norestore",
        "--nodefault",
        // Tagged, so that a reader who does not see it hears headings and tables (PDF/UA).
        "--convert-to", #"pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}"#, "--outdir", out.path,
      ] + files.map(\.path)
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Asia/Ho_Chi_Minh"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: Problem.unavailable("Không chạy được LibreOffice nên chưa làm được tệp PDF. Hãy tải bản .docx."))
      }
    }
  }
}

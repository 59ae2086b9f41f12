import Foundation
import Kit

/// The text of a PDF, by poppler's `pdftotext`, with the lines where the page has them.
enum PDFText {
  /// How the text is drawn out of a PDF: the program, and how many seconds it may take.
  struct Drawing {
    var program = "/usr/bin/pdftotext"
    var seconds = 30
    /// Memory the program may take, bytes; a hostile page must not take the machine down.
    var memory = 1 << 30
  }

  static func text(ofFile path: String, name: String, by drawing: Drawing = Drawing()) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: drawing.program) else {
      throw Problem.unavailable(
        "Máy này chưa có chương trình đọc PDF. Hãy cài gói «poppler-utils», hoặc dùng bản .docx hay .txt của «\(name)».")
    }
    let (data, ending) = try output(of: drawing, arguments: ["-q", "-layout", "-enc", "UTF-8", "-eol", "unix", path, "-"], name: name)
    switch ending {
    case .tooLong: throw Problem.invalid("Chữ trong tệp «\(name)» quá dài. Chưa lưu gì. Hãy tách văn bản thành nhiều tệp.")
    case .tooSlow:
      throw Problem.invalid("Tệp PDF «\(name)» đọc quá \(drawing.seconds) giây chưa xong nên đã dừng. Chưa lưu gì. Hãy dùng bản .docx.")
    case .failed:
      throw Problem.invalid("Tệp PDF «\(name)» hỏng hoặc bị khóa bằng mật khẩu, nên không đọc được. Chưa lưu gì. Hãy xin bản khác.")
    case .finished: break
    }
    let text = String(decoding: data, as: UTF8.self)
    guard text.contains(where: \.isLetter) else {
      throw Problem.invalid(
        "Tệp PDF «\(name)» chỉ có ảnh quét, không có chữ. Chưa lưu gì. Hãy dùng bản đã nhận dạng chữ (OCR) hoặc bản .docx.")
    }
    return text
  }

  private enum Ending { case finished, failed, tooLong, tooSlow }

  private static func output(of drawing: Drawing, arguments: [String], name: String) throws -> (Data, Ending) {
    let process = Process()
    // The limits of the kernel also hold where the watch below cannot: a program busy inside one page.
    let limiter = "/usr/bin/prlimit"
    if FileManager.default.isExecutableFile(atPath: limiter) {
      process.executableURL = URL(fileURLWithPath: limiter)
      process.arguments = ["--as=\(drawing.memory)", "--cpu=\(drawing.seconds)", "--", drawing.program] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: drawing.program)
      process.arguments = arguments
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Problem.unavailable("Không chạy được chương trình đọc PDF. Hãy dùng bản .docx hoặc .txt của «\(name)».")
    }
    let identifier = process.processIdentifier
    let watch = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(drawing.seconds), execute: watch)
    defer { watch.cancel() }
    var data = Data()
    while let piece = try? pipe.fileHandleForReading.read(upToCount: 1 << 16), !piece.isEmpty {
      data.append(piece)
      if data.count > TextExtraction.largestText {
        kill(identifier, SIGKILL)
        process.waitUntilExit()
        return (Data(), .tooLong)
      }
    }
    process.waitUntilExit()
    if process.terminationReason == .exit && process.terminationStatus == 0 { return (data, .finished) }
    // Only the watch above and the kernel's limit of processor time end it by these signals.
    let isStopped = process.terminationReason == .uncaughtSignal && [SIGKILL, SIGXCPU].contains(process.terminationStatus)
    return (Data(), isStopped ? .tooSlow : .failed)
  }
}

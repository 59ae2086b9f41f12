import Foundation
import Kit

/// The text of a PDF, by poppler's `pdftotext`, with the lines where the page has them.
enum PDFText {
  private static let program = "/usr/bin/pdftotext"

  static func text(ofFile path: String, name: String) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Problem.unavailable(
        "Máy này chưa có chương trình đọc PDF. Hãy cài gói «poppler-utils», hoặc dùng bản .docx hay .txt của «\(name)».")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-q", "-layout", "-enc", "UTF-8", "-eol", "unix", "-l", "1000", "--", path, "-"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Problem.unavailable("Không chạy được chương trình đọc PDF. Hãy dùng bản .docx hoặc .txt của «\(name)».")
    }
    var data = Data()
    while let piece = try? output.fileHandleForReading.read(upToCount: 1 << 16), !piece.isEmpty {
      data.append(piece)
      if data.count > TextExtraction.largestText {
        process.terminate()
        throw Problem.invalid("Chữ trong tệp «\(name)» quá dài. Hãy tách văn bản thành nhiều tệp.")
      }
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Problem.invalid("Tệp PDF «\(name)» hỏng hoặc bị khóa bằng mật khẩu, nên không đọc được. Hãy xin bản khác.")
    }
    let text = String(decoding: data, as: UTF8.self)
    guard text.contains(where: \.isLetter) else {
      throw Problem.invalid(
        "Tệp PDF «\(name)» chỉ có ảnh quét, không có chữ. Chưa lưu gì. Hãy dùng bản đã nhận dạng chữ (OCR) hoặc bản .docx.")
    }
    return text
  }
}

import ArgumentParser
import Documents
import Domain
import Foundation
import Kit

/// `ancu eligibility check`: answers each case with its ruling; nothing is stored.
struct EligibilityCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Xét từng hồ sơ (một đối tượng JSON, hoặc JSON Lines mỗi dòng một hồ sơ); không lưu gì.",
    discussion: """
      Trả lời mỗi hồ sơ một dòng JSON, theo thứ tự. Hồ sơ không đọc được thì báo dòng và trường ra luồng lỗi; các hồ sơ khác vẫn được
      trả lời và lệnh kết thúc với mã 2.

      Ví dụ: ancu eligibility check ho-so.jsonl
      """)

  @Argument(help: ArgumentHelp("Tệp hồ sơ; «-» hoặc bỏ trống là đọc từ đầu vào chuẩn.", valueName: "FILE|-"))
  var file = "-"

  func run() async throws {
    var faults = 0
    try await Wiring.telling {
      let input: FileHandle
      if file == "-" {
        input = FileHandle.standardInput
      } else {
        guard let handle = FileHandle(forReadingAtPath: file) else {
          throw Problem.notFound("Không mở được tệp «\(file)» để đọc, nên chưa xét hồ sơ nào. Hãy kiểm tra tên tệp và quyền đọc.")
        }
        input = handle
      }
      var batch = EligibilityBatch(under: .inForce)
      do {
        while let data = try input.read(upToCount: 262_144), !data.isEmpty {
          try data.withUnsafeBytes { raw in
            try batch.take(raw.bindMemory(to: UInt8.self), answer: EligibilityCheckCommand.answer, fault: Wiring.tell)
          }
        }
      } catch let error as any Error & CustomNSError {
        throw Problem.unavailable("Không đọc được tiếp «\(file)»: \(error.localizedDescription)")
      }
      try batch.finish(answer: EligibilityCheckCommand.answer, fault: Wiring.tell)
      faults = batch.faults
    }
    if faults > 0 { throw ExitCode(2) }
  }

  private static func answer(_ bytes: borrowing [UInt8]) throws {
    let data = Data(copy bytes)
    try FileHandle.standardOutput.write(contentsOf: data)
  }
}

import ArgumentParser
import Documents
import Domain
import Foundation
import Kit
import Office

/// `ancu eligibility check`: answers each case with its ruling; nothing is stored.
struct EligibilityCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Xét từng hồ sơ (một đối tượng JSON, hoặc JSON Lines mỗi dòng một hồ sơ); không lưu gì.",
    discussion: """
      Trả lời mỗi hồ sơ một dòng JSON, theo thứ tự. Hồ sơ không đọc được thì báo dòng và trường ra luồng lỗi; các hồ sơ khác vẫn được
      trả lời và lệnh kết thúc với mã 2. Có --brief thì mỗi dòng chỉ có mã hồ sơ và kết luận. Có --data hoặc --database thì hồ sơ không nói
      gì về tỉnh được xét theo quyết định của tỉnh có hiệu lực vào ngày nộp; hồ sơ đã nói thì giữ như đã nói.

      Ví dụ: ancu eligibility check ho-so.jsonl
      """)

  @Argument(help: ArgumentHelp("Tệp hồ sơ; «-» hoặc bỏ trống là đọc từ đầu vào chuẩn.", valueName: "FILE|-"))
  var file = "-"

  @OptionGroup var place: DatabaseOptions

  @Flag(name: .long, help: "Chỉ ghi mã hồ sơ và kết luận, không ghi lý do.")
  var brief = false

  func run() async throws {
    var faults = 0
    try await Wiring.telling {
      let input = try CaseInput(file)
      let decisions = place.isGiven ? try await ReadParameters.decisions(in: try await place.office()) : ProvincialDecisions([])
      let run = EligibilityRun(under: .inForce, by: decisions, form: brief ? .verdicts : .rulings, workers: Wiring.cores)
      faults = try await input.reading {
        try await run.judge(input.read, answer: { try FileHandle.standardOutput.write(contentsOf: Data($0)) }, fault: Wiring.tell)
      }
    }
    if faults > 0 { throw ExitCode(2) }
  }
}

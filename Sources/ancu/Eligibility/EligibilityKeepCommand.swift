import ArgumentParser
import Documents
import Domain
import Foundation
import Kit
import Office

/// `ancu eligibility keep`: judges one case and keeps the ruling.
struct EligibilityKeepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Xét một hồ sơ và lưu kết luận cùng hồ sơ và bộ quy định đã dùng.",
    discussion: """
      In ra kết luận đúng như đã lưu. Mã hồ sơ của người gửi không được lưu: kết luận mang mã riêng, ghi trong trường "case".

      Ví dụ: ancu eligibility keep ho-so.json --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Tệp hồ sơ, một đối tượng JSON; «-» hoặc bỏ trống là đầu vào chuẩn.", valueName: "FILE|-"))
  var file = "-"

  func run() async throws {
    try await Wiring.telling {
      let input = try CaseInput(file)
      var bytes: [UInt8] = []
      try await input.reading {
        while bytes.count <= 1_048_576, let more = try input.read() { bytes += more }
      }
      guard bytes.count <= 1_048_576, let text = String(validating: bytes, as: UTF8.self) else {
        throw Problem.invalid("«\(file)» không phải chữ UTF-8 hoặc lớn hơn 1 MB. Chưa có gì được ghi.")
      }
      let it: EligibilityCase
      do throws(CaseFault) {
        it = try CaseJSON.read(text)
      } catch {
        throw Problem.invalid("«\(file)»: \(error.words). Chưa có gì được ghi.")
      }
      let kept = try await KeepRuling.run(it, by: try Wiring.operatorActor(), in: try await place.office())
      FileHandle.standardOutput.write(Data(kept.answer.utf8))
    }
  }
}

import ArgumentParser
import Domain
import Foundation
import Kit
import Office

/// `ancu audit proof`: writes the proof of one entry as a file.
struct AuditProofCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof",
    abstract: "Ghi tệp chứng minh một việc có trong sổ.",
    discussion: """
      Người nhận kiểm tệp bằng «python3 verifiers/audit.py TỆP», không cần An Cư và không cần mạng. Tệp có nguyên văn việc ấy.

      Ví dụ: ancu audit proof 019b0c5e-… -o viec.json --data ./data --from diem-chot-da-giu.txt
      """)

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Mã của việc trong sổ.", valueName: "MÃ-VIỆC"))
  var entry: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Tệp ghi ra.", valueName: "TỆP"))
  var output: String

  @Option(name: .long, help: ArgumentHelp("Điểm chốt đã giữ: chứng minh thêm rằng sổ vẫn bắt đầu bằng nó.", valueName: "TỆP"))
  var from: String?

  func run() async throws {
    try await Wiring.telling {
      guard let id = ID<AuditEntry>(entry) else { throw Problem.invalid("«\(entry)» không phải mã của một việc.") }
      let earlier = try from.map { path in
        guard let note = try RecordKeyFile.notes(at: path).last else { throw Problem.invalid("Tệp «\(path)» không có điểm chốt.") }
        return note
      }
      guard let key = try RecordKeyFile(for: place).publicKeys().last else { throw Problem.invalid("Không có khóa công khai của sổ.") }
      let office = try await place.office()
      let words = try await ReadProof.run(.init(entry: id, key: key, earlier: earlier), by: try Wiring.operatorActor(), in: office)
      do {
        try Data(words.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Problem.unavailable("Không ghi được tệp «\(output)». Hãy xem thư mục ấy có tồn tại và bạn có quyền ghi.")
      }
      print("Đã ghi chứng minh của việc \(id) vào «\(output)». Kiểm bằng: python3 verifiers/audit.py \(output) --key '\(key)'")
    }
  }
}

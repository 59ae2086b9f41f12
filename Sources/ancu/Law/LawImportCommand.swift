import ArgumentParser
import Documents
import Domain
import Kit
import Office

/// `ancu law import`: takes official legal texts into the library.
struct LawImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Nhập nguyên văn luật, nghị định, thông tư (.txt, .docx, .pdf) vào thư viện.",
    discussion: """
      An Cư không kèm nguyên văn nào: lấy văn bản từ Công báo rồi nhập. Nhập lại đúng tệp cũ không thay đổi gì; tệp khác của cùng
      số văn bản thay bản đang dùng, bản cũ vẫn được giữ. Tệp nào không nhập được thì các tệp khác vẫn được nhập.

      Ví dụ: ancu law import --data ./demo luat-27-2023.txt nd-100-2024.txt
      """)

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Các tệp văn bản.", valueName: "FILE"))
  var files: [String]

  func run() async throws {
    try await Wiring.telling {
      let office = try await place.office()
      let actor = try Wiring.operatorActor()
      var failed = 0
      for file in files {
        do {
          let receipt = try await ImportLaw.run(try TextExtraction.text(ofFile: file), by: actor, in: office)
          print(LawImportCommand.words(receipt))
        } catch let problem as Problem {
          failed += 1
          Wiring.tell("\(file): \(problem.message)")
        }
      }
      if failed > 0 { throw Problem.invalid("\(failed) trong \(files.count) tệp chưa được nhập.") }
    }
  }

  static func words(_ receipt: ImportLaw.Receipt) -> String {
    let about = "văn bản số \(receipt.number): \(receipt.articles) điều, \(receipt.clauses) khoản, \(receipt.points) điểm"
    let rest = receipt.unassigned == 0 ? "" : "; \(receipt.unassigned) đoạn chưa xếp được"
    let amends =
      receipt.instructions == 0
      ? ""
      : "; \(receipt.instructions) câu sửa đổi, bãi bỏ văn bản khác" + (receipt.unread == 0 ? "" : " (\(receipt.unread) câu chưa đọc được)")
    switch receipt.outcome {
    case .created: return "Đã nhập \(about)\(rest)\(amends)."
    case .replaced: return "Đã thay bản chữ cũ của \(about)\(rest)\(amends)."
    case .unchanged: return "Không có gì thay đổi: đúng bản chữ này của văn bản số \(receipt.number) đã được giữ."
    }
  }
}

import ArgumentParser
import Documents
import Domain
import Foundation

/// `ancu plan read`: takes an official document apart and prints what was found; nothing is stored.
struct PlanReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Đọc một văn bản (.txt, .docx, .pdf) thành đề mục, điều, khoản, điểm; không lưu gì.",
    discussion: """
      Ví dụ: ancu plan read ke-hoach.txt --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  @Argument(help: ArgumentHelp("Tệp văn bản.", valueName: "FILE"))
  var file: String

  @Option(name: .long, help: "Dạng in ra: json hoặc text.")
  var format: Format = .text

  func run() async throws {
    try await Wiring.telling {
      let document = DocumentReader.read(try TextExtraction.text(ofFile: file))
      let output = format == .json ? ReadDocumentJSON.text(document) : ReadDocumentOutline.text(document)
      FileHandle.standardOutput.write(Data(output.utf8))
    }
  }
}

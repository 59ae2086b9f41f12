import ArgumentParser
import Database
import Documents
import Foundation

/// Where the province keeps its own wording of documents, spelled the same for every command.
struct FormOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Thư mục mẫu văn bản của tỉnh; mặc định là «bieu-mau» trong thư mục dữ liệu, nếu có.", valueName: "DIR"))
  var forms: String?

  /// All wordings, checked: a fault is told with its file and line.
  func wordings(beside location: Database.Location) throws -> Wordings {
    if let forms { return try Wordings(folder: forms) }
    guard case .folder(let data) = location else { return try Wordings() }
    let own = URL(fileURLWithPath: data).appendingPathComponent("bieu-mau").path
    return try Wordings(folder: FileManager.default.fileExists(atPath: own) ? own : nil)
  }
}

import ArgumentParser
import Documents
import Foundation
import Kit
import Office

/// `ancu export KIND`: gives units, agencies or staff as a table that `ancu import` takes.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Xuất đơn vị, cơ quan hoặc cán bộ ra bảng tính, đúng dạng mà «ancu import» nhận.",
    discussion: """
      Đuôi tệp quyết định dạng: .xlsx hoặc .csv. Thêm --template để chỉ lấy mẫu trống cùng cách ghi.

      Ví dụ: ancu export can-bo -o can-bo.xlsx --data ./data
      """)

  @Argument(help: ArgumentHelp("don-vi, co-quan hoặc can-bo.", valueName: "KIND"))
  var kind: String

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Tệp sẽ ghi; chưa được có.", valueName: "FILE"))
  var output: String

  @Flag(name: .long, help: "Chỉ lấy mẫu trống.")
  var template = false

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let kind = try ImportCommand.kind(kind)
      let isCSV = output.lowercased().hasSuffix(".csv")
      guard isCSV || output.lowercased().hasSuffix(".xlsx") else {
        throw Problem.invalid("Tên tệp «\(output)» cần đuôi .xlsx hoặc .csv.")
      }
      var tables = ExportForImport.template(kind)
      if !template { tables = [try await ExportForImport.run(kind, by: try Wiring.operatorActor(), in: try await place.office())] }
      let file = try NewFile(at: output)
      try file.append(isCSV ? Data(tables[0].delimited.utf8) : try SheetTable.data(tables, title: kind.vietnamese, day: Wiring.now().day))
      try file.keep()
      print("Đã ghi «\(output)»: \(tables[0].rows.count) dòng.")
    }
  }
}

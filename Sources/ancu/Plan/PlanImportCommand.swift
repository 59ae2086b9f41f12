import ArgumentParser
import Database
import Documents
import Domain
import Kit
import Office

/// `ancu plan import`: takes the official text of a document into the register.
struct PlanImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Nhập nguyên văn một văn bản (.txt, .docx, .pdf) vào sổ văn bản.",
    discussion: """
      Nhập lại đúng tệp cũ không thay đổi gì. Tệp có chữ khác thành một bản mới, bản cũ được giữ; cán bộ xác nhận điểm nào nối
      tiếp điểm nào trên trang làm việc.

      Ví dụ: ancu plan import --data ./demo ke-hoach.txt
      """)

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Tệp văn bản.", valueName: "FILE"))
  var file: String

  func run() async throws {
    try await Wiring.telling {
      let text = try TextExtraction.text(ofFile: file)
      let office = try await place.office()
      let receipt = try await ImportDirective.run(
        .init(source: text), by: try Wiring.operatorActor(), in: office)
      let about = "văn bản số \(receipt.number): \(receipt.provisions) đề mục và điểm, \(receipt.unassigned) đoạn chưa xếp được"
      switch receipt.outcome {
      case .created: print("Đã nhập \(about).")
      case .unchanged: print("Không có gì thay đổi: đúng bản chữ này của văn bản số \(receipt.number) đã được giữ.")
      case .replacedRestatement: print("Đã thay bản tóm lược bằng nguyên văn của \(about).")
      case .proposed(let version):
        print(
          "Đã nhập bản chữ thứ \(version) của \(about). Bản đang dùng chưa đổi: hãy đăng nhập để xác nhận điểm nào nối tiếp điểm nào.")
      }
    }
  }
}

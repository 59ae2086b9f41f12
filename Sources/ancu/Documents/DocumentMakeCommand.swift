import ArgumentParser
import Documents
import Domain
import Foundation
import Gateways
import Kit
import Office

/// `ancu document make`: one document as a file; nothing is stored and no number is taken.
struct DocumentMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Lập một văn bản ra tệp .docx, .pdf hoặc .xlsx; không lưu gì, không lấy số.",
    discussion: """
      Loại văn bản (KIND): \(DocumentKind.allCases.map { "\($0.rawValue) (\($0.vietnamese.lowercased()))" }.joined(separator: ", ")).

      Ví dụ: ancu document make local-plan --data ./demo --id 290-kh-tu -o ke-hoach.docx
      Ví dụ: ancu document make return-letter --data ./demo --case ho-so.json --agency "Sở Xây dựng" --to "Ông Nguyễn Văn Mẫu" -o tra-ho-so.pdf
      """)

  @Argument(help: ArgumentHelp("Loại văn bản.", valueName: "KIND"))
  var kind: String

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Địa chỉ của văn bản chỉ đạo (290-kh-tu) hoặc mã của lần sắp xếp.", valueName: "ID"))
  var id = ""

  @Option(name: .long, help: ArgumentHelp("Tệp JSON của trường hợp xét điều kiện.", valueName: "FILE"))
  var `case`: String?

  @Option(name: .long, help: ArgumentHelp("Cơ quan ban hành, bằng tên hoặc mã trong sổ.", valueName: "TÊN"))
  var agency = ""

  @Option(name: .long, help: ArgumentHelp("Kính gửi ai; lặp lại được.", valueName: "TÊN"))
  var to: [String] = []

  @OptionGroup var forms: FormOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Tệp kết quả; đuôi .docx, .pdf hoặc .xlsx.", valueName: "FILE"))
  var output: String

  func run() async throws {
    try await Wiring.telling {
      guard let kind = DocumentKind(rawValue: kind) else {
        throw Problem.invalid(
          "Không có loại văn bản «\(kind)». Các loại: " + DocumentKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      var office = try await place.office()
      office.wordings = try forms.wordings(beside: place.location)
      let made = try await MakeDocument.run(
        .init(kind: kind, source: id, it: try `case`.map(readCase), agency: agency, addressees: to), for: try Wiring.operatorActor(),
        in: office)
      switch URL(fileURLWithPath: output).pathExtension.lowercased() {
      case "docx": try write(try WordDocument.data(made.document))
      case "pdf": try write(try await Wiring.converter().pages(of: [try WordDocument.data(made.document)])[0])
      case "xlsx":
        guard !made.tables.isEmpty else {
          throw Problem.invalid("Loại «\(kind.vietnamese)» không có bảng số liệu, nên không có tệp .xlsx. Hãy chọn đuôi .docx hoặc .pdf.")
        }
        try SheetTable.write(made.tables, to: output, title: made.document.title, day: office.today)
      default: throw Problem.invalid("Chưa rõ dạng tệp của «\(output)». Hãy đặt đuôi .docx, .pdf hoặc .xlsx.")
      }
      print("Đã lập \(kind.vietnamese.lowercased()) ra «\(output)».")
    }
  }

  private func readCase(_ path: String) throws -> EligibilityCase {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem.notFound("Không mở được tệp «\(path)» để đọc. Hãy kiểm tra tên tệp và quyền đọc.")
    }
    do {
      return try data.withUnsafeBytes { try CaseJSON.read($0.bindMemory(to: UInt8.self)) }
    } catch let fault as CaseFault {
      throw Problem.invalid("Tệp «\(path)» không đọc được: \(fault.text(line: 1))")
    }
  }

  private func write(_ data: Data) throws {
    do {
      try data.write(to: URL(fileURLWithPath: output))
    } catch {
      throw Problem.unavailable("Không ghi được «\(output)»: \(error.localizedDescription)")
    }
  }
}

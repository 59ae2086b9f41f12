import ArgumentParser
import Documents
import Foundation
import Kit
import Office

/// `ancu import KIND FILE`: takes a table of units, agencies or staff in, all of it or nothing.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Nhập đơn vị, cơ quan hoặc cán bộ từ bảng tính .xlsx hay .csv; được cả hoặc không gì.",
    discussion: """
      KIND là don-vi, co-quan hoặc can-bo; nhập theo đúng thứ tự ấy. Mỗi chỗ sai được kể theo ô. «ancu export» cho ra đúng dạng này.
      Nhập đơn vị, cơ quan chỉ thêm; muốn đổi thì dùng trang «Sắp xếp đơn vị». Nhập cán bộ thêm tài khoản, thêm và kết thúc vị trí.

      Ví dụ: ancu import don-vi don-vi.xlsx --dry-run --data ./data
      """)

  @Argument(help: ArgumentHelp("don-vi, co-quan hoặc can-bo.", valueName: "KIND"))
  var kind: String

  @Argument(help: ArgumentHelp("Bảng tính.", valueName: "FILE"))
  var file: String

  @Flag(name: .long, help: "Chỉ kiểm tra và kể việc sẽ làm; không ghi gì.")
  var dryRun = false

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let kind = try ImportCommand.kind(kind)
      let table = try ImportCommand.table(at: file, kind)
      let office = try await place.office()
      let actor = try Wiring.operatorActor()
      for note in table.notes { print(note) }
      if dryRun {
        let plan = try await CheckImport.run(kind, table, by: actor, in: office)
        for change in plan.changes { print(change) }
        for fault in plan.faults { Wiring.tell((fault.cell.isEmpty ? "" : "Ô \(fault.cell): ") + fault.message) }
        guard plan.isPossible else {
          throw Problem.invalid("Chưa nhập được: \(plan.faults.count) chỗ cần sửa. Chưa có gì được ghi.")
        }
        print("Chạy thử: \(plan.changes.count) thay đổi, \(plan.unchanged) dòng đã có sẵn. Chưa có gì được ghi.")
      } else {
        let receipt = try await CarryOutImport.run(kind, table, by: actor, in: office)
        print("Đã nhập \(kind.vietnamese.lowercased()): \(receipt.plan.changes.count) thay đổi, \(receipt.plan.unchanged) dòng đã có sẵn.")
        for made in receipt.invitations { print(InviteCommand.words(made)) }
      }
    }
  }

  static func kind(_ word: String) throws -> ImportKind {
    guard let kind = ImportKind(slug: word) else {
      throw Problem.invalid("Không có loại bảng «\(word)». Hãy ghi một trong: \(ImportKind.allCases.map(\.slug).joined(separator: ", ")).")
    }
    return kind
  }

  static func table(at file: String, _ kind: ImportKind) throws -> TableIntake {
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.intValue ?? 0
    guard size <= TableIntake.mostBytes else {
      throw Problem.invalid("Tệp «\(file)» lớn hơn \(TableIntake.mostBytes >> 20) MB. Hãy tách thành nhiều tệp.")
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Problem.notFound("Không đọc được tệp «\(file)». Hãy xem lại đường dẫn và quyền đọc.")
    }
    return try TableIntake(data, name: URL(fileURLWithPath: file).lastPathComponent, form: kind.form)
  }
}

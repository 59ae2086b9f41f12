import ArgumentParser
import Database
import Foundation
import Kit
import Office
import Store

/// `ancu backup -o FILE`: takes a backup of the data while they are worked with.
struct BackupMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Lấy một bản sao lưu (việc mặc định của «ancu backup»).",
    discussion: "Ví dụ: ancu backup make -o sao-luu.ancu --key ~/ancu-backup.key --data ./data")

  @OptionGroup var place: DatabaseOptions
  @OptionGroup var sealed: BackupKeyOptions

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Tệp sẽ ghi; chưa được có.", valueName: "FILE"))
  var output: String

  func run() async throws {
    try await Wiring.telling {
      let key = try sealed.read()
      let office = try await place.office()
      let file = try NewFile(at: output)
      do {
        let made = try await MakeBackup.run(
          under: key, migrations: try Schema.migrations(), to: { try file.append($0) }, by: try Wiring.operatorActor(), in: office)
        try file.keep()
        print("Đã sao lưu «\(office.database.place)» vào «\(output)».")
        print(BackupMakeCommand.words(made))
        print("Khóa niêm phong (seal.key) và khóa ký sổ (record.key) không nằm trong bản sao: hãy cất chúng ở nơi khác.")
      } catch {
        file.discard()
        throw error
      }
    }
  }

  static func words(_ contents: BackupContents) -> String {
    """
    Lấy lúc \(contents.manifest.madeAt.vietnamese) từ \(contents.manifest.engine), «\(contents.manifest.province)», bước \(contents.manifest.steps.count): \
    \(contents.tables.count) bảng, \(contents.rows) dòng.
    Sổ ghi việc: \(contents.recordSize) lá, gốc \(contents.recordRoot.hex)
    """
  }
}

import ArgumentParser
import Database
import Foundation
import Kit
import Office
import Store

/// `ancu backup drill FILE`: restores a backup beside the real data, holds every table against its digest, and takes it away again.
struct BackupDrillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Diễn tập: khôi phục bản sao vào chỗ tạm, đối chiếu từng bảng, rồi dọn đi.",
    discussion: """
      Không đụng đến dữ liệu đang dùng. Kết thúc với mã 1 khi bản sao không khôi phục được nguyên vẹn.

      Ví dụ: ancu backup drill sao-luu.ancu --key ~/ancu-backup.key
      """)

  @Argument(help: ArgumentHelp("Bản sao lưu.", valueName: "FILE"))
  var file: String

  @OptionGroup var sealed: BackupKeyOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Thư mục để tạo chỗ tạm; mặc định là thư mục chứa bản sao. Cần chỗ trống bằng vài lần bản sao.", valueName: "DIR"))
  var beside: String?

  func run() async throws {
    try await Wiring.telling {
      let source = SealedFile.source(at: file, under: try sealed.read())
      let migrations = try Schema.migrations()
      try RestoreBackup.check(try source.manifest(), against: migrations)
      let parent = beside ?? URL(fileURLWithPath: file).deletingLastPathComponent().path
      let folder = parent + "/ancu-dien-tap-" + Wiring.random(8).map { String($0, radix: 16) }.joined()
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      } catch {
        throw Problem.unavailable("Không tạo được chỗ tạm trong «\(parent)». Hãy chỉ thư mục ghi được sau --beside.")
      }
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let office = Wiring.office(on: try Database(at: .folder(folder)))
      let outcome = try await RestoreBackup.run(source, for: .drill, migrations: migrations, by: try Wiring.operatorActor(), in: office)
      print("Bản sao «\(file)» khôi phục được nguyên vẹn; chỗ tạm đã dọn.")
      print(BackupMakeCommand.words(outcome.contents))
      for table in outcome.contents.tables {
        print("  \(table.name)".padding(toLength: 28, withPad: " ", startingAt: 0) + " \(table.rows) dòng, \(table.digest.hex)")
      }
      if let fault = RestoreCommand.words(of: outcome) { print(fault) }
    }
  }
}

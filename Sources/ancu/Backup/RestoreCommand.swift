import ArgumentParser
import Database
import Foundation
import Kit
import Office
import Store

/// `ancu restore FILE`: puts a backup into an empty folder or an empty PostgreSQL database.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Khôi phục một bản sao lưu vào một nơi trống.",
    discussion: """
      Được cả hoặc không gì: hỏng một byte, cắt cụt, sai khóa, bản mới hơn chương trình hoặc nơi đến không trống thì không ghi gì. Mọi người phải
      đăng nhập lại. Sau đó hãy đặt lại thư mục keys (seal.key, record.key) từ nơi cất riêng.

      Ví dụ: ancu restore sao-luu.ancu --key ~/ancu-backup.key --data ./moi
      """)

  @Argument(help: ArgumentHelp("Bản sao lưu.", valueName: "FILE"))
  var file: String

  @OptionGroup var place: DatabaseOptions
  @OptionGroup var sealed: BackupKeyOptions

  func run() async throws {
    try await Wiring.telling {
      let source = SealedFile.source(at: file, under: try sealed.read())
      let migrations = try Schema.migrations()
      // Before the place is touched.
      try RestoreBackup.check(try source.manifest(), against: migrations)
      let office = Wiring.office(on: try place.open())
      let outcome = try await RestoreBackup.run(source, for: .work, migrations: migrations, by: try Wiring.operatorActor(), in: office)
      print("Đã khôi phục «\(file)» vào «\(office.database.place)»; mỗi bảng đọc lại đều đúng dấu vân tay.")
      print(BackupMakeCommand.words(outcome.contents))
      if !outcome.steps.isEmpty { print("Đã áp dụng thêm \(outcome.steps.count) bước: \(outcome.steps.joined(separator: ", ")).") }
      if let fault = RestoreCommand.words(of: outcome) { print(fault) }
      print("Việc tiếp theo: đặt lại seal.key và record.key từ nơi cất riêng, chạy «ancu doctor» và «ancu audit verify», rồi «ancu serve».")
    }
  }

  static func words(of outcome: RestoreBackup.Outcome) -> String? {
    outcome.fault.map {
      "Chú ý: việc ở lá số \($0) của sổ ghi việc không khớp dấu; lúc sao lưu đã như vậy. Hãy chạy «ancu audit verify»."
    }
  }
}

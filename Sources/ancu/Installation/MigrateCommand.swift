import ArgumentParser
import Database
import Kit
import Store

/// `ancu migrate`: brings the database to the schema of this program.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Đưa cơ sở dữ liệu lên đúng bước mà chương trình này cần.",
    discussion: """
      Chỉ đi tới, không lùi; mỗi bước được ghi cùng dấu vân tay. Hãy sao lưu trước khi chạy.

      Ví dụ: ancu migrate --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let database = try place.open()
      let applied = try await Schema.migrations().apply(to: database, at: Wiring.now())
      if applied.isEmpty {
        print("Cơ sở dữ liệu ở «\(database.place)» đã đúng bước, không có gì phải làm.")
      } else {
        print("Đã áp dụng \(applied.count) bước vào «\(database.place)»: \(applied.joined(separator: ", ")).")
      }
    }
  }
}

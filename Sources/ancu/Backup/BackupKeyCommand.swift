import ArgumentParser
import Foundation
import Kit

/// `ancu backup key`: makes a key under which backups are sealed.
struct BackupKeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Tạo tệp khóa để niêm phong các bản sao lưu.",
    discussion: """
      Ai có khóa và bản sao thì đọc được mọi dữ liệu; mất khóa thì bản sao vô dụng. Hãy giữ hai bản khóa ở hai nơi.

      Ví dụ: ancu backup key ~/ancu-backup.key
      """)

  @Argument(help: ArgumentHelp("Nơi ghi tệp khóa; chưa được có tệp nào ở đó.", valueName: "FILE"))
  var file: String

  func run() async throws {
    try await Wiring.telling {
      guard let text = Digest(bytes: Wiring.random(32))?.hex, let key = BackupKey(hex: text) else { throw Problem.broken("no key") }
      let target = try NewFile(at: file)
      try target.append(Data((text + "\n").utf8))
      try target.keep()
      print("Đã tạo khóa sao lưu «\(key.name)» ở «\(file)». Hãy cất thêm một bản ở nơi khác với bản sao lưu.")
    }
  }
}

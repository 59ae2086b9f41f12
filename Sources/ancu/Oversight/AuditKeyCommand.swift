import ArgumentParser
import Kit

/// `ancu audit key`: makes the key that signs the record.
struct AuditKeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Tạo khóa ký sổ, ngoài cơ sở dữ liệu.",
    discussion: """
      Khóa nằm ở DIR/keys/record.key, hoặc ở tệp mà biến môi trường ANCU_AUDIT_KEY_FILE chỉ; chỉ người chạy chương trình đọc được. Ai có
      cơ sở dữ liệu mà không có khóa thì không sửa được sổ mà không lộ, nên hãy để khóa ở máy hoặc đĩa khác nếu được. In ra khóa công khai:
      hãy công bố nó ở nơi người ngoài giữ được.

      Ví dụ: ancu audit key --data ./data --name haugiang.gov.vn/so-ghi-viec
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Tên của sổ, đứng trong mọi điểm chốt.", valueName: "TÊN"))
  var name: String?

  func run() async throws {
    try await Wiring.telling {
      let file = try RecordKeyFile(for: place)
      let key = try file.make(name: name ?? RecordKeyFile.newName())
      print("Đã tạo khóa ký sổ ở «\(file.path)». Hãy sao lưu tệp ấy ở nơi khác. Khóa công khai:")
      print(key.description)
    }
  }
}

extension RecordKeyFile {
  /// A name that no other record has.
  static func newName() -> String {
    "ancu-" + Wiring.random(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

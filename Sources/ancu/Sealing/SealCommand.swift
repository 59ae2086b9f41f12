import ArgumentParser

/// `ancu seal`: the ring of keys that seal secrets and personal data.
struct SealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Khóa niêm phong: xem, thêm khóa mới, niêm phong lại, bỏ khóa cũ.",
    discussion: """
      Tệp khóa giữ một vòng khóa: mỗi dòng một khóa, khóa mới nhất ở trên. Thay khóa gồm ba bước, dừng giữa chừng rồi chạy tiếp được:

      Ví dụ:
        ancu seal add --data ./data        thêm khóa mới vào đầu tệp; mở lại «ancu serve»
        ancu seal rotate --data ./data     niêm phong lại mọi giá trị bằng khóa mới
        ancu seal drop 1a2b3c4d --data ./data   bỏ khóa cũ khi không còn giá trị nào dùng nó

      Ví dụ: ancu seal status --data ./data
      """,
    subcommands: [SealStatusCommand.self, SealAddCommand.self, SealRotateCommand.self, SealDropCommand.self])
}

import ArgumentParser

/// `ancu backup`: takes a backup, makes its key, tries one.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Sao lưu mọi dữ liệu vào một tệp niêm phong, trong khi mọi người vẫn làm việc.",
    discussion: """
      Một tệp chứa mọi bảng của cơ sở dữ liệu ở đúng một thời điểm; khôi phục được vào SQLite hoặc PostgreSQL. Khóa niêm phong và khóa ký sổ
      KHÔNG nằm trong bản sao: hãy cất thư mục keys và khóa sao lưu ở nơi khác với bản sao.

      Ví dụ:
        ancu backup key ~/ancu-backup.key
        ancu backup -o sao-luu.ancu --key ~/ancu-backup.key --data ./data
        ancu backup drill sao-luu.ancu --key ~/ancu-backup.key
      """,
    subcommands: [BackupMakeCommand.self, BackupDrillCommand.self, BackupKeyCommand.self], defaultSubcommand: BackupMakeCommand.self)
}

import ArgumentParser

/// `ancu`: the one program of the house; every command says where its data live in the same way.
@main
struct AnCu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ancu",
    abstract: "An Cư: nền tảng điều hành chương trình nhà ở xã hội của một tỉnh.",
    discussion: """
      Ví dụ:
        ancu demo --data ./demo            tạo bản trình diễn trong thư mục trống ./demo
        ancu init --data ./data --province "tỉnh …"   lập bản thật trong thư mục trống ./data
        ancu serve --data ./demo           mở bản trình diễn tại http://127.0.0.1:8080
        ancu migrate --database postgres://ancu@localhost/ancu
      """,
    version: AnCuVersion.text,
    subcommands: [
      MigrateCommand.self, DemoCommand.self, InitCommand.self, InviteCommand.self, SealCommand.self, BackupCommand.self,
      RestoreCommand.self, ImportCommand.self, ExportCommand.self, ServeCommand.self, PlanCommand.self, LawCommand.self,
      EligibilityCommand.self,
      PopulationCommand.self, DocumentCommand.self, AuditCommand.self, RetentionCommand.self, UrgeCommand.self, OutboxCommand.self,
      DoctorCommand.self,
    ])
}

/// The version this program says it is.
enum AnCuVersion {
  static let text = "0.1.0"
}

import ArgumentParser

/// `ancu retention`: how long personal data are kept.
struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Thời hạn lưu giữ dữ liệu cá nhân.",
    discussion: "Ví dụ: ancu retention run --data ./data --dry-run",
    subcommands: [RetentionRunCommand.self])
}

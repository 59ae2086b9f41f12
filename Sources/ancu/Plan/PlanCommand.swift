import ArgumentParser

/// `ancu plan`: reading official documents and taking them into the register.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Đọc và nhập văn bản chỉ đạo.",
    discussion: """
      Ví dụ:
        ancu plan read ke-hoach.txt --format json
        ancu plan import --data ./demo ke-hoach.txt
      """,
    subcommands: [PlanReadCommand.self, PlanImportCommand.self])
}

import ArgumentParser
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", subcommands: [PlanImportCommand.self])
}

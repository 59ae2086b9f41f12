import ArgumentParser

/// `ancu population`: made-up populations to try the law on.
struct PopulationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "population",
    abstract: "Dân số giả định để thử quy định trên đó.",
    discussion: """
      Ví dụ:
        ancu population make --households 1000000 --seed 7 -o dan-so.jsonl
      """,
    subcommands: [PopulationMakeCommand.self])
}

import ArgumentParser

/// `ancu outbox`: what waits to be said to persons outside the house.
struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Thư và tin nhắn chờ gửi.",
    subcommands: [OutboxDeliverCommand.self])
}

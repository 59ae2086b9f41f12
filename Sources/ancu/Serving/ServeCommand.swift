import API
import ArgumentParser
import Domain
import Database
import Domain
import Foundation
import Hummingbird
import Kit
import Logging
import Office
import Portal
import Site
import Workspace

/// `ancu serve`: opens the doors on one address until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Mở trang web của một cơ sở dữ liệu đã có.",
    discussion: """
      In một dòng có địa chỉ khi đã sẵn sàng. Dừng bằng Ctrl-C; việc đang làm dở được làm xong trước khi dừng.

      Ví dụ: ancu serve --data ./demo --port 8080
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Cổng nghe; 0 để máy chọn.", valueName: "N"))
  var port = 8080

  @Option(name: .long, help: ArgumentHelp("Địa chỉ nghe. Ngoài 127.0.0.1 thì cần TLS phía trước.", valueName: "H"))
  var host = "127.0.0.1"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Địa chỉ của proxy TLS phía trước, ví dụ 127.0.0.1; chỉ khi ấy X-Forwarded-For mới được tin. Lặp lại được.", valueName: "IP"))
  var proxy: [String] = []

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port cần một số từ 0 đến 65535, không phải \(port).") }
  }

  func run() async throws {
    try await Wiring.telling {
      var logger = Logger(label: "ancu")
      logger.logLevel = .notice
      var office = try await place.office()
      office.recordKeys = (try? RecordKeyFile(for: place).publicKeys()) ?? []
      let site = try await Site(office: office, proxies: Set(proxy))
      let router = site.router()
      PortalDoor.add(to: router, site: site)
      WorkspaceDoor.add(to: router, site: site)
      APIDoor.add(to: router, site: site)
      let host = host
      var application = Application(
        router: router,
        configuration: .init(address: .hostname(host, port: port), serverName: "ancu"),
        onServerRunning: { channel in
          let port = channel.localAddress?.port ?? 0
          print("An Cư đang mở tại http://\(host):\(port)")
          fflush(nil)
        },
        logger: logger)
      if let record = try record(in: office, logger: logger) { application.addServices(record) }
      let carriers = try ChannelSettings(beside: place.location).carriers()
      if !carriers.isEmpty {
        application.addServices(
          OutboxService(delivery: MessageDelivery(carriers, as: Wiring.nodeName), office: office, logger: logger) {
            try await Task.sleep(for: .seconds(MessageDelivery.everySeconds))
          })
      }
      // The persons of a demonstration are made up: its reminders are sent by hand (`ancu urge`), so that its story stays what it is.
      if try await ReadInstallation.run(in: office).kind == .real {
        application.addServices(
          UrgingService(office: office, logger: logger) { try await Task.sleep(for: .seconds(60 * UrgingService.everyMinutes)) })
      }
      do {
        try await application.runService()
      } catch let error as any Error & CustomStringConvertible where "\(error)".contains("ddress already in use") {
        throw Problem.unavailable("Cổng \(port) ở \(host) đang có chương trình khác dùng. Hãy chọn cổng khác sau --port.")
      }
    }
  }

  /// The keeper of the record; without a key the doors open all the same, and it is said that nothing is signed.
  private func record(in office: Office, logger: Logger) throws -> RecordService? {
    guard let file = try? RecordKeyFile(for: place), file.exists else {
      Wiring.tell("Chưa có khóa ký sổ nên sổ ghi việc chưa được chốt. Hãy chạy «ancu audit key» rồi mở lại.")
      return nil
    }
    return RecordService(keeping: KeepRecord(with: try file.read(), as: Wiring.nodeName), office: office, logger: logger) {
      try await Task.sleep(for: .seconds(KeepRecord.everySeconds))
    }
  }
}

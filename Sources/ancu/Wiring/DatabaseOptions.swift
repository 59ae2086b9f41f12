import ArgumentParser
import Database
import Foundation
import Kit
import Office
import Store

/// Where the data live, spelled the same for every command.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Thư mục dữ liệu: cơ sở dữ liệu nhúng (SQLite) và tệp nằm trong đó.", valueName: "DIR"))
  var data: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Máy chủ PostgreSQL, dạng postgres://người-dùng@máy/tên.", valueName: "postgres://..."))
  var database: String?

  @OptionGroup var sealing: SealKeyOptions

  func validate() throws {
    if data != nil && database != nil {
      throw ValidationError("Chỉ dùng một trong hai: --data DIR hoặc --database postgres://...")
    }
    if let database, !database.hasPrefix("postgres://"), !database.hasPrefix("postgresql://") {
      throw ValidationError("--database cần địa chỉ dạng postgres://người-dùng@máy/tên, không phải «\(database)».")
    }
  }

  /// Whether somebody said where; a command that needs no data then goes without.
  var isGiven: Bool { data != nil || database != nil }

  var location: Database.Location {
    if let database { return .server(database) }
    return .folder(data ?? "./data")
  }

  func open() throws -> Database {
    try Database(at: location)
  }

  /// The office on this database, which must fit this program.
  func office() async throws -> Office {
    let database = try open()
    try await Schema.migrations().requireCurrent(database)
    var office = Wiring.office(on: database, seal: try sealing.read(beside: location))
    let settings = try ChannelSettings(beside: location)
    office.channels = settings.channels
    office.publicAddress = settings.publicAddress
    return office
  }
}

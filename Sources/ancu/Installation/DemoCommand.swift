import ArgumentParser
import Database
import Kit
import Office
import Store

/// `ancu demo`: loads the demonstration into an empty database and marks it as one for ever.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Tạo bản trình diễn trong một cơ sở dữ liệu trống.",
    discussion: """
      Cơ sở dữ liệu được đánh dấu là trình diễn mãi mãi: mọi trang đều ghi rõ, không lệnh nào biến nó thành bản thật.

      Ví dụ: ancu demo --data ./demo
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let database = try place.open()
      let migrations = try Schema.migrations()
      guard try await migrations.state(of: database) == .empty else {
        throw Problem.conflict(
          "Cơ sở dữ liệu ở «\(database.place)» không trống, nên không nạp bản trình diễn vào. Chưa có gì bị thay đổi. "
            + "Hãy chọn một thư mục hoặc cơ sở dữ liệu trống.")
      }
      try await migrations.apply(to: database, at: Wiring.now())
      let office = Wiring.office(on: database)
      let receipt = try await LoadDemonstration.run(by: try Wiring.operatorActor(), in: office)
      try await DemoCommand.beginRecord(of: place, in: office)
      print(
        "Đã tạo bản trình diễn ở «\(database.place)»: \(receipt.provisions) điểm của kế hoạch, \(receipt.units) đơn vị hành chính, "
          + "\(receipt.agencies) cơ quan, tổ chức.")
    }
  }

  /// Data in a folder have the record's key beside them, so that the record is kept from the first moment; on a server the operator says where.
  static func beginRecord(of place: DatabaseOptions, in office: Office) async throws {
    guard let file = try? RecordKeyFile(for: place) else { return }
    if !file.exists { _ = try file.make(name: RecordKeyFile.newName()) }
    try await KeepRecord(with: try file.read(), as: Wiring.nodeName).look(closing: true, in: office)
  }
}

import ArgumentParser
import Database
import Kit
import Office
import Store

/// `ancu init`: begins a real province in an empty database and invites its first system administrator.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Lập bản thật của một tỉnh, thành phố trong một cơ sở dữ liệu trống.",
    discussion: """
      In ra một lời mời, dùng một lần trong một ngày, cho quản trị viên đầu tiên. Khóa niêm phong được ghi vào tệp sau --seal-key, hoặc
      DIR/keys/seal.key khi dùng --data: hãy cất một bản ở nơi khác với bản sao lưu dữ liệu; mất khóa thì mọi lớp xác thực thứ hai phải làm lại.

      Ví dụ: ancu init --data ./data --province "thành phố Cần Thơ"
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Tên tỉnh, thành phố như sẽ hiện trên mọi trang.", valueName: "NAME"))
  var province: String

  @Option(name: .long, help: ArgumentHelp("Tên tài khoản của quản trị viên đầu tiên.", valueName: "NAME"))
  var account = "quan-tri"

  @Option(name: .long, help: ArgumentHelp("Họ tên quản trị viên đầu tiên.", valueName: "NAME"))
  var person = "Quản trị viên đầu tiên"

  @Option(name: .long, help: ArgumentHelp("Địa chỉ thư của người ấy, để gửi lời mời.", valueName: "ADDRESS"))
  var email = ""

  func run() async throws {
    try await Wiring.telling {
      let database = try place.open()
      let migrations = try Schema.migrations()
      guard try await migrations.state(of: database) == .empty else {
        throw Problem.conflict(
          "Cơ sở dữ liệu ở «\(database.place)» không trống, nên không lập bản thật vào đó. Chưa có gì bị thay đổi. "
            + "Hãy chọn một thư mục hoặc cơ sở dữ liệu trống.")
      }
      let seal = try place.sealing.madeOrRead(beside: place.location)
      try await migrations.apply(to: database, at: Wiring.now())
      var office = Wiring.office(on: database, seal: seal)
      let settings = try ChannelSettings(beside: place.location)
      office.channels = settings.channels
      office.publicAddress = settings.publicAddress
      let made = try await BeginProvince.run(
        .init(province: province, account: account, person: person, email: email), by: try Wiring.operatorActor(), in: office)
      try await DemoCommand.beginRecord(of: place, in: office)
      print("Đã lập bản thật của «\(province)» ở «\(database.place)».")
      print(InviteCommand.words(made))
    }
  }
}

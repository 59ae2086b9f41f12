import ArgumentParser
import Domain
import Kit
import Office

/// `ancu invite`: invites the owner of an account anew, when no administrator can do it in the browser.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Mời lại chủ một tài khoản, khi không còn quản trị viên nào đăng nhập được.",
    discussion: """
      Mật khẩu, lớp xác thực thứ hai, mã dự phòng và mọi phiên của tài khoản hết giá trị ngay; việc này được ghi vào sổ.

      Ví dụ: ancu invite --data ./data --account quan-tri
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Tên tài khoản.", valueName: "NAME"))
  var account: String

  @Option(
    name: .long, help: ArgumentHelp("Địa chỉ thư của người ấy, để gửi lời mời; bỏ trống thì dùng địa chỉ đã biết.", valueName: "ADDRESS"))
  var email = ""

  func run() async throws {
    try await Wiring.telling {
      let made = try await InviteAgain.run(account, email: email, by: try Wiring.operatorActor(), in: try await place.office())
      print(InviteCommand.words(made))
    }
  }

  static func words(_ made: MadeInvitation) -> String {
    """
    \(made.mailedTo.map { "Lời mời cũng được gửi tới \($0).\n" } ?? "")Lời mời cho tài khoản «\(made.account.name)», dùng một lần, đến \(made.endsAt.vietnamese). Mở trang của An Cư tại:
      \(made.path)
    """
  }
}

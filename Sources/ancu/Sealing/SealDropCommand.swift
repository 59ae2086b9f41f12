import ArgumentParser
import Domain
import Kit
import Office

/// `ancu seal drop`: takes a key out of the ring when nothing needs it any more.
struct SealDropCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Bỏ một khóa cũ khỏi tệp khóa khi không còn giá trị nào niêm phong bằng nó.",
    discussion: """
      Mã dự phòng đã phát khi khóa ấy còn dùng sẽ không đăng nhập được nữa; nếu còn mã chưa dùng, lệnh hỏi lại bằng --ma-du-phong-het-hieu-luc.

      Ví dụ: ancu seal drop 1a2b3c4d --data ./data
      """)

  @Argument(help: ArgumentHelp("Tên của khóa, như «ancu seal status» in ra.", valueName: "KEY"))
  var key: String

  @Flag(name: .customLong("ma-du-phong-het-hieu-luc"), help: "Biết rằng mã dự phòng cũ hết dùng được; cán bộ phải lập mã mới.")
  var endsRecoveryCodes = false

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let status = try await RotateSealKey.status(by: try Wiring.operatorActor(), in: try await place.office())
      guard let index = status.ring.firstIndex(of: key) else {
        throw Problem.notFound("Tệp khóa không có khóa «\(key)». Đang có: \(status.ring.joined(separator: ", ")).")
      }
      guard index > 0 else { throw Problem.conflict("Khóa «\(key)» đang dùng. Hãy thêm khóa mới bằng «ancu seal add» trước.") }
      let count = status.count(of: key)
      guard count == 0 else {
        throw Problem.conflict(
          "Còn \(VietnameseNumber.whole(count)) giá trị niêm phong bằng khóa «\(key)». Hãy chạy «ancu seal rotate» rồi bỏ khóa sau.")
      }
      guard status.recoveryCodes == 0 || endsRecoveryCodes else {
        throw Problem.conflict(
          "Còn \(VietnameseNumber.whole(status.recoveryCodes)) mã dự phòng chưa dùng, có thể được phát khi khóa «\(key)» còn dùng; bỏ khóa thì những "
            + "mã ấy không đăng nhập được nữa. Hãy báo cán bộ lập mã mới trong trang tài khoản, rồi thêm --ma-du-phong-het-hieu-luc.")
      }
      try place.sealing.drop(key, beside: place.location)
      print("Đã bỏ khóa «\(key)». Hãy mở lại «ancu serve».")
    }
  }
}

import ArgumentParser
import Domain
import Kit
import Office

/// `ancu seal rotate`: seals anew what older keys have sealed.
struct SealRotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Niêm phong lại bằng khóa đang dùng mọi giá trị mà khóa cũ đã niêm phong.",
    discussion: """
      Làm từng phần nhỏ trong lúc trang vẫn mở; dừng rồi chạy lại thì làm tiếp phần còn. Mỗi phần được ghi vào sổ.

      Ví dụ: ancu seal rotate --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let office = try await place.office()
      let actor = try Wiring.operatorActor()
      let count = try await RotateSealKey.run(by: actor, in: office)
      print("Đã niêm phong lại \(VietnameseNumber.whole(count)) giá trị.")
      print(SealStatusCommand.words(try await RotateSealKey.status(by: actor, in: office)))
    }
  }
}

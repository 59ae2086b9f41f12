import ArgumentParser
import Kit

/// `ancu seal add`: puts a new key on top of the ring.
struct SealAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Thêm một khóa mới vào đầu tệp khóa; khóa cũ ở lại để mở những gì nó đã niêm phong.",
    discussion: """
      «ancu serve» đang mở vẫn dùng khóa cũ đến khi mở lại. Hãy cất một bản của tệp khóa mới ở nơi khác: bản sao lưu không chứa khóa.

      Ví dụ: ancu seal add --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let seal = try place.sealing.added(beside: place.location)
      print("Khóa mới \(seal.keyID) đã ở đầu tệp khóa. Hãy mở lại «ancu serve», rồi chạy «ancu seal rotate».")
    }
  }
}

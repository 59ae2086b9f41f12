import ArgumentParser
import Domain
import Kit
import Office

/// `ancu seal status`: which key has sealed how much.
struct SealStatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "In mỗi khóa đã niêm phong bao nhiêu giá trị.",
    discussion: "Ví dụ: ancu seal status --data ./data")

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let status = try await RotateSealKey.status(by: try Wiring.operatorActor(), in: try await place.office())
      print(SealStatusCommand.words(status))
    }
  }

  static func words(_ status: RotateSealKey.Status) -> String {
    var lines = status.ring.enumerated().map { index, key in
      "khóa \(key)\(index == 0 ? " (đang dùng)" : ""): \(VietnameseNumber.whole(status.count(of: key))) giá trị"
    }
    lines += status.missing.map {
      "khóa \($0) KHÔNG CÓ trong tệp khóa: \(VietnameseNumber.whole(status.count(of: $0))) giá trị không mở được"
    }
    lines.append(
      status.waiting == 0
        ? "Mọi giá trị đều niêm phong bằng khóa đang dùng."
        : "Còn \(VietnameseNumber.whole(status.waiting)) giá trị chưa theo khóa đang dùng: hãy chạy «ancu seal rotate».")
    return lines.joined(separator: "\n")
  }
}

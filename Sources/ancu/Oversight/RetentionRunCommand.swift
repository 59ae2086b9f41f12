import ArgumentParser
import Domain
import Kit
import Office

/// `ancu retention run`: takes out what has outlived its term.
struct RetentionRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Xóa những gì đã hết thời hạn lưu giữ, cả trong trang trống của cơ sở dữ liệu.",
    discussion: """
      Sổ ghi việc không bị đụng tới: nó chỉ giữ dấu của dữ liệu, không giữ dữ liệu. Nên chạy mỗi ngày một lần, ngoài giờ làm việc.

      Ví dụ: ancu retention run --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  @Flag(name: .long, help: "Chỉ đếm, không xóa gì.")
  var dryRun = false

  func run() async throws {
    try await Wiring.telling {
      let lines = try await RunRetention.run(isDry: dryRun, by: try Wiring.operatorActor(), in: try await place.office())
      for line in lines {
        print(
          "\(dryRun ? "sẽ xóa" : "đã xóa") \(VietnameseNumber.whole(line.count)): \(line.rule.vietnamese) \(line.rule.months) tháng "
            + "(trước \(line.keptFrom.day.vietnamese)). Căn cứ: \(line.rule.basis).")
      }
    }
  }
}

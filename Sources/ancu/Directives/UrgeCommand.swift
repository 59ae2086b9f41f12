import ArgumentParser
import Kit
import Office

/// `ancu urge`: urges every duty that has reached a step of its ladder, once.
struct UrgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "urge",
    abstract: "Đôn đốc những nhiệm vụ đã tới bước của thang đôn đốc.",
    discussion: """
      Mỗi bước được ghi một lần; chạy lại, chạy hai máy cùng lúc hay chạy tiếp sau khi máy dừng giữa chừng đều không gửi trùng.
      In một dòng «sent N» là số lời đôn đốc vừa gửi.

      Ví dụ: ancu urge --data ./data --now 2026-11-23T08:00
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Xem như lúc này, giờ Việt Nam; mặc định là bây giờ.", valueName: "YYYY-MM-DDTHH:MM"))
  var now: String?

  func validate() throws {
    guard now.map({ Moment(iso: $0) != nil }) ?? true else {
      throw ValidationError("--now cần một lúc như 2026-11-23T08:00, không phải «\(now ?? "")».")
    }
  }

  func run() async throws {
    try await Wiring.telling {
      let sent = try await SendReminders.run(
        at: now.flatMap { Moment(iso: $0) }, by: try Wiring.operatorActor(), in: try await place.office())
      print("sent \(sent)")
    }
  }
}

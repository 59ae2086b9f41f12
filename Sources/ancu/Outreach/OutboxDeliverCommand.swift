import ArgumentParser
import Kit
import Office

/// `ancu outbox deliver`: sends once what waits and whose time has come.
struct OutboxDeliverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Gửi một lượt những thư đã đến giờ gửi.",
    discussion: """
      «ancu serve» tự gửi; lệnh này để chạy theo lịch khi trang web không mở, hoặc để gửi ngay. Kênh đặt bằng biến môi trường:
        ANCU_PUBLIC_URL         địa chỉ của An Cư, để ghi vào thư
        ANCU_SMTP_URL           smtps://tên@máy:465 (TLS) hoặc smtp://tên@máy:587 (STARTTLS)
        ANCU_SMTP_FROM          địa chỉ người gửi
        ANCU_SMTP_PASSWORD_FILE tệp mật khẩu; mặc định keys/smtp.password trong thư mục dữ liệu
        ANCU_SMS_URL, ANCU_SMS_KEY_FILE, ANCU_ZALO_URL, ANCU_ZALO_KEY_FILE   cổng nhắn tin và tệp khóa ký
        ANCU_CHANNEL_CA_FILE    chứng thư gốc riêng, nếu có

      Ví dụ: ancu outbox deliver --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let carriers = try ChannelSettings(beside: place.location).carriers()
      guard !carriers.isEmpty else {
        throw Problem.unavailable(
          "Chưa đặt kênh nào nên không có gì được gửi. Hãy đặt ANCU_SMTP_URL, ANCU_SMS_URL hoặc ANCU_ZALO_URL rồi làm lại.")
      }
      let round = try await MessageDelivery(carriers, as: Wiring.nodeName).round(in: try await place.office())
      if round.heldElsewhere { print("Một máy khác đang gửi.") }
      print("Đã gửi \(round.sent), hẹn gửi lại \(round.deferred), không gửi được \(round.failed), quá hạn \(round.lapsed).")
    }
  }
}

import Database
import Domain
import Foundation
import Gateways
import Kit
import Office

/// By which channels messages leave, from the environment; passwords and keys come from files that only their owner may read (docs/outbox.md).
struct ChannelSettings {
  let publicAddress: String?
  private let mail: SMTPServer?
  private let hooks: [(channel: MessageChannel, address: String, secret: [UInt8])]
  private let trusted: String?

  /// Throws `Problem.invalid` naming the variable that cannot be used.
  init(beside location: Database.Location, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    func secret(_ variable: String, _ name: String) throws -> String? {
      if let named = value(variable) { return try ChannelSettings.secret(at: named, variable: variable) }
      guard case .folder(let folder) = location else { return nil }
      let path = folder + "/keys/" + name
      return FileManager.default.fileExists(atPath: path) ? try ChannelSettings.secret(at: path, variable: variable) : nil
    }
    trusted = value("ANCU_CHANNEL_CA_FILE")
    publicAddress = try value("ANCU_PUBLIC_URL").map { try ChannelSettings.address($0, "ANCU_PUBLIC_URL") }
    mail = try value("ANCU_SMTP_URL").map {
      try ChannelSettings.mail(
        $0, from: value("ANCU_SMTP_FROM"), password: try secret("ANCU_SMTP_PASSWORD_FILE", "smtp.password"),
        trusted: value("ANCU_CHANNEL_CA_FILE"))
    }
    hooks = try [(MessageChannel.sms, "SMS"), (.zalo, "ZALO")].compactMap { channel, word in
      let variable = "ANCU_\(word)_URL"
      guard let address = value(variable) else { return nil }
      let file = "ANCU_\(word)_KEY_FILE"
      guard let text = try secret(file, word.lowercased() + ".key"),
        let key = Data(base64Encoded: text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text), key.count >= 24
      else {
        throw Problem.invalid(
          "\(variable) có địa chỉ của cổng nhắn tin nhưng chưa có khóa ký. Hãy đặt \(file) là tệp chứa khóa chung với cổng: base64, ít nhất 24 byte."
        )
      }
      return (channel, try ChannelSettings.address(address, variable), Array(key))
    }
  }

  var channels: Set<MessageChannel> { Set(hooks.map(\.channel) + (mail == nil ? [] : [.email])) }

  func carriers() throws -> [any MessageCarrier] {
    var carriers: [any MessageCarrier] = []
    if let mail { carriers.append(try SMTPCarrier(to: mail)) }
    for hook in hooks { carriers.append(WebhookCarrier(hook.channel, to: hook.address, secret: hook.secret, trusted: trusted)) }
    return carriers
  }

  /// `smtps://`, `smtp://` (STARTTLS or nothing), `smtp+none://` on this machine only; `name@host:port`.
  private static func mail(_ text: String, from: String?, password: String?, trusted: String?) throws -> SMTPServer {
    func wrong(_ why: String) -> Problem {
      .invalid("ANCU_SMTP_URL không dùng được: \(why). Ví dụ: smtps://ten@mail.example.vn:465 hoặc smtp://ten@mail.example.vn:587.")
    }
    guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty else { throw wrong("không phải địa chỉ máy chủ thư") }
    let schemes: [String: (SMTPServer.Security, Int)] = ["smtps": (.implicit, 465), "smtp": (.startTLS, 587), "smtp+none": (.none, 25)]
    guard let (security, port) = schemes[url.scheme ?? ""] else { throw wrong("cần smtps:// hoặc smtp://") }
    guard url.password == nil else { throw wrong("không ghi mật khẩu trong địa chỉ; hãy để trong tệp của ANCU_SMTP_PASSWORD_FILE") }
    guard security != .none || isHere(host) else { throw wrong("smtp+none:// chỉ dùng cho máy chủ thư trên chính máy này") }
    guard let address = from.flatMap(EmailAddress.init) else {
      throw Problem.invalid("ANCU_SMTP_FROM cần địa chỉ người gửi, ví dụ khong-tra-loi@ancu.example.vn.")
    }
    var account: SMTPServer.Account?
    if let user = url.user, !user.isEmpty {
      guard security != .none else { throw wrong("không gửi mật khẩu mà không có TLS") }
      guard let password else {
        throw Problem.invalid(
          "ANCU_SMTP_URL có tên đăng nhập nhưng chưa có mật khẩu. Hãy đặt ANCU_SMTP_PASSWORD_FILE là tệp chứa mật khẩu.")
      }
      account = SMTPServer.Account(name: user, password: password)
    }
    return SMTPServer(host: host, port: url.port ?? port, security: security, account: account, from: address, trusted: trusted)
  }

  /// An `https://` address, or `http://` on this machine, without a slash at its end.
  private static func address(_ text: String, _ variable: String) throws -> String {
    guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty, url.user == nil, url.fragment == nil,
      url.scheme == "https" || url.scheme == "http" && isHere(host)
    else { throw Problem.invalid("\(variable) cần địa chỉ dạng https://máy/đường-dẫn (http:// chỉ cho chính máy này).") }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  private static func isHere(_ host: String) -> Bool { ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host) }

  private static func secret(at path: String, variable: String) throws -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes, let words = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Problem.unavailable("Không đọc được tệp «\(path)» của \(variable). Hãy xem lại đường dẫn và quyền đọc.")
    }
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else {
      throw Problem.unavailable("Tệp «\(path)» đọc được bởi người khác (quyền \(String(mode, radix: 8))). Hãy chạy «chmod 600 \(path)».")
    }
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

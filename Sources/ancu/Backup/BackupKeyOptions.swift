import ArgumentParser
import Foundation
import Kit

/// How the key of a backup is given, spelled the same for every command; never as an argument that other accounts could read in the list of
/// processes.
struct BackupKeyOptions: ParsableArguments {
  static let variable = "ANCU_BACKUP_KEY_FILE"
  static let leastPassphrase = 16

  @Option(
    name: .long,
    help: ArgumentHelp("Tệp khóa sao lưu, do «ancu backup key» tạo; mặc định theo biến \(variable).", valueName: "FILE"))
  var key: String?

  @Option(
    name: .long, help: ArgumentHelp("Tệp chứa cụm mật khẩu, từ \(leastPassphrase) ký tự, thay cho tệp khóa.", valueName: "FILE"))
  var passphraseFile: String?

  func validate() throws {
    if key != nil, passphraseFile != nil { throw ValidationError("Chỉ dùng một trong hai: --key FILE hoặc --passphrase-file FILE.") }
  }

  func read() throws -> BackupKey {
    if let passphraseFile {
      let words = try contents(of: passphraseFile).trimmingCharacters(in: .newlines)
      guard words.count >= BackupKeyOptions.leastPassphrase else {
        throw Problem.invalid(
          "Cụm mật khẩu trong «\(passphraseFile)» ngắn hơn \(BackupKeyOptions.leastPassphrase) ký tự. Hãy dùng một câu dài, hoặc một tệp khóa."
        )
      }
      return .passphrase(words)
    }
    guard let file = key ?? ProcessInfo.processInfo.environment[BackupKeyOptions.variable], !file.isEmpty else {
      throw Problem.invalid(
        "Cần khóa để niêm phong hoặc mở bản sao lưu. Hãy tạo một lần bằng «ancu backup key FILE» rồi chỉ tệp ấy sau --key, "
          + "hoặc đưa cụm mật khẩu bằng --passphrase-file.")
    }
    guard let key = BackupKey(hex: try contents(of: file)) else {
      throw Problem.invalid("Tệp «\(file)» không phải tệp khóa sao lưu: cần đúng 64 chữ số hệ 16. Hãy chỉ tệp mà «ancu backup key» đã ghi.")
    }
    return key
  }

  private func contents(of file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file), data.count < 4096 else {
      throw Problem.unavailable("Không đọc được tệp khóa «\(file)». Hãy xem lại đường dẫn và quyền đọc.")
    }
    return String(decoding: data, as: UTF8.self)
  }
}

import ArgumentParser
import Database
import Foundation
import Kit

/// Where the installation's sealing key is, spelled the same for every command; never in the database.
struct SealKeyOptions: ParsableArguments {
  static let variable = "ANCU_SEAL_KEY_FILE"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Tệp khóa niêm phong; mặc định theo biến ANCU_SEAL_KEY_FILE, rồi đến keys/seal.key trong thư mục dữ liệu.", valueName: "FILE"))
  var sealKey: String?

  /// The key file for data at this place; nil when nothing says where it is.
  private func file(beside location: Database.Location) -> String? {
    if let named = sealKey ?? ProcessInfo.processInfo.environment[SealKeyOptions.variable], !named.isEmpty { return named }
    if case .folder(let folder) = location { return folder + "/keys/seal.key" }
    return nil
  }

  /// The key, when there is one. Throws when a file that was named is missing, or holds no key.
  func read(beside location: Database.Location) throws -> Seal? {
    guard let file = file(beside: location) else { return nil }
    guard let data = FileManager.default.contents(atPath: file) else {
      guard sealKey == nil else {
        throw Problem.unavailable("Không đọc được tệp khóa «\(file)». Hãy xem lại đường dẫn sau --seal-key và quyền đọc.")
      }
      return nil
    }
    guard let seal = Seal(hex: String(decoding: data, as: UTF8.self)) else {
      throw Problem.unavailable(
        "Tệp «\(file)» không phải tệp khóa: mỗi dòng cần đúng 64 chữ số hệ 16, khóa mới nhất ở trên. Hãy chỉ tệp mà «ancu init» đã ghi.")
    }
    return seal
  }

  /// The key, made now and readable by this account only when there is none yet.
  func madeOrRead(beside location: Database.Location) throws -> Seal {
    guard let file = file(beside: location) else {
      throw Problem.invalid("Dùng PostgreSQL thì phải chỉ tệp khóa: hãy thêm --seal-key FILE; tệp chưa có sẽ được tạo.")
    }
    if FileManager.default.fileExists(atPath: file), let seal = try read(beside: location) { return seal }
    let text = Wiring.random(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try? FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    guard let seal = Seal(hex: text),
      FileManager.default.createFile(atPath: file, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else {
      throw Problem.unavailable("Không ghi được tệp khóa «\(file)». Hãy chọn thư mục ghi được sau --seal-key.")
    }
    return seal
  }

  /// The ring with a new key on top, written in the place of the file; the ring before stands beside it until the new one is whole.
  func added(beside location: Database.Location) throws -> Seal {
    let (file, text) = try ring(beside: location)
    let key = Wiring.random(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return try write(key + "\n" + text, to: file)
  }

  /// The ring without one of its keys, written in the place of the file.
  func drop(_ key: String, beside location: Database.Location) throws {
    let (file, text) = try ring(beside: location)
    let kept = text.split(whereSeparator: \.isNewline).filter { Seal(hex: String($0))?.keyID != key }
    _ = try write(kept.joined(separator: "\n") + "\n", to: file)
  }

  private func ring(beside location: Database.Location) throws -> (file: String, text: String) {
    guard let file = file(beside: location), try read(beside: location) != nil, let data = FileManager.default.contents(atPath: file) else {
      throw Problem.unavailable("Không có tệp khóa nào để đổi. Hãy chỉ tệp khóa sau --seal-key.")
    }
    return (file, String(decoding: data, as: UTF8.self))
  }

  private func write(_ text: String, to file: String) throws -> Seal {
    let new = file + ".new"
    guard let seal = Seal(hex: text),
      FileManager.default.createFile(atPath: new, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
      rename(new, file) == 0
    else {
      throw Problem.unavailable("Không ghi được tệp khóa «\(file)»; tệp cũ còn nguyên. Hãy xem lại quyền ghi của thư mục.")
    }
    return seal
  }
}

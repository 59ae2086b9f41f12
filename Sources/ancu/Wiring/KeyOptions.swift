import ArgumentParser
import Database
import Foundation
import Kit

/// Where the installation's key is, spelled the same for every command; never in the database.
struct KeyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Tệp khóa niêm phong; mặc định theo biến ANCU_KEY_FILE, rồi đến ancu.key trong thư mục dữ liệu.", valueName: "FILE"))
  var key: String?

  /// The key file for data at this place; nil when nothing says where it is.
  private func file(beside location: Database.Location) -> String? {
    if let named = key ?? ProcessInfo.processInfo.environment["ANCU_KEY_FILE"], !named.isEmpty { return named }
    if case .folder(let folder) = location { return folder + "/ancu.key" }
    return nil
  }

  /// The key, when there is one. Throws when a file that was named is missing, or holds no key.
  func read(beside location: Database.Location) throws -> Seal? {
    guard let file = file(beside: location) else { return nil }
    guard let data = FileManager.default.contents(atPath: file) else {
      guard key == nil else {
        throw Problem.unavailable("Không đọc được tệp khóa «\(file)». Hãy xem lại đường dẫn sau --key và quyền đọc.")
      }
      return nil
    }
    guard let seal = Seal(hex: String(decoding: data, as: UTF8.self)) else {
      throw Problem.unavailable("Tệp «\(file)» không phải tệp khóa: cần đúng 64 chữ số hệ 16. Hãy chỉ tệp mà «ancu init» đã ghi.")
    }
    return seal
  }

  /// The key, made now and readable by this account only when there is none yet.
  func madeOrRead(beside location: Database.Location) throws -> Seal {
    if let seal = try? read(beside: location) { return seal }
    guard let file = file(beside: location) else {
      throw Problem.invalid("Dùng PostgreSQL thì phải chỉ tệp khóa: hãy thêm --key FILE; tệp chưa có sẽ được tạo.")
    }
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Problem.conflict("Tệp «\(file)» đã có nhưng không phải tệp khóa, nên không ghi đè. Hãy chọn đường dẫn khác sau --key.")
    }
    let text = Wiring.random(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    guard let seal = Seal(hex: text),
      FileManager.default.createFile(atPath: file, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else {
      throw Problem.unavailable("Không ghi được tệp khóa «\(file)». Hãy chọn thư mục ghi được sau --key.")
    }
    return seal
  }
}

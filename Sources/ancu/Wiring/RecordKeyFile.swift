import Database
import Foundation
import Kit
import Office

/// The files of the record's key, outside the database: the key itself, which only its owner may read; `.pub` with the public line of each
/// key there has been; `.signed` with every checkpoint signed here.
struct RecordKeyFile: Sendable {
  let path: String

  static let variable = "ANCU_AUDIT_KEY_FILE"

  /// What the environment names, else `DIR/keys/record.key`.
  init(for place: DatabaseOptions) throws {
    if let named = ProcessInfo.processInfo.environment[RecordKeyFile.variable], !named.isEmpty {
      path = named
    } else if case .folder(let folder) = place.location {
      path = folder + "/keys/record.key"
    } else {
      throw Problem.invalid(
        "Dữ liệu ở máy chủ PostgreSQL nên khóa ký sổ phải để ở nơi khác. Hãy đặt biến môi trường \(RecordKeyFile.variable) là đường dẫn tệp khóa."
      )
    }
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Makes a new key; refused where one is, since what it signed would lose its signer.
  func make(name: String) throws -> VerifyingKey {
    guard let key = SigningKey(name: name, seed: Wiring.random(32)) else {
      throw Problem.invalid(
        "Tên sổ «\(name)» không dùng được: không để trống, không có dấu cách và dấu cộng. Ví dụ: haugiang.gov.vn/so-ghi-viec.")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Problem.unavailable("Không tạo được thư mục «\(folder)» để giữ khóa. Hãy cấp quyền ghi cho thư mục cha.")
    }
    // O_EXCL: of two that make a key at once, one is refused.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST
        ? Problem.conflict(
          "Đã có khóa ký sổ ở «\(path)». Khóa không bị thay: những điểm chốt nó đã ký phải còn người ký. Hãy dùng khóa ấy.")
        : Problem.unavailable("Không ghi được tệp khóa «\(path)». Hãy cấp quyền ghi vào thư mục ấy.")
    }
    try RecordKeyFile.append(key.text + "\n", to: file)
    try append(key.verifying.description + "\n", at: path + ".pub", mode: 0o644)
    return key.verifying
  }

  /// The key with its memory.
  func read() throws -> RecordKey {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw Problem.unavailable("Chưa có khóa ký sổ ở «\(path)». Hãy chạy «ancu audit key» một lần, rồi làm lại.")
    }
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else {
      throw Problem.unavailable(
        "Tệp khóa «\(path)» đọc được bởi người khác (quyền \(String(mode, radix: 8))). Hãy chạy «chmod 600 \(path)»; nếu khóa có thể đã lộ, "
          + "hãy tạo khóa mới ở nơi khác.")
    }
    guard let words = try? String(contentsOfFile: path, encoding: .utf8),
      let key = SigningKey(text: words.trimmingCharacters(in: .whitespacesAndNewlines))
    else {
      throw Problem.unavailable("Tệp khóa «\(path)» không đọc được hoặc không phải khóa ký sổ. Hãy khôi phục tệp ấy từ bản sao lưu.")
    }
    let memory = path + ".signed"
    return RecordKey(
      key,
      remembered: {
        guard FileManager.default.fileExists(atPath: memory) else { return [] }
        guard let words = try? String(contentsOfFile: memory, encoding: .utf8), let notes = SignedNote.all(in: words) else {
          throw Problem.unavailable(
            "Tệp «\(memory)», nơi nhớ các điểm chốt đã ký, bị hỏng. Hãy khôi phục tệp ấy từ bản sao lưu; đừng ký tiếp khi chưa biết đã ký gì."
          )
        }
        return notes
      },
      remember: { note in try append(note.words + "\n", at: memory, mode: 0o600) })
  }

  /// The public keys beside the key, one a line.
  func publicKeys() throws -> [VerifyingKey] {
    guard let words = try? String(contentsOfFile: path + ".pub", encoding: .utf8) else {
      throw Problem.unavailable(
        "Không có khóa công khai của sổ ở «\(path).pub». Hãy chạy «ancu audit key» một lần, hoặc đưa khóa công khai sau --public-key.")
    }
    return try RecordKeyFile.publicKeys(in: words, called: path + ".pub")
  }

  static func publicKeys(in words: String, called name: String) throws -> [VerifyingKey] {
    let lines = words.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let keys = lines.compactMap { VerifyingKey($0) }
    guard !keys.isEmpty, keys.count == lines.count else {
      throw Problem.invalid("«\(name)» không phải khóa công khai của sổ (dạng tên+mã+base64). Hãy xem lại khóa đã công bố.")
    }
    return keys
  }

  /// The notes of a file that somebody kept.
  static func notes(at path: String) throws -> [SignedNote] {
    guard let words = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Problem.notFound("Không đọc được tệp điểm chốt «\(path)». Hãy xem lại đường dẫn.")
    }
    guard let notes = SignedNote.all(in: words), !notes.isEmpty else {
      throw Problem.invalid("Tệp «\(path)» không phải điểm chốt. Hãy lưu nguyên văn điểm chốt như trang công khai đã đưa.")
    }
    return notes
  }

  private func append(_ words: String, at path: String, mode: mode_t) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode)
    guard file >= 0 else { throw Problem.unavailable("Không ghi được tệp «\(path)». Hãy cấp quyền ghi vào thư mục ấy.") }
    try RecordKeyFile.append(words, to: file)
  }

  /// Writes to the disk and closes.
  private static func append(_ words: String, to file: Int32) throws {
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(words.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw Problem.unavailable("Không ghi được tệp cạnh khóa ký sổ: đĩa đầy hoặc hỏng. Hãy xem đĩa rồi làm lại.")
    }
  }
}

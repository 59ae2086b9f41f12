import Foundation
import Kit

/// A file that stands under its name only when it is whole: written beside it, on the disk, then renamed. Only its owner may read it.
final class NewFile: Sendable {
  private let path: String
  private let partial: String
  private let handle: FileHandle

  /// Throws `Problem.conflict` where there is a file already.
  init(at path: String) throws {
    self.path = path
    partial = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Problem.conflict("Đã có tệp «\(path)», nên không ghi đè. Hãy chọn tên khác.")
    }
    let file = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Problem.unavailable("Không ghi được vào «\(path)». Hãy xem thư mục có tồn tại và cho phép ghi không.")
    }
    handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  func append(_ data: Data) throws {
    do {
      try handle.write(contentsOf: data)
    } catch {
      throw Problem.unavailable(
        "Không ghi tiếp được vào «\(path)»: đĩa đầy hoặc hỏng. Tệp dở dang đã được xóa. Hãy xem chỗ trống rồi làm lại.")
    }
  }

  /// Gives it its name.
  func keep() throws {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw Problem.unavailable("Không ghi xong được «\(path)»: đĩa đầy hoặc hỏng. Hãy xem chỗ trống rồi làm lại.")
    }
    // link and not rename: of two that end at once, one is refused.
    guard link(partial, path) == 0 else {
      discard()
      throw Problem.conflict("Đã có tệp «\(path)», nên không ghi đè. Hãy chọn tên khác.")
    }
    discard()
  }

  func discard() { unlink(partial) }
}

import Foundation
import Kit
import Office

/// A backup on the disk, opened from its beginning as often as it is asked for.
enum SealedFile {
  static func source(at path: String, under key: BackupKey) -> BackupSource {
    BackupSource(under: key) {
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw Problem.notFound("Không đọc được bản sao lưu «\(path)». Hãy xem lại đường dẫn và quyền đọc.")
      }
      return { count in
        do {
          return try handle.read(upToCount: count) ?? Data()
        } catch {
          throw Problem.unavailable("Đọc bản sao lưu «\(path)» giữa chừng thì đĩa báo lỗi. Hãy thử bản sao ở nơi khác.")
        }
      }
    }
  }
}

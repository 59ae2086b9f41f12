import Kit

/// The words for what stops an engine, the same for both.
enum EngineProblem {
  static func duplicate(_ detail: String) -> DuplicateRecord { DuplicateRecord(detail: detail) }

  static func missingReference(_ detail: String) -> Problem {
    .conflict("Hồ sơ mà việc này dựa vào vừa đổi hoặc không còn nữa. Chưa có gì được ghi. Hãy tải lại trang rồi làm lại.")
  }

  static let busy = Problem.unavailable(
    "Hệ thống đang bận ghi việc khác nên chưa ghi được việc này. Chưa có gì được ghi. Hãy thử lại sau ít giây.")
  static let diskFull = Problem.unavailable(
    "Đĩa của máy chủ đã đầy nên không ghi được. Chưa có gì được ghi. Hãy báo quản trị viên dọn chỗ trống rồi thử lại.")
  static let readOnly = Problem.unavailable(
    "Thư mục dữ liệu chỉ cho đọc nên không ghi được. Chưa có gì được ghi. Hãy báo quản trị viên cấp quyền ghi.")
  static let cannotOpen = Problem.unavailable(
    "Không mở được tệp cơ sở dữ liệu. Hãy kiểm tra thư mục dữ liệu có tồn tại và người chạy chương trình có quyền ghi vào đó.")
  static let damaged = Problem.unavailable(
    "Tệp cơ sở dữ liệu không đọc được: tệp hỏng hoặc không phải cơ sở dữ liệu của An Cư. Hãy khôi phục từ bản sao lưu.")

  static func diskFails(_ detail: String) -> Problem {
    .unavailable("Đĩa của máy chủ báo lỗi khi đọc hoặc ghi. Chưa có gì được ghi. Hãy báo quản trị viên kiểm tra đĩa.")
  }

  static let connectionLost = Problem.unavailable(
    "Mất kết nối tới máy chủ cơ sở dữ liệu. Hãy tải lại trang để xem việc đã được ghi chưa, rồi mới làm lại.")

  static func cannotConnect(_ detail: String) -> Problem {
    .unavailable("Không kết nối được máy chủ cơ sở dữ liệu: \(detail). Hãy kiểm tra địa chỉ sau --database và máy chủ có đang chạy.")
  }
}

/// A row that would repeat what must be unique; the use case that knows the record turns it into words, the table of problems
/// shows a general sentence otherwise.
public struct DuplicateRecord: Error, Sendable {
  /// What the engine said, for the log.
  public let detail: String
}

import HTTPTypes
import Kit
import Logging

/// What stopped the work, told to the person: what happened, why, and what to do next.
public struct ProblemPage: Page {
  public static let template = "site/problem"
  public let frame: Frame
  public let heading: String
  public let message: String
  /// A word for the person at the telephone that leads to the log; empty where the message says all.
  public let reference: String
  public let hasReference: Bool
  public let offersSignIn: Bool
  /// Whether the person may look up what may be done and who may do the rest.
  public let offersPowers: Bool

  public init(
    frame: Frame, heading: String, message: String, reference: String = "", offersSignIn: Bool = false, offersPowers: Bool = false
  ) {
    self.frame = frame
    self.heading = heading
    self.message = message
    self.reference = reference
    hasReference = !reference.isEmpty
    self.offersSignIn = offersSignIn
    self.offersPowers = offersPowers
  }
}

/// The one table that turns a problem into a status, a log level and a heading.
public enum ProblemTable {
  public static func status(of problem: Problem) -> HTTPResponse.Status {
    switch problem {
    case .notFound: .notFound
    case .forbidden: .forbidden
    case .invalid: .unprocessableContent
    case .conflict, .tooLate: .conflict
    case .tooOften: .tooManyRequests
    case .unavailable: .serviceUnavailable
    case .broken: .internalServerError
    }
  }

  /// Seconds after which the same may be tried again (RFC 9110, 10.2.3).
  static func retryAfter(_ problem: Problem) -> Int? {
    guard case .tooOften(_, let seconds) = problem else { return nil }
    return seconds
  }

  static func level(of problem: Problem) -> Logger.Level {
    switch problem {
    case .notFound, .invalid, .conflict, .tooLate: .debug
    case .forbidden, .tooOften: .info
    case .unavailable: .warning
    case .broken: .error
    }
  }

  static func heading(of problem: Problem) -> String {
    switch problem {
    case .notFound: "Không có trang này"
    case .forbidden: "Trang này chưa mở cho bạn"
    case .invalid: "Có chỗ cần sửa"
    case .conflict: "Việc này chưa ghi được"
    case .tooLate(_, let deadline): "Đã qua hạn \(deadline.vietnamese)"
    case .tooOften: "Thử quá nhiều lần"
    case .unavailable: "Hệ thống đang bận"
    case .broken: "Lỗi ở phía chúng tôi"
    }
  }

  /// What the person reads; our own faults stay in the log.
  static func words(of problem: Problem) -> String {
    guard case .broken = problem else { return problem.message }
    return
      "Chúng tôi làm hỏng việc này, không phải bạn. Chưa có gì được ghi thêm. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị viên mã dưới đây."
  }
}

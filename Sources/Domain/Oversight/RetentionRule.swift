import Kit

/// How long something that holds personal data is kept after it has ended; data, with what the number rests on.
public struct RetentionRule: Sendable, Equatable {
  /// What is kept.
  public enum Kind: String, Sendable, CaseIterable {
    case endedSessions, lapsedInvitations, answeredRequests, readings
  }

  public let kind: Kind
  /// Whole months after the end.
  public let months: Int
  public let basis: String

  public init(_ kind: Kind, months: Int, basis: String) {
    self.kind = kind
    self.months = months
    self.basis = basis
  }

  /// What the rule is about and when it ends.
  public var vietnamese: String {
    switch kind {
    case .endedSessions: "phiên đăng nhập, sau khi hết hạn"
    case .lapsedInvitations: "lời mời, sau khi quá hạn"
    case .answeredRequests: "yêu cầu về dữ liệu cá nhân, sau khi trả lời"
    case .readings: "lượt xem dữ liệu cá nhân, sau khi xem"
    }
  }

  /// The first moment that is still kept, on a day.
  public func keptFrom(_ today: Day) -> Moment { Moment(startOf: today.adding(months: -months)) }

  /// The rules of a day. Luật 91/2025/QH15 lets data be kept no longer than their purpose needs and leaves the numbers to who keeps them;
  /// these are the house's own until the province decides others.
  public static func on(_ day: Day) -> [RetentionRule] {
    let own = "Luật 91/2025/QH15; số tháng do An Cư đặt, chưa có quyết định của tỉnh"
    return [
      RetentionRule(.endedSessions, months: 1, basis: own), RetentionRule(.lapsedInvitations, months: 1, basis: own),
      RetentionRule(.answeredRequests, months: 24, basis: own), RetentionRule(.readings, months: 60, basis: own),
    ]
  }
}

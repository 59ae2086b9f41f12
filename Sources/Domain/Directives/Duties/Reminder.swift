import Kit

/// One urging as it was recorded: which step of which part, who was told when by which channel.
public struct Reminder: Sendable, Equatable {
  public let id: ID<Reminder>
  public let duty: ID<Duty>
  public let part: Int
  /// The due day the step counts from; an extension begins the ladder anew.
  public let due: Day
  public let step: String
  public let repetition: Int
  public let level: Int
  public let toldAgency: ID<Agency>
  public let toldAgencyName: String
  /// «Chủ tịch Nguyễn Văn Mẫu»; empty when the register names nobody.
  public let toldHead: String
  public let channel: Channel
  public let at: Moment

  public init(
    id: ID<Reminder>, duty: ID<Duty>, part: Int, due: Day, step: String, repetition: Int, level: Int, toldAgency: ID<Agency>,
    toldAgencyName: String, toldHead: String, channel: Channel, at: Moment
  ) {
    self.id = id
    self.duty = duty
    self.part = part
    self.due = due
    self.step = step
    self.repetition = repetition
    self.level = level
    self.toldAgency = toldAgency
    self.toldAgencyName = toldAgencyName
    self.toldHead = toldHead
    self.channel = channel
    self.at = at
  }

  public enum Channel: String, Sendable, CaseIterable, Codable {
    /// The inbox «Việc của tôi» of those who work in the body.
    case inbox
    /// A letter by electronic mail.
    case mail

    public var vietnamese: String {
      switch self {
      case .inbox: "hộp việc trong hệ thống"
      case .mail: "thư điện tử"
      }
    }
  }

  /// «Còn 7 ngày làm việc», «Đến hạn», «Quá hạn 2 ngày làm việc», «Chưa nhận việc sau 3 ngày làm việc».
  public var reason: String {
    if step.hasPrefix("ack+") { return "Chưa nhận việc sau \(step.dropFirst(4)) ngày làm việc" }
    if step.hasPrefix("+") { return "Quá hạn \(step.dropFirst()) ngày làm việc" }
    if step.hasPrefix("-") { return "Còn \(step.dropFirst()) ngày làm việc" }
    return "Đến hạn"
  }
}

import Kit

/// One thing that happened to a duty; events are only ever added.
public struct DutyEvent: Sendable, Equatable {
  public let kind: Kind
  /// The part it is about: 0 is the lead, then the coordinators.
  public let part: Int
  /// The day on which it is true.
  public let on: Day
  /// When it was recorded.
  public let at: Moment
  public let by: ID<Actor>
  public let byName: String
  public let byPosition: String
  /// The agency in whose name it was done; for a succession, the one that follows.
  public let agency: ID<Agency>?
  /// Of a report: how far the work is, 0 to 100.
  public let percent: Int?
  /// Of an extension: the day asked for or granted.
  public let day: Day?
  /// What the person said: the report, the reason, what is waited for.
  public let words: String
  /// The evidence that was named: number and day of a document, or an address; empty for none.
  public let evidence: String

  public init(
    _ kind: Kind, part: Int = 0, on: Day, at: Moment, by: ID<Actor>, byName: String, byPosition: String, agency: ID<Agency>? = nil,
    percent: Int? = nil, day: Day? = nil, words: String = "", evidence: String = ""
  ) {
    self.kind = kind
    self.part = part
    self.on = on
    self.at = at
    self.by = by
    self.byName = byName
    self.byPosition = byPosition
    self.agency = agency
    self.percent = percent
    self.day = day
    self.words = words
    self.evidence = evidence
  }

  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The agency has taken note that the duty is its own.
    case acknowledged
    /// The agency says that the duty is not its own, or not as given.
    case disputed
    /// How far the work is.
    case reported
    /// Handed in as done, to be accepted by the giver.
    case submitted
    /// Accepted by the giver: done.
    case accepted
    /// Sent back by the giver, with a reason.
    case returned
    /// Taken up again after it was accepted.
    case reopened
    case extensionAsked
    case extensionGranted
    case extensionRefused
    /// From here on the agency waits for another one.
    case excused
    /// The waiting is over.
    case resumed
    /// The agency ended, its successor goes on.
    case passedOn
    /// The new head has taken note of what is open.
    case handedOver

    public var vietnamese: String {
      switch self {
      case .acknowledged: "Đã nhận việc"
      case .disputed: "Có ý kiến về việc được giao"
      case .reported: "Báo cáo tiến độ"
      case .submitted: "Trình kết quả, chờ nghiệm thu"
      case .accepted: "Đã nghiệm thu"
      case .returned: "Trả lại để làm tiếp"
      case .reopened: "Mở lại"
      case .extensionAsked: "Xin gia hạn"
      case .extensionGranted: "Được gia hạn"
      case .extensionRefused: "Không được gia hạn"
      case .excused: "Bắt đầu chờ cơ quan khác"
      case .resumed: "Hết thời gian chờ"
      case .passedOn: "Chuyển cho cơ quan tiếp nối"
      case .handedOver: "Người đứng đầu mới nhận bàn giao"
      }
    }
  }
}

import Kit

/// What a person asks about the own data, from receipt to answer.
public struct PersonalRequest: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case see, correct, erase, object

    public var vietnamese: String {
      switch self {
      case .see: "Xem, nhận bản sao dữ liệu của tôi"
      case .correct: "Sửa dữ liệu sai"
      case .erase: "Xóa dữ liệu"
      case .object: "Phản đối hoặc hạn chế việc xử lý"
      }
    }
  }

  public enum Outcome: String, Sendable, CaseIterable {
    case done, partly, refused

    public var vietnamese: String {
      switch self {
      case .done: "Đã làm đủ"
      case .partly: "Đã làm một phần"
      case .refused: "Không làm"
      }
    }
  }

  public let id: ID<PersonalRequest>
  public let subject: PersonalSubject
  /// Who asks, by name.
  public let name: String
  public let kind: Kind
  /// In the person's own words.
  public let words: String
  public let receivedAt: Moment
  public let due: Day
  public let settled: Settled?

  /// How a request ended.
  public struct Settled: Sendable, Equatable {
    public let at: Moment
    public let outcome: Outcome
    /// What was done, or why not and by which article.
    public let answer: String
    public let by: String

    public init(at: Moment, outcome: Outcome, answer: String, by: String) {
      self.at = at
      self.outcome = outcome
      self.answer = answer
      self.by = by
    }
  }

  public init(
    id: ID<PersonalRequest>, subject: PersonalSubject, name: String, kind: Kind, words: String, receivedAt: Moment, due: Day,
    settled: Settled? = nil
  ) {
    self.id = id
    self.subject = subject
    self.name = name
    self.kind = kind
    self.words = words
    self.receivedAt = receivedAt
    self.due = due
    self.settled = settled
  }

  /// Whether the term has passed without an answer on a day, or the answer came after it.
  public func isLate(on day: Day) -> Bool { (settled?.at.day ?? day) > due }
}

/// A breach of personal data: what happened, who is hit, what was done, and the notice with its clock.
public struct DataBreach: Sendable, Equatable {
  public let id: ID<DataBreach>
  public let title: String
  public let knownAt: Moment
  /// The last moment for the notice to the authority.
  public let notifyBy: Moment
  public let whatHappened: String
  public let whoIsHit: String
  public let whatWasDone: String
  public let notice: Notice?
  public let closedAt: Moment?

  /// The notice to the authority.
  public struct Notice: Sendable, Equatable {
    public let at: Moment
    public let number: String
    /// Why it came after its time; empty for one in time.
    public let lateReason: String

    public init(at: Moment, number: String, lateReason: String) {
      self.at = at
      self.number = number
      self.lateReason = lateReason
    }
  }

  public init(
    id: ID<DataBreach>, title: String, knownAt: Moment, notifyBy: Moment, whatHappened: String, whoIsHit: String, whatWasDone: String,
    notice: Notice? = nil, closedAt: Moment? = nil
  ) {
    self.id = id
    self.title = title
    self.knownAt = knownAt
    self.notifyBy = notifyBy
    self.whatHappened = whatHappened
    self.whoIsHit = whoIsHit
    self.whatWasDone = whatWasDone
    self.notice = notice
    self.closedAt = closedAt
  }
}

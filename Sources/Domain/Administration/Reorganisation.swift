import Kit

/// One decision that changes units or agencies from a day on: drafted by one person, put into force by another.
public struct Reorganisation: Sendable, Equatable {
  public let id: ID<Reorganisation>
  public let title: String
  /// The legal document it rests on, with number and day.
  public let document: String
  public let note: String
  /// The first day on which it holds, as known; a later entry may correct it.
  public let day: Day
  public let content: Content
  public let state: State

  public init(
    id: ID<Reorganisation>, title: String, document: String, note: String = "", day: Day, content: Content, state: State
  ) {
    self.id = id
    self.title = title
    self.document = document
    self.note = note
    self.day = day
    self.content = content
    self.state = state
  }

  public enum State: String, Sendable, Codable, CaseIterable {
    case draft, enacted, withdrawn

    public var vietnamese: String {
      switch self {
      case .draft: "dự thảo"
      case .enacted: "đã có hiệu lực trong sổ"
      case .withdrawn: "đã rút"
      }
    }
  }

  /// What it does.
  public enum Content: Sendable, Equatable, Codable {
    case changes([ReorganisationChange])
    /// Only says that an earlier one, entered with a wrong day, held from `day` on.
    case correctedDay(of: ID<Reorganisation>)
  }
}

/// What a reader of the register must know of a reorganisation in force.
public struct RegisteredEvent: Sendable, Equatable {
  public let day: Day
  public let title: String
  public let document: String

  public init(day: Day, title: String, document: String) {
    self.day = day
    self.title = title
    self.document = document
  }
}

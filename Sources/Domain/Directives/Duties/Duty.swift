import Kit

/// Work that one agency owes by a day, with a product: the «5 rõ» as it was issued. What came after is its `DutyEvent`s.
public struct Duty: Sendable, Equatable {
  public let id: ID<Duty>
  /// «NV-0017»; for people, once in the installation.
  public let number: Int
  /// The duty this one is a part of; nil for one given on its own.
  public let parent: ID<Duty>?
  /// What is to be done.
  public let work: String
  /// What is handed in when it is done.
  public let product: String
  public let priority: Priority
  public let rollUp: RollUp
  /// How much this one counts in a parent that weighs its parts; 1 to 100.
  public let weight: Int
  /// The body that gives it and accepts it.
  public let giver: ID<Agency>
  /// The body that watches over it; nil when nobody is named.
  public let monitor: ID<Agency>?
  public let issuedOn: Day
  /// The lead, always the first, then the coordinators in their order.
  public let parts: [Part]

  public init(
    id: ID<Duty>, number: Int, parent: ID<Duty>? = nil, work: String, product: String, priority: Priority = .normal, rollUp: RollUp = .none,
    weight: Int = 1, giver: ID<Agency>, monitor: ID<Agency>? = nil, issuedOn: Day, parts: [Part]
  ) {
    self.id = id
    self.number = number
    self.parent = parent
    self.work = work
    self.product = product
    self.priority = priority
    self.rollUp = rollUp
    self.weight = weight
    self.giver = giver
    self.monitor = monitor
    self.issuedOn = issuedOn
    self.parts = parts
  }

  /// «NV-0017».
  public var code: String { Duty.code(number) }

  public static func code(_ number: Int) -> String {
    let digits = String(number)
    return "NV-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// How a duty is urged: the programme's duties climb faster and stand on the leaders' board.
  public enum Priority: String, Sendable, CaseIterable, Codable, Comparable {
    case programme, normal

    public var vietnamese: String {
      switch self {
      case .programme: "Trọng tâm của chương trình"
      case .normal: "Thường xuyên"
      }
    }

    public static func < (left: Priority, right: Priority) -> Bool { left == .programme && right == .normal }
  }

  /// What one agency owes: the lead's product, or a coordinator's own deliverable by its own day.
  public struct Part: Sendable, Equatable {
    /// As it was issued; a succession passes it on by an event.
    public let agency: ID<Agency>
    public let deliverable: String
    public let due: Day

    public init(agency: ID<Agency>, deliverable: String, due: Day) {
      self.agency = agency
      self.deliverable = deliverable
      self.due = due
    }
  }
}

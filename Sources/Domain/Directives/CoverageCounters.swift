import Kit

/// What has been decided of one aspect of a provision: who, by when, or on which source.
public enum AssignedValue: Sendable, Equatable {
  case owner(agencyID: String, agencyName: String)
  case due(Day)
  case targetSource(document: String, clause: String)

  public var aspect: ProvisionAspect {
    switch self {
    case .owner: .owner
    case .due: .due
    case .targetSource: .targetSource
    }
  }
}

/// How many acting provisions of a document still lack something.
public struct CoverageCounters: Sendable, Equatable {
  /// Provisions that ask for work.
  public let acting: Int
  public let withoutOwner: Int
  public let withoutDue: Int
  /// Provisions that name a target, and those among them whose target rests on no source.
  public let namingTarget: Int
  public let withoutTargetSource: Int

  public init(acting: Int, withoutOwner: Int, withoutDue: Int, namingTarget: Int, withoutTargetSource: Int) {
    self.acting = acting
    self.withoutOwner = withoutOwner
    self.withoutDue = withoutDue
    self.namingTarget = namingTarget
    self.withoutTargetSource = withoutTargetSource
  }
}

import Kit

/// How a body stands to a provision of which it has no duty: told for information, with a plan of its own, or not concerned.
public struct ProvisionNotice: Sendable, Equatable {
  public let provision: ID<Provision>
  public let agency: ID<Agency>
  public let kind: Kind
  /// The plan's number and day, or why it does not concern the body.
  public let words: String
  public let on: Day

  public init(provision: ID<Provision>, agency: ID<Agency>, kind: Kind, words: String, on: Day) {
    self.provision = provision
    self.agency = agency
    self.kind = kind
    self.words = words
    self.on = on
  }

  public enum Kind: String, Sendable, CaseIterable, Codable {
    case ownPlan, notApplicable, information

    public var vietnamese: String {
      switch self {
      case .ownPlan: "Có kế hoạch riêng"
      case .notApplicable: "Không thuộc phạm vi"
      case .information: "Để biết"
      }
    }
  }
}

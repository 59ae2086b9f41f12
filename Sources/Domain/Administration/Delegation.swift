import Kit

/// One line of the register of delegations: a power that one person lets another use, over a scope, from day to day, by a document.
public struct Delegation: Equatable, Sendable {
  public let id: ID<Delegation>
  public let capability: Capability
  public let scope: Scope
  public let from: ActSignature
  public let to: ID<Actor>
  public let toName: String
  public let toPosition: String
  /// From day to day; it always has an end.
  public let period: Period
  /// Number and day of the document that grants it.
  public let document: String
  /// Who took it back and when; nil while nobody did.
  public let revokedBy: ActSignature?
  public let revokedReason: String

  public init(
    id: ID<Delegation>, capability: Capability, scope: Scope, from: ActSignature, to: ID<Actor>, toName: String, toPosition: String,
    period: Period, document: String, revokedBy: ActSignature? = nil, revokedReason: String = ""
  ) {
    self.id = id
    self.capability = capability
    self.scope = scope
    self.from = from
    self.to = to
    self.toName = toName
    self.toPosition = toPosition
    self.period = period
    self.document = document
    self.revokedBy = revokedBy
    self.revokedReason = revokedReason
  }

  /// Days for which a power can be delegated at most; a longer need is a matter of positions.
  public static let longest = 366

  public enum Standing: String, Sendable, CaseIterable {
    case coming, inForce, ended, revoked

    public var vietnamese: String {
      switch self {
      case .coming: "chưa đến ngày"
      case .inForce: "đang có hiệu lực"
      case .ended: "đã hết hạn"
      case .revoked: "đã thu hồi"
      }
    }
  }

  public func standing(on day: Day) -> Standing {
    if revokedBy != nil { return .revoked }
    if day < period.from { return .coming }
    return period.contains(day) ? .inForce : .ended
  }

  /// The power it gives on a day to whom it is given, as far as the giver holds it by a position then: nobody passes on what is not theirs,
  /// or what was itself delegated.
  public func power(on day: Day, givenBy powers: [Power]) -> Power? {
    guard standing(on: day) == .inForce else { return nil }
    let held = powers.contains { power in
      guard case .position = power.source else { return false }
      return power.capability == capability && (power.scope == .province || power.scope == scope)
    }
    guard held else { return nil }
    return Power(capability, scope, from: .delegation(id, from: "\(from.name), \(from.position)", document: document), until: period.until)
  }
}

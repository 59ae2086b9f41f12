import Kit

/// One permission: what may be done, over whose records, and from where it comes.
public struct Power: Hashable, Sendable {
  public let capability: Capability
  public let scope: Scope
  public let source: Source
  /// The first day on which it holds no more; nil while no end is recorded.
  public let until: Day?

  public init(_ capability: Capability, _ scope: Scope = .province, from source: Source = .house, until: Day? = nil) {
    self.capability = capability
    self.scope = scope
    self.source = source
    self.until = until
  }

  /// From where somebody has a power.
  public enum Source: Hashable, Sendable {
    /// From the installation itself: the operator, the program's own work.
    case house
    /// From a position, «Chuyên viên, Sở Xây dựng», by its role.
    case position(String, StaffRole)
    /// From another person, for a time, by a document.
    case delegation(ID<Delegation>, from: String, document: String)
  }
}

extension HeldPosition {
  /// What the position gives; `unit` is where its body stands on the day, nil when the body stands no more or there is none.
  public func powers(unit: ID<AdminUnit>?) -> [Power] {
    role.capabilities.sorted { $0.rawValue < $1.rawValue }.compactMap { capability in
      let scope: Scope? =
        switch role.reach(of: capability) {
        case .province: .province
        case .own: .own
        case .unit: unit.map { .unit($0) }
        case .agency: unit == nil ? nil : agencyID.map { .agency($0) }
        }
      return scope.map { Power(capability, $0, from: .position(shown, role), until: period.until) }
    }
  }
}

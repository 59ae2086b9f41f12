/// What the chosen home and tenure ask of a group: the frame in which every condition is judged.
struct Demand: Sendable {
  let group: BeneficiaryGroup
  let tenure: Tenure
  let home: HomeKind
  let access: AccessRule.Access

  init(_ group: BeneficiaryGroup, _ tenure: Tenure, _ home: HomeKind) {
    self.group = group
    self.tenure = tenure
    self.home = home
    access = AccessRule.access(group, home)
  }

  /// Whether the law opens this way to this group at all, if the province so decides.
  var isOpen: Bool { access.tenures.opens(tenure) }

  /// Housing, official housing, earlier support and papers are asked of buyers only.
  var asksHousing: Bool { isOpen && tenure.buys }

  var asksIncome: Bool {
    guard asksHousing else { return false }
    switch group {
    case .urbanLowIncome, .worker, .official, .armedForces: return true
    default: return false
    }
  }

  var asksPoverty: Bool { asksHousing && (group == .urbanPoor || group.isRuralPoor) }

  /// Why a condition is not asked: the way is closed, the home is rented, or the group has not got it.
  func notAsked(_ condition: Condition, _ law: LawOfDay) -> ConditionRuling {
    let reason: Reason
    let basis: Basis
    if !isOpen {
      (reason, basis) = (.notAskedWithoutSupport(group, tenure, home), access.basis)
    } else if !tenure.buys {
      (reason, basis) = (.notAskedWhenRenting(home), Demand.renting(home, group))
    } else {
      (reason, basis) = (.notAskedOfGroup(group), group.isRuralPoor ? Demand.rural : Demand.buying)
    }
    return ConditionRuling(condition, .notRequired, reason, basis, from: law.begins, until: nil)
  }

  private static func renting(_ home: HomeKind, _ group: BeneficiaryGroup) -> Basis {
    switch (home, group) {
    case (.armedForcesHousing, _): rentingForces
    case (.workerLodging, .enterprise): lodgingEnterprise
    case (.workerLodging, _): lodging
    case (_, .ruralPoor), (_, .ruralPoorInDisasterArea): rentingRural
    default: rentingSocial
    }
  }

  private static let rentingSocial = Basis(.init(.housingLaw, "78", "2"))
  private static let rentingRural = Basis(.init(.housingLaw, "78", "8", paragraph: 2))
  private static let rentingForces = Basis(.init(.housingLaw, "78", "6"))
  private static let lodging = Basis(.init(.housingLaw, "78", "5"), .init(.housingLaw, "93", "2"))
  private static let lodgingEnterprise = Basis(.init(.housingLaw, "78", "7"), .init(.housingLaw, "93", "1"))
  private static let rural = Basis(.init(.housingLaw, "78", "8", paragraph: 1))
  private static let buying = Basis(.init(.housingLaw, "78", "1", "b"))
}

/// One social home for one person, no earlier support in the province, and for group 7 one of the two policies only.
enum PriorSupportRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.isOpen, demand.tenure.buys || demand.group == .armedForces else { return demand.notAsked(.priorSupport, law) }
    var unknown: Facts = []
    // Earlier support bars one without a home, the home's size one with it: then either answer about the home decides.
    var decidedByHome = false
    /// True when the fact bars; a fact that is unknown is noted.
    func bars(_ fact: Bool?, _ name: Facts) -> Bool {
      if fact == nil { unknown.insert(name) }
      return fact == true
    }
    let forces = demand.group == .armedForces
    let armedHome = demand.home == .armedForcesHousing
    func notMet(_ reason: Reason, _ basis: Basis) -> ConditionRuling {
      ConditionRuling(.priorSupport, .notMet, reason, basis, from: law.begins, until: nil)
    }
    if demand.tenure.buys || armedHome, bars(it.support.boughtSocialHousing, .boughtSocialHousing) {
      return notMet(.boughtSocialHousing, armedHome ? socialThenArmed : oneHome)
    }
    if forces, demand.tenure.buys || !armedHome, bars(it.support.receivedArmedForcesHousing, .armedForcesHousing) {
      return notMet(.receivedArmedForcesHousing, armedHome ? oneHome : armedThenSocial)
    }
    if demand.tenure.buys {
      let binds = binding(it, demand, law)
      if binds != false {
        switch (it.support.receivedHousingSupport, binds) {
        case (false?, _): break
        case (true?, true?): return notMet(.receivedSupport, demand.group.isRuralPoor ? rural : anySupport)
        case (true?, _):
          unknown.insert(.ownsHome)
          decidedByHome = HousingRule.barsOwner(it, law)
        case (nil, let binds): unknown.formUnion(binds == true ? .receivedSupport : [.receivedSupport, .ownsHome])
        }
      }
    }
    let basis =
      !demand.tenure.buys ? (armedHome ? socialThenArmed : armedThenSocial) : demand.group.isRuralPoor ? rural : anySupport
    return ConditionRuling(
      .priorSupport, unknown.isEmpty ? .met : .unknown,
      unknown.isEmpty ? .noPriorSupport(ownerRead: it.support.receivedHousingSupport == true) : .priorSupportUnknown, basis,
      from: law.begins, until: nil, missing: decidedByHome ? decidedBy(it, law) : unknown, isForeseenNotMet: decidedByHome)
  }

  private static func decidedBy(_ it: EligibilityCase, _ law: LawOfDay) -> Facts {
    let paper = law.papers.value.state(certified: it.housing.certifiedOn, filed: law.day)
    return paper.isValid ? .ownsHome : [.ownsHome, .housingCertificate]
  }

  /// Whether earlier support in the province bars: for those without a home, and for the rural poor in any case.
  private static func binding(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> Bool? {
    if demand.group.isRuralPoor || law.supportBarsSmallOwners { return true }
    return it.housing.ownsHome.map { !$0 }
  }

  private static let oneHome = Basis(.init(.housingLaw, "88", "6"), .init(.housingLaw, "78", "1", "a"))
  private static let anySupport = Basis(.init(.housingLaw, "78", "1", "a"), .init(.housingLaw, "88", "6"))
  private static let rural = Basis(
    .init(.housingLaw, "78", "8", paragraph: 1), .init(.housingLaw, "77", "3"), .init(.housingLaw, "88", "6"))
  private static let armedThenSocial = Basis(.init(.housingLaw, "77", "1", paragraph: 1), .init(.housingLaw, "88", "6"))
  private static let socialThenArmed = Basis(.init(.housingLaw, "77", "4"), .init(.housingLaw, "88", "6"))
}

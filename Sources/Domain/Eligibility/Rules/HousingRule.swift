import Kit

/// No own home in the province of the project, or one of less than 15 m² a head, or (pilot) one far from the workplace.
enum HousingRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksHousing else { return demand.notAsked(.housing, law) }
    let stated = stated(it, law)
    let paper = law.papers.value.state(certified: it.housing.certifiedOn, filed: law.day)
    guard !paper.isValid else { return stated.ruling(law, demand) }
    return Answer(
      verdict: .unknown, reason: .housingPaper(paper), version: stated.version,
      missing: stated.missing.union(.housingCertificate), isForeseenNotMet: stated.verdict == .notMet
    ).ruling(law, demand)
  }

  /// Whether one who owns a home would not meet the condition, by what is stated of it.
  static func barsOwner(_ it: EligibilityCase, _ law: LawOfDay) -> Bool { owner(it, law).verdict == .notMet }

  /// Which text the answer rests on, and what it is.
  private struct Answer {
    let verdict: ConditionRuling.Verdict
    let reason: Reason
    let version: Version
    var missing: Facts = []
    var isForeseenNotMet = false

    enum Version { case noHome, floorArea, pilot }

    private static func earlier(_ one: Day?, _ other: Day?) -> Day? {
      guard let one, let other else { return one ?? other }
      return min(one, other)
    }

    func ruling(_ law: LawOfDay, _ demand: Demand) -> ConditionRuling {
      let (basis, from, until): (Basis, Day, Day?) =
        switch version {
        case .noHome: (law.noHome.basis, law.noHome.from, law.noHome.until)
        case .floorArea: (law.floorArea.basis, law.floorArea.from, law.floorArea.until)
        case .pilot: (law.pilot.basis.and(law.floorArea.basis), law.pilot.from, law.pilot.until)
        }
      // The boundary of the pilot bears on every answer while it lasts.
      let pilot = law.pilot
      let touched = pilot.value.usesFormerBoundary && version == .noHome
      return ConditionRuling(
        .housing, verdict, reason, (touched ? basis.and(pilot.basis) : basis).and(HousingRule.frame(demand)),
        from: max(from, pilot.from), until: Answer.earlier(until, pilot.until), missing: missing,
        isForeseenNotMet: isForeseenNotMet)
    }
  }

  private static func stated(_ it: EligibilityCase, _ law: LawOfDay) -> Answer {
    switch it.housing.ownsHome {
    case false?: return Answer(verdict: .met, reason: .noHome(preMerger: law.pilot.value.usesFormerBoundary), version: .noHome)
    case true?: return owner(it, law)
    case nil:
      let owner = owner(it, law)
      if owner.verdict == .met { return owner }
      return Answer(
        verdict: .unknown, reason: .housingUnknown(limit: law.floorArea.value), version: .noHome,
        missing: owner.missing.union(.ownsHome))
    }
  }

  private static func owner(_ it: EligibilityCase, _ law: LawOfDay) -> Answer {
    let pilot = law.pilot.value.ignoresFarHome
    if pilot, it.housing.farFromWorkplace == true { return Answer(verdict: .met, reason: .farHome, version: .pilot) }
    let limit = law.floorArea.value
    let far: Facts = pilot && it.housing.farFromWorkplace == nil ? .farFromWorkplace : []
    let alone = it.applicant.maritalStatus.map { !$0.isMarried } ?? false
    switch (it.housing.ownedFloorArea, it.housing.registeredResidents) {
    case (let area?, let residents?):
      let doubt = alone && residents > 1
      if area.isLess(than: limit * residents) {
        return Answer(
          verdict: .met, reason: .smallHome(area: area, residents: residents, limit: limit, loneApplicant: doubt), version: .floorArea)
      }
      if far.isEmpty {
        return Answer(
          verdict: .notMet, reason: .largeHome(area: area, residents: residents, limit: limit, loneApplicant: doubt),
          version: .floorArea)
      }
      return Answer(
        verdict: .unknown, reason: .housingFarUnknown(area: area, residents: residents, limit: limit), version: .pilot, missing: far)
    case (let area?, nil) where area.isLess(than: limit):
      return Answer(verdict: .met, reason: .smallHomeForOne(area: area, limit: limit), version: .floorArea)
    case (let area, let residents):
      var missing = far
      if area == nil { missing.insert(.floorArea) }
      if residents == nil { missing.insert(.residents) }
      return Answer(verdict: .unknown, reason: .housingUnknown(limit: limit), version: .floorArea, missing: missing)
    }
  }

  /// The sentence of the law that carries the condition to this group and home.
  private static func frame(_ demand: Demand) -> Basis {
    if demand.home == .armedForcesHousing { return forces }
    return demand.group.isRuralPoor ? rural : social
  }

  private static let social = Basis(.init(.housingLaw, "78", "1", "a"))
  private static let forces = Basis(.init(.housingLaw, "78", "6"))
  private static let rural = Basis(.init(.housingLaw, "78", "8", paragraph: 1))
}

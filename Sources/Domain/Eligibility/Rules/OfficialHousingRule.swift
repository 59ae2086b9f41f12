/// Persons who may be given official housing must not be living in it (Luật Nhà ở 27/2023/QH15, Điều 78, khoản 1, điểm a).
enum OfficialHousingRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksHousing else { return demand.notAsked(.officialHousing, law) }
    func answer(_ verdict: ConditionRuling.Verdict, _ reason: Reason, missing: Facts = []) -> ConditionRuling {
      ConditionRuling(.officialHousing, verdict, reason, basis, from: law.begins, until: nil, missing: missing)
    }
    switch (it.applicant.official, it.housing.livesInOfficialHousing) {
    case (false?, _): return answer(.notRequired, .notOfficial)
    case (_, false?): return answer(.met, .notInOfficialHousing)
    case (true?, true?): return answer(.notMet, .inOfficialHousing)
    case (true?, nil): return answer(.unknown, .officialHousingUnknown, missing: .officialHousing)
    case (nil, true?): return answer(.unknown, .officialHousingUnknown, missing: .official)
    case (nil, nil): return answer(.unknown, .officialHousingUnknown, missing: [.official, .officialHousing])
    }
  }

  private static let basis = Basis(.init(.housingLaw, "78", "1", "a"), .init(.housingLaw, "45", "1"))
}

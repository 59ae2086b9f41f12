import Kit

/// Whether the certificates that prove housing and income still count on the day of filing; asked of buyers only.
enum PapersRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    guard demand.asksHousing else { return demand.notAsked(.papers, law) }
    let papers = law.papers.value
    let housing = papers.state(certified: it.housing.certifiedOn, filed: law.day)
    var income: PaperState?
    var spouse: PaperState?
    if demand.asksIncome {
      income = papers.state(certified: it.income.certifiedOn, filed: law.day)
      if it.applicant.maritalStatus?.isMarried ?? true {
        spouse = papers.state(certified: it.income.spouseCertifiedOn, filed: law.day)
      }
    }
    var missing: Facts = []
    if !housing.isValid { missing.insert(.housingCertificate) }
    if let income, !income.isValid { missing.insert(.incomeCertificate) }
    if let spouse, !spouse.isValid {
      missing.insert(.spouseCertificate)
      if it.applicant.maritalStatus == nil { missing.insert(.maritalStatus) }
    }
    let used = [(housing, it.housing.certifiedOn), (income, it.income.certifiedOn), (spouse, it.income.spouseCertifiedOn)]
    var basis = law.papers.basis
    var first: Day?
    var doubtful = false
    for case (let state?, let day?) in used.map({ ($0.0, $0.1) }) {
      if case .counts(let until, let isDoubtful) = state {
        if let until { first = min(first ?? until, until) }
        doubtful = doubtful || isDoubtful
      }
      basis = basis.and(papers.term(certified: day).basis)
    }
    return ConditionRuling(
      .papers, missing.isEmpty ? .met : .unknown,
      missing.isEmpty
        ? .papersValid(until: first, doubtful: doubtful) : .papersLacking(housing: housing, income: income, spouse: spouse),
      basis, from: law.papers.from, until: law.papers.until, missing: missing)
  }
}

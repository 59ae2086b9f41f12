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
    var basis = law.papers.basis
    var first: Day?
    var doubtful = false
    func use(_ state: PaperState?, _ certified: Day?) {
      guard let state, let certified else { return }
      if case .counts(let until, let isDoubtful) = state {
        if let until { first = min(first ?? until, until) }
        doubtful = doubtful || isDoubtful
      }
      basis = basis.and(papers.term(certified: certified).basis)
    }
    use(housing, it.housing.certifiedOn)
    use(income, it.income.certifiedOn)
    use(spouse, it.income.spouseCertifiedOn)
    return ConditionRuling(
      .papers, missing.isEmpty ? .met : .unknown,
      missing.isEmpty
        ? .papersValid(until: first, doubtful: doubtful) : .papersLacking(housing: housing, income: income, spouse: spouse),
      basis, from: law.papers.from, until: law.papers.until, missing: missing)
  }
}

import Kit

/// A paper that a buyer hands in: who gives it, on which form, within how many days, under the law of the day.
public struct RequiredPaper: Sendable, Equatable {
  public let kind: Kind
  public let office: String
  /// «Mẫu số 02»; empty for a certified copy.
  public let form: String
  /// Nil where the law sets no term.
  public let days: Int?
  public let basis: Basis

  /// What the paper proves.
  public enum Kind: String, Sendable, CaseIterable {
    case group, housing, spouseHousing, income
    /// Instead of `income` for one of group 5 who works without a contract, when it is not known whether there is one.
    case incomeWithoutContract
    case spouseIncome
  }

  /// The papers of a case, in the order in which a person gathers them; none for one who rents, but the proof of the group.
  public static func list(_ it: EligibilityCase, under law: LawOfDay) -> [RequiredPaper] {
    guard let group = it.group, let tenure = it.tenure, let home = it.home else { return [] }
    let demand = Demand(group, tenure, home)
    guard demand.isOpen else { return [] }
    let certifiers = law.certifiers.value
    var papers = [groupPaper(it, group, certifiers)].compactMap(\.self)
    if demand.asksHousing {
      papers.append(RequiredPaper(.housing, it.housing.ownsHome == true ? certifiers.smallHome : certifiers.noHome))
      // The spouse declares on the form of those without a home, whatever the applicant's own is.
      if it.applicant.maritalStatus?.isMarried ?? false {
        papers.append(RequiredPaper(.spouseHousing, certifiers.noHome, Basis(.init(.circular5, "7", paragraph: 2))))
      }
    }
    if demand.asksIncome {
      papers.append(RequiredPaper(.income, incomeCertifier(group, it.income.hasEmploymentContract, certifiers)))
      if group == .urbanLowIncome, it.income.hasEmploymentContract == nil {
        papers.append(RequiredPaper(.incomeWithoutContract, certifiers.undeclaredIncome))
      }
      if it.applicant.maritalStatus?.isMarried ?? false {
        let spouse = it.applicant.spouseGroup == .armedForces ? certifiers.forcesIncome : certifiers.employedIncome
        papers.append(RequiredPaper(.spouseIncome, spouse))
      }
    }
    return papers
  }

  private init(_ kind: Kind, _ certifier: Certifiers.Certifier, _ more: Basis? = nil) {
    self.kind = kind
    office = certifier.office
    form = certifier.form
    days = certifier.days
    basis = more.map { $0.and(certifier.basis) } ?? certifier.basis
  }

  private init(_ kind: Kind, copyFrom office: String, form: String = "", _ basis: Basis) {
    self.kind = kind
    self.office = office
    self.form = form
    days = nil
    self.basis = basis
  }

  private static func incomeCertifier(
    _ group: BeneficiaryGroup, _ contract: Bool?, _ certifiers: Certifiers
  ) -> Certifiers.Certifier {
    if group == .armedForces { return certifiers.forcesIncome }
    return group == .urbanLowIncome && contract == false ? certifiers.undeclaredIncome : certifiers.employedIncome
  }

  /// Groups 5, 6 and 8 prove the group by the income paper as soon as the law of the day lets it; the others by a paper of their own.
  private static func groupPaper(
    _ it: EligibilityCase, _ group: BeneficiaryGroup, _ certifiers: Certifiers
  ) -> RequiredPaper? {
    switch group {
    case .merit:
      RequiredPaper(
        .group, copyFrom: "bản sao có chứng thực giấy tờ người có công hoặc giấy chứng nhận thân nhân liệt sĩ",
        Basis(.init(.circular5, "6", "1", "a")))
    case .ruralPoor, .ruralPoorInDisasterArea, .urbanPoor:
      RequiredPaper(
        .group, copyFrom: "bản sao có chứng thực giấy chứng nhận hộ nghèo, hộ cận nghèo", Basis(.init(.circular5, "6", "1", "b")))
    case .armedForces:
      RequiredPaper(.group, copyFrom: "đơn vị nơi công tác, theo mẫu của Bộ chủ quản", Basis(.init(.circular5, "6", "1", "d")))
    case .returnedOfficialHousing:
      RequiredPaper(.group, copyFrom: "cơ quan quản lý nhà ở công vụ", form: "Mẫu số 01", Basis(.init(.circular5, "6", "3")))
    case .resettled: RequiredPaper(.group, certifiers.resettled)
    case .student: RequiredPaper(.group, copyFrom: "nhà trường", form: "Mẫu số 01", Basis(.init(.circular5, "6", "4")))
    case .enterprise: nil
    case .urbanLowIncome, .worker, .official:
      groupOfWorkers(it, withoutContract: group == .urbanLowIncome && it.income.hasEmploymentContract == false, certifiers)
    }
  }

  private static func groupOfWorkers(
    _ it: EligibilityCase, withoutContract: Bool, _ certifiers: Certifiers
  ) -> RequiredPaper? {
    if let own = withoutContract ? certifiers.undeclaredGroup : certifiers.employedGroup { return RequiredPaper(.group, own) }
    // One who rents proves no income, so the paper that would prove both is asked for the group.
    guard it.tenure == .rent else { return nil }
    return RequiredPaper(.group, withoutContract ? certifiers.undeclaredIncome : certifiers.employedIncome)
  }
}

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
  public enum Kind: String, Sendable, CaseIterable { case group, housing, income, spouseIncome }

  /// The papers of a case, in the order in which a person gathers them; none for one who rents, but the proof of the group.
  public static func list(_ it: EligibilityCase, under law: LawOfDay) -> [RequiredPaper] {
    guard let group = it.group, let tenure = it.tenure, let home = it.home else { return [] }
    let demand = Demand(group, tenure, home)
    guard demand.isOpen else { return [] }
    let certifiers = law.certifiers.value
    var papers = [groupPaper(it, group, certifiers)].compactMap(\.self)
    if demand.asksHousing {
      papers.append(RequiredPaper(.housing, it.housing.ownsHome == true ? certifiers.smallHome : certifiers.noHome))
    }
    if demand.asksIncome {
      papers.append(RequiredPaper(.income, incomeCertifier(group, it.income.hasEmploymentContract, certifiers)))
      if it.applicant.maritalStatus?.isMarried ?? false {
        let spouse = it.applicant.spouseGroup == .armedForces ? certifiers.forcesIncome : certifiers.employedIncome
        papers.append(RequiredPaper(.spouseIncome, spouse))
      }
    }
    return papers
  }

  private init(_ kind: Kind, _ certifier: Certifiers.Certifier) {
    self.kind = kind
    office = certifier.office
    form = certifier.form
    days = certifier.days
    basis = certifier.basis
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

  /// Groups 5, 6 and 8 prove the group by the income paper, since 10/11/2025 at the latest; the others by a paper of their own.
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
    case .urbanLowIncome, .worker, .official, .enterprise:
      it.tenure == .rent && group != .enterprise
        ? RequiredPaper(.group, incomeCertifier(group, it.income.hasEmploymentContract, certifiers)) : nil
    }
  }
}

import Domain
import Kit

/// A case in one short line, for the message of a failed test.
enum CaseWords {
  static func text(_ it: EligibilityCase) -> String {
    func show<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "?" }
    let groups = [
      show(it.filedOn), "nhóm " + show(it.group?.rawValue), show(it.tenure?.rawValue), show(it.home?.rawValue),
      "hôn nhân " + show(it.applicant.maritalStatus?.rawValue), "con " + show(it.applicant.minorChildren),
      "vợ chồng thuộc " + show(it.applicant.spouseGroup?.rawValue), "công vụ " + show(it.applicant.official),
      "lương " + show(it.income.applicant), "và " + show(it.income.spouse), "hợp đồng " + show(it.income.hasEmploymentContract),
      "giấy " + show(it.income.certifiedOn), "và " + show(it.income.spouseCertifiedOn), "nghèo " + show(it.poverty?.rawValue),
      "nhà " + show(it.housing.ownsHome), show(it.housing.ownedFloorArea), show(it.housing.registeredResidents),
      "giấy " + show(it.housing.certifiedOn), "ở công vụ " + show(it.housing.livesInOfficialHousing),
      "xa " + show(it.housing.farFromWorkplace), "đã mua " + show(it.support.boughtSocialHousing),
      "đã hỗ trợ " + show(it.support.receivedHousingSupport), "nhà LLVT " + show(it.support.receivedArmedForcesHousing),
      "hệ số " + show(it.province.incomeCoefficient), "nông thôn " + show(it.province.allowsRuralPoor),
      "đại tá " + show(it.province.colonelMonthlyIncome),
    ]
    return groups.joined(separator: " · ")
  }
}

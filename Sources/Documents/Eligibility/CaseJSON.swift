import Domain
import Kit

/// Reads one case from its JSON object: unknown names, wrong types and impossible values are faults, an absent or null field is unknown.
public enum CaseJSON {
  /// With `filed` the case is taken as filed on that day, whatever day it names.
  public static func read(_ bytes: UnsafeBufferPointer<UInt8>, filed: Day? = nil) throws(CaseFault) -> EligibilityCase {
    var scanner = JSONScanner(bytes)
    scanner.start()
    var it = EligibilityCase()
    try scanner.object("", of: Top.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .mark: it.mark = try scanner.string("case")
      case .filedOn: it.filedOn = try scanner.day("filedOn")
      case .intakeOpened: it.intakeOpened = try scanner.day("intakeOpened")
      case .tenure: it.tenure = try scanner.choice("tenure", Tenure.self)
      case .home: it.home = try scanner.choice("home", HomeKind.self)
      case .group: it.group = try group(&scanner, "group")
      case .applicant: try applicant(&scanner, &it.applicant)
      case .income: try income(&scanner, &it.income)
      case .poverty: it.poverty = try scanner.choice("poverty", EligibilityCase.Poverty.self)
      case .housing: try housing(&scanner, &it.housing)
      case .support: try support(&scanner, &it.support)
      case .province: try province(&scanner, &it.province)
      }
    }
    try scanner.end()
    if let filed { it.filedOn = filed }
    try check(it)
    return it
  }

  /// Reads a case from text, as tests and forms have it.
  public static func read(_ text: String) throws(CaseFault) -> EligibilityCase {
    var text = text
    let result = text.withUTF8 { bytes in Result { () throws(CaseFault) in try read(bytes) } }
    return try result.get()
  }

  private enum Top: Int, JSONField {
    case mark, filedOn, intakeOpened, tenure, home, group, applicant, income, poverty, housing, support, province

    var name: StaticString {
      switch self {
      case .mark: "case"
      case .filedOn: "filedOn"
      case .intakeOpened: "intakeOpened"
      case .tenure: "tenure"
      case .home: "home"
      case .group: "group"
      case .applicant: "applicant"
      case .income: "income"
      case .poverty: "poverty"
      case .housing: "housing"
      case .support: "support"
      case .province: "province"
      }
    }
  }

  private enum ApplicantField: Int, JSONField {
    case sex, maritalStatus, minorChildren, spouseGroup, headOfHousehold, disabled, official

    var name: StaticString {
      switch self {
      case .sex: "sex"
      case .maritalStatus: "maritalStatus"
      case .minorChildren: "minorChildren"
      case .spouseGroup: "spouseGroup"
      case .headOfHousehold: "headOfHousehold"
      case .disabled: "disabled"
      case .official: "official"
      }
    }
  }

  private enum IncomeField: Int, JSONField {
    case applicant, spouse, hasEmploymentContract, certifiedOn, spouseCertifiedOn

    var name: StaticString {
      switch self {
      case .applicant: "applicant"
      case .spouse: "spouse"
      case .hasEmploymentContract: "hasEmploymentContract"
      case .certifiedOn: "certifiedOn"
      case .spouseCertifiedOn: "spouseCertifiedOn"
      }
    }
  }

  private enum HousingField: Int, JSONField {
    case ownsHome, ownedFloorArea, registeredResidents, certifiedOn, livesInOfficialHousing, farFromWorkplace

    var name: StaticString {
      switch self {
      case .ownsHome: "ownsHome"
      case .ownedFloorArea: "ownedFloorArea"
      case .registeredResidents: "registeredResidents"
      case .certifiedOn: "certifiedOn"
      case .livesInOfficialHousing: "livesInOfficialHousing"
      case .farFromWorkplace: "farFromWorkplace"
      }
    }
  }

  private enum SupportField: Int, JSONField {
    case boughtSocialHousing, receivedHousingSupport, receivedArmedForcesHousing

    var name: StaticString {
      switch self {
      case .boughtSocialHousing: "boughtSocialHousing"
      case .receivedHousingSupport: "receivedHousingSupport"
      case .receivedArmedForcesHousing: "receivedArmedForcesHousing"
      }
    }
  }

  private enum ProvinceField: Int, JSONField {
    case incomeCoefficient, allowsRuralPoor, colonelMonthlyIncome

    var name: StaticString {
      switch self {
      case .incomeCoefficient: "incomeCoefficient"
      case .allowsRuralPoor: "allowsRuralPoor"
      case .colonelMonthlyIncome: "colonelMonthlyIncome"
      }
    }
  }

  private static func applicant(_ scanner: inout JSONScanner, _ it: inout EligibilityCase.Applicant) throws(CaseFault) {
    try scanner.object("applicant", of: ApplicantField.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .sex: it.sex = try scanner.choice("applicant.sex", EligibilityCase.Sex.self)
      case .maritalStatus:
        it.maritalStatus = try scanner.choice("applicant.maritalStatus", EligibilityCase.MaritalStatus.self)
      case .minorChildren: it.minorChildren = try count(&scanner, "applicant.minorChildren", from: 0)
      case .spouseGroup: it.spouseGroup = try group(&scanner, "applicant.spouseGroup")
      case .headOfHousehold: it.headOfHousehold = try scanner.flag("applicant.headOfHousehold")
      case .disabled: it.disabled = try scanner.flag("applicant.disabled")
      case .official: it.official = try scanner.flag("applicant.official")
      }
    }
  }

  private static func income(_ scanner: inout JSONScanner, _ it: inout EligibilityCase.Income) throws(CaseFault) {
    try scanner.object("income", of: IncomeField.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .applicant: it.applicant = try money(&scanner, "income.applicant")
      case .spouse: it.spouse = try money(&scanner, "income.spouse")
      case .hasEmploymentContract: it.hasEmploymentContract = try scanner.flag("income.hasEmploymentContract")
      case .certifiedOn: it.certifiedOn = try scanner.day("income.certifiedOn")
      case .spouseCertifiedOn: it.spouseCertifiedOn = try scanner.day("income.spouseCertifiedOn")
      }
    }
  }

  private static func housing(_ scanner: inout JSONScanner, _ it: inout EligibilityCase.Housing) throws(CaseFault) {
    try scanner.object("housing", of: HousingField.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .ownsHome: it.ownsHome = try scanner.flag("housing.ownsHome")
      case .ownedFloorArea:
        let area = try scanner.decimal("housing.ownedFloorArea")
        if area.digits < 0 { throw CaseFault("housing.ownedFloorArea", "diện tích không thể âm") }
        it.ownedFloorArea = area
      case .registeredResidents: it.registeredResidents = try count(&scanner, "housing.registeredResidents", from: 1)
      case .certifiedOn: it.certifiedOn = try scanner.day("housing.certifiedOn")
      case .livesInOfficialHousing: it.livesInOfficialHousing = try scanner.flag("housing.livesInOfficialHousing")
      case .farFromWorkplace: it.farFromWorkplace = try scanner.flag("housing.farFromWorkplace")
      }
    }
  }

  private static func support(_ scanner: inout JSONScanner, _ it: inout EligibilityCase.Support) throws(CaseFault) {
    try scanner.object("support", of: SupportField.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .boughtSocialHousing: it.boughtSocialHousing = try scanner.flag("support.boughtSocialHousing")
      case .receivedHousingSupport: it.receivedHousingSupport = try scanner.flag("support.receivedHousingSupport")
      case .receivedArmedForcesHousing: it.receivedArmedForcesHousing = try scanner.flag("support.receivedArmedForcesHousing")
      }
    }
  }

  private static func province(_ scanner: inout JSONScanner, _ it: inout EligibilityCase.Province) throws(CaseFault) {
    try scanner.object("province", of: ProvinceField.self) { (scanner, name) throws(CaseFault) in
      if scanner.null() { return }
      switch name {
      case .incomeCoefficient:
        let coefficient = try scanner.decimal("province.incomeCoefficient")
        guard coefficient.digits > 0, coefficient.isLess(than: 100) else {
          throw CaseFault("province.incomeCoefficient", "hệ số phải lớn hơn 0 và nhỏ hơn 100")
        }
        it.incomeCoefficient = coefficient
      case .allowsRuralPoor: it.allowsRuralPoor = try scanner.flag("province.allowsRuralPoor")
      case .colonelMonthlyIncome:
        let amount = try money(&scanner, "province.colonelMonthlyIncome")
        guard amount > 0 else { throw CaseFault("province.colonelMonthlyIncome", "mức này phải lớn hơn 0") }
        it.colonelMonthlyIncome = amount
      }
    }
  }

  private static func group(_ scanner: inout JSONScanner, _ path: StaticString) throws(CaseFault) -> BeneficiaryGroup {
    let number = try scanner.whole(path)
    guard let group = BeneficiaryGroup(rawValue: number) else {
      throw CaseFault(path, "\(number) không phải là khoản nào của Điều 76 (1 đến 12)")
    }
    return group
  }

  private static func money(_ scanner: inout JSONScanner, _ path: StaticString) throws(CaseFault) -> Int {
    let amount = try scanner.whole(path)
    guard amount >= 0 else { throw CaseFault(path, "số tiền không thể âm") }
    guard amount <= 1_000_000_000_000_000 else { throw CaseFault(path, "số quá lớn") }
    return amount
  }

  private static func count(_ scanner: inout JSONScanner, _ path: StaticString, from least: Int) throws(CaseFault) -> Int {
    let number = try scanner.whole(path)
    guard number >= least else { throw CaseFault(path, "số người phải từ \(least) trở lên") }
    guard number <= 1000 else { throw CaseFault(path, "số quá lớn") }
    return number
  }

  /// What no case can say, whatever the law.
  private static func check(_ it: EligibilityCase) throws(CaseFault) {
    guard let filed = it.filedOn else { return }
    try check("income.certifiedOn", it.income.certifiedOn, filed)
    try check("income.spouseCertifiedOn", it.income.spouseCertifiedOn, filed)
    try check("housing.certifiedOn", it.housing.certifiedOn, filed)
  }

  private static func check(_ path: StaticString, _ day: Day?, _ filed: Day) throws(CaseFault) {
    if let day, day > filed { throw CaseFault(path, "giấy xác nhận ngày \(day.iso) sau ngày nộp hồ sơ \(filed.iso)") }
  }
}

extension Tenure: JSONChoice {
  static func choice(_ index: Int) -> (StaticString, Tenure)? {
    switch index {
    case 0: ("sale", .sale)
    case 1: ("leasePurchase", .leasePurchase)
    case 2: ("rent", .rent)
    default: nil
    }
  }
}

extension HomeKind: JSONChoice {
  static func choice(_ index: Int) -> (StaticString, HomeKind)? {
    switch index {
    case 0: ("socialHousing", .socialHousing)
    case 1: ("armedForcesHousing", .armedForcesHousing)
    case 2: ("workerLodging", .workerLodging)
    default: nil
    }
  }
}

extension EligibilityCase.Sex: JSONChoice {
  static func choice(_ index: Int) -> (StaticString, EligibilityCase.Sex)? {
    switch index {
    case 0: ("female", .female)
    case 1: ("male", .male)
    default: nil
    }
  }
}

extension EligibilityCase.MaritalStatus: JSONChoice {
  static func choice(_ index: Int) -> (StaticString, EligibilityCase.MaritalStatus)? {
    switch index {
    case 0: ("unmarried", .unmarried)
    case 1: ("certifiedSingle", .certifiedSingle)
    case 2: ("married", .married)
    default: nil
    }
  }
}

extension EligibilityCase.Poverty: JSONChoice {
  static func choice(_ index: Int) -> (StaticString, EligibilityCase.Poverty)? {
    switch index {
    case 0: ("poor", .poor)
    case 1: ("nearPoor", .nearPoor)
    case 2: ("none", EligibilityCase.Poverty.none)
    default: nil
    }
  }
}

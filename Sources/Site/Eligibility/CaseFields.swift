import Domain
import Kit

/// A case as the fields of a form or of an address: what is known, what was asked though it is not known, and what could not be read.
///
/// One name for one fact, so that a walk's answers and an official's form are the same fields; some radios of the walk settle two facts
/// at once under a name of their own. Money is read in dong, days as people type them.
public struct CaseFields: Sendable {
  public private(set) var it = EligibilityCase()
  /// Facts that have a field with an answer, «không biết» included.
  public private(set) var asked: Facts = []
  public private(set) var faults: [FieldFault] = []
  private let fields: Fields
  private let say: @Sendable (Phrase) -> String

  /// The answer of one who was asked and does not know.
  public static let unknown = "khong-biet"

  /// Fields that are no fact of the person: the file's mark, the day the intake began, and what the province has decided.
  public static let mark = "ho-so"
  public static let intake = "nhan-tu"
  public static let coefficient = "he-so"
  public static let ruralPoor = "tinh-cho"

  /// The one name of a fact's field.
  public static func name(_ fact: Facts) -> String { names.first { $0.0 == fact }?.1 ?? "" }

  private static let names: [(Facts, String)] = [
    (.filedOn, "ngay"), (.tenure, "hinh-thuc"), (.home, "loai-nha"), (.group, "nhom"), (.maritalStatus, "hon-nhan"),
    (.minorChildren, "con"), (.spouseGroup, "nhom-vc"), (.official, "dieu-dong"), (.applicantIncome, "thu-nhap"),
    (.spouseIncome, "thu-nhap-vc"), (.employmentContract, "hop-dong"), (.incomeCertificate, "giay-thu-nhap"),
    (.spouseCertificate, "giay-thu-nhap-vc"), (.poverty, "ngheo"), (.ownsHome, "co-nha"), (.floorArea, "dien-tich"),
    (.residents, "so-nguoi"), (.housingCertificate, "giay-nha"), (.officialHousing, "nha-cong-vu"), (.farFromWorkplace, "xa-noi-lam"),
    (.boughtSocialHousing, "da-mua"), (.receivedSupport, "da-ho-tro"), (.armedForcesHousing, "nha-luc-luong"),
    (.colonelIncome, "dai-ta"),
  ]

  private static let tenures: [(Tenure, String)] = [(.sale, "mua"), (.leasePurchase, "thue-mua"), (.rent, "thue")]
  private static let homes: [(HomeKind, String)] = [
    (.socialHousing, "xa-hoi"), (.armedForcesHousing, "luc-luong-vu-trang"), (.workerLodging, "luu-tru"),
  ]
  private static let marriages: [(EligibilityCase.MaritalStatus, String)] = [
    (.unmarried, "chua"), (.certifiedSingle, "doc-than"), (.married, "co"),
  ]
  private static let poverties: [(EligibilityCase.Poverty, String)] = [(.poor, "ngheo"), (.nearPoor, "can-ngheo"), (.none, "khong")]

  /// Reads the fields; a field that cannot be read is unknown and has its sentence among the faults.
  public init(_ fields: Fields, say: @escaping @Sendable (Phrase) -> String) {
    self.fields = fields
    self.say = say
    it.filedOn = day(.filedOn)
    it.tenure = choice(.tenure, CaseFields.tenures)
    it.home = choice(.home, CaseFields.homes)
    it.group = number(.group, in: 1...12).flatMap(BeneficiaryGroup.init(rawValue:))
    it.applicant.maritalStatus = choice(.maritalStatus, CaseFields.marriages)
    it.applicant.minorChildren = number(.minorChildren, in: 0...30)
    it.applicant.spouseGroup = number(.spouseGroup, in: 1...12).flatMap(BeneficiaryGroup.init(rawValue:))
    it.applicant.official = flag(.official)
    it.income.applicant = money(.applicantIncome)
    it.income.spouse = money(.spouseIncome)
    it.income.hasEmploymentContract = flag(.employmentContract)
    it.income.certifiedOn = day(.incomeCertificate)
    it.income.spouseCertifiedOn = day(.spouseCertificate)
    it.poverty = choice(.poverty, CaseFields.poverties)
    it.housing.ownsHome = flag(.ownsHome)
    it.housing.ownedFloorArea = area(.floorArea)
    it.housing.registeredResidents = number(.residents, in: 1...1000)
    it.housing.certifiedOn = day(.housingCertificate)
    it.housing.livesInOfficialHousing = flag(.officialHousing)
    it.housing.farFromWorkplace = flag(.farFromWorkplace)
    it.support.boughtSocialHousing = flag(.boughtSocialHousing)
    it.support.receivedHousingSupport = flag(.receivedSupport)
    it.support.receivedArmedForcesHousing = flag(.armedForcesHousing)
    it.province.colonelMonthlyIncome = money(.colonelIncome)
    it.mark = fields.text(CaseFields.mark).isEmpty ? nil : String(fields.text(CaseFields.mark).prefix(60))
    let opened = fields.text(CaseFields.intake)
    if !opened.isEmpty {
      it.intakeOpened = Day(typed: opened)
      if it.intakeOpened == nil { fault(CaseFields.intake, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 05/09/2026.") }
    }
    it.province.allowsRuralPoor = [("co", true), ("khong", false)].first { $0.0 == fields.text(CaseFields.ruralPoor) }?.1
    let coefficient = fields.text(CaseFields.coefficient).replacing(",", with: ".")
    if !coefficient.isEmpty {
      it.province.incomeCoefficient = ExactDecimal(coefficient).flatMap { $0.digits > 0 && $0.isLess(than: 100) ? $0 : nil }
      if it.province.incomeCoefficient == nil { fault(CaseFields.coefficient, "Hãy ghi hệ số lớn hơn 0, ví dụ 1,1.") }
    }
    way()
    family()
    officialHousing()
  }

  /// The facts of a case as fields, one for each that was asked.
  public static func pairs(_ it: EligibilityCase, asked: Facts) -> [(name: String, value: String)] {
    asked.each.map { (name($0), value($0, of: it) ?? unknown) }
  }

  /// The fields as the query of an address.
  public static func query(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { $0.name + "=" + Address.encoded($0.value) }.joined(separator: "&")
  }

  /// One fact as its field's value; nil when it is unknown.
  public static func value(_ fact: Facts, of it: EligibilityCase) -> String? {
    func flag(_ value: Bool?) -> String? { value.map { $0 ? "co" : "khong" } }
    func word<Choice: Equatable>(_ value: Choice?, _ words: [(Choice, String)]) -> String? {
      value.flatMap { value in words.first { $0.0 == value }?.1 }
    }
    switch fact {
    case .filedOn: return it.filedOn?.iso
    case .tenure: return word(it.tenure, tenures)
    case .home: return word(it.home, homes)
    case .group: return it.group.map { String($0.rawValue) }
    case .maritalStatus: return word(it.applicant.maritalStatus, marriages)
    case .minorChildren: return it.applicant.minorChildren.map(String.init)
    case .spouseGroup: return it.applicant.spouseGroup.map { String($0.rawValue) }
    case .official: return flag(it.applicant.official)
    case .applicantIncome: return it.income.applicant.map(String.init)
    case .spouseIncome: return it.income.spouse.map(String.init)
    case .employmentContract: return flag(it.income.hasEmploymentContract)
    case .incomeCertificate: return it.income.certifiedOn?.iso
    case .spouseCertificate: return it.income.spouseCertifiedOn?.iso
    case .poverty: return word(it.poverty, poverties)
    case .ownsHome: return flag(it.housing.ownsHome)
    case .floorArea: return it.housing.ownedFloorArea?.description
    case .residents: return it.housing.registeredResidents.map(String.init)
    case .housingCertificate: return it.housing.certifiedOn?.iso
    case .officialHousing: return flag(it.housing.livesInOfficialHousing)
    case .farFromWorkplace: return flag(it.housing.farFromWorkplace)
    case .boughtSocialHousing: return flag(it.support.boughtSocialHousing)
    case .receivedSupport: return flag(it.support.receivedHousingSupport)
    case .armedForcesHousing: return flag(it.support.receivedArmedForcesHousing)
    case .colonelIncome: return it.province.colonelMonthlyIncome.map(String.init)
    default: return nil
    }
  }

  // MARK: Radios that settle two facts.

  /// `muon=mua.xa-hoi`: how and what.
  private mutating func way() {
    guard let parts = radio("muon", [.tenure, .home]) else { return }
    it.tenure = CaseFields.tenures.first { $0.1 == parts.first }?.0
    it.home = CaseFields.homes.first { $0.1 == parts.last }?.0
  }

  /// `gia-dinh=chua.1`: single with a child under age; `co.7`: married to one of the armed forces.
  private mutating func family() {
    guard let parts = radio("gia-dinh", [.maritalStatus, .minorChildren, .spouseGroup]) else { return }
    it.applicant.maritalStatus = CaseFields.marriages.first { $0.1 == parts.first }?.0
    let number = parts.count > 1 ? Int(parts[1]) : nil
    let married = it.applicant.maritalStatus?.isMarried == true
    it.applicant.minorChildren = married ? nil : number
    it.applicant.spouseGroup = married ? number.flatMap(BeneficiaryGroup.init(rawValue:)) : nil
  }

  /// `o-cong-vu=co.khong`: lives in official housing, given to somebody else.
  private mutating func officialHousing() {
    guard let parts = radio("o-cong-vu", [.officialHousing, .official]) else { return }
    it.housing.livesInOfficialHousing = parts.first == "co"
    it.applicant.official = parts.count > 1 ? parts[1] == "co" : nil
  }

  /// The parts of a radio's value; nil when nothing was chosen, or «không biết», which is noted.
  private mutating func radio(_ name: String, _ facts: Facts) -> [String]? {
    let text = fields.text(name)
    guard !text.isEmpty else { return nil }
    asked.formUnion(facts)
    return text == CaseFields.unknown ? nil : text.split(separator: ".").map(String.init)
  }

  // MARK: One fact.

  /// What stands in a fact's field; nil when it is empty or says «không biết», which is noted.
  private mutating func text(_ fact: Facts) -> String? {
    let name = CaseFields.name(fact)
    let text = fields.text(name)
    if text.isEmpty {
      if fields.text(name + "-kb") == CaseFields.unknown { asked.insert(fact) }
      return nil
    }
    asked.insert(fact)
    return text == CaseFields.unknown ? nil : text
  }

  private mutating func fault(_ fact: Facts, _ phrase: Phrase) {
    asked.remove(fact)
    faults.append(FieldFault(CaseFields.name(fact), say(phrase)))
  }

  private mutating func fault(_ field: String, _ phrase: Phrase) { faults.append(FieldFault(field, say(phrase))) }

  private mutating func choice<Choice>(_ fact: Facts, _ words: [(Choice, String)]) -> Choice? {
    guard let text = text(fact) else { return nil }
    if let found = words.first(where: { $0.1 == text }) { return found.0 }
    fault(fact, "Hãy chọn một trong các câu trả lời có sẵn.")
    return nil
  }

  private mutating func flag(_ fact: Facts) -> Bool? { choice(fact, [(true, "co"), (false, "khong")]) }

  private mutating func number(_ fact: Facts, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(fact) else { return nil }
    if text.utf8.count <= 4, let number = Int(text), range.contains(number) { return number }
    fault(fact, "Hãy ghi một số từ \(range.lowerBound) đến \(range.upperBound), ví dụ \(min(3, range.upperBound)).")
    return nil
  }

  private mutating func day(_ fact: Facts) -> Day? {
    guard let text = text(fact) else { return nil }
    if let day = Day(typed: text) { return day }
    fault(fact, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 05/09/2026.")
    return nil
  }

  private mutating func area(_ fact: Facts) -> ExactDecimal? {
    guard let text = text(fact) else { return nil }
    let plain = text.replacing(",", with: ".").replacing("m²", with: "").replacing("m2", with: "").filter { !$0.isWhitespace }
    if let area = ExactDecimal(plain), area.digits > 0, area.isLess(than: 100_000) { return area }
    fault(fact, "Hãy ghi diện tích bằng mét vuông, ví dụ 44,9.")
    return nil
  }

  private mutating func money(_ fact: Facts) -> Int? {
    guard let text = text(fact) else { return nil }
    guard let amount = CaseFields.dong(text) else {
      fault(fact, "Hãy ghi số tiền bằng chữ số, ví dụ 12.500.000.")
      return nil
    }
    // «12» is meant in millions, and would be judged as twelve dong.
    guard amount == 0 || amount >= 100_000 else {
      fault(fact, "Hãy ghi đủ số tiền một tháng bằng đồng, ví dụ 12.500.000. Nếu không có thu nhập, hãy ghi 0.")
      return nil
    }
    return amount
  }

  /// `12500000`, `12.500.000`, `12,500,000 đồng`, `12,5 triệu`; nil for anything else.
  static func dong(_ typed: String) -> Int? {
    var text = typed.lowercased().filter { !$0.isWhitespace }
    for unit in ["đồng", "vnđ", "vnd", "đ", "₫"] where text.hasSuffix(unit) {
      text.removeLast(unit.count)
      break
    }
    for unit in ["triệu", "trieu", "tr"] where text.hasSuffix(unit) {
      text.removeLast(unit.count)
      return ExactDecimal(text.replacing(",", with: ".")).flatMap { $0.digits < 0 ? nil : $0.floor(times: 1_000_000) }
    }
    let mark: Character = text.contains(",") ? "," : "."
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), text.utf8.count <= 20 else { return nil }
    if groups.count > 1 { guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil } }
    return Int(groups.joined()).flatMap { $0 <= 1_000_000_000_000 ? $0 : nil }
  }
}

import Domain
import Kit

/// Writes cases as JSON Lines in the contract's form; what is unknown is left out.
public struct CaseLineWriter: Sendable {
  private var json = JSONBytes()
  private var isFirst = true

  public init() {}

  /// What is written so far.
  public var bytes: [UInt8] { json.bytes }

  /// Empties the buffer, keeping its room.
  public mutating func clear() { json.clear() }

  /// Appends one case and a line feed.
  public mutating func write(_ it: EligibilityCase) {
    open()
    text("\"case\":", it.mark)
    day("\"filedOn\":", it.filedOn)
    day("\"intakeOpened\":", it.intakeOpened)
    text("\"tenure\":", it.tenure?.rawValue)
    text("\"home\":", it.home?.rawValue)
    number("\"group\":", it.group?.rawValue)
    begin("\"applicant\":")
    text("\"sex\":", it.applicant.sex?.rawValue)
    text("\"maritalStatus\":", it.applicant.maritalStatus?.rawValue)
    number("\"minorChildren\":", it.applicant.minorChildren)
    number("\"spouseGroup\":", it.applicant.spouseGroup?.rawValue)
    flag("\"headOfHousehold\":", it.applicant.headOfHousehold)
    flag("\"disabled\":", it.applicant.disabled)
    flag("\"official\":", it.applicant.official)
    close()
    begin("\"income\":")
    number("\"applicant\":", it.income.applicant)
    number("\"spouse\":", it.income.spouse)
    flag("\"hasEmploymentContract\":", it.income.hasEmploymentContract)
    day("\"certifiedOn\":", it.income.certifiedOn)
    day("\"spouseCertifiedOn\":", it.income.spouseCertifiedOn)
    close()
    text("\"poverty\":", it.poverty?.rawValue)
    begin("\"housing\":")
    flag("\"ownsHome\":", it.housing.ownsHome)
    decimal("\"ownedFloorArea\":", it.housing.ownedFloorArea)
    number("\"registeredResidents\":", it.housing.registeredResidents)
    day("\"certifiedOn\":", it.housing.certifiedOn)
    flag("\"livesInOfficialHousing\":", it.housing.livesInOfficialHousing)
    flag("\"farFromWorkplace\":", it.housing.farFromWorkplace)
    close()
    begin("\"support\":")
    flag("\"boughtSocialHousing\":", it.support.boughtSocialHousing)
    flag("\"receivedHousingSupport\":", it.support.receivedHousingSupport)
    flag("\"receivedArmedForcesHousing\":", it.support.receivedArmedForcesHousing)
    close()
    begin("\"province\":")
    decimal("\"incomeCoefficient\":", it.province.incomeCoefficient)
    flag("\"allowsRuralPoor\":", it.province.allowsRuralPoor)
    number("\"colonelMonthlyIncome\":", it.province.colonelMonthlyIncome)
    close()
    close()
    json.raw("\n")
  }

  /// One case as text, without the line feed; the same case is always the same text.
  public static func text(_ it: EligibilityCase) -> String {
    var writer = CaseLineWriter()
    writer.write(it)
    return String(decoding: writer.bytes.dropLast(), as: UTF8.self)
  }

  private mutating func open() {
    json.raw("{")
    isFirst = true
  }

  private mutating func close() {
    json.raw("}")
    isFirst = false
  }

  private mutating func begin(_ name: StaticString) {
    key(name)
    open()
  }

  private mutating func key(_ name: StaticString) {
    if !isFirst { json.raw(",") }
    isFirst = false
    json.raw(name)
  }

  private mutating func text(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    json.string(value)
  }

  private mutating func number(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    json.number(value)
  }

  private mutating func day(_ name: StaticString, _ value: Day?) {
    guard let value else { return }
    key(name)
    json.day(value)
  }

  private mutating func flag(_ name: StaticString, _ value: Bool?) {
    guard let value else { return }
    key(name)
    json.raw(value ? "true" : "false")
  }

  private mutating func decimal(_ name: StaticString, _ value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    json.raw(Array(value.description.utf8))
  }
}

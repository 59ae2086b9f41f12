import Domain
import Kit

/// A small invented province for tests: `Sông Mẫu` with districts and communes, each with its committee and People's Committee.
public struct SampleProvince: Sendable {
  public let register: Register
  public let province: ID<AdminUnit>
  public let districts: [ID<AdminUnit>]
  public let communes: [ID<AdminUnit>]

  /// The day on which its register begins.
  public static let start = Day(sinceEpoch: 19_723)  // 2024-01-01

  /// Codes follow the places: province 10, districts 100..., communes 10000...; commune names repeat in no district.
  public init(districts districtCount: Int = 3, communesEach: Int = 4) {
    var units: [UnitFact] = []
    func add(_ code: String, _ kind: AdminUnit.Kind, _ name: String, _ parent: ID<AdminUnit>?) -> ID<AdminUnit> {
      let id = AdminUnit.id(code: code, from: SampleProvince.start) ?? ID(moment: Moment(startOf: SampleProvince.start), random: [])
      if let period = Period(from: SampleProvince.start) {
        units.append(
          UnitFact(
            unit: id, code: code, kind: kind, name: name, areaHectares: kind.level == .commune ? 1000 : nil, parent: parent,
            period: period, beginning: .ofRegister))
      }
      return id
    }
    let province = add("10", .province, "Sông Mẫu", nil)
    var districts: [ID<AdminUnit>] = []
    var communes: [ID<AdminUnit>] = []
    for district in 0..<districtCount {
      let kinds: [AdminUnit.Kind] = [.ruralDistrict, .provincialCity, .town]
      let id = add(String(100 + district), kinds[district % 3], "Mẫu \(district + 1)", province)
      districts.append(id)
      for commune in 0..<communesEach {
        communes.append(
          add(
            String(10_000 + 100 * district + commune), .commune,
            "An \(["Hòa", "Lạc", "Bình", "Phú", "Thới", "Lộc"][commune % 6]) \(district + 1)", id))
      }
    }
    self.province = province
    self.districts = districts
    self.communes = communes
    register = Register(units: units, agencies: SampleProvince.bodies(of: units))
  }

  /// The committee and the People's Committee of every unit, in both lines.
  static func bodies(of units: [UnitFact]) -> [AgencyFact] {
    units.flatMap { unit -> [AgencyFact] in
      [Agency.Form.partyCommittee, .peoplesCommittee].compactMap { form in
        guard let id = SampleProvince.body(form, of: unit.unit), let name = form.name(of: unit) else { return nil }
        let above = unit.parent.flatMap { SampleProvince.body(form, of: $0) }
        return AgencyFact(
          agency: id, form: form, name: name, unit: unit.unit,
          partyParent: form == .partyCommittee ? above : SampleProvince.body(.partyCommittee, of: unit.unit),
          stateParent: form == .partyCommittee ? nil : above, period: unit.period, beginning: .ofRegister)
      }
    }
  }

  /// The identity of a body of the register's first day.
  public static func body(_ form: Agency.Form, of unit: ID<AdminUnit>) -> ID<Agency>? {
    ID((form == .partyCommittee ? "cap-uy-" : "ubnd-") + unit.text)
  }
}

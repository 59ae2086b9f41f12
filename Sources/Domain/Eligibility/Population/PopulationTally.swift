/// Counts the margins of a made-up population while it is made; tallies of its parts add up.
public struct PopulationTally: Sendable, Equatable {
  private var households = 0
  private var wards = 0
  private var groups = [Int](repeating: 0, count: 13)
  private var married = 0
  private var tenures = [Tenure: Int]()
  private var owners = 0
  private var incomes = [Int](repeating: 0, count: PopulationShares.incomes.count)
  private var incomesKnown = 0
  private var bought = 0
  private var supported = 0
  private var females = 0

  public init() {}

  public mutating func count(_ it: EligibilityCase, inWard: Bool) {
    households += 1
    if inWard { wards += 1 }
    groups[it.group?.rawValue ?? 0] += 1
    if it.applicant.maritalStatus == .married { married += 1 }
    if it.applicant.sex == .female { females += 1 }
    if let tenure = it.tenure { tenures[tenure, default: 0] += 1 }
    if it.housing.ownsHome == true { owners += 1 }
    if let income = it.income.applicant {
      incomesKnown += 1
      if let band = PopulationShares.incomes.firstIndex(where: { income < $0.until * 1000 }) { incomes[band] += 1 }
    }
    if it.support.boughtSocialHousing == true { bought += 1 }
    if it.support.receivedHousingSupport == true { supported += 1 }
  }

  public mutating func add(_ other: PopulationTally) {
    households += other.households
    wards += other.wards
    for place in groups.indices { groups[place] += other.groups[place] }
    married += other.married
    tenures.merge(other.tenures, uniquingKeysWith: +)
    owners += other.owners
    for place in incomes.indices { incomes[place] += other.incomes[place] }
    incomesKnown += other.incomesKnown
    bought += other.bought
    supported += other.supported
    females += other.females
  }

  /// The margins in the order in which they are told. `wards` are those among the population's communes.
  public func margins(wards wardCount: Int, communes: Int) -> [PopulationMargin] {
    let shares = PopulationShares.self
    func margin(_ name: String, _ aim: Int, _ count: Int, of whole: Int? = nil, source: String? = nil) -> PopulationMargin {
      PopulationMargin(name: name, aim: aim, source: source, count: count, of: whole ?? households)
    }
    let weight = wardCount * shares.ward + (communes - wardCount) * shares.commune
    var told = [
      margin(
        "ở phường (\(wardCount) phường trong \(communes) xã, phường)", weight == 0 ? 0 : wardCount * shares.ward * 10_000 / weight, wards),
      margin(
        "hộ nghèo, cận nghèo (các nhóm 2, 3, 4)", shares.poorGroups, groups[2] + groups[3] + groups[4],
        source: "5,73% hộ nghèo và cận nghèo đa chiều vùng đồng bằng sông Cửu Long năm 2022, Quyết định 71/QĐ-LĐTBXH năm 2023, theo báo chí"
      ),
    ]
    for group in BeneficiaryGroup.allCases {
      told.append(margin("nhóm \(group.rawValue)", shares.groups[group.rawValue - 1], groups[group.rawValue]))
    }
    told.append(margin("nữ đứng đơn", shares.female, females))
    // Students are all unmarried, whatever is drawn.
    told.append(margin("đã kết hôn (người không phải học sinh, sinh viên)", shares.marriages[0], married, of: households - groups[11]))
    told.append(margin("có nhà ở thuộc sở hữu", shares.owners, owners))
    var from = shares.incomes[0].from / 1000
    for (band, count) in zip(shares.incomes, incomes) {
      told.append(margin("thu nhập \(from) đến dưới \(band.until / 1000) triệu đồng", band.share, count, of: incomesKnown))
      from = band.until / 1000
    }
    told.append(margin("đã mua, thuê mua nhà ở xã hội", shares.bought, bought))
    told.append(margin("đã được hỗ trợ nhà ở", shares.supported, supported))
    return told
  }
}

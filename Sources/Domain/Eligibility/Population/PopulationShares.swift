/// The shares from which a made-up population is drawn, in ten thousandths unless it says otherwise.
enum PopulationShares {
  /// Weights: a ward is given twice the households of a rural commune.
  static let ward = 2
  static let commune = 1
  /// Groups 1 to 12. The three groups of the poor and near-poor make 573 together, the sourced 5.73 %.
  static let groups = [300, 350, 60, 163, 2000, 3900, 250, 1400, 20, 157, 1300, 100]
  static let poorGroups = 573
  static let poorOfPoor = 4500
  /// Sale, lease-purchase, rent.
  static let tenures = [7000, 1000, 2000]
  static let armedHome = 3000
  static let lodging = 4000
  static let female = 5000
  /// Married, unmarried, certified single.
  static let marriages = [6000, 3200, 800]
  static let childOfUnmarried = 800
  /// No child, one, two, three.
  static let children = [3000, 3400, 3200, 400]
  static let armedSpouse = 300
  static let head = 5500
  static let disabled = 350
  static let officialHousingPersons = 1000
  static let inOfficialHousing = 1500
  static let contractOfLowIncome = 3000
  static let spouseWithoutIncome = 1500
  static let owners = 3800
  /// One to eight registered residents.
  static let residents = [900, 1500, 2200, 2600, 1500, 800, 300, 200]
  static let far = 600
  static let bought = 100
  static let supported = 300
  static let armedHousing = 500
  static let oldPapers = 200
  static let unknown = 80
  /// Dong a month; the texts give no amount.
  static let colonelIncome = 27_000_000

  /// Income between two thousands of dong.
  struct Band: Sendable {
    let from: Int
    let until: Int
    let share: Int
  }

  static let incomes = [
    Band(from: 2000, until: 5000, share: 800), Band(from: 5000, until: 8000, share: 2200), Band(from: 8000, until: 12_000, share: 3000),
    Band(from: 12_000, until: 16_000, share: 1600), Band(from: 16_000, until: 20_000, share: 900),
    Band(from: 20_000, until: 25_000, share: 600), Band(from: 25_000, until: 35_000, share: 500),
    Band(from: 35_000, until: 60_000, share: 300), Band(from: 60_000, until: 120_000, share: 100),
  ]
}

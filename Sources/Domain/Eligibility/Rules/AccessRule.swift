/// Which group may take which home in which way, by the Housing Law alone (Luật Nhà ở 27/2023/QH15, Điều 76, 77, 91 and 101).
enum AccessRule {
  /// The answer for one group and one kind of home.
  struct Access: Sendable {
    /// Empty when this home is not for this group.
    let tenures: Tenures
    /// Open only where the province has so provided.
    let needsProvince: Bool
    /// What opens it, and what closes the tenures that are not named.
    let basis: Basis
  }

  /// A set of tenures as bits: it is asked of every case.
  struct Tenures: OptionSet {
    let rawValue: UInt8

    static let sale = Tenures(rawValue: 1)
    static let leasePurchase = Tenures(rawValue: 2)
    static let rent = Tenures(rawValue: 4)

    func opens(_ tenure: Tenure) -> Bool {
      switch tenure {
      case .sale: contains(.sale)
      case .leasePurchase: contains(.leasePurchase)
      case .rent: contains(.rent)
      }
    }
  }

  static func access(_ group: BeneficiaryGroup, _ home: HomeKind) -> Access {
    table[group.rawValue * 3 + index(home)]
  }

  private static func index(_ home: HomeKind) -> Int {
    switch home {
    case .socialHousing: 0
    case .armedForcesHousing: 1
    case .workerLodging: 2
    }
  }

  private static let table: [Access] = {
    var table = [Access](repeating: Access(tenures: [], needsProvince: false, basis: Basis(.init(.housingLaw, "76"))), count: 39)
    for group in BeneficiaryGroup.allCases {
      for home in HomeKind.allCases { table[group.rawValue * 3 + index(home)] = cell(group, home) }
    }
    return table
  }()

  private static func cell(_ group: BeneficiaryGroup, _ home: HomeKind) -> Access {
    let member = Citation(.housingLaw, "76", String(group.rawValue))
    func open(_ tenures: Tenures, _ citation: Citation, byProvince: Bool = false) -> Access {
      Access(tenures: tenures, needsProvince: byProvince, basis: Basis(citation, member))
    }
    switch (home, group) {
    case (.socialHousing, .ruralPoor), (.socialHousing, .ruralPoorInDisasterArea):
      return open([.sale, .leasePurchase, .rent], .init(.housingLaw, "77", "1", paragraph: 2), byProvince: true)
    case (.socialHousing, .student):
      return open([.rent], .init(.housingLaw, "77", "6"))
    case (.socialHousing, .enterprise):
      return open([], .init(.housingLaw, "77", "7"))
    case (.socialHousing, _):
      return open([.sale, .leasePurchase, .rent], .init(.housingLaw, "77", "1", paragraph: 1))
    case (.armedForcesHousing, .armedForces):
      return open([.sale, .leasePurchase, .rent], .init(.housingLaw, "77", "4"))
    case (.armedForcesHousing, _):
      return open([], .init(.housingLaw, "101", "1"))
    case (.workerLodging, .worker):
      return open([.rent], .init(.housingLaw, "77", "8"))
    case (.workerLodging, .enterprise):
      return open([.rent], .init(.housingLaw, "77", "7"))
    case (.workerLodging, _):
      return open([], .init(.housingLaw, "91", "1"))
    }
  }
}

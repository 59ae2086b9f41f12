import Kit

/// The chances of one household: numbers that follow from a seed and the household's number (SplitMix64, Steele, Lea and Flood 2014).
struct HouseholdDraw {
  private var state: UInt64

  init(seed: UInt64, number: Int) {
    state = HouseholdDraw.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ HouseholdDraw.mixed(UInt64(bitPattern: Int64(number)))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, the bound; the high half of a product, so that no bound favours small numbers noticeably.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Int(HouseholdDraw.mixed(state).multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// True in so many of ten thousand.
  mutating func chance(_ ofTenThousand: Int) -> Bool { below(10_000) < ofTenThousand }

  /// Which of the shares, by their weights.
  mutating func place(_ shares: [Int]) -> Int {
    var rest = below(shares.reduce(0, +))
    for (place, share) in shares.enumerated() {
      if rest < share { return place }
      rest -= share
    }
    return 0
  }

  /// The value, or nil for the few of whom a fact is not known yet.
  mutating func known<Value>(_ value: Value) -> Value? { chance(PopulationShares.unknown) ? nil : value }

  /// An amount of whole thousands of dong out of bands with weights.
  mutating func amount(_ bands: [PopulationShares.Band]) -> Int {
    var rest = below(10_000)
    for band in bands {
      if rest < band.share { return (band.from + below(band.until - band.from)) * 1000 }
      rest -= band.share
    }
    return 0
  }
}

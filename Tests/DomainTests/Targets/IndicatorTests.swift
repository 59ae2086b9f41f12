import Domain
import Kit
import Testing

/// Numbers of indicators: as typed, as shown, and where two documents disagree.
@Suite struct IndicatorTests {
  static func indicator(_ measure: Indicator.Measure) throws -> Indicator {
    Indicator(
      id: try #require(ID("mau")), name: "Mẫu", measure: measure, unit: "căn", counted: "Căn", outOf: measure == .ratio ? "Căn cần" : "")
  }

  static func target(
    _ value: Int, _ document: String, span: YearSpan? = YearSpan(2021, 2030), place: String = "93",
    status: TargetValue.Status = .provisional
  ) throws -> TargetValue {
    TargetValue(
      id: try #require(ID("t\(value)" + place)), indicator: try #require(ID("mau")), place: try #require(ID(place)),
      span: try #require(span),
      value: value, provenance: .init(document: document, body: "Cơ quan", confidence: .high), status: status)
  }

  @Test(
    arguments: [
      ("1.400", 1400), ("1400", 1400), ("1 572", 1572), ("0", 0), ("1.234.567", 1_234_567), ("", nil), ("N/A", nil), ("-1", nil),
      ("1,5", nil),
      ("14.00", nil), ("1.4000", nil), ("1.400 căn", nil), (".400", nil), ("1..400", nil), ("1234567890123456", nil),
    ] as [(String, Int?)]) func aCountIsReadAsTyped(_ typed: String, _ value: Int?) throws
  {
    #expect(try Self.indicator(.count).value(typed: typed) == value)
  }

  @Test(
    arguments: [("99,96", 9996), ("100", 10_000), ("100%", 10_000), ("100,1", nil), ("-1", nil), ("99,961", nil), ("không", nil)]
      as [(String, Int?)])
  func aShareIsReadAsTyped(_ typed: String, _ value: Int?) throws {
    #expect(try Self.indicator(.ratio).value(typed: typed) == value)
  }

  /// 100 % only when nothing is left: cut, never rounded up.
  @Test(arguments: [
    (2603, 2604, "99,9%"), (9996, 10_000, "99,9%"), (999_999, 1_000_000, "99,9%"), (2604, 2604, "100%"), (0, 5, "0%"), (1, 3, "33,3%"),
    (0, 0, "chưa tính được"), (1, 1001, "0%"),
  ]) func aShareIsCut(_ part: Int, _ whole: Int, _ words: String) {
    #expect(CutShare.words(part, of: whole) == words)
  }

  @Test func anyShareBelowTheWholeIsBelowAHundred() {
    var random = SeededNumbers(state: 7)
    for _ in 0..<2000 {
      let whole = Int.random(in: 1...10_000_000, using: &random)
      let part = Int.random(in: 0...whole, using: &random)
      let share = CutShare.tenThousandths(part, of: whole) ?? -1
      #expect((share == 10_000) == (part == whole))
      #expect(share * whole <= part * 10_000 && share >= 0)
    }
  }

  @Test func documentsThatDisagreeAreFoundAndOnlyThose() throws {
    let one = try Self.target(1400, "338/QĐ-TTg")
    let two = try Self.target(1572, "271/KH-UBND")
    #expect(TargetConflict.all(among: [two, one]).map(\.targets) == [[one, two]])
    #expect(TargetConflict.all(among: [two, one]).first?.gap == 172)
    #expect(TargetConflict.against(one, among: [one, two]) == [two])
    #expect(TargetConflict.all(among: [one, two.with(.superseded)]).isEmpty, "what is superseded takes no part")
    #expect(TargetConflict.all(among: [one, try Self.target(1572, "271", place: "92")]).isEmpty, "another place")
    #expect(TargetConflict.all(among: [one, try Self.target(1572, "271", span: YearSpan(2026, 2030))]).isEmpty, "other years")
    #expect(TargetConflict.all(among: [one, try Self.target(1400, "217/KH-UBND")]).isEmpty, "the same value")
  }

  @Test func yearsStepToTheWholeOrSayWhatTheyLack() throws {
    let mau = try #require(ID<Indicator>("mau"))
    func package(_ first: Int, _ last: Int, _ value: Int) throws -> IndicatorPackage {
      IndicatorPackage(
        id: try #require(ID("p\(first)-\(last)")), title: "Bộ", span: try #require(YearSpan(first, last)), document: "NQ", body: "HĐND",
        decidedOn: Day(sinceEpoch: 20_000), items: [.init(indicator: mau, value: value)])
    }
    let whole = try package(2026, 2030, 1000)
    let four = try (2026...2029).map { try package($0, $0, 200) }
    let open = try #require(whole.steps(four, measures: [mau: .count]).first)
    #expect(open.missing == [2030] && open.reached == 800 && open.difference == nil)
    let short = try #require(whole.steps(four + [try package(2030, 2030, 150)], measures: [mau: .count]).first)
    #expect(short.difference == 50 && short.missing == [])
    let ratio = try #require(whole.steps(four + [try package(2030, 2030, 1000)], measures: [mau: .ratio]).first)
    #expect(ratio.difference == 0, "a share steps up; its years are not added")
  }
}

/// A generator with a seed (SplitMix64), so that a failing property can be run again.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

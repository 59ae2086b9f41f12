import Kit

/// What a draft would change in the law of one day: other ceilings, a provincial coefficient, another floor-area limit.
///
/// What is nil stays as it is. Money is whole dong a month, the floor area whole square metres a head.
public struct DraftChange: Sendable, Equatable {
  public var name: String
  public var single: Int?
  public var singleWithChild: Int?
  public var couple: Int?
  /// Tenths of a colonel's income for two of group 7.
  public var forcesBothTenths: Int?
  /// What is added to a colonel's income when the spouse is of another group.
  public var forcesMixedPlus: Int?
  /// The province's decision on the ceilings (Điều 30, khoản 1, điểm d in the versions that know one).
  public var incomeCoefficient: ExactDecimal?
  /// The province's decision on the rural poor (Luật Nhà ở 27/2023/QH15, Điều 77, khoản 1, đoạn 2).
  public var allowsRuralPoor: Bool?
  public var floorArea: Int?

  public init(name: String) {
    self.name = name
  }

  /// Whether nothing is named: such a draft moves nobody.
  public var isEmpty: Bool { self == DraftChange(name: name) }

  /// The law as the draft would leave it: the version of the day changed, everything else untouched.
  ///
  /// Nil before the rules begin.
  public func applied(to law: EligibilityLaw, on day: Day) -> EligibilityLaw? {
    guard law.on(day) != nil else { return nil }
    var changed = law
    changed.ceilings = law.ceilings.changing(on: day) { version in
      if let single { version.value.single.dong = single }
      if let singleWithChild {
        if version.value.singleWithChild == nil { version.value.singleWithChild = version.value.single }
        version.value.singleWithChild?.dong = singleWithChild
      }
      if let couple { version.value.couple.dong = couple }
    }
    changed.forces = law.forces.changing(on: day) { version in
      if let forcesBothTenths { version.value.bothTenths = forcesBothTenths }
      if let forcesMixedPlus { version.value.mixed = .plus(forcesMixedPlus) }
    }
    if let floorArea { changed.floorArea = law.floorArea.changing(on: day) { $0.value = floorArea } }
    return changed
  }

  /// The case as the draft finds it: the province's decisions are part of the case.
  public func applied(to it: inout EligibilityCase) {
    if let incomeCoefficient { it.province.incomeCoefficient = incomeCoefficient }
    if let allowsRuralPoor { it.province.allowsRuralPoor = allowsRuralPoor }
  }

  /// Why the draft cannot be tried on a day; nil when it can.
  public func fault(under law: LawOfDay) -> DraftFault? {
    if incomeCoefficient != nil, !law.coefficient.value { return .coefficientUnknown(law.day) }
    return nil
  }
}

/// Why a draft cannot be tried.
public enum DraftFault: Sendable, Equatable {
  /// The law of the day knows no provincial coefficient.
  case coefficientUnknown(Day)

  public var words: String {
    switch self {
    case .coefficientUnknown(let day):
      "Quy định của ngày \(day.vietnamese) chưa cho phép tỉnh, thành phố áp dụng hệ số thu nhập (có từ 10/10/2025), nên không thử hệ số "
        + "trên ngày này. Hãy chọn ngày khác hoặc bỏ hệ số."
    }
  }
}

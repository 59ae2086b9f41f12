import Kit

/// What the law leaves to a province's own decision, and a ruling needs.
public enum ProvincialParameter: String, Sendable, Codable, CaseIterable {
  /// Điều 30, khoản 1, điểm d of Nghị định 100/2024/NĐ-CP since 10/10/2025.
  case incomeCoefficient
  /// Luật Nhà ở 27/2023/QH15, Điều 77, khoản 1, đoạn 2, for groups 2 and 3.
  case allowsRuralPoor
  /// The amount that Điều 67 refers to, as the armed forces have told it to the province.
  case colonelMonthlyIncome

  public var vietnamese: String {
    switch self {
    case .incomeCoefficient: "Hệ số thu nhập"
    case .allowsRuralPoor: "Hộ nghèo, cận nghèo nông thôn được mua, thuê mua, thuê"
    case .colonelMonthlyIncome: "Tổng thu nhập của sĩ quan cấp Đại tá"
    }
  }

  public var basis: Basis {
    switch self {
    case .incomeCoefficient: Basis(.init(.decree136, "1", "1", amends: .init(.decree100, "30", "1", "d")))
    case .allowsRuralPoor: Basis(.init(.housingLaw, "77", "1", paragraph: 2))
    case .colonelMonthlyIncome: Basis(.init(.decree136, "1", "2", amends: .init(.decree100, "67", "1")))
    }
  }

  /// The value as it is stored, from what somebody typed: `1.2`, `yes`, `no`, whole dong; nil for what it cannot be.
  public func value(typed text: String) -> String? {
    let plain = text.filter { !$0.isWhitespace }
    switch self {
    case .incomeCoefficient:
      // The decree lets a province raise the ceilings, never lower them.
      guard let number = ExactDecimal(plain.replacing(",", with: ".")), !number.isLess(than: 1), number.isLess(than: 10) else { return nil }
      return number.description
    case .allowsRuralPoor: return ["yes", "no"].contains(plain) ? plain : nil
    case .colonelMonthlyIncome:
      let digits = plain.filter { $0 != "." }
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let amount = Int(digits), (1_000_000...1_000_000_000).contains(amount) else {
        return nil
      }
      return String(amount)
    }
  }

  /// What to type, for the field that was wrong.
  public var hint: String {
    switch self {
    case .incomeCoefficient: "hệ số từ 1 đến dưới 10, ví dụ 1,2"
    case .allowsRuralPoor: "có hoặc không"
    case .colonelMonthlyIncome: "số đồng một tháng từ 1.000.000, ví dụ 27.000.000"
    }
  }

  /// A stored value in words.
  public func words(_ value: String) -> String {
    switch self {
    case .incomeCoefficient: "nhân \(ExactDecimal(value)?.vietnamese ?? value)"
    case .allowsRuralPoor: value == "yes" ? "được" : "không được"
    case .colonelMonthlyIncome: Int(value).map { VietnameseNumber.whole($0) + " đồng một tháng" } ?? value
    }
  }
}

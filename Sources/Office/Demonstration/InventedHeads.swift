import Domain

/// Heads for the demonstration's bodies: the position follows from the body, the person is made up and says so.
enum InventedHeads {
  static func position(of agency: AgencyFact) -> String {
    switch agency.form {
    case .partyCommittee, .partyCaucus, .partySubordinate: "Bí thư"
    case .peoplesCouncil, .peoplesCommittee, .front: "Chủ tịch"
    case .police, .bank: "Giám đốc"
    case .military: "Chỉ huy trưởng"
    case .court: "Chánh án"
    case .procuracy: "Viện trưởng"
    case .press: agency.name.hasPrefix("Đài") ? "Giám đốc" : "Tổng Biên tập"
    case .enterprise: "Tổng Giám đốc"
    case .centralBranch: agency.name.hasPrefix("Cục") ? "Cục trưởng" : agency.name.hasPrefix("Thuế") ? "Trưởng Thuế thành phố" : "Giám đốc"
    case .massOrganisation: agency.name.contains("đoàn ") && !agency.name.contains("Lao động") ? "Bí thư" : "Chủ tịch"
    case .partyAdvisory, .department:
      switch true {
      case agency.name.hasPrefix("Văn phòng"): "Chánh Văn phòng"
      case agency.name.hasPrefix("Ủy ban Kiểm tra"): "Chủ nhiệm"
      case agency.name.hasPrefix("Thanh tra"): "Chánh Thanh tra"
      case agency.name.hasPrefix("Ban"): "Trưởng ban"
      default: "Giám đốc"
      }
    }
  }

  /// The made-up name at a place in a list; all bear the given name «Mẫu».
  static func person(_ place: Int) -> String {
    let middle = middles[(place / surnames.count) % middles.count]
    return "\(surnames[place % surnames.count]) \(middle) Mẫu (giả định)"
  }

  private static let surnames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  ]
  private static let middles = ["Văn", "Thị", "Minh", "Ngọc", "Hữu", "Thanh", "Quốc", "Kim", "Hoàng", "Thu", "Đức"]
}

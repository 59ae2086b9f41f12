/// One of the twelve groups of Article 76 of the Housing Law, by its clause (khoản).
public enum BeneficiaryGroup: Int, Sendable, Hashable, CaseIterable {
  case merit = 1
  case ruralPoor = 2
  case ruralPoorInDisasterArea = 3
  case urbanPoor = 4
  case urbanLowIncome = 5
  case worker = 6
  case armedForces = 7
  case official = 8
  case returnedOfficialHousing = 9
  case resettled = 10
  case student = 11
  case enterprise = 12

  /// What a sentence calls the group, in running case.
  public var words: String {
    switch self {
    case .merit: "người có công với cách mạng, thân nhân liệt sĩ"
    case .ruralPoor: "hộ nghèo, cận nghèo ở nông thôn"
    case .ruralPoorInDisasterArea: "hộ nghèo, cận nghèo ở nông thôn thuộc vùng thường xuyên bị thiên tai, biến đổi khí hậu"
    case .urbanPoor: "hộ nghèo, cận nghèo ở đô thị"
    case .urbanLowIncome: "người thu nhập thấp ở đô thị"
    case .worker: "công nhân, người lao động trong doanh nghiệp, hợp tác xã"
    case .armedForces: "người thuộc lực lượng vũ trang, cơ yếu hưởng lương từ ngân sách"
    case .official: "cán bộ, công chức, viên chức"
    case .returnedOfficialHousing: "người đã trả lại nhà ở công vụ"
    case .resettled: "hộ bị thu hồi đất, phải phá dỡ nhà mà chưa được bồi thường bằng nhà, đất ở"
    case .student: "học sinh, sinh viên"
    case .enterprise: "doanh nghiệp, hợp tác xã trong khu công nghiệp"
    }
  }

  /// Groups 2 and 3: social housing only where the province has so provided (Luật Nhà ở 27/2023/QH15, Điều 77, khoản 1, đoạn 2).
  public var isRuralPoor: Bool { self == .ruralPoor || self == .ruralPoorInDisasterArea }
}

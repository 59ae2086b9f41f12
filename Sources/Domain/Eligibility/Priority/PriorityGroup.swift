/// The five groups that come before others of equal standing, in their order (Luật Nhà ở 27/2023/QH15, Điều 79, khoản 1, điểm đ).
public enum PriorityGroup: Int, Sendable, Hashable, Comparable, CaseIterable {
  case merit = 1
  case martyrRelative
  case disabled
  case resettled
  case woman

  public static func < (left: PriorityGroup, right: PriorityGroup) -> Bool { left.rawValue < right.rawValue }

  /// What a sentence calls the group.
  public var words: String {
    switch self {
    case .merit: "người có công với cách mạng"
    case .martyrRelative: "thân nhân liệt sĩ"
    case .disabled: "người khuyết tật"
    case .resettled: "người được bố trí tái định cư theo hình thức mua, thuê mua nhà ở xã hội"
    case .woman: "nữ giới"
    }
  }
}

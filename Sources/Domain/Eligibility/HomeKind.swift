/// Which of the three kinds of subsidised housing (Luật Nhà ở 27/2023/QH15, Chương VI, các mục 2, 3 và 4).
public enum HomeKind: String, Sendable, Hashable, CaseIterable {
  case socialHousing, armedForcesHousing, workerLodging

  /// The noun: «nhà ở xã hội».
  public var words: String {
    switch self {
    case .socialHousing: "nhà ở xã hội"
    case .armedForcesHousing: "nhà ở cho lực lượng vũ trang nhân dân"
    case .workerLodging: "nhà lưu trú công nhân trong khu công nghiệp"
    }
  }
}

import Domain

/// Which slots the wording of a kind may use.
public struct WordingSlots: Sendable, Equatable {
  /// Filled with words: `{co-quan}`.
  public let words: Set<String>
  /// Filled with rows or paragraphs, on a line of their own: `{{nhiem-vu}}`.
  public let blocks: Set<String>

  public static func of(_ kind: DocumentKind) -> WordingSlots {
    // Words that every kind has, and the paragraphs that the drafter adds.
    let common: Set<String> = ["co-quan", "ngay", "nam", "dia-danh"]
    let directive: Set<String> = ["van-ban", "trich-yeu", "co-quan-ban-hanh", "ngay-ban-hanh", "so-viec"]
    switch kind {
    case .localPlan: return WordingSlots(words: common.union(directive), blocks: ["loi-rieng", "nhiem-vu", "phan-cong"])
    case .taskAssignment:
      return WordingSlots(words: common.union(directive).union(["chua-giao"]), blocks: ["loi-rieng", "phan-cong"])
    case .distributionList: return WordingSlots(words: common.union(directive), blocks: ["loi-rieng", "noi-nhan", "chua-ro"])
    case .handover:
      return WordingSlots(
        words: common.union(["ten", "quyet-dinh", "tu-ngay", "so-viec"]),
        blocks: ["loi-rieng", "co-quan", "don-vi", "cong-viec", "nguoi-dung-dau"])
    case .returnLetter: return WordingSlots(words: common.union(["ma-ho-so", "nhom", "hinh-thuc"]), blocks: ["loi-rieng", "ly-do"])
    case .checklist: return WordingSlots(words: common.union(["ma-ho-so", "nhom", "hinh-thuc"]), blocks: ["giay-to"])
    case .coverageReport:
      return WordingSlots(
        words: common.union(["so-van-ban", "so-viec", "thieu-chu-tri", "thieu-han", "so-chi-tieu", "thieu-nguon"]),
        blocks: ["loi-rieng", "bieu-do", "theo-van-ban", "con-thieu"])
    }
  }
}

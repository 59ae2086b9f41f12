/// A legal document that the rules rest on; a closed list, so that a rule can rest on nothing else.
public enum LawDocument: String, Sendable, Hashable, CaseIterable, Codable {
  case housingLaw = "27/2023/QH15"
  case decree100 = "100/2024/NĐ-CP"
  case decree192 = "192/2025/NĐ-CP"
  case decree261 = "261/2025/NĐ-CP"
  case decree54 = "54/2026/NĐ-CP"
  case decree136 = "136/2026/NĐ-CP"
  case circular5 = "05/2024/TT-BXD"
  case circular9 = "09/2025/TT-BXD"
  case circular32 = "32/2025/TT-BXD"
  case circular8 = "08/2026/TT-BXD"
  case resolution201 = "201/2025/QH15"
  case decree131 = "131/2021/NĐ-CP"
  case decree140 = "140/2025/NĐ-CP"
  case decree144 = "144/2025/NĐ-CP"
  case lawOfLaws43 = "43/2024/QH15"
  case civilCode = "91/2015/QH13"

  /// The number with its symbol, as citations carry it: «100/2024/NĐ-CP».
  public var number: String { rawValue }

  /// Kind and number as running text names it: «Nghị định 100/2024/NĐ-CP».
  public var name: String {
    switch self {
    case .housingLaw: "Luật Nhà ở " + rawValue
    case .lawOfLaws43: "Luật " + rawValue
    case .civilCode: "Bộ luật Dân sự " + rawValue
    case .resolution201: "Nghị quyết " + rawValue
    case .circular5, .circular9, .circular32, .circular8: "Thông tư " + rawValue
    default: "Nghị định " + rawValue
    }
  }

  /// False for what the rules cite without the words having been read in full: shown as «chưa giữ nguyên văn» wherever it is cited.
  public var isHeld: Bool {
    switch self {
    case .resolution201, .decree131, .decree140, .decree144, .lawOfLaws43, .civilCode: false
    default: true
    }
  }

  /// When another text set the day from which it holds, which one.
  public var dayNote: String? {
    self == .housingLaw
      ? "Chính văn bản ghi ngày 01/01/2025; Luật 43/2024/QH15 (chưa giữ nguyên văn, chưa kiểm chứng) đưa lên sớm từ ngày 01/08/2024." : nil
  }

  /// Texts that amend it and that are not held: its words here are those of before them.
  public var unheldAmendments: [String] {
    switch self {
    case .housingLaw: ["43/2024/QH15", "47/2024/QH15", "84/2025/QH15", "90/2025/QH15", "93/2025/QH15"]
    case .decree100: ["140/2025/NĐ-CP", "144/2025/NĐ-CP"]
    default: []
    }
  }
}

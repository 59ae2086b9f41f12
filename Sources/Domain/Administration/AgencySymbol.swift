import Foundation
import Kit

/// The letters that stand for a body in the number of a document: «UBND», «SXD», «TU».
public enum AgencySymbol {
  /// By the custom of Nghị định 30/2020/NĐ-CP, Phụ lục I, and HD 36-HD/VPTW: first letters, «và» left out; a committee of the Party by its level.
  public static func of(_ name: String, form: Agency.Form) -> String {
    switch form {
    case .peoplesCommittee: return "UBND"
    case .peoplesCouncil: return "HĐND"
    case .front: return "MTTQ"
    case .partyCommittee: return committee(name)
    default: break
    }
    // «Ban Tổ chức Thành ủy» ends with the committee that it serves.
    for end in ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy"] {
      if let found = name.range(of: " " + end) { return initials(String(name[..<found.lowerBound])) + committee(end) }
    }
    return initials(name)
  }

  private static func committee(_ name: String) -> String {
    switch true {
    case name.hasPrefix("Huyện ủy"): "HU"
    case name.hasPrefix("Thị ủy"): "ThU"
    case name.hasPrefix("Quận ủy"): "QU"
    case name.hasPrefix("Đảng ủy"): "ĐU"
    default: "TU"
    }
  }

  private static func initials(_ name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.filter { !["và", "của", "các"].contains($0.lowercased()) }
      .compactMap { $0.first.map { $0.uppercased() } }.joined()
  }
}

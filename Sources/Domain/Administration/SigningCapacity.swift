import Kit

/// On whose behalf a person signs for a body (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7; HD 36-HD/VPTW).
public enum SigningCapacity: String, Sendable, Codable, CaseIterable {
  /// The head, for the body or, where it decides together, on behalf of all.
  case head
  /// A deputy in the head's place.
  case deputy
  /// Somebody below, by the head's order.
  case byOrder

  public var vietnamese: String {
    switch self {
    case .head: "Người đứng đầu"
    case .deputy: "Cấp phó ký thay"
    case .byOrder: "Ký thừa lệnh"
    }
  }

  /// The lines above the signer's position, in capitals: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»; the Party writes «T/M», «K/T», «T/L».
  public func authority(of form: Agency.Form, head: String) -> [String] {
    let isParty = form.kind == .party
    let together = SigningCapacity.together(form)
    let head = head.uppercased()
    let forAll = together.map { [(isParty ? "T/M " : "TM. ") + $0] } ?? []
    switch self {
    case .head: return forAll
    case .deputy:
      // A deputy secretary signs on behalf of the standing committee, not in the secretary's place.
      if isParty, !forAll.isEmpty { return forAll }
      return forAll + [(isParty ? "K/T " : "KT. ") + head]
    case .byOrder: return [(isParty ? "T/L " : "TL. ") + (isParty ? together ?? head : head)]
    }
  }

  /// What decides together in a body of this form; nil where one person does.
  private static func together(_ form: Agency.Form) -> String? {
    switch form {
    case .partyCommittee, .partySubordinate: "BAN THƯỜNG VỤ"
    case .partyCaucus: "BAN CÁN SỰ ĐẢNG"
    case .peoplesCommittee: "ỦY BAN NHÂN DÂN"
    case .peoplesCouncil: "HỘI ĐỒNG NHÂN DÂN"
    case .front: "BAN THƯỜNG TRỰC"
    default: nil
    }
  }
}

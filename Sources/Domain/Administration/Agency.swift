import Kit

/// The identity of a body of the Party, the State, the Front or another organisation, kept over all its names and parents; what it was on
/// a day is an `AgencyFact`.
public enum Agency {
  /// The two hierarchies in which a body may stand: the Party's and the State's.
  public enum Line: String, Sendable, Codable, CaseIterable {
    case party, state

    /// «tuyến Đảng», «tuyến Nhà nước».
    public var vietnamese: String {
      switch self {
      case .party: "tuyến Đảng"
      case .state: "tuyến Nhà nước"
      }
    }
  }

  /// The part of the political system a body belongs to.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case party, state, front, union, armedForces, justice, press, enterprise

    public var vietnamese: String {
      switch self {
      case .party: "Cơ quan Đảng"
      case .state: "Cơ quan Nhà nước"
      case .front: "Mặt trận Tổ quốc"
      case .union: "Tổ chức chính trị - xã hội"
      case .armedForces: "Lực lượng vũ trang"
      case .justice: "Tòa án, viện kiểm sát"
      case .press: "Báo chí"
      case .enterprise: "Doanh nghiệp, ngân hàng"
      }
    }

    public var forms: [Form] { Form.allCases.filter { $0.kind == self } }
  }

  /// What a body is, finer than its kind; groups of addressees are made of forms.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// Tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy xã and phường.
    case partyCommittee
    /// An office or board that helps a Party committee.
    case partyAdvisory
    /// Ban cán sự đảng, đảng đoàn.
    case partyCaucus
    /// A Party committee directly under the provincial one that governs no territory.
    case partySubordinate
    case peoplesCouncil
    case peoplesCommittee
    /// Sở, ban, ngành under the People's Committee, and its offices.
    case department
    /// A branch of a central body in the province (tax, treasury, social insurance).
    case centralBranch
    case front
    case massOrganisation
    case police
    case military
    case court
    case procuracy
    case press
    case bank
    case enterprise

    public var kind: Kind {
      switch self {
      case .partyCommittee, .partyAdvisory, .partyCaucus, .partySubordinate: .party
      case .peoplesCouncil, .peoplesCommittee, .department, .centralBranch: .state
      case .front: .front
      case .massOrganisation: .union
      case .police, .military: .armedForces
      case .court, .procuracy: .justice
      case .press: .press
      case .bank, .enterprise: .enterprise
      }
    }

    public var vietnamese: String {
      switch self {
      case .partyCommittee: "Cấp ủy địa phương"
      case .partyAdvisory: "Cơ quan tham mưu, giúp việc cấp ủy"
      case .partyCaucus: "Ban cán sự đảng, đảng đoàn"
      case .partySubordinate: "Đảng ủy trực thuộc"
      case .peoplesCouncil: "Hội đồng nhân dân"
      case .peoplesCommittee: "Ủy ban nhân dân"
      case .department: "Sở, ban, ngành"
      case .centralBranch: "Cơ quan ngành dọc"
      case .front: "Ủy ban Mặt trận Tổ quốc"
      case .massOrganisation: "Đoàn thể"
      case .police: "Công an"
      case .military: "Quân sự"
      case .court: "Tòa án nhân dân"
      case .procuracy: "Viện kiểm sát nhân dân"
      case .press: "Cơ quan báo chí"
      case .bank: "Ngân hàng"
      case .enterprise: "Doanh nghiệp"
      }
    }

    /// Whether each unit has at most one body of this form, named by the unit: such bodies end, begin and take names with their unit.
    public var isTerritorial: Bool {
      switch self {
      case .partyCommittee, .peoplesCouncil, .peoplesCommittee, .front: true
      default: false
      }
    }

    /// The name of the territorial body of a unit: «Huyện ủy Phụng Hiệp», «Ủy ban nhân dân phường Vị Thanh»; nil for other forms.
    public func name(of unit: UnitFact) -> String? {
      switch self {
      case .partyCommittee: Form.committeeWord(unit.kind) + " " + (unit.level == .commune ? unit.runningName : unit.name)
      case .peoplesCouncil: "Hội đồng nhân dân " + unit.runningName
      case .peoplesCommittee: "Ủy ban nhân dân " + unit.runningName
      case .front: "Ủy ban Mặt trận Tổ quốc Việt Nam " + unit.runningName
      default: nil
      }
    }

    private static func committeeWord(_ kind: AdminUnit.Kind) -> String {
      switch kind {
      case .province: "Tỉnh ủy"
      case .centralCity, .provincialCity: "Thành ủy"
      case .ruralDistrict: "Huyện ủy"
      case .urbanDistrict: "Quận ủy"
      case .town: "Thị ủy"
      case .commune, .ward, .township, .specialZone: "Đảng ủy"
      }
    }
  }

  /// The identity of a body that begins on this day under this name. Nil for a name without letters.
  public static func id(name: String, from day: Day, taken: (ID<Agency>) -> Bool = { _ in false }) -> ID<Agency>? {
    let words = VietnameseText.words(name).map { word in word.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) } }
    let base = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(46)
    guard !base.isEmpty else { return nil }
    return BodyID.free(base: base.hasSuffix("-") ? String(base.dropLast()) : String(base), from: day, taken: taken)
  }
}

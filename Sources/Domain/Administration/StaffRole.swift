/// A named bundle of what a position may do. The system administrator does no business and sees no personal data.
public enum StaffRole: String, Sendable, CaseIterable, Codable {
  case standingCommitteeReader
  case partyOffice
  case partyOfficeLeader
  case committeeAdviser
  case provincialOffice
  case constructionOfficer
  case constructionLeader
  case organisationOfficer
  case organisationLeader
  case finance
  case communeOfficer
  case communePolice
  case investor
  case inspector
  case press
  case union
  case bank
  case frontSupervisor
  case dataProtectionOfficer
  case systemAdministrator

  public var vietnamese: String {
    switch self {
    case .standingCommitteeReader: "Ban Thường vụ (đọc)"
    case .partyOffice: "Văn phòng cấp ủy"
    case .partyOfficeLeader: "Lãnh đạo văn phòng cấp ủy"
    case .committeeAdviser: "Cơ quan tham mưu, giúp việc cấp ủy tỉnh"
    case .provincialOffice: "Văn phòng Ủy ban nhân dân tỉnh"
    case .constructionOfficer: "Cán bộ Sở Xây dựng"
    case .constructionLeader: "Lãnh đạo Sở Xây dựng"
    case .organisationOfficer: "Cán bộ Sở Nội vụ"
    case .organisationLeader: "Lãnh đạo Sở Nội vụ"
    case .finance: "Tài chính"
    case .communeOfficer: "Cán bộ cấp xã"
    case .communePolice: "Công an cấp xã"
    case .investor: "Chủ đầu tư"
    case .inspector: "Thanh tra, kiểm tra"
    case .press: "Cơ quan báo chí"
    case .union: "Công đoàn, đoàn thể"
    case .bank: "Ngân hàng"
    case .frontSupervisor: "Mặt trận giám sát"
    case .dataProtectionOfficer: "Bảo vệ dữ liệu cá nhân"
    case .systemAdministrator: "Quản trị hệ thống"
    }
  }

  /// What the role may do. What everybody with a position may do stands in `common`.
  public var capabilities: Set<Capability> {
    switch self {
    case .standingCommitteeReader: StaffRole.common.union([.readClosedDirectives])
    case .partyOffice:
      StaffRole.common.union([
        .readClosedDirectives, .importDirective, .confirmProvisionMatches, .publishDirective, .governDirective, .issueDuty, .acceptDuty,
      ])
    case .partyOfficeLeader: StaffRole.common.union([.readClosedDirectives, .approvePublication, .approveDirectiveEnd, .acceptDuty])
    case .committeeAdviser: StaffRole.common.union([.readClosedDirectives])
    case .provincialOffice: StaffRole.common.union([.readClosedDirectives, .issueDuty, .acceptDuty, .keepCalendar])
    case .constructionOfficer:
      StaffRole.common.union([
        .readClosedDirectives, .assignProvision, .keepRuling, .simulateDraft, .proposeParameter, .enterTarget, .readNationalID, .readIncome,
        .readPhone, .readAddress, .issueDuty,
      ])
    case .constructionLeader:
      StaffRole.common.union([.readClosedDirectives, .simulateDraft, .approveParameter, .confirmTarget, .issueDuty, .acceptDuty])
    case .organisationOfficer:
      StaffRole.common.union([.readClosedDirectives, .draftReorganisation, .appointHead, .keepCalendar, .importRegister])
    case .organisationLeader: StaffRole.common.union([.readClosedDirectives, .draftReorganisation, .enactReorganisation])
    case .finance: StaffRole.common.union([.readClosedDirectives])
    case .communeOfficer: StaffRole.common.union([.readNationalID, .readIncome, .readPhone, .readAddress, .renewFileSecret])
    case .communePolice: StaffRole.common.union([.readNationalID, .readAddress])
    case .inspector: StaffRole.common.union([.readClosedDirectives, .readDelegations, .verifyRecord, .readRecord])
    case .investor, .press, .union, .bank, .frontSupervisor: StaffRole.common
    case .dataProtectionOfficer: StaffRole.common.union([.readDelegations, .verifyRecord, .protectData, .readRecord])
    case .systemAdministrator: [.signIn, .manageAccounts, .readStaff, .readDelegations, .tendOutbox]
    }
  }

  /// What every position may do: keep its account, see its own agency's people, pass a power on for a time, work on its agency's duties.
  static let common: Set<Capability> = [.signIn, .readStaff, .delegate, .workOnDuty]

  /// How far a capability of a role reaches, from the agency of the position.
  public enum Reach: Sendable, Equatable {
    case province
    /// The unit in which the agency stands on the day.
    case unit
    /// The agency with those below it.
    case agency
    case own
  }

  public func reach(of capability: Capability) -> Reach {
    if capability.concernsOneself { return .own }
    if capability == .readStaff {
      switch self {
      case .organisationOfficer, .organisationLeader, .inspector, .dataProtectionOfficer, .systemAdministrator: return .province
      default: return .agency
      }
    }
    return reach
  }

  /// How far the role's business reaches.
  public var reach: Reach {
    switch self {
    case .communeOfficer, .communePolice, .union, .frontSupervisor: .unit
    case .investor, .bank: .agency
    default: .province
    }
  }

  /// The forms of agencies in which such a position can be: a role follows the kind of agency, never a list of names. Empty for any.
  public var forms: Set<Agency.Form> {
    switch self {
    case .standingCommitteeReader, .partyOffice, .partyOfficeLeader: [.partyCommittee, .partyAdvisory]
    case .committeeAdviser: [.partyAdvisory]
    case .provincialOffice, .constructionOfficer, .constructionLeader, .organisationOfficer, .organisationLeader, .finance:
      [.department, .peoplesCommittee]
    case .communeOfficer: [.peoplesCommittee, .partyCommittee, .peoplesCouncil]
    case .communePolice: [.police]
    case .investor: [.enterprise, .department]
    case .inspector: [.department, .partyAdvisory]
    case .press: [.press]
    case .union: [.massOrganisation]
    case .bank: [.bank]
    case .frontSupervisor: [.front]
    case .dataProtectionOfficer, .systemAdministrator: []
    }
  }

  /// Whether it can be held only in a body of a commune; what is the province's cannot be held there.
  public func fits(_ form: Agency.Form, at level: AdminUnit.Level) -> Bool {
    guard forms.isEmpty || forms.contains(form) else { return false }
    switch self {
    case .communeOfficer, .communePolice: return level == .commune
    case .union, .frontSupervisor, .investor, .bank: return true
    case .dataProtectionOfficer, .systemAdministrator: return true
    default: return level == .province
    }
  }

  /// Whether its reach needs an agency.
  public var needsAgency: Bool { reach != .province }
}

/// A named bundle of what a position may do. The system administrator does no business and sees no personal data.
public enum StaffRole: String, Sendable, CaseIterable, Codable {
  case systemAdministrator
  case closedReader
  case partyOffice
  case partyOfficeLeader
  case constructionOfficer
  case constructionLeader
  case organisationOfficer
  case organisationLeader
  case communeOfficer

  public var vietnamese: String {
    switch self {
    case .systemAdministrator: "Quản trị hệ thống"
    case .closedReader: "Đọc văn bản chưa công khai"
    case .partyOffice: "Văn phòng cấp ủy"
    case .partyOfficeLeader: "Lãnh đạo văn phòng cấp ủy"
    case .constructionOfficer: "Giao việc, nhập tham số (Sở Xây dựng)"
    case .constructionLeader: "Duyệt tham số (Sở Xây dựng)"
    case .organisationOfficer: "Soạn việc sắp xếp đơn vị, bổ nhiệm"
    case .organisationLeader: "Ban hành việc sắp xếp đơn vị"
    case .communeOfficer: "Cán bộ cấp xã"
    }
  }

  public var capabilities: Set<Capability> {
    switch self {
    case .systemAdministrator: [.signIn, .manageAccounts]
    case .closedReader: [.signIn, .readClosedDirectives]
    case .partyOffice:
      [.signIn, .readClosedDirectives, .importDirective, .confirmProvisionMatches, .publishDirective, .governDirective]
    case .partyOfficeLeader: [.signIn, .readClosedDirectives, .approvePublication, .approveDirectiveEnd]
    case .constructionOfficer:
      [.signIn, .readClosedDirectives, .assignProvision, .keepRuling, .simulateDraft, .proposeParameter]
    case .constructionLeader: [.signIn, .readClosedDirectives, .simulateDraft, .approveParameter]
    case .organisationOfficer: [.signIn, .readClosedDirectives, .draftReorganisation, .appointHead]
    case .organisationLeader: [.signIn, .readClosedDirectives, .draftReorganisation, .enactReorganisation]
    case .communeOfficer: [.signIn]
    }
  }
}

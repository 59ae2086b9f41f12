import Kit

/// The roof, the navigation and the footer around every page.
public struct Frame: Sendable {
  /// For the browser's tab: the page's own name, then ours; «Lỗi:» first when a form failed.
  public let title: String
  /// `vi`, `en`: the language of the page (RFC 5646).
  public let language: String
  /// The same page in the other language; nil where there is none.
  public let otherLanguage: OtherLanguage?
  /// Whether the address or the page tells something of a person: then no search engine keeps it and no link carries the address on.
  let isPersonal: Bool
  public let stylesheet: String
  public let mark: String
  /// «thành phố Cần Thơ».
  public let province: String
  public let isDemonstration: Bool
  /// Whether this is a page of officials, whose roof is lower.
  public let isWork: Bool
  public let isPortal: Bool
  public let person: Person?
  /// Where a visitor signs in and comes back from.
  public let signIn: String
  public let formToken: String
  public let navigation: [Entry]
  /// Where the history of the record that the page is about stands; nil where there is none, or this person may not read it.
  public let recordHistory: String?
  public let crumbs: [Crumb]
  public let hasCrumbs: Bool
  /// What was asked in the finder.
  public let asked: String
  /// `HH:MM, dd/mm/yyyy`, and the same for machines.
  public let shownAt: String
  public let shownAtISO: String

  /// Who is signed in.
  public struct Person: Sendable {
    public let name: String
    public let position: String
    /// Where the person's own account is; nil in a demonstration, which has none.
    public let ownPage: String?
    /// Notices that the person has not read; nil for none.
    public let unread: Int?
  }

  /// A way to the same page in another language.
  public struct OtherLanguage: Sendable {
    public let code: String
    public let name: String
    public let leads: String
  }

  /// One line of the navigation.
  public struct Entry: Sendable {
    public let label: String
    public let address: String
    public let isHere: Bool
  }
}

/// One step of the way from the home page to this one; the last has no address.
public struct Crumb: Sendable {
  public let label: String
  /// Where it leads; not called `address`, which a page around it may have too.
  public let leads: String?

  public init(_ label: String, _ leads: String? = nil) {
    self.label = label
    self.leads = leads
  }
}

/// The main parts of the site, as its navigation names them.
public enum Section: String, Sendable, CaseIterable {
  case home, directives, board, targets, units, agencies, duties, work, reorganisations, accounts, approvals, eligibility, outbox
  case dataOffice, record

  var label: String {
    switch self {
    case .home: "Trang chủ"
    case .directives: "Văn bản chỉ đạo"
    case .board: "Bảng theo dõi"
    case .targets: "Chỉ tiêu"
    case .units: "Đơn vị hành chính"
    case .agencies: "Cơ quan, tổ chức"
    case .duties: "Việc của tôi"
    case .work: "Việc cần giao"
    case .reorganisations: "Sắp xếp đơn vị"
    case .accounts: "Tài khoản cán bộ"
    case .approvals: "Chờ duyệt"
    case .dataOffice: "Dữ liệu cá nhân"
    case .eligibility: "Xét điều kiện"
    case .outbox: "Hộp thư đi"
    case .record: "Sổ ghi việc"
    }
  }

  var address: String {
    switch self {
    case .home: "/"
    case .directives: "/van-ban"
    case .board: "/bang"
    case .targets: "/chi-tieu"
    case .units: "/don-vi"
    case .agencies: "/co-quan"
    case .duties: "/lam-viec/viec-cua-toi"
    case .work: "/lam-viec"
    case .reorganisations: "/lam-viec/sap-xep"
    case .accounts: "/lam-viec/tai-khoan"
    case .approvals: "/lam-viec/cho-duyet"
    case .dataOffice: "/lam-viec/du-lieu-ca-nhan"
    case .eligibility: "/lam-viec/xet-dieu-kien"
    case .outbox: "/lam-viec/hop-thu-di"
    case .record: "/lam-viec/so"
    }
  }
}

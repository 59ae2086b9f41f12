import Domain
import Kit
import Office

/// One line of the permission table for an address: who may, by the use cases it stands on.
public struct RouteRow: Sendable {
  /// `GET /lam-viec/tai-khoan`, as the router has it.
  public let route: String
  public let access: Access
  /// Fills the parts of the pattern for one official; what is left of `{so}` and `{diem}` is the world's closed document.
  let path: (@Sendable (PermissionWorld, PermissionWorld.Member, String) -> String)?

  /// Who may come in.
  public enum Access: Sendable, Equatable {
    /// Everybody; what is shown to whom is the use case's matter.
    case open
    /// Everybody who is signed in.
    case signedIn
    /// Who may do one of these use cases, by the lines of their names.
    case asks([String])
  }

  public func address(in world: PermissionWorld, for member: PermissionWorld.Member) -> String {
    let pattern = String(route.drop { $0 != "/" })
    return (path?(world, member, pattern) ?? pattern).replacing("{so}", with: PermissionWorld.slug).replacing("{diem}", with: "II.2.b")
      .replacing("{ten}", with: "khong.co").replacing("{viec}", with: "hop-nhat-don-vi")
      .replacing("{chi-tieu}", with: "khong-co").replacing("{muc}", with: "khong-co")
      .replacing("{ten}", with: "khong.co").replacing("{viec}", with: "hop-nhat-don-vi").replacing("{quyen}", with: "assignProvision")
  }

  public var isPost: Bool { route.hasPrefix("POST ") }

  static func open(_ route: String) -> RouteRow { .init(route: route, access: .open, path: nil) }

  static func signedIn(_ route: String, at path: (@Sendable (PermissionWorld, PermissionWorld.Member, String) -> String)? = nil) -> RouteRow
  {
    .init(route: route, access: .signedIn, path: path)
  }

  static func asks(
    _ route: String, _ names: String..., at path: (@Sendable (PermissionWorld, PermissionWorld.Member, String) -> String)? = nil
  ) -> RouteRow { .init(route: route, access: .asks(names), path: path) }

  /// Whether this role may, over a record inside its scope; nil where a name of the line is none of the table's.
  public func expected(_ role: StaffRole) -> Bool? {
    switch access {
    case .open, .signedIn: return true
    case .asks(let names):
      var may = false
      for name in names {
        guard let row = PermissionTable.useCases.first(where: { $0.name == name }) else { return nil }
        may = may || row.expected(role).inside
      }
      return may
    }
  }
}

extension PermissionTable {
  /// Every route of the doors. To add one, add one line in the order of the alphabet: `.open` for a page of the public, `.signedIn` where an
  /// account is enough, `.asks("GET /…", "DoThing.run")` with the names of the use cases of which the person must be allowed one; `at:` fills
  /// the parts of the address.
  public static let routes: [RouteRow] = [
    .open("GET /"),
    .open("GET /api/v1/openapi.json"),
    .open("GET /api/v1/record/checkpoint"),
    .open("GET /api/v1/record/checkpoints"),
    .open("GET /api/v1/record/consistency"),
    .open("GET /api/v1/record/inclusion"),
    .open("GET /bang"),
    .open("GET /chi-tieu"),
    .open("GET /chi-tieu/{chi-tieu}"),
    .open("GET /co-quan"),
    .open("GET /co-quan/{ma}"),
    .open("GET /dang-nhap"),
    .open("GET /dang-nhap/ma"),
    .open("GET /don-vi"),
    .open("GET /don-vi/{ma}"),
    .open("GET /en/toi-co-du-dieu-kien-khong"),
    .open("GET /en/toi-co-du-dieu-kien-khong/in"),
    .open("GET /ho-so-cua-toi"),
    .signedIn("GET /lam-viec"),
    .asks("GET /lam-viec/cap-lai-ma", "RenewFileSecret.run"),
    .asks("GET /lam-viec/chi-tieu/bo", "ProposeAct.run, chỉ tiêu"),
    .asks("GET /lam-viec/chi-tieu/muc/{muc}", "ProposeAct.run, chỉ tiêu"),
    .asks("GET /lam-viec/chi-tieu/{chi-tieu}/muc", "EnterTarget.run"),
    .signedIn("GET /lam-viec/cho-duyet"),
    .asks("GET /lam-viec/du-lieu-ca-nhan", "PersonalRequests.list"),
    .asks("GET /lam-viec/du-lieu-ca-nhan/su-viec/{ma}", "DataBreaches.read"),
    .asks("GET /lam-viec/du-lieu-ca-nhan/yeu-cau/{ma}", "PersonalRequests.read"),
    .asks("GET /lam-viec/cho-duyet/{ma}", "ReadProposal.run", at: proposal),
    .asks("GET /lam-viec/co-quan/{ma}", "ReadAgencyStaff.run", at: ownAgency),
    .asks("GET /lam-viec/dieu-hanh", "ReadDutyBoard.run"),
    .asks("GET /lam-viec/dieu-hanh/tuan", "ReadDutyBoard.run"),
    .asks("GET /lam-viec/hop-thu-di", "ReadOutbox.run"),
    .signedIn("GET /lam-viec/lich-lam-viec"),
    .asks("GET /lam-viec/nguoi-dung-dau", "ReadScorecards.run"),
    .signedIn("GET /lam-viec/nhiem-vu"),
    .signedIn("GET /lam-viec/nhiem-vu.csv"),
    .asks("GET /lam-viec/nhiem-vu/giao", "ReadIssueChoices.run"),
    .signedIn("GET /lam-viec/nhiem-vu/{ma}"),
    .signedIn("GET /lam-viec/nhiem-vu/{ma}/phan/{phan}/{viec}"),
    .signedIn("GET /lam-viec/quyen"),
    .signedIn("GET /lam-viec/quyen/{quyen}"),
    .asks("GET /lam-viec/nhap-bang", "CheckImport.run", "CheckImport.run, cán bộ"),
    .asks("GET /lam-viec/nhap-bang/{loai}/mau.xlsx", "CheckImport.run", at: unitTable),
    .asks("GET /lam-viec/nhap-bang/{loai}/xuat.xlsx", "ExportForImport.run", at: unitTable),
    .asks("GET /lam-viec/sap-xep", "ListReorganisations.run"),
    .asks("GET /lam-viec/sap-xep/moi", "DraftReorganisation.run"),
    .asks("GET /lam-viec/sap-xep/{ma}", "ReadReorganisation.run", at: draft),
    .asks("GET /lam-viec/sap-xep/{ma}/dinh-chinh", "CorrectReorganisationDay.run", at: draft),
    .asks("GET /lam-viec/sap-xep/{ma}/hieu-luc", "EnactReorganisation.run", at: draft),
    .asks("GET /lam-viec/sap-xep/{ma}/rut", "WithdrawReorganisation.run", at: draft),
    .asks("GET /lam-viec/sap-xep/{ma}/sua", "ReviseReorganisation.run", at: draft),
    .asks("GET /lam-viec/sap-xep/{ma}/them/{viec}", "ReviseReorganisation.run", at: draft),
    .asks("GET /lam-viec/so", "ListEntries.run"),
    .asks("GET /lam-viec/so/{ma}", "ReadEntry.run"),
    .asks("GET /lam-viec/so/{ma}/chung-minh", "ReadProof.run"),
    .asks("GET /lam-viec/tai-khoan", "ListAccounts.run"),
    .asks("GET /lam-viec/tham-so", "ProposeAct.run, tham số"),
    .asks("GET /lam-viec/thu-quy-dinh", "SimulateDraft.run"),
    .signedIn("GET /lam-viec/uy-quyen"),
    .asks("GET /lam-viec/vai-tro", "ListRoles.run"),
    .asks("GET /lam-viec/van-ban/{so}/ban-moi", "ReadProposedText.run"),
    .asks("GET /lam-viec/van-ban/{so}/diem/{diem}", "AssignProvision.run"),
    .asks("GET /lam-viec/van-ban/{so}/ma-tran", "ReadDutyMatrix.run"),
    .asks("GET /lam-viec/van-ban/{so}/ma-tran.csv", "ReadDutyMatrix.run"),
    .asks("GET /lam-viec/van-ban/{so}/quan-ly", "GovernDirective.run"),
    .signedIn("GET /lam-viec/viec-cua-toi"),
    .signedIn("GET /lam-viec/xet-dieu-kien"),
    .open("GET /loi-moi"),
    .open("GET /phap-luat"),
    .open("GET /phap-luat/{so}"),
    .open("GET /phap-luat/{so}/{noi1}"),
    .open("GET /phap-luat/{so}/{noi1}/{noi2}"),
    .open("GET /phap-luat/{so}/{noi1}/{noi2}/{noi3}"),
    .open("GET /phap-luat/{so}/{noi1}/{noi2}/{noi3}/{noi4}"),
    .open("GET /nhat-ky/diem-chot"),
    .open("GET /nhat-ky/diem-chot.atom"),
    .open("GET /nhat-ky/diem-chot/{so}"),
    .open("GET /nhat-ky/kiem-chung"),
    .open("GET /nhom-noi-nhan"),
    .open("GET /phap-luat/tham-so"),
    .open("GET /suc-khoe"),
    .signedIn("GET /tai-khoan"),
    .signedIn("GET /tai-khoan/du-lieu"),
    .open("GET /tai-san/{ten}"),
    .signedIn("GET /thong-bao"),
    .open("GET /tim"),
    .open("GET /toi-co-du-dieu-kien-khong"),
    .open("GET /lich/{tep}"),
    .open("GET /toi-co-du-dieu-kien-khong/in"),
    .open("GET /van-ban"),
    .open("GET /van-ban/{so}"),
    .open("GET /van-ban/{so}/diem/{diem}"),
    .open("GET /van-ban/{so}/lien-quan"),
    .open("GET /van-ban/{so}/nghi-van"),
    .open("GET /van-ban/{so}/noi-nhan"),
    .open("GET /van-ban/{so}/viec"),
    .open("POST /api/v1/eligibility/check"),
    .open("POST /dang-nhap"),
    .open("POST /dang-nhap/ma"),
    .open("POST /dang-xuat"),
    .signedIn("POST /lam-viec/ban-giao/{ma}"),
    .asks("POST /lam-viec/chi-tieu/bo", "ProposeAct.run, chỉ tiêu"),
    .asks("POST /lam-viec/chi-tieu/bo-chung", "AdoptIndicators.run"),
    .asks("POST /lam-viec/chi-tieu/muc/{muc}", "ProposeAct.run, chỉ tiêu"),
    .asks("POST /lam-viec/chi-tieu/{chi-tieu}/muc", "EnterTarget.run"),
    .open("POST /giu-ho-so"),
    .open("POST /ho-so-cua-toi"),
    .asks("POST /lam-viec/cap-lai-ma", "RenewFileSecret.run"),
    .asks("POST /lam-viec/cho-duyet/{ma}/duyet", "ApproveProposal.run", at: proposal),
    .asks("POST /lam-viec/cho-duyet/{ma}/rut", "WithdrawProposal.run", at: ownProposal),
    .asks("POST /lam-viec/cho-duyet/{ma}/tu-choi", "RejectProposal.run", at: proposal),
    .asks("POST /lam-viec/hop-thu-di/{thu}/gui-lai", "RetryMessage.run"),
    .signedIn("POST /lam-viec/lich"),
    .asks("POST /lam-viec/lich-lam-viec", "EnterCalendarDay.run"),
    .asks("POST /lam-viec/nhiem-vu/giao", "IssueDuty.run"),
    .signedIn("POST /lam-viec/nhiem-vu/{ma}/phan/{phan}/{viec}"),
    .asks("POST /lam-viec/du-lieu-ca-nhan", "DataBreaches.enter"),
    .asks("POST /lam-viec/du-lieu-ca-nhan/su-viec/{ma}/khep", "DataBreaches.close"),
    .asks("POST /lam-viec/du-lieu-ca-nhan/su-viec/{ma}/thong-bao", "DataBreaches.notify"),
    .asks("POST /lam-viec/du-lieu-ca-nhan/yeu-cau/{ma}", "PersonalRequests.settle"),
    .asks("POST /lam-viec/nhap-bang/{loai}", "CarryOutImport.run", at: unitTable),
    .asks("POST /lam-viec/nhap-bang/{loai}/thu", "CheckImport.run", at: unitTable),
    .asks("POST /lam-viec/sap-xep/moi", "DraftReorganisation.run"),
    .asks("POST /lam-viec/sap-xep/{ma}/bo", "ReviseReorganisation.run", at: draft),
    .asks("POST /lam-viec/sap-xep/{ma}/dinh-chinh", "CorrectReorganisationDay.run", at: draft),
    .asks("POST /lam-viec/sap-xep/{ma}/hieu-luc", "EnactReorganisation.run", at: draft),
    .asks("POST /lam-viec/sap-xep/{ma}/rut", "WithdrawReorganisation.run", at: draft),
    .asks("POST /lam-viec/sap-xep/{ma}/sua", "ReviseReorganisation.run", at: draft),
    .asks("POST /lam-viec/sap-xep/{ma}/them/{viec}", "ReviseReorganisation.run", at: draft),
    .asks("POST /lam-viec/tai-khoan", "CreateStaffAccount.run"),
    .asks("POST /lam-viec/tai-khoan/{ten}/moi", "InviteAgain.run"),
    .asks("POST /lam-viec/tham-so", "ProposeAct.run, tham số"),
    .asks("POST /lam-viec/uy-quyen", "DelegatePower.run"),
    .asks("POST /lam-viec/uy-quyen/{ma}/thu-hoi", "RevokeDelegation.run", at: draft),
    .asks("POST /lam-viec/van-ban/{so}/ban-moi", "ConfirmProvisionMatches.run"),
    .asks("POST /lam-viec/van-ban/{so}/cong-bo", "ProposeAct.run"),
    .asks("POST /lam-viec/van-ban/{so}/diem/{diem}/chu-tri", "AssignProvision.run"),
    .asks("POST /lam-viec/van-ban/{so}/diem/{diem}/han", "AssignProvision.run"),
    .asks("POST /lam-viec/van-ban/{so}/diem/{diem}/nguon", "AssignProvision.run"),
    .asks("POST /lam-viec/van-ban/{so}/ma-tran", "RecordProvisionNotice.run"),
    .asks("POST /lam-viec/van-ban/{so}/ra-soat", "ClearReviewMark.run"),
    .asks("POST /lam-viec/van-ban/{so}/viec", "GovernDirective.run"),
    .signedIn("POST /lam-viec/xet-dieu-kien/thu"),
    .open("POST /loi-moi"),
    .signedIn("POST /tai-khoan/du-lieu"),
    .signedIn("POST /tai-khoan/du-lieu/yeu-cau"),
    .signedIn("POST /tai-khoan/ma-du-phong"),
    .signedIn("POST /tai-khoan/mat-khau"),
    .signedIn("POST /tai-khoan/phien"),
    .signedIn("POST /tai-khoan/phien-khac"),
    .signedIn("POST /thong-bao/da-doc"),
  ]

  private static let ownAgency: @Sendable (PermissionWorld, PermissionWorld.Member, String) -> String = { _, member, pattern in
    pattern.replacing("{ma}", with: member.agencies.inside.text)
  }
  private static let unitTable: @Sendable (PermissionWorld, PermissionWorld.Member, String) -> String = { _, _, pattern in
    pattern.replacing("{loai}", with: "don-vi")
  }
  private static let draft: @Sendable (PermissionWorld, PermissionWorld.Member, String) -> String = { world, _, pattern in
    pattern.replacing("{ma}", with: world.draft.text)
  }
  private static let proposal: @Sendable (PermissionWorld, PermissionWorld.Member, String) -> String = { world, _, pattern in
    pattern.replacing("{ma}", with: world.proposal(of: .partyOffice).text)
  }
  private static let ownProposal: @Sendable (PermissionWorld, PermissionWorld.Member, String) -> String = { _, member, pattern in
    pattern.replacing("{ma}", with: member.proposal.text)
  }
}

/// What a person may be allowed to do; one list for the whole house. With a scope it is a `Power`.
///
/// A new one gets its words below, the roles that hold it (`StaffRole`) and the use cases that ask for it (`PermissionTable` of the tests).
public enum Capability: String, Sendable, CaseIterable, Codable {
  /// Make, mark and migrate the installation itself; no business.
  case manageInstallation
  /// Begin and end one's own session.
  case signIn
  /// Invite persons, give them positions and roles, and invite them anew; no business.
  case manageAccounts
  /// See who holds which position and power in a body, and held it in those it follows.
  case readStaff
  /// Let another person use a power of one's own for a time, and take it back.
  case delegate
  /// See the whole register of delegations.
  case readDelegations
  /// Read directives that have not been published.
  case readClosedDirectives
  /// Take an official document into the register, also a changed text of a known one.
  case importDirective
  /// Take an official legal text into the law library.
  case importLaw
  /// Say which provision of a changed text continues which old one.
  case confirmProvisionMatches
  /// Propose the recorded decision by which a closed directive becomes public.
  case publishDirective
  /// Approve, as the second person, that a closed directive becomes public.
  case approvePublication
  /// Adopt or amend a directive as its issuer or the issuer's successor; propose that it be replaced or closed.
  case governDirective
  /// Approve, as the second person, that a directive be replaced or closed.
  case approveDirectiveEnd
  /// Give a provision its owner, its day and the source of its target.
  case assignProvision
  /// Give duties out in the name of one's own body or of one above it that one helps.
  case issueDuty
  /// Acknowledge the duties of one's own body, report on them and hand them in.
  case workOnDuty
  /// Accept, return, extend and excuse duties in the name of the body that gave them; never one's own body's.
  case acceptDuty
  /// Urge the duties that have reached a step of their ladder; the program's own timed work.
  case sendReminders
  /// Enter days off and make-up days with the decision they rest on.
  case keepCalendar
  /// Draft, correct or withdraw a reorganisation of units and agencies.
  case draftReorganisation
  /// Put a drafted reorganisation into force; never the drafter.
  case enactReorganisation
  /// Record who heads a body, and from which day.
  case appointHead
  /// Enter units and agencies that are not in the register yet, from a table.
  case importRegister
  /// Sign what the record is now, so that it cannot be changed unnoticed.
  case signCheckpoint
  /// Keep a ruling on a case, and give kept ones again.
  case keepRuling
  /// Propose a province's decision on a parameter of the rules.
  case proposeParameter
  /// Put a province's decision on a parameter into force, as the second person.
  case approveParameter
  /// Enter what a document wants of an indicator, and propose that a target be confirmed or superseded.
  case enterTarget
  /// Confirm or supersede a target, and take up an approved package, as the second person.
  case confirmTarget
  /// Try a draft decree or decision on a population.
  case simulateDraft
  /// Hold the record against its tree and its checkpoints, and take proofs out of it.
  case verifyRecord
  /// Send what waits in the outbox and note how it went; the program's own, no person's.
  case deliverMessages
  /// See how far messages of the outbox are, addresses masked, and have them tried again.
  case tendOutbox
  /// Answer what persons ask about their own data, and keep the register of breaches.
  case protectData
  /// Read the record of who did what.
  case readRecord
  /// Have something kept under a code and a secret; the public's own, no role's.
  case keepOwnFile
  /// Give the owner of a kept file a new secret after seeing the person's papers.
  case renewFileSecret
  /// See a person's citizen number in full.
  case readNationalID
  /// See a person's or a household's income.
  case readIncome
  /// See a person's telephone number in full.
  case readPhone
  /// See where a person lives, in full.
  case readAddress
}

extension Capability {
  /// What it lets a person do, as a page and a refusal say it.
  public var vietnamese: String {
    switch self {
    case .manageInstallation: "Lập và nâng cấp bản cài đặt"
    case .signIn: "Đăng nhập, giữ tài khoản của mình"
    case .manageAccounts: "Mở và mời tài khoản cán bộ"
    case .readStaff: "Xem người và vị trí của cơ quan"
    case .delegate: "Ủy quyền việc của mình"
    case .readDelegations: "Xem toàn bộ sổ ủy quyền"
    case .readClosedDirectives: "Đọc văn bản chưa công khai"
    case .importDirective: "Nhập văn bản vào sổ"
    case .importLaw: "Nhập văn bản vào thư viện pháp luật"
    case .confirmProvisionMatches: "Xác nhận bản chữ mới của văn bản"
    case .publishDirective: "Đề nghị công bố văn bản"
    case .approvePublication: "Duyệt việc công bố văn bản"
    case .governDirective: "Ghi việc tiếp nhận, sửa đổi; đề nghị kết thúc văn bản"
    case .approveDirectiveEnd: "Duyệt việc kết thúc, thay thế văn bản"
    case .assignProvision: "Giao chủ trì, hạn, nguồn chỉ tiêu"
    case .issueDuty: "Giao nhiệm vụ"
    case .workOnDuty: "Nhận, báo cáo nhiệm vụ của cơ quan mình"
    case .acceptDuty: "Nghiệm thu, gia hạn nhiệm vụ đã giao"
    case .sendReminders: "Gửi lời đôn đốc"
    case .keepCalendar: "Ghi ngày nghỉ, ngày làm bù"
    case .draftReorganisation: "Soạn việc sắp xếp đơn vị, cơ quan"
    case .enactReorganisation: "Ban hành việc sắp xếp đơn vị, cơ quan"
    case .appointHead: "Ghi người đứng đầu cơ quan"
    case .importRegister: "Nhập đơn vị, cơ quan từ bảng tính"
    case .signCheckpoint: "Ký điểm chốt của sổ ghi việc"
    case .keepRuling: "Lưu kết luận xét điều kiện"
    case .proposeParameter: "Đề nghị quyết định về tham số xét điều kiện"
    case .approveParameter: "Duyệt quyết định về tham số xét điều kiện"
    case .enterTarget: "Ghi mức chỉ tiêu của văn bản; đề nghị xác nhận, thay mức"
    case .confirmTarget: "Duyệt việc xác nhận, thay mức chỉ tiêu"
    case .simulateDraft: "Thử dự thảo quy định"
    case .verifyRecord: "Kiểm chứng sổ ghi việc"
    case .deliverMessages: "Gửi thư và tin nhắn đang chờ"
    case .tendOutbox: "Trông hộp thư đi"
    case .protectData: "Trả lời yêu cầu về dữ liệu cá nhân, giữ sổ sự việc"
    case .readRecord: "Đọc sổ ghi việc"
    case .keepOwnFile: "Giữ hồ sơ của mình"
    case .renewFileSecret: "Cấp lại mã bí mật của hồ sơ"
    case .readNationalID: "Xem đủ số căn cước công dân"
    case .readIncome: "Xem thu nhập"
    case .readPhone: "Xem đủ số điện thoại"
    case .readAddress: "Xem đủ địa chỉ nơi ở"
    }
  }

  /// Whether it is about oneself alone, wherever one works.
  public var concernsOneself: Bool {
    switch self {
    case .signIn, .delegate: true
    default: false
    }
  }

  /// Whether it opens personal data; each kind is a power of its own.
  public var opensPersonalData: Bool {
    switch self {
    case .readNationalID, .readIncome, .readPhone, .readAddress: true
    default: false
    }
  }

  /// Whether a person may let another use it for a time. Accounts, the record, personal data and the installation stay with the position.
  public var mayBeDelegated: Bool {
    switch self {
    case .manageInstallation, .signIn, .manageAccounts, .readStaff, .delegate, .readDelegations, .signCheckpoint, .verifyRecord,
      .workOnDuty, .sendReminders, .deliverMessages, .tendOutbox, .protectData, .readRecord, .keepOwnFile:
      false
    default: !opensPersonalData
    }
  }
}

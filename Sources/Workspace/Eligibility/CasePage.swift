import Domain
import Kit
import Office
import Site

/// An official's screen for one case: what is known of it, the day whose law is applied, and the ruling with every article.
public struct CasePage: Page {
  public static let template = "workspace/eligibility/case"
  public let frame: Frame
  public let faults: FormFaults?
  public let sections: [FieldSection]
  public let ruling: RulingView?
  public let empty: String

  /// Fields that belong together.
  public struct FieldSection: Sendable {
    public let title: String
    public let days: [FormField]
    public let texts: [FormField]
    public let choices: [FormField]
  }

  /// What is answered to the case.
  public struct RulingView: Sendable {
    public let parts: RulingParts
    public let heading: String
    public let day: String
    public let missing: [String]
    public let hasMissing: Bool
    public let papers: [PaperLine]
    public let hasPapers: Bool
    public let mayReturn: Bool
    public let returning: String
    public let letter: [FormField]
    public let carried: [Carried]
  }

  /// A paper with its office, days, form and source.
  public struct PaperLine: Sendable {
    public let name: String
    public let office: String
    public let days: String
    public let form: String
    public let basis: String
  }

  /// A field of the case that the letter's form carries along.
  public struct Carried: Sendable {
    public let name: String
    public let value: String
  }

  public init(_ read: CaseFields, typed: Fields, for visit: Visit) {
    let isAsked = !typed.names.isEmpty
    var problems = read.faults
    var ruling: RulingView?
    if isAsked, problems.isEmpty {
      let it = read.it
      let filed = it.filedOn ?? visit.today
      for (fact, day) in [
        (Facts.housingCertificate, it.housing.certifiedOn), (.incomeCertificate, it.income.certifiedOn),
        (.spouseCertificate, it.income.spouseCertifiedOn),
      ] {
        if let day, day > filed {
          problems.append(FieldFault(CaseFields.name(fact), "Giấy không thể ký sau ngày xét, \(filed.vietnamese)."))
        }
      }
      if let law = EligibilityLaw.inForce.on(filed) {
        if problems.isEmpty { ruling = RulingView(it, law, typed, visit) }
      } else {
        problems.append(
          FieldFault(
            CaseFields.name(.filedOn),
            "Chưa có quy định nào để xét trước ngày \(EligibilityLaw.inForce.begins.from.vietnamese). Hãy ghi một ngày từ ngày ấy."))
      }
    }
    self.ruling = ruling
    let faults = problems.isEmpty ? nil : FormFaults(.invalid("Chưa xét được hồ sơ.", fields: problems))
    self.faults = faults
    frame = visit.frame(
      "Xét điều kiện một hồ sơ", at: .eligibility, crumbs: [Crumb("Xét điều kiện một hồ sơ")], wrong: faults != nil, personal: isAsked)
    sections = CasePage.sections(typed, faults, visit)
    empty = "Ghi những gì hồ sơ nêu; chỗ nào chưa rõ thì để «Chưa biết». Không ghi tên, số giấy tờ. Trang này không lưu hồ sơ."
  }
}

extension CasePage {
  static func sections(_ typed: Fields, _ faults: FormFaults?, _ visit: Visit) -> [FieldSection] {
    func text(_ fact: Facts, _ label: String, hint: String = "") -> FormField {
      let name = CaseFields.name(fact)
      return FormField(name, label, hint: hint, value: typed.text(name), faults: faults)
    }
    func choice(_ fact: Facts, _ label: String, _ options: [(String, String)], hint: String = "") -> FormField {
      let name = CaseFields.name(fact)
      return FormField(
        name, label, hint: hint, value: typed.text(name), options: [("", "Chưa biết")] + options.map { (value: $0.0, label: $0.1) },
        faults: faults)
    }
    func flag(_ fact: Facts, _ label: String, hint: String = "") -> FormField {
      choice(fact, label, [("co", "Có"), ("khong", "Không")], hint: hint)
    }
    let groups = BeneficiaryGroup.allCases.map { (String($0.rawValue), "\($0.rawValue). \($0.words)") }
    let day = CaseFields.name(.filedOn)
    return [
      FieldSection(
        title: "Hồ sơ",
        days: [
          FormField(
            day, "Xét theo quy định của ngày", hint: "Ngày nộp hồ sơ; khi ký hợp đồng thì ghi ngày ký.",
            value: typed.has(day) ? typed.text(day) : visit.today.vietnamese, faults: faults),
          FormField(
            CaseFields.intake, "Ngày chủ đầu tư bắt đầu nhận hồ sơ",
            hint: "Để trống nếu chưa biết; ngày này định thủ tục của thư trả hồ sơ.",
            value: typed.text(CaseFields.intake), faults: faults),
        ],
        texts: [
          FormField(
            CaseFields.mark, "Mã hồ sơ", hint: "Dấu riêng của nơi xét, không phải tên hay số giấy tờ.", value: typed.text(CaseFields.mark),
            faults: faults)
        ],
        choices: [
          choice(.tenure, "Hình thức", [("mua", "Mua"), ("thue-mua", "Thuê mua"), ("thue", "Thuê")]),
          choice(
            .home, "Loại nhà",
            [("xa-hoi", "Nhà ở xã hội"), ("luc-luong-vu-trang", "Nhà ở cho lực lượng vũ trang"), ("luu-tru", "Nhà lưu trú công nhân")]),
          choice(.group, "Nhóm đối tượng (khoản của Điều 76)", groups),
        ]),
      FieldSection(
        title: "Gia đình và thu nhập",
        days: [
          text(.incomeCertificate, "Giấy xác nhận thu nhập ký ngày"), text(.spouseCertificate, "Giấy của vợ (chồng) ký ngày"),
        ],
        texts: [
          text(.minorChildren, "Số con chưa thành niên đang nuôi"),
          text(.applicantIncome, "Thu nhập thực nhận bình quân tháng", hint: "Đồng, ví dụ 12.500.000."),
          text(.spouseIncome, "Thu nhập của vợ (chồng)", hint: "Đồng, ví dụ 12.500.000."),
        ],
        choices: [
          choice(.maritalStatus, "Hôn nhân", [("chua", "Chưa kết hôn"), ("doc-than", "Được xác nhận độc thân"), ("co", "Đã kết hôn")]),
          choice(.spouseGroup, "Nhóm đối tượng của vợ (chồng)", groups), flag(.employmentContract, "Có hợp đồng lao động"),
          choice(.poverty, "Hộ nghèo, cận nghèo", [("ngheo", "Hộ nghèo"), ("can-ngheo", "Hộ cận nghèo"), ("khong", "Không")]),
        ]),
      FieldSection(
        title: "Nhà ở", days: [text(.housingCertificate, "Giấy xác nhận về nhà ở ký ngày")],
        texts: [
          text(.floorArea, "Diện tích sàn nhà đang có", hint: "Mét vuông, ví dụ 44,9."),
          text(.residents, "Số người đăng ký thường trú ở nhà ấy"),
        ],
        choices: [
          flag(.ownsHome, "Có nhà thuộc sở hữu tại nơi có dự án", hint: "Từ 01/06/2025: theo địa giới trước khi sắp xếp."),
          flag(.farFromWorkplace, "Ủy ban nhân dân cấp tỉnh xác định nhà xa nơi làm việc"), flag(.officialHousing, "Đang ở nhà ở công vụ"),
          flag(.official, "Thuộc các điểm b đến g khoản 1 Điều 45"),
        ]),
      FieldSection(
        title: "Đã được hưởng", days: [], texts: [],
        choices: [
          flag(.boughtSocialHousing, "Đã mua, thuê mua nhà ở xã hội"),
          flag(.receivedSupport, "Đã được hỗ trợ nhà ở tại tỉnh, thành phố này"),
          flag(.armedForcesHousing, "Đã hưởng nhà ở cho lực lượng vũ trang"),
        ]),
      FieldSection(
        title: "Quyết định của tỉnh, thành phố", days: [],
        texts: [
          FormField(
            CaseFields.coefficient, "Hệ số thu nhập", hint: "Để trống khi chưa có quyết định.", value: typed.text(CaseFields.coefficient),
            faults: faults),
          text(.colonelIncome, "Tổng thu nhập tháng của sĩ quan cấp Đại tá", hint: "Đồng; dùng cho nhóm 7."),
        ],
        choices: [
          FormField(
            CaseFields.ruralPoor, "Cho nhóm 2, nhóm 3 mua, thuê nhà ở xã hội", value: typed.text(CaseFields.ruralPoor),
            options: [("", "Chưa quy định"), ("co", "Có quy định"), ("khong", "Không")], faults: faults)
        ]),
    ]
  }
}

extension CasePage.RulingView {
  init(_ it: EligibilityCase, _ law: LawOfDay, _ typed: Fields, _ visit: Visit) {
    var dated = it
    dated.filedOn = law.day
    let ruling = Eligibility.judge(dated, under: law)
    parts = RulingParts(ruling, say: visit.say, sentence: ReasonSentence.text)
    let mark = it.mark.map { "Hồ sơ \($0): " } ?? ""
    switch ruling.verdict {
    case .eligible: heading = mark + (mark.isEmpty ? "Đủ điều kiện" : "đủ điều kiện")
    case .ineligible: heading = mark + (mark.isEmpty ? "Không đủ điều kiện" : "không đủ điều kiện")
    case .undetermined: heading = mark + (mark.isEmpty ? "Chưa kết luận được" : "chưa kết luận được")
    }
    day = "Theo quy định của ngày \(law.day.vietnamese)"
    missing = ruling.missing.each.map(CasePage.words)
    hasMissing = !missing.isEmpty
    papers = RequiredPaper.list(dated, under: law).map { paper in
      CasePage.PaperLine(
        name: CasePage.words(paper.kind), office: paper.office.prefix(1).uppercased() + paper.office.dropFirst(),
        days: paper.days.map { "\($0) ngày" } ?? "Không đặt hạn", form: paper.form.isEmpty ? "Không có mẫu" : paper.form,
        basis: paper.basis.citations.map(\.words).joined(separator: "; "))
    }
    hasPapers = !papers.isEmpty
    mayReturn = ruling.verdict == .ineligible
    let term = it.home.flatMap { ReturnTerm.of($0, intakeOpened: it.intakeOpened ?? law.day)?.value }
    returning = LetterPage.term(term)
    letter = LetterPage.fields(Fields(), nil)
    carried = typed.names.filter { !typed.text($0).isEmpty }.map { CasePage.Carried(name: $0, value: typed.text($0)) }
  }
}

extension CasePage {
  /// What a missing fact is called, for one who knows the form.
  static func words(_ fact: Facts) -> String {
    switch fact {
    case .filedOn: "ngày nộp hồ sơ"
    case .tenure: "hình thức: mua, thuê mua hay thuê"
    case .home: "loại nhà"
    case .group: "nhóm đối tượng"
    case .maritalStatus: "tình trạng hôn nhân"
    case .minorChildren: "số con chưa thành niên đang nuôi"
    case .spouseGroup: "nhóm đối tượng của vợ (chồng)"
    case .official: "có thuộc các điểm b đến g khoản 1 Điều 45 hay không"
    case .applicantIncome: "thu nhập của người đứng đơn"
    case .spouseIncome: "thu nhập của vợ (chồng)"
    case .employmentContract: "hợp đồng lao động"
    case .incomeCertificate: "giấy xác nhận thu nhập còn giá trị"
    case .spouseCertificate: "giấy xác nhận thu nhập của vợ (chồng) còn giá trị"
    case .poverty: "giấy chứng nhận hộ nghèo, cận nghèo"
    case .ownsHome: "có nhà thuộc sở hữu tại nơi có dự án hay không"
    case .floorArea: "diện tích sàn nhà đang có"
    case .residents: "số người đăng ký thường trú ở nhà ấy"
    case .housingCertificate: "giấy xác nhận về nhà ở còn giá trị"
    case .officialHousing: "có đang ở nhà ở công vụ hay không"
    case .farFromWorkplace: "xác định của tỉnh, thành phố về nhà xa nơi làm việc"
    case .boughtSocialHousing: "đã mua, thuê mua nhà ở xã hội hay chưa"
    case .receivedSupport: "đã được hỗ trợ nhà ở tại tỉnh, thành phố này hay chưa"
    case .armedForcesHousing: "đã hưởng nhà ở cho lực lượng vũ trang hay chưa"
    default: "tổng thu nhập tháng của sĩ quan cấp Đại tá"
    }
  }

  static func words(_ kind: RequiredPaper.Kind) -> String {
    switch kind {
    case .group: "Chứng minh đối tượng"
    case .housing: "Điều kiện nhà ở"
    case .spouseHousing: "Điều kiện nhà ở của vợ (chồng)"
    case .income: "Điều kiện thu nhập"
    case .incomeWithoutContract: "Điều kiện thu nhập, nếu không có hợp đồng lao động"
    case .spouseIncome: "Điều kiện thu nhập của vợ (chồng)"
    }
  }
}

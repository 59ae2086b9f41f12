import Domain
import Kit
import Office
import Site

/// Where the system administrator sees the accounts, opens one, and invites a person anew.
public struct AccountsPage: Page {
  public static let template = "workspace/accounts/accounts"
  public let frame: Frame
  public let faults: FormFaults?
  public let accounts: [Line]
  /// The address of the next page; nil on the last.
  public let next: String?
  public let fullName: FormField
  public let account: FormField
  public let title: FormField
  public let agency: FormField
  public let groups: [Group]
  public let role: FormField
  public let from: FormField
  public let email: FormField

  /// One account.
  public struct Line: Sendable {
    public let accountName: String
    public let person: String
    public let positions: [PositionLine]
    public let chipKind: String
    public let chip: String
    public let standing: String
    /// Where a new invitation is asked for; nil for one's own account.
    public let invites: String?
  }

  /// One position of its person.
  public struct PositionLine: Sendable {
    public let shown: String
    public let role: String
    public let since: String
  }

  /// Agencies of one kind, as a select element groups them.
  public struct Group: Sendable {
    public let label: String
    public let options: [FormField.Option]
  }

  public init(
    _ view: ListAccounts.View, agencies: [ListOwnerChoices.Group], typed: Fields, faults: FormFaults?, for visit: Visit
  ) {
    frame = visit.frame("Tài khoản cán bộ", at: .accounts, crumbs: [Crumb("Tài khoản cán bộ")], wrong: faults != nil)
    self.faults = faults
    accounts = view.lines.map { AccountsPage.line($0, reader: visit.reader) }
    next = view.next.map { "/lam-viec/tai-khoan?sau=" + Address.encoded($0) }
    fullName = FormField("ho-ten", "Họ và tên", value: typed.text("ho-ten"), faults: faults)
    account = FormField(
      "tai-khoan", "Tên tài khoản", hint: "Chữ không dấu, chữ số, dấu chấm, dấu gạch; ví dụ nguyen.thi.mau.",
      value: typed.text("tai-khoan"),
      faults: faults)
    title = FormField("chuc-danh", "Chức danh", hint: "Ví dụ Chuyên viên.", value: typed.text("chuc-danh"), faults: faults)
    let chosen = typed.text("co-quan")
    agency = FormField("co-quan", "Cơ quan", hint: "Cơ quan đang hoạt động trong sổ.", value: chosen, faults: faults)
    groups = agencies.map { group in
      Group(label: group.label, options: group.choices.map { FormField.Option($0.id, $0.name, isChosen: $0.id == chosen) })
    }
    email = FormField(
      "thu-dien-tu", "Thư điện tử công vụ (nếu có)", hint: "Lời mời được gửi tới đây, nếu máy chủ có đặt kênh thư.",
      value: typed.text("thu-dien-tu"), faults: faults)
    role = FormField(
      "vai-tro", "Vai trò", hint: "Vai trò quyết định được làm gì.", value: typed.text("vai-tro"),
      options: [(value: "", label: "Chọn một vai trò")] + StaffRole.allCases.map { (value: $0.rawValue, label: $0.vietnamese) },
      faults: faults)
    from = FormField(
      "tu-ngay", "Giữ vị trí từ ngày", hint: "Ngày, tháng, năm; ví dụ 01/12/2026.",
      value: typed.has("tu-ngay") ? typed.text("tu-ngay") : visit.today.vietnamese, faults: faults)
  }

  private static func line(_ line: AccountLine, reader: Actor?) -> Line {
    let account = line.account
    let (kind, chip, standing): (String, String, String) =
      switch line.standing {
      case .open: ("open", "Đang dùng", "Đã đặt mật khẩu và lớp thứ hai.")
      case .invited(let until): ("wait", "Chờ nhận", "Lời mời dùng được đến \(until.vietnamese).")
      case .lapsed: ("late", "Lời mời quá hạn", "Chưa ai nhận; hãy mời lại.")
      }
    return Line(
      accountName: account.name.text, person: account.person,
      positions: account.positions.map {
        PositionLine(shown: $0.shown, role: $0.role.vietnamese, since: $0.period.from.vietnamese)
      }, chipKind: kind, chip: chip, standing: standing,
      invites: account.id.text == reader?.id.text ? nil : Address.path("lam-viec", "tai-khoan", account.name.text, "moi"))
  }
}

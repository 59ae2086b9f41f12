import Domain
import Kit
import Office
import Site

/// The register of delegations: what one gave and was given, the form to give and to take back, and the whole for those who may see it.
public struct DelegationsPage: Page {
  public static let template = "workspace/administration/delegations"
  public let frame: Frame
  public let faults: FormFaults?
  public let notice: Notice?
  public let given: [Line]
  public let hasGiven: Bool
  public let received: [Line]
  public let hasReceived: Bool
  public let canGive: Bool
  public let power: FormField
  /// A select in a demonstration, a typed account name otherwise.
  public let receiver: FormField
  public let choosesReceiver: Bool
  public let from: FormField
  public let last: FormField
  public let document: FormField
  public let all: [Line]
  public let seesAll: Bool
  public let next: String?

  /// One line of the register.
  public struct Line: Sendable {
    public let chipKind: String
    public let chip: String
    public let what: String
    public let scope: String
    public let from: String
    public let to: String
    public let span: String
    public let document: String
    public let revoked: String
    public let isRevoked: Bool
    /// Where it is taken back or given back; nil when it is over.
    public let revokes: String?
    public let verb: String
  }

  public init(_ view: ListDelegations.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Ủy quyền", crumbs: [Crumb("Quyền của tôi", PowerRoutes.own), Crumb("Ủy quyền")], wrong: faults != nil)
    self.faults = faults
    notice = faults == nil ? DelegationsPage.done[visit.query.text("xong")] : nil
    let reader = visit.reader?.id
    given = view.own.filter { $0.delegation.from.actor == reader }.map { Line($0, verb: "Thu hồi") }
    received = view.own.filter { $0.delegation.to == reader }.map { Line($0, verb: "Trả lại") }
    hasGiven = !given.isEmpty
    hasReceived = !received.isEmpty
    canGive = !view.choices.isEmpty
    power = FormField(
      "quyen", "Việc ủy quyền", hint: "Chỉ những việc bạn có theo vị trí. Dữ liệu cá nhân, tài khoản và sổ ghi việc không ủy quyền được.",
      value: typed.text("quyen"),
      options: [(value: "", label: "Chọn một việc")]
        + view.choices.map { (value: $0.key, label: "\($0.power.capability.vietnamese) (\($0.scope))") }, faults: faults)
    choosesReceiver = !view.receivers.isEmpty
    receiver =
      choosesReceiver
      ? FormField(
        "nguoi-nhan", "Người nhận ủy quyền", value: typed.text("nguoi-nhan"),
        options: [(value: "", label: "Chọn một người")] + view.receivers.map { (value: $0.id.text, label: "\($0.name), \($0.position)") },
        faults: faults)
      : FormField(
        "nguoi-nhan", "Tài khoản của người nhận", hint: "Ví dụ nguyen.thi.mau.", value: typed.text("nguoi-nhan"), faults: faults)
    from = FormField(
      "tu-ngay", "Từ ngày", hint: "Từ hôm nay trở đi.", value: typed.has("tu-ngay") ? typed.text("tu-ngay") : visit.today.vietnamese,
      faults: faults)
    last = FormField(
      "den-het", "Đến hết ngày", hint: "Ngày cuối còn hiệu lực, trong \(Delegation.longest) ngày.", value: typed.text("den-het"),
      faults: faults)
    document = FormField(
      "van-ban", "Văn bản ủy quyền", hint: "Số, ngày, người ký; ví dụ Giấy ủy quyền số 12/GUQ-SXD ngày 01/12/2026.",
      value: typed.text("van-ban"), faults: faults)
    all = (view.all ?? []).map { Line($0, verb: "") }
    seesAll = view.all != nil
    next = view.next.map { PowerRoutes.delegations + "?truoc=" + $0.text }
  }

  private static let done: [String: Notice] = [
    "uy-quyen": Notice("Đã ghi ủy quyền", "Người nhận làm được việc ấy trong thời gian đã ghi; sổ ghi việc nêu tên cả hai và văn bản."),
    "thu-hoi": Notice("Đã thu hồi ủy quyền", "Dòng ấy còn trong sổ, kèm lý do; quyền hết hiệu lực ngay."),
  ]
}

extension DelegationsPage.Line {
  init(_ line: ListDelegations.Line, verb: String) {
    let one = line.delegation
    let isOver = line.standing == .ended || line.standing == .revoked
    let kind: String =
      switch line.standing {
      case .coming: "soon"
      case .inForce: "open"
      case .ended, .revoked: "none"
      }
    self.init(
      chipKind: kind, chip: line.standing.vietnamese, what: one.capability.vietnamese, scope: line.scope,
      from: "\(one.from.name), \(one.from.position)", to: "\(one.toName), \(one.toPosition)",
      span: "Từ \(one.period.from.vietnamese)" + (one.period.until.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? ""),
      document: one.document,
      revoked: one.revokedBy.map { "\($0.name) ghi lúc \($0.at.vietnamese): \(one.revokedReason)" } ?? "", isRevoked: one.revokedBy != nil,
      revokes: isOver || verb.isEmpty ? nil : Address.path("lam-viec", "uy-quyen", one.id.text, "thu-hoi"), verb: verb)
  }
}

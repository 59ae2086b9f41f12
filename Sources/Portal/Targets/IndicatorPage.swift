import Domain
import Kit
import Office
import Site

/// One indicator: how it is counted, what every document wants, where documents disagree, and results on three bases.
public struct IndicatorPage: Page {
  public static let template = "portal/targets/indicator"
  public let frame: Frame
  public let name: String
  public let facts: [String]
  public let note: String
  public let conflicts: [Conflict]
  public let hasConflicts: Bool
  public let targets: [Target]
  public let hasTargets: Bool
  public let results: [Result]
  public let hasResults: Bool
  /// Where an official enters a target; nil for others.
  public let entry: String?
  public let notice: Notice?

  /// Documents that want different things.
  public struct Conflict: Sendable {
    public let title: String
    public let text: String
  }

  /// What one document wants.
  public struct Target: Sendable {
    public let value: String
    public let what: String
    public let document: String
    public let clause: String
    public let body: String
    public let seenIn: String
    public let hasSeenIn: Bool
    public let confidence: String
    public let chipKind: String
    public let chip: String
    public let path: String
    public let hasPath: Bool
    public let remark: String
    public let hasRemark: Bool
    public let enteredBy: String
    /// Where somebody proposes what becomes of it, or approves; nil for others.
    public let settle: String?
    public let settleWords: String
  }

  /// Results of one place over one span of days.
  public struct Result: Sendable {
    public let place: String
    public let period: String
    public let reported: [Said]
    public let verified: [Said]
    public let counted: [Said]
  }

  /// What one source says.
  public struct Said: Sendable {
    public let value: String
    public let source: String
  }

  init(_ view: ReadIndicator.View, for visit: Visit) {
    let indicator = view.indicator
    frame = visit.frame(indicator.name, at: .targets, crumbs: [Crumb("Chỉ tiêu", "/chi-tieu"), Crumb(indicator.name)])
    name = indicator.name
    facts =
      [indicator.measure.vietnamese, "Đơn vị: \(indicator.unit)", indicator.direction.vietnamese]
      + (indicator.outOf.isEmpty
        ? ["Đếm: \(indicator.counted)"] : ["Tử số: \(indicator.counted)", "Mẫu số: \(indicator.outOf)"])
      + (indicator.disaggregations.isEmpty
        ? [] : ["Tách theo: " + indicator.disaggregations.map(\.vietnamese).joined(separator: ", ")])
      + [indicator.ledger.map { "Kết quả đếm từ: \($0.vietnamese)" } ?? "Kết quả do cơ quan báo cáo"]
    note = indicator.note
    conflicts = view.conflicts.map { conflict in
      let place = view.targets.first { $0.target.id == conflict.targets.first?.id }?.placeWords ?? ""
      return Conflict(
        title: "Các văn bản ghi khác nhau: "
          + conflict.targets.map { indicator.words($0.value) }.joined(separator: " và "),
        text: conflict.targets.map { "\($0.provenance.document) ghi \(indicator.words($0.value))" }.joined(separator: "; ")
          + ". Cùng \(place), \(conflict.targets.first?.span.words ?? ""); chênh \(indicator.words(conflict.gap)). Chừng nào chưa có căn cứ thay "
          + "một mức thì không mức nào được xác nhận.")
    }
    hasConflicts = !conflicts.isEmpty
    targets = view.targets.map { IndicatorPage.target($0, view, visit) }
    hasTargets = !targets.isEmpty
    results = IndicatorPage.results(view)
    hasResults = !results.isEmpty
    entry = visit.reader?.may(.enterTarget) == true ? Address.path("lam-viec", "chi-tieu", indicator.id.text, "muc") : nil
    notice =
      visit.query.text("xong") == "muc"
      ? Notice("Đã ghi mức của văn bản", "Mức mới ở trạng thái tạm ghi. Nếu có văn bản khác ghi khác, trang này nêu cả hai.") : nil
  }

  private static func target(_ one: PlacedTarget, _ view: ReadIndicator.View, _ visit: Visit) -> Target {
    let target = one.target
    let from = target.provenance
    let by = one.entered.enteredBy
    let inConflict = view.conflicts.contains { $0.targets.contains { $0.id == target.id } }
    let kind =
      switch target.status {
      case .provisional: inConflict ? "late" : "soon"
      case .confirmed: "done"
      case .superseded: "hold"
      }
    let proposal = view.waiting[target.id.text]
    let mayPropose = visit.reader?.may(.enterTarget) == true && target.status != .superseded
    let mayApprove = visit.reader?.may(.confirmTarget) == true
    var settle: String?
    var words = ""
    if let proposal, mayPropose || mayApprove {
      (settle, words) = (Address.path("lam-viec", "cho-duyet", proposal.text), "Đang chờ duyệt: xem đề nghị")
    } else if mayPropose {
      (settle, words) = (Address.path("lam-viec", "chi-tieu", "muc", target.id.text), "Đề nghị xác nhận hoặc thay")
    }
    let baseline = target.baseline.map { "năm gốc \($0.year): \(view.indicator.words($0.value)); " } ?? ""
    return Target(
      value: view.indicator.words(target.value),
      what: "\(one.placeWords), \(target.span.words)", document: from.document,
      clause: from.clause.isEmpty ? "chưa rõ điều khoản" : from.clause, body: from.body, seenIn: from.seenIn,
      hasSeenIn: !from.seenIn.isEmpty,
      confidence: from.confidence.vietnamese, chipKind: kind,
      chip: inConflict && target.status == .provisional ? "Tạm ghi, mâu thuẫn" : target.status.vietnamese,
      path: baseline + target.path.map { "\($0.year): \(view.indicator.words($0.value))" }.joined(separator: "; "),
      hasPath: !target.path.isEmpty || target.baseline != nil, remark: target.note, hasRemark: !target.note.isEmpty,
      enteredBy: (visit.reader == nil ? "" : "\(by.name), ") + "\(by.position), \(by.at.vietnamese)", settle: settle, settleWords: words)
  }

  private static func results(_ view: ReadIndicator.View) -> [Result] {
    struct Key: Hashable {
      let place: ID<AdminUnit>
      let period: Period
    }
    var order: [Key] = []
    var rows: [Key: [ReadIndicator.PlacedResult]] = [:]
    for result in view.results {
      let key = Key(place: result.value.place, period: result.value.period)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(result)
    }
    return order.compactMap { key in
      guard let row = rows[key], let first = row.first, let until = key.period.until else { return nil }
      func said(_ basis: IndicatorValue.Basis) -> [Said] {
        row.filter { $0.value.basis == basis }.map { one in
          Said(
            value: one.value.figure.words(of: view.indicator),
            source: [one.value.agency, one.value.source, one.value.confidence.vietnamese, one.value.note].filter { !$0.isEmpty }
              .joined(separator: "; "))
        }
      }
      return Result(
        place: first.place?.fullName ?? key.place.text,
        period: "\(key.period.from.vietnamese) đến hết \(until.adding(days: -1).vietnamese)",
        reported: said(.reported), verified: said(.verified), counted: said(.counted))
    }
  }
}

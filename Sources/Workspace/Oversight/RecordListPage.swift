import Domain
import Kit
import Office
import Site

/// The record of who did what, by person, record, act and day.
public struct RecordListPage: Page {
  public static let template = "workspace/oversight/record"
  public let frame: Frame
  public let faults: FormFaults?
  public let person: FormField
  public let kind: FormField
  public let object: FormField
  public let action: FormField
  public let from: FormField
  public let to: FormField
  public let rows: [Row]
  public let isEmpty: Bool
  /// Those whom the words of a name found.
  public let found: String
  public let hasFound: Bool
  public let nextPage: String?

  /// One entry.
  public struct Row: Sendable {
    public let address: String
    public let what: String
    public let at: String
    public let atISO: String
    public let who: String
    public let position: String
    public let object: String
    public let history: String
    public let reason: String
    public let hasReason: Bool
  }

  public init(_ view: ListEntries.View?, typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Sổ ghi việc", at: .record, crumbs: [Crumb("Sổ ghi việc")], wrong: faults != nil)
    self.faults = faults
    person = FormField("nguoi", "Người", value: typed.text("nguoi"), faults: faults)
    let kinds = view?.objectKinds ?? []
    kind = FormField(
      "loai", "Loại hồ sơ", value: typed.text("loai"), options: [("", "Mọi loại")] + kinds.map { ($0, EntryWords.kind($0)) }, faults: faults
    )
    object = FormField("ma", "Mã hồ sơ", value: typed.text("ma"), faults: faults)
    let actions = view?.actions ?? []
    action = FormField(
      "viec", "Việc", value: typed.text("viec"), options: [("", "Mọi việc")] + actions.map { ($0, EntryWords.act($0)) }, faults: faults)
    from = FormField("tu", "Từ ngày", value: typed.text("tu"), faults: faults)
    to = FormField("den", "Đến hết ngày", value: typed.text("den"), faults: faults)
    rows = (view?.lines ?? []).map(Row.init)
    isEmpty = view != nil && rows.isEmpty
    found = (view?.persons ?? []).map { "\($0.name), \($0.position)" }.joined(separator: "; ")
    hasFound = !found.isEmpty
    nextPage = view?.next.map { next in
      let asked = RecordRoutes.fields.filter { !typed.text($0).isEmpty }.map { $0 + "=" + Address.encoded(typed.text($0)) }
      return Address.record + "?" + (asked + ["truoc=" + next.text]).joined(separator: "&")
    }
  }
}

extension RecordListPage.Row {
  init(_ line: AuditLine) {
    self.init(
      address: Address.entry(line.id), what: EntryWords.act(line.action), at: line.at.vietnamese, atISO: line.at.iso, who: line.actorName,
      position: line.actorPosition, object: "\(EntryWords.kind(line.objectKind)) \(line.objectID)",
      history: Address.history(of: .init(kind: line.objectKind, id: line.objectID)), reason: line.reason, hasReason: !line.reason.isEmpty)
  }
}

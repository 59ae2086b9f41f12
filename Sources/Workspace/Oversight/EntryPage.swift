import Domain
import Kit
import Office
import Site

/// One entry of the record: what was before and after, rule and law, and its place in the tree with its proof.
public struct EntryPage: Page {
  public static let template = "workspace/oversight/entry"
  public let frame: Frame
  public let heading: String
  public let at: String
  public let atISO: String
  public let who: String
  public let whoLeads: String
  public let object: String
  public let history: String
  public let objectPage: String?
  public let reason: String
  public let hasReason: Bool
  public let fields: [Field]
  public let hasFields: Bool
  public let rule: String
  public let hasRule: Bool
  public let laws: [Law]
  public let hasLaws: Bool
  public let capability: String
  public let chipKind: String
  public let chip: String
  public let standing: String
  public let leaf: String?
  public let hash: String
  public let proof: String?
  public let checkpoint: String?
  public let id: String

  /// One field before and after.
  public struct Field: Sendable {
    public let label: String
    public let was: String
    public let becomes: String
  }

  /// One place of the law.
  public struct Law: Sendable {
    public let words: String
    public let leads: String
  }

  public init(_ view: ReadEntry.View, for visit: Visit) {
    let line = view.line
    heading = EntryWords.act(line.action)
    frame = visit.frame(heading, at: .record, crumbs: [Crumb("Sổ ghi việc", Address.record), Crumb(heading)])
    at = line.at.vietnamese
    atISO = line.at.iso
    who = "\(line.actorName), \(line.actorPosition)"
    whoLeads = Address.record + "?nguoi=" + Address.encoded(view.actor?.text ?? line.actorName)
    object = "\(EntryWords.kind(line.objectKind)) \(line.objectID)"
    history = Address.history(of: .init(kind: line.objectKind, id: line.objectID))
    objectPage = EntryWords.address(of: line, provision: view.provision)
    reason = line.reason
    hasReason = !line.reason.isEmpty
    fields = Set(line.before.keys).union(line.after.keys).sorted().map { name in
      Field(
        label: EntryWords.field(name), was: line.before[name].map(EntryWords.value) ?? "chưa có",
        becomes: line.after[name].map(EntryWords.value) ?? (line.before[name] == nil ? "" : "không đổi hoặc không còn"))
    }
    hasFields = !fields.isEmpty
    rule = view.act?.rule ?? ""
    hasRule = !rule.isEmpty
    laws = (view.act?.basis ?? []).map { Law(words: $0.words, leads: Address.law($0)) }
    hasLaws = !laws.isEmpty
    capability = Capability(rawValue: view.capability)?.vietnamese ?? view.capability
    (chipKind, chip, standing) = EntryPage.words(view.standing)
    leaf = view.standing.leaf.map { String($0.index) }
    hash = view.leafHash.groups.joined(separator: " ")
    id = line.id.text
    if case .held(_, let by) = view.standing {
      proof = Address.entry(line.id) + "/chung-minh"
      checkpoint = Address.path("nhat-ky", "diem-chot", String(by.size))
    } else {
      proof = nil
      checkpoint = nil
    }
  }

  private static func words(_ standing: EntryStanding) -> (String, String, String) {
    switch standing {
    case .waiting: ("wait", "Chờ xếp lá", "Việc vừa ghi; vài giây nữa có chỗ trong cây của sổ.")
    case .open: ("soon", "Chờ điểm chốt", "Việc đã có chỗ trong cây; điểm chốt kế tiếp sẽ giữ nó, sau đó mới có chứng minh.")
    case .held(_, let by):
      ("done", "Chứng minh được", "Điểm chốt \(by.size) việc, ký lúc \(by.at.vietnamese), giữ việc này. Nội dung đúng như lúc ghi.")
    case .altered:
      (
        "late", "Đã bị sửa",
        "Nội dung bây giờ không phải nội dung đã ký. Giữ nguyên cơ sở dữ liệu để giám định và chạy «ancu audit verify»."
      )
    }
  }
}

import Domain
import Kit
import Office
import Site

/// One provision alone: its words, its place, who carries it out, and the story of what was decided.
public struct ProvisionPage: Page {
  public static let template = "portal/directives/provision"
  public let frame: Frame
  public let code: String
  public let document: String
  public let documentAddress: String
  public let path: [Step]
  public let hasPath: Bool
  public let item: ProvisionItem
  public let children: [Step]
  public let hasChildren: Bool
  public let mentions: [MentionGroup]
  public let hasMentions: Bool
  public let neighbours: [Step]
  public let history: [HistoryLine]
  public let hasHistory: Bool
  public let isRestated: Bool
  public let notice: Notice?
  /// What serves it, and where to give out more; for those who work with duties.
  public let duties: String?
  public let issue: String?

  /// A provision to go to.
  public struct Step: Sendable {
    public let code: String
    public let words: String
    public let address: String
  }

  /// What the provision speaks of, by kind.
  public struct MentionGroup: Sendable {
    public let title: String
    public let words: [String]
  }

  /// One decision.
  public struct HistoryLine: Sendable {
    public let at: String
    public let who: String
    public let what: String
    public let reason: String
    public let hasReason: Bool
  }

  public init(_ view: ReadOneProvision.View, for visit: Visit) {
    let directive = view.document.directive
    let read = view.provision.stored.read
    code = read.id
    document = directive.displayName
    documentAddress = Address.path("van-ban", directive.slug) + "#" + read.id
    frame = visit.frame(
      "Điểm \(read.id), \(document)", at: .directives, crumbs: DirectiveHead.crumbs(directive, Crumb("Điểm \(read.id)")),
      object: .init(kind: "provision", id: view.provision.stored.provision.text))
    let step = { (provision: ReadDirective.ProvisionView) in
      Step(
        code: provision.stored.read.id, words: ProvisionItem.short(provision.stored.read),
        address: Address.path("van-ban", directive.slug, "diem", provision.stored.read.id))
    }
    path = view.ancestors.map(step)
    hasPath = !path.isEmpty
    item = ProvisionItem(
      view.provision, depth: view.ancestors.count, slug: directive.slug,
      links: ProvisionText.Links(view.document), firstNote: 1,
      mayAssign: visit.reader?.may(.assignProvision) == true)
    children = view.children.map(step)
    hasChildren = !children.isEmpty
    let kinds: [(Mention.Kind, String)] = [
      (.agency, "Cơ quan, tổ chức"), (.group, "Nhóm được nhắc đến"), (.deadline, "Thời hạn"), (.quantity, "Số lượng, tỷ lệ"),
      (.document, "Văn bản"),
    ]
    mentions = kinds.compactMap { kind, title in
      var words: [String] = []
      for mention in read.mentions where mention.kind == kind && !words.contains(mention.text) { words.append(mention.text) }
      return words.isEmpty ? nil : MentionGroup(title: title, words: words)
    }
    hasMentions = !mentions.isEmpty
    neighbours = [(view.previous, "Điểm trước"), (view.next, "Điểm sau")].compactMap { code, words in
      code.map { Step(code: $0, words: "\(words): \($0)", address: Address.path("van-ban", directive.slug, "diem", $0)) }
    }
    history = view.history.map(HistoryLine.init)
    hasHistory = !history.isEmpty
    isRestated = view.document.version.holding == .restated
    notice = ProvisionPage.notice(visit.query.text("xong"))
    let asked = "van-ban=\(Address.encoded(directive.slug))&diem=\(Address.encoded(read.id))"
    let acting = view.provision.stored.acting
    duties =
      acting && visit.reader?.may(.workOnDuty) == true ? "/lam-viec/nhiem-vu?" + asked : nil
    issue = acting && visit.reader?.may(.issueDuty) == true ? "/lam-viec/nhiem-vu/giao?" + asked : nil
  }

  /// What was just done, by the word in the address after a form was taken.
  private static func notice(_ done: String) -> Notice? {
    switch done {
    case "chu-tri": Notice("Đã giao cơ quan chủ trì", "Số điểm chưa có cơ quan chủ trì vừa đổi theo; các số khác giữ nguyên.")
    case "han": Notice("Đã ghi hạn", "Số điểm chưa có hạn vừa đổi theo; các số khác giữ nguyên.")
    case "nguon": Notice("Đã ghi nguồn chỉ tiêu", "Số chỉ tiêu chưa rõ nguồn vừa đổi theo; các số khác giữ nguyên.")
    default: nil
    }
  }
}

extension ProvisionPage.HistoryLine {
  init(_ line: AuditLine) {
    let owner = line.after["owner"].map { "Chủ trì: \($0)" }
    let due = line.after["due"].map { "Hạn: \(Day(iso: $0)?.vietnamese ?? $0)" }
    let source = line.after["source"].map { "Nguồn chỉ tiêu: \($0)" + (line.after["clause"].map { $0.isEmpty ? "" : ", \($0)" } ?? "") }
    self.init(
      at: line.at.vietnamese, who: "\(line.actorName), \(line.actorPosition)",
      what: [owner, due, source].compactMap(\.self).joined(separator: "; "), reason: line.reason, hasReason: !line.reason.isEmpty)
  }
}

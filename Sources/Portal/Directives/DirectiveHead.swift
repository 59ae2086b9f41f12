import Domain
import Kit
import Office
import Site

/// The head of every page of one document: its name, its state, who issued it and who continues it, and the tabs.
public struct DirectiveHead: Sendable {
  public let name: String
  public let subject: String
  public let stateKind: String
  public let state: String
  public let facts: [String]
  public let tabs: [Tab]
  /// Whether the words shown are ours, not the document's.
  public let isRestated: Bool
  public let marks: [String]
  public let hasMarks: Bool
  /// Where an official confirms a changed text, publishes or governs the document; nil for those who may not.
  public let confirm: String?
  public let govern: String?

  /// A part of the document at an address of its own.
  public struct Tab: Sendable {
    public let label: String
    public let count: String
    public let hasCount: Bool
    public let address: String
    public let isHere: Bool
  }

  enum Part: CaseIterable { case text, work, suspects, recipients, related }

  init(_ view: ReadDirective.View, at here: Part, for visit: Visit) {
    let directive = view.directive
    name = directive.displayName
    subject = directive.subject
    let end = view.acts.last { $0.act == .closed || $0.act == .replaced }
    stateKind = end == nil ? "open" : "done"
    state =
      end.map { $0.act == .replaced ? "Đã được thay từ \($0.on.vietnamese)" : "Đã kết thúc từ \($0.on.vietnamese)" } ?? "Đang thực hiện"
    var facts = [[directive.issuerName, directive.issuedOn?.vietnamese ?? "chưa rõ ngày"].filter { !$0.isEmpty }.joined(separator: ", ")]
    facts += view.acts.filter { $0.act == .adopted }.map { "Nay do \($0.byAgency) tiếp nối, từ \($0.on.vietnamese)" }
    if let publication = view.publication { facts.append("Công khai từ \(publication.from.vietnamese), theo \(publication.decision)") }
    if view.publication == nil, directive.form == .party { facts.append("Chưa công khai: chỉ cán bộ được giao việc đọc được") }
    self.facts = facts
    isRestated = view.version.holding == .restated
    marks = view.marks.map(\.reason)
    hasMarks = !marks.isEmpty
    let suspects = view.provisions.reduce(0) { $0 + $1.stored.read.suspects.count }
    let acting = view.counters.acting
    tabs = Part.allCases.compactMap { part in
      let (label, count, path): (String, Int?, String)
      switch part {
      case .text: (label, count, path) = (view.version.holding == .restated ? "Bản tóm lược" : "Nguyên văn", nil, "")
      case .work: (label, count, path) = ("Việc phải làm", acting, "viec")
      case .suspects: (label, count, path) = ("Chữ nghi quét sai", suspects, "nghi-van")
      case .recipients: (label, count, path) = ("Nơi nhận, chữ ký", view.recipients.count, "noi-nhan")
      case .related: (label, count, path) = ("Văn bản liên quan", view.links.count, "lien-quan")
      }
      if part == .work, acting == 0 { return nil }
      return Tab(
        label: label, count: count.map(String.init) ?? "", hasCount: count != nil,
        address: path.isEmpty ? Address.path("van-ban", directive.slug) : Address.path("van-ban", directive.slug, path),
        isHere: part == here)
    }
    let reader = visit.reader
    confirm =
      view.proposedVersion != nil && reader?.may(.confirmProvisionMatches) == true
      ? Address.path("lam-viec", "van-ban", directive.slug, "ban-moi") : nil
    govern =
      reader?.may(.governDirective) == true || reader?.may(.publishDirective) == true
      ? Address.path("lam-viec", "van-ban", directive.slug, "quan-ly") : nil
  }

  static func crumbs(_ directive: Directive, _ more: Crumb...) -> [Crumb] {
    let own = Crumb(directive.number, more.isEmpty ? nil : Address.path("van-ban", directive.slug))
    return [Crumb("Văn bản chỉ đạo", "/van-ban"), own] + more
  }
}

import Domain
import Kit
import Office
import Site

/// What waits for the approval of the person who is signed in, and what that person proposed.
public struct ProposalListPage: Page {
  public static let template = "workspace/administration/proposals"
  public let frame: Frame
  public let waiting: [Line]
  public let isEmpty: Bool
  /// The address of the next page; nil on the last.
  public let next: String?
  public let own: [Line]
  public let hasOwn: Bool

  /// One act that takes two persons.
  public struct Line: Sendable {
    public let kind: String
    public let title: String
    public let who: String
    public let chipKind: String
    public let chip: String
    public let leads: String
    public let verb: String
    /// Why this person cannot be the second; empty when nothing stands against it.
    public let bar: String
    public let isBarred: Bool
  }

  public init(_ view: ListProposals.View, for visit: Visit) {
    frame = visit.frame("Chờ duyệt", at: .approvals, crumbs: [Crumb("Chờ duyệt")])
    let reader = visit.reader
    waiting =
      view.waiting.map { line in
        Line(line.proposal, chip: line.bar == nil ? "Chờ bạn duyệt" : "Chờ người khác", bar: line.bar ?? "")
      }
      + view.reorganisations.map { record in
        let isOwn = record.draftedBy.actor == reader?.id
        return Line(
          kind: "Sắp xếp đơn vị, cơ quan", title: record.reorganisation.title,
          who: "\(record.draftedBy.name), \(record.draftedBy.position), soạn lúc \(record.draftedBy.at.vietnamese)",
          chipKind: isOwn ? "soon" : "wait", chip: isOwn ? "Chờ người khác" : "Chờ bạn quyết định",
          leads: Address.path("lam-viec", "sap-xep", record.reorganisation.id.text), verb: "Xem những gì sẽ chuyển", bar: "",
          isBarred: false)
      }
    isEmpty = waiting.isEmpty
    next = view.next.map { "/lam-viec/cho-duyet?sau=" + $0.text }
    own = view.own.map { Line($0, chip: ProposalPage.chip($0.state), bar: "") }
    hasOwn = !own.isEmpty
  }
}

extension ProposalListPage.Line {
  init(_ proposal: Proposal, chip: String, bar: String) {
    self.init(
      kind: proposal.kind.vietnamese, title: proposal.title,
      who: "\(proposal.proposedBy.name), \(proposal.proposedBy.position), đề nghị lúc \(proposal.proposedBy.at.vietnamese)",
      chipKind: bar.isEmpty ? ProposalPage.chipKind(proposal.state) : "soon", chip: chip,
      leads: Address.path("lam-viec", "cho-duyet", proposal.id.text), verb: proposal.state == .waiting ? "Xem thay đổi" : "Xem lại",
      bar: bar, isBarred: !bar.isEmpty)
  }
}

import Domain
import Kit
import Office
import Site

/// What the provisions in force still lack, each number opening the rows it counts.
public struct BoardPage: Page {
  public static let template = "portal/board/board"
  public let frame: Frame
  public let acting: String
  public let withoutOwner: String
  public let withoutDue: String
  public let namingTarget: String
  public let withoutSource: String
  public let tabs: [Tab]
  public let documents: [Document]
  public let hasDocuments: Bool

  /// A list of what one thing lacks, with its count.
  public struct Tab: Sendable {
    public let label: String
    public let count: String
    public let address: String
    public let isHere: Bool
  }

  /// One document with its sections and the rows of the chosen list.
  public struct Document: Sendable {
    public let name: String
    public let id: String
    public let address: String
    public let summary: String
    public let sections: [DirectivePage.SectionLine]
    public let rows: [ProvisionRow]
    public let hasRows: Bool
    /// Said when nothing is left in this list.
    public let done: String
  }

  enum Lack: String, CaseIterable {
    case any = ""
    case owner = "chu-tri"
    case due = "han"
    case source = "nguon"

    var label: String {
      switch self {
      case .any: "Mọi điểm phải làm"
      case .owner: "Chưa có cơ quan chủ trì"
      case .due: "Chưa có hạn"
      case .source: "Chỉ tiêu chưa rõ nguồn"
      }
    }

    func count(_ counters: CoverageCounters) -> Int {
      switch self {
      case .any: counters.acting
      case .owner: counters.withoutOwner
      case .due: counters.withoutDue
      case .source: counters.withoutTargetSource
      }
    }

    func holds(_ view: ReadDirective.ProvisionView) -> Bool {
      switch self {
      case .any: true
      case .owner: view.owner == nil
      case .due: view.due == nil
      case .source: view.stored.namesTarget && view.targetSource == nil
      }
    }
  }

  public init(_ board: CoverageBoard.View, for visit: Visit) {
    let lack = Lack(rawValue: visit.query.text("thieu")) ?? .any
    frame = visit.frame("Bảng theo dõi", at: .board, crumbs: [Crumb("Bảng theo dõi")])
    acting = String(board.total.acting)
    withoutOwner = String(board.total.withoutOwner)
    withoutDue = String(board.total.withoutDue)
    namingTarget = String(board.total.namingTarget)
    withoutSource = String(board.total.withoutTargetSource)
    tabs = Lack.allCases.map {
      Tab(
        label: $0.label, count: String($0.count(board.total)), address: $0 == .any ? "/bang" : "/bang?thieu=\($0.rawValue)",
        isHere: $0 == lack)
    }
    documents = board.directives.map { line in
      let rows = line.sections.flatMap(\.provisions).filter(lack.holds).map { ProvisionRow($0, of: line.directive, for: visit) }
      return Document(
        name: line.directive.displayName, id: "vb-" + line.directive.slug, address: Address.path("van-ban", line.directive.slug),
        summary: DirectivePage.summary(line.counters), sections: line.sections.map(DirectivePage.SectionLine.init), rows: rows,
        hasRows: !rows.isEmpty, done: "Không còn điểm nào: \(lack.label.lowercased()).")
    }
    hasDocuments = !documents.isEmpty
  }
}

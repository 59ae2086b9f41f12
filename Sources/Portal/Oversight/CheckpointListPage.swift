import Domain
import Kit
import Office
import Site

/// Every checkpoint of the record, newest first, for people who keep them.
public struct CheckpointListPage: Page {
  public static let template = "portal/oversight/checkpoints"
  /// Checkpoints on one page.
  static let length = 20

  public let frame: Frame
  public let total: String
  public let rows: [Row]
  public let hasRows: Bool
  public let nextPage: String?

  /// One checkpoint.
  public struct Row: Sendable {
    public let size: String
    public let at: String
    public let atISO: String
    /// The root in groups of four digits, as people compare them.
    public let digest: String
    /// Where its words stand as they were signed.
    public let noteAddress: String
  }

  public init(_ view: ReadCheckpoints.View, for visit: Visit) {
    frame = visit.frame("Điểm chốt của sổ ghi việc", crumbs: [Crumb("Điểm chốt của sổ ghi việc")])
    total = String(view.total)
    rows = view.checkpoints.map {
      Row(
        size: String($0.size), at: $0.at.vietnamese, atISO: $0.at.iso, digest: $0.root.groups.joined(separator: " "),
        noteAddress: OversightRoutes.address(of: $0))
    }
    hasRows = !rows.isEmpty
    nextPage = view.next.map { "\(OversightRoutes.list)?truoc=\($0)" }
  }
}

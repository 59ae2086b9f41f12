import Domain
import Kit
import Office
import Site

/// What taking a table in would do: the cells to be mended, or the changes with the button that makes them.
public struct TableTrialPage: Page {
  public static let template = "workspace/administration/tabletrial"
  public let frame: Frame
  public let title: String
  public let fileName: String
  public let faults: [Fault]
  public let isPossible: Bool
  public let summary: String
  public let changes: [Line]
  public let hasChanges: Bool
  public let more: String
  public let hasMore: Bool
  public let notes: [Line]
  public let hasNotes: Bool
  public let table: String
  public let action: String

  /// One cell to be mended.
  public struct Fault: Sendable {
    public let cell: String
    public let message: String
  }

  /// One sentence of a list.
  public struct Line: Sendable {
    public let words: String
  }

  /// Lines shown; the rest is told by number.
  static let shown = 200

  init(_ file: ImportFile, _ plan: ImportPlan, fileName: String, for visit: Visit) {
    let mends = plan.mends
    frame = visit.frame(
      "Chạy thử bảng tính", at: .work, crumbs: [Crumb("Nhập từ bảng tính", TableImportRoutes.address), Crumb("Chạy thử")],
      wrong: !mends.isEmpty)
    title = file.kind.vietnamese
    self.fileName = fileName
    faults = mends.prefix(TableTrialPage.shown).map { Fault(cell: $0.place, message: $0.message) }
    isPossible = mends.isEmpty
    summary =
      mends.isEmpty
      ? "\(plan.changes.count) thay đổi, \(plan.unchanged) dòng đã có sẵn. Chưa có gì được ghi."
      : "\(mends.count) chỗ cần sửa. Chưa có gì được ghi: được cả bảng hoặc không gì."
    changes = mends.isEmpty ? plan.changes.prefix(TableTrialPage.shown).map { Line(words: $0) } : []
    hasChanges = !changes.isEmpty
    let rest = (mends.isEmpty ? plan.changes.count : mends.count) - TableTrialPage.shown
    hasMore = rest > 0
    more = rest > 0 ? "Và \(rest) dòng nữa." : ""
    notes = file.notes.prefix(TableTrialPage.shown).map { Line(words: $0) }
    hasNotes = !notes.isEmpty
    table = hasChanges ? file.words : ""
    action = TableImportRoutes.address + "/" + file.kind.slug
  }
}

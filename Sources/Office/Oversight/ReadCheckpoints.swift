import Domain
import Kit
import Store

/// Checkpoints for everybody, largest first; keyset-paged by size.
public struct ReadCheckpoints {
  public struct View: Sendable {
    public let checkpoints: [StoredCheckpoint]
    /// The size below which the next page begins; nil on the last page.
    public let next: Int?
    public let total: Int
  }

  public static let page = 50

  public static func run(below size: Int? = nil, most limit: Int = page, in office: Office) async throws -> View {
    try await office.read { tx in
      let found = try RecordTreeStore.checkpoints(below: size, most: limit + 1, in: tx)
      let shown = Array(found.prefix(limit))
      return View(
        checkpoints: shown, next: found.count > limit ? shown.last?.size : nil, total: try RecordTreeStore.checkpointCount(in: tx))
    }
  }
}

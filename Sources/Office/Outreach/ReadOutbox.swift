import Database
import Domain
import Kit
import Store

/// The outbox as its keeper sees it: how many wait, failed, were sent, and those of one state.
public struct ReadOutbox {
  public struct View: Sendable {
    public let state: OutboxLine.State
    public let counts: [OutboxLine.State: Int]
    public let lines: [OutboxLine]
    /// What `before` must be for the next page; nil on the last one.
    public let next: String?
    /// The channels that this installation sends by.
    public let channels: Set<MessageChannel>
  }

  /// Messages on one page.
  public static let pageSize = 50

  public static func run(_ state: OutboxLine.State?, before: String = "", for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .tendOutbox)
    return try await office.read { tx in
      let counts = try OutboxStore.counts(in: tx)
      let state = state ?? (counts[.failed, default: 0] > 0 ? .failed : .waiting)
      let found = try OutboxStore.page(
        state, before: before.isEmpty ? "~" : String(before.prefix(64)), most: pageSize + 1, in: tx)
      let shown = Array(found.prefix(pageSize))
      return View(
        state: state, counts: counts, lines: shown, next: found.count > pageSize ? shown.last?.id.text : nil, channels: office.channels)
    }
  }
}

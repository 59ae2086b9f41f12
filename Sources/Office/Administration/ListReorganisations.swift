import Database
import Domain
import Kit
import Store

/// Reorganisations by the day from which they hold, latest first: drafts, those in force and those withdrawn.
public struct ListReorganisations {
  public struct View: Sendable {
    public let records: [ReorganisationRecord]
    /// The id after which the next page goes on; nil on the last one.
    public let next: ID<Reorganisation>?
  }

  public static let pageSize = 20

  public static func run(before: ID<Reorganisation>? = nil, by actor: Actor, in office: Office) async throws -> View {
    try mayRead(actor)
    return try await office.read { tx in
      let found = try ReorganisationStore.list(before: before, most: pageSize + 1, in: tx)
      return View(
        records: Array(found.prefix(pageSize)),
        next: found.count > pageSize ? found[pageSize - 1].reorganisation.id : nil)
    }
  }

  /// Drafts are for those who write or enact them.
  static func mayRead(_ actor: Actor) throws {
    if actor.may(.enactReorganisation) { return }
    _ = try Permit(actor, may: .draftReorganisation)
  }
}

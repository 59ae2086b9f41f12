import Domain
import Kit
import Store

/// The record for those who look after it: by person, record, act and day; newest first, keyset-paged.
public struct ListEntries {
  public struct Input: Sendable, Equatable {
    /// Words of a name, or somebody's id.
    public var person = ""
    public var objectKind = ""
    public var objectID = ""
    public var action = ""
    public var from: Day?
    /// The last day, which counts.
    public var to: Day?
    public var before: ID<AuditEntry>?

    public init() {}
  }

  public struct View: Sendable {
    public let lines: [AuditLine]
    /// The id before which the next page goes on; nil on the last one.
    public let next: ID<AuditEntry>?
    /// What stands in the record, for the choices.
    public let actions: [String]
    public let objectKinds: [String]
    /// Those whom the words of a name found; empty when nobody was asked for.
    public let persons: [RecordActor]
  }

  public static let pageSize = 25
  /// Persons that one name may find.
  static let mostPersons = 50

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .readRecord)
    return try await office.read { tx in
      let (filter, persons) = try filter(input, in: tx)
      let found = try AuditStore.lines(filter, before: input.before, most: pageSize + 1, in: tx)
      return View(
        lines: Array(found.prefix(pageSize)), next: found.count > pageSize ? found[pageSize - 1].id : nil,
        actions: try AuditStore.actions(in: tx), objectKinds: try AuditStore.objectKinds(in: tx), persons: persons)
    }
  }
}

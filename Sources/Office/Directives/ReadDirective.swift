import Database
import Domain
import Kit
import Store

/// A document with everything its page shows: text, what stands in it, who carries it out, and how it stands to others.
public struct ReadDirective {
  public struct View: Sendable, Equatable {
    public let directive: Directive
    public let version: StoredVersion
    /// Numbers of the versions held, oldest first.
    public let versions: [Int]
    /// A changed text that waits for confirmation; nil while none.
    public let proposedVersion: Int?
    public let provisions: [ProvisionView]
    public let recipients: [String]
    public let unassigned: [String]
    public let links: [DirectiveLinkLine]
    public let acts: [DirectiveActLine]
    public let publication: PublicationLine?
    public let marks: [ReviewMarkLine]
    public let counters: CoverageCounters
  }

  /// A provision with what is known now of who does it, by when, and on which source.
  public struct ProvisionView: Sendable, Equatable {
    public let stored: StoredProvision
    public let owner: String?
    public let due: Day?
    public let targetSource: String?
  }

  public static func run(_ slug: String, for reader: Actor?, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      let directive = try DirectiveAccess.open(slug, for: reader, on: today, in: tx)
      guard let version = try VersionStore.version(.current, of: directive.id, in: tx) else {
        throw Problem.notFound(
          "Văn bản số \(directive.number) chỉ được nhắc đến trong văn bản khác; An Cư chưa giữ bản chữ của nó. "
            + "Hãy xem các văn bản có liên quan.")
      }
      return try view(directive, version, for: reader, on: today, in: tx)
    }
  }

  static func view(
    _ directive: Directive, _ version: StoredVersion, for reader: Actor?, on day: Day, in tx: any Reading
  ) throws -> View {
    let known = try AssignmentStore.known(of: directive.id, in: tx)
    let provisions = try VersionStore.provisions(of: version.id, in: tx).map { stored in
      var owner: String?
      var due: Day?
      var source: String?
      for value in known[stored.provision] ?? [] {
        switch value {
        case .owner(_, let name): owner = name
        case .due(let day): due = day
        case .targetSource(let document, let clause): source = clause.isEmpty ? document : "\(document), \(clause)"
        }
      }
      return ProvisionView(stored: stored, owner: owner, due: due, targetSource: source)
    }
    return View(
      directive: directive, version: version,
      versions: try VersionStore.versions(of: directive.id, in: tx).map(\.ordinal),
      proposedVersion: try VersionStore.version(.proposed, of: directive.id, in: tx)?.ordinal, provisions: provisions,
      recipients: try VersionStore.recipients(of: version.id, in: tx),
      unassigned: try VersionStore.unassigned(of: version.id, in: tx),
      links: try DirectiveAccess.links(of: directive, for: reader, on: day, in: tx),
      acts: try DirectiveStore.acts(of: directive.id, in: tx),
      publication: try DirectiveStore.publication(of: directive.id, in: tx),
      marks: try DirectiveStore.openMarks(of: directive.id, in: tx),
      counters: try AssignmentStore.counters(of: directive.id, in: tx))
  }
}

/// The documents a reader may see, those with a text first.
public struct ListDirectives {
  public static func run(for reader: Actor?, in office: Office) async throws -> [DirectiveLine] {
    let day = reader?.may(.readClosedDirectives) == true ? nil : office.today
    return try await office.read { try DirectiveStore.list(onlyPublicOn: day, in: $0) }
  }
}

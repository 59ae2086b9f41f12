import Database
import Domain
import Kit
import Store

/// A document the register knows only because others name it: its header and how others stand to it.
public struct ReadCitedDirective {
  public struct View: Sendable, Equatable {
    public let directive: Directive
    /// Only documents this reader may open.
    public let links: [DirectiveLinkLine]
    public let acts: [DirectiveActLine]
  }

  /// Nil when the register holds a text of the document, which `ReadDirective` shows.
  public static func run(_ slug: String, for reader: Actor?, in office: Office) async throws -> View? {
    let today = office.today
    return try await office.read { tx in
      let directive = try DirectiveAccess.find(slug, in: tx)
      guard directive.holding == .cited else { return nil }
      let links = try DirectiveAccess.links(of: directive, for: reader, on: today, in: tx)
      return View(directive: directive, links: links, acts: try DirectiveStore.acts(of: directive.id, in: tx))
    }
  }
}

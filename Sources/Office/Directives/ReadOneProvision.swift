import Database
import Domain
import Kit
import Store

/// One provision with its place in the document and what was decided about it, newest first.
public struct ReadOneProvision {
  public struct View: Sendable, Equatable {
    public let document: ReadDirective.View
    public let provision: ReadDirective.ProvisionView
    /// From the top part down to the parent.
    public let ancestors: [ReadDirective.ProvisionView]
    /// The provisions directly under it.
    public let children: [ReadDirective.ProvisionView]
    /// The one before and the one after it in the document.
    public let previous: String?
    public let next: String?
    /// Who decided what, for those who are signed in; empty for the public.
    public let history: [AuditLine]
  }

  /// Lines of its story that are shown.
  static let mostHistory = 50

  public static func run(_ slug: String, code: String, for reader: Actor?, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      let directive = try DirectiveAccess.open(slug, for: reader, on: today, in: tx)
      guard let version = try VersionStore.version(.current, of: directive.id, in: tx) else {
        throw Problem.notFound(
          "Văn bản số \(directive.number) chỉ được nhắc đến trong văn bản khác; An Cư chưa giữ bản chữ của nó.")
      }
      let document = try ReadDirective.view(directive, version, for: reader, on: today, in: tx)
      let all = document.provisions
      guard let at = all.firstIndex(where: { $0.stored.read.id == code }) else {
        throw Problem.notFound("Văn bản số \(directive.number) không có điểm «\(code)». Hãy chọn lại từ mục lục.")
      }
      let byCode = Dictionary(all.map { ($0.stored.read.id, $0) }, uniquingKeysWith: { first, _ in first })
      var ancestors: [ReadDirective.ProvisionView] = []
      var parent = all[at].stored.read.parent
      while let code = parent, let found = byCode[code], ancestors.count < 12 {
        ancestors.insert(found, at: 0)
        parent = found.stored.read.parent
      }
      return View(
        document: document, provision: all[at], ancestors: ancestors, children: all.filter { $0.stored.read.parent == code },
        previous: at > 0 ? all[at - 1].stored.read.id : nil, next: at + 1 < all.count ? all[at + 1].stored.read.id : nil,
        history: reader == nil
          ? []
          : try AuditStore.history(of: .init(kind: "provision", id: all[at].stored.provision.text), most: mostHistory, in: tx))
    }
  }
}

import Domain
import Kit
import Office
import Site

/// What a document asks for, one row a provision.
public struct DirectiveWorkPage: Page {
  public static let template = "portal/directives/work"
  public let frame: Frame
  public let head: DirectiveHead
  public let rows: [ProvisionRow]

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .work, for: visit)
    frame = visit.frame("Việc phải làm, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Việc phải làm")))
    rows = view.provisions.filter(\.stored.acting).map { ProvisionRow($0, of: view.directive, for: visit) }
  }
}

/// The words that a scanner may have read wrong, each with what it probably meant and why.
public struct DirectiveSuspectsPage: Page {
  public static let template = "portal/directives/suspects"
  public let frame: Frame
  public let head: DirectiveHead
  public let rows: [Row]
  public let hasRows: Bool

  public struct Row: Sendable {
    public let code: String
    public let address: String
    public let found: String
    public let suggested: String
    public let reason: String
  }

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .suspects, for: visit)
    frame = visit.frame(
      "Chữ nghi quét sai, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Chữ nghi quét sai")))
    rows = view.provisions.flatMap { provision in
      provision.stored.read.suspects.map {
        Row(
          code: provision.stored.read.id, address: Address.path("van-ban", view.directive.slug, "diem", provision.stored.read.id),
          found: $0.found, suggested: $0.suggested, reason: $0.reason)
      }
    }
    hasRows = !rows.isEmpty
  }
}

/// To whom a document was sent, and who signed it.
public struct DirectiveRecipientsPage: Page {
  public static let template = "portal/directives/recipients"
  public let frame: Frame
  public let head: DirectiveHead
  public let recipients: [String]
  public let hasRecipients: Bool
  public let authority: String
  public let position: String
  public let signer: String
  public let hasSignature: Bool

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .recipients, for: visit)
    frame = visit.frame(
      "Nơi nhận, chữ ký, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Nơi nhận, chữ ký")))
    recipients = view.recipients
    hasRecipients = !recipients.isEmpty
    authority = view.version.signature.authority
    position = view.version.signature.position
    signer = view.version.signature.name
    hasSignature = !signer.isEmpty || !authority.isEmpty
  }
}

/// How a document stands to others, and what was done with it.
public struct DirectiveRelatedPage: Page {
  public static let template = "portal/directives/related"
  public let frame: Frame
  public let head: DirectiveHead
  public let groups: [LinkGroup]
  public let hasGroups: Bool
  public let acts: [ActLine]
  public let hasActs: Bool
  public let versions: String

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .related, for: visit)
    frame = visit.frame(
      "Văn bản liên quan, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Văn bản liên quan")))
    groups = LinkGroup.groups(view.links)
    hasGroups = !groups.isEmpty
    acts = view.acts.reversed().map(ActLine.init)
    hasActs = !acts.isEmpty
    versions =
      view.versions.count == 1
      ? "An Cư giữ một bản chữ của văn bản này." : "An Cư giữ \(view.versions.count) bản chữ của văn bản này; trang đang dùng bản mới nhất đã xác nhận."
  }
}

/// A document the register knows only because others name it.
public struct CitedDirectivePage: Page {
  public static let template = "portal/directives/cited"
  public let frame: Frame
  public let name: String
  public let issued: String
  public let groups: [LinkGroup]
  public let hasGroups: Bool
  public let acts: [ActLine]
  public let hasActs: Bool

  public init(_ view: ReadCitedDirective.View, for visit: Visit) {
    name = view.directive.displayName
    frame = visit.frame(name, at: .directives, crumbs: DirectiveHead.crumbs(view.directive))
    issued = view.directive.issuedOn.map { "Ban hành ngày \($0.vietnamese)" } ?? "Chưa rõ ngày ban hành"
    groups = LinkGroup.groups(view.links)
    hasGroups = !groups.isEmpty
    acts = view.acts.reversed().map(ActLine.init)
    hasActs = !acts.isEmpty
  }
}

/// Documents that stand in one way to this one.
public struct LinkGroup: Sendable {
  public let title: String
  public let links: [Link]

  public struct Link: Sendable {
    public let name: String
    public let subject: String
    public let address: String
    public let issued: String
  }

  static func groups(_ links: [DirectiveLinkLine]) -> [LinkGroup] {
    let order: [(Directive.Relation, Bool, String)] = [
      (.implements, true, "Văn bản này thực hiện"), (.implements, false, "Thực hiện văn bản này"),
      (.amends, true, "Văn bản này sửa đổi"), (.amends, false, "Sửa đổi văn bản này"),
      (.replaces, true, "Văn bản này thay thế"), (.replaces, false, "Thay thế văn bản này"),
      (.cites, true, "Văn bản này dẫn"), (.cites, false, "Dẫn văn bản này"),
    ]
    return order.compactMap { relation, outgoing, title in
      let found = links.filter { $0.relation == relation && $0.outgoing == outgoing }
      guard !found.isEmpty else { return nil }
      return LinkGroup(
        title: title,
        links: found.map {
          Link(
            name: $0.other.displayName, subject: $0.other.subject, address: Address.path("van-ban", $0.other.slug),
            issued: $0.other.issuedOn?.vietnamese ?? "")
        })
    }
  }
}

/// What its issuer or the issuer's successor did with a document.
public struct ActLine: Sendable {
  public let on: String
  public let title: String
  public let document: String
  public let note: String

  init(_ line: DirectiveActLine) {
    on = line.on.vietnamese
    title =
      switch line.act {
      case .adopted: "\(line.byAgency) tiếp nối"
      case .amended: "\(line.byAgency) sửa đổi"
      case .replaced: "\(line.byAgency) thay bằng văn bản khác"
      case .closed: "\(line.byAgency) kết thúc"
      }
    document = line.document
    note = line.note
  }
}

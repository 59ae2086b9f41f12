import Domain
import Kit
import Office
import Site

/// To whom a document was sent, and who signed it.
public struct DirectiveRecipientsPage: Page {
  public static let template = "portal/directives/recipients"
  public let frame: Frame
  public let head: DirectiveHead
  public let recipients: [Recipient]
  public let hasRecipients: Bool
  public let authority: String
  public let position: String
  public let signer: String
  public let hasSignature: Bool

  /// A recipient as printed, and where a group of them is resolved to bodies.
  public struct Recipient: Sendable {
    public let words: String
    public let group: String?
  }

  public init(_ view: ReadDirective.View, for visit: Visit) {
    head = DirectiveHead(view, at: .recipients, for: visit)
    frame = visit.frame(
      "Nơi nhận, chữ ký, \(head.name)", at: .directives, crumbs: DirectiveHead.crumbs(view.directive, Crumb("Nơi nhận, chữ ký")))
    let links = ProvisionText.Links(view)
    recipients = view.recipients.map { words in
      let group = links.group(words)
      return Recipient(words: words, group: group.isEmpty ? nil : group)
    }
    hasRecipients = !recipients.isEmpty
    authority = view.version.signature.authority
    position = view.version.signature.position
    signer = view.version.signature.name
    hasSignature = !signer.isEmpty || !authority.isEmpty
  }
}

import Domain
import Kit
import Office
import Site

/// Documents that stand in one way to this one.
public struct LinkGroup: Sendable {
  public let title: String
  public let links: [Link]

  /// One of the documents.
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

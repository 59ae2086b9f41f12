import Domain
import Kit
import Office
import Site

/// Checkpoints as an Atom feed (RFC 4287) in pages (RFC 5005, section 3), so that programs elsewhere keep every one of them.
enum CheckpointFeed {
  static func words(_ view: ReadCheckpoints.View, of visit: Visit) -> String {
    let begun = visit.site.installation.createdAt
    let title = "Điểm chốt của sổ ghi việc, An Cư, \(visit.site.installation.provinceName)"
    let next = view.next.map { "<link rel=\"next\" href=\"\(OversightRoutes.feed)?truoc=\($0)\"/>\n" } ?? ""
    let entries = view.checkpoints.map { checkpoint in
      """
      <entry>
      <id>urn:uuid:\(escaped(checkpoint.id.text))</id>
      <title>\(checkpoint.size) việc, ký lúc \(checkpoint.at.vietnamese)</title>
      <updated>\(checkpoint.at.iso)</updated>
      <link rel="alternate" type="text/plain" href="\(OversightRoutes.address(of: checkpoint))"/>
      <content type="text">\(escaped(checkpoint.note))</content>
      </entry>

      """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <id>urn:ancu:so-ghi-viec:\(begun.milliseconds)</id>
      <title>\(escaped(title))</title>
      <updated>\((view.checkpoints.first?.at ?? begun).iso)</updated>
      <author><name>An Cư</name></author>
      <link rel="self" href="\(OversightRoutes.feed)"/>
      <link rel="alternate" type="text/html" href="\(OversightRoutes.list)"/>
      \(next)\(entries.joined())</feed>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

import Database
import Domain
import Kit
import Store

/// Who may read a document's text: everybody once it is public, otherwise those who may read closed ones.
enum DirectiveAccess {
  static func find(_ slug: String, in tx: any Reading) throws -> Directive {
    guard let directive = try DirectiveStore.directive(slug: slug, in: tx) else {
      throw Problem.notFound(
        "Không có văn bản nào ở địa chỉ «\(slug)». Có thể địa chỉ gõ sai. Hãy xem danh sách văn bản.")
    }
    return directive
  }

  /// The document, when this reader may read it on this day.
  static func open(_ slug: String, for reader: Actor?, on day: Day, in tx: any Reading) throws -> Directive {
    let directive = try find(slug, in: tx)
    let publication = try DirectiveStore.publication(of: directive.id, in: tx)
    if DirectiveStore.isPublic(directive, publishedFrom: publication?.from, on: day) { return directive }
    if let reader, reader.may(.readClosedDirectives) { return directive }
    throw Problem.forbidden(
      "\(directive.kind) số \(directive.number) là văn bản của Đảng và chưa được công bố, nên trang này chưa mở cho mọi người. "
        + "Văn bản mở ra khi cơ quan ban hành ghi quyết định công bố. Cán bộ được giao việc hãy đăng nhập để đọc.")
  }

  /// How other documents stand to this one, without those that this reader may not know of.
  static func links(of directive: Directive, for reader: Actor?, on day: Day, in tx: any Reading) throws
    -> [DirectiveLinkLine]
  {
    let links = try DirectiveStore.links(of: directive.id, in: tx)
    if reader?.may(.readClosedDirectives) == true { return links }
    return try links.filter { link in
      let publication = try DirectiveStore.publication(of: link.other.id, in: tx)
      return DirectiveStore.isPublic(link.other, publishedFrom: publication?.from, on: day)
    }
  }
}

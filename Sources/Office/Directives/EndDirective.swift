import Database
import Domain
import Kit
import Store

/// Replaces or closes a directive as its issuer or the issuer's successor; one person proposes it, another approves. Whatever hangs on a
/// replaced one is marked for review.
public struct EndDirective: ProposedAct, Equatable {
  public static let kind = Proposal.Kind.directiveEnd
  public static let action = "directive.end"

  public let slug: String
  public let act: Directive.Act
  public let on: Day
  public let byAgency: String
  public let document: String
  /// The address of the document that takes its place; only for a replacement, where it is needed.
  public let replacedBy: String?
  public let note: String

  public init(
    slug: String, act: Directive.Act, on: Day, byAgency: String, document: String, replacedBy: String? = nil, note: String = ""
  ) {
    self.slug = slug
    self.act = act
    self.on = on
    self.byAgency = byAgency
    self.document = document
    self.replacedBy = replacedBy
    self.note = note
  }

  public func preview(on today: Day, in tx: any Reading) throws -> ActPreview {
    guard act.ends else { throw Problem.broken("\(act.rawValue) ends no directive") }
    try GovernDirective.check(byAgency: byAgency, document: document, replacedBy: act == .replaced ? replacedBy ?? "" : nil)
    let directive = try DirectiveAccess.find(slug, in: tx)
    try GovernDirective.checkOpen(directive, from: on, in: tx)
    let subject = Proposal.Subject(kind: "directive", id: directive.slug)
    let paper = Proposal.Change("Văn bản quyết định", before: "Chưa có", after: "\(document), của \(byAgency)")
    guard act == .replaced, let replacedBy else {
      return ActPreview(
        subject, title: "Kết thúc \(directive.displayName)",
        changes: [.init("Hiệu lực", before: "Đang thực hiện", after: "Kết thúc từ \(on.vietnamese)"), paper])
    }
    let successor = try DirectiveAccess.find(replacedBy, in: tx)
    guard successor.id != directive.id else {
      throw Problem.invalid("Văn bản không thể tự thay thế mình.", fields: [.init("thay-bang", "Hãy chọn văn bản khác.")])
    }
    let dependents = try DirectiveStore.dependents(of: directive.id, in: tx).filter { $0 != successor.id }
    return ActPreview(
      subject, title: "Thay \(directive.displayName)",
      changes: [
        .init("Hiệu lực", before: "Đang thực hiện", after: "Được thay bằng \(successor.displayName) từ \(on.vietnamese)"), paper,
        .init(
          "Văn bản dựa vào nó", before: "Không có dấu rà soát mới",
          after: dependents.isEmpty ? "Không có văn bản nào" : "\(dependents.count) văn bản được đánh dấu rà soát"),
      ])
  }

  public func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String] {
    let directive = try DirectiveAccess.find(slug, in: tx)
    let line = DirectiveActLine(act: act, on: on, byAgency: byAgency, document: document, note: note)
    try DirectiveStore.insert(line, of: directive.id, id: office.newID(), at: now, in: tx)
    var marked = 0
    if act == .replaced, let replacedBy {
      let successor = try DirectiveAccess.find(replacedBy, in: tx)
      try DirectiveStore.link(successor.id, .replaces, to: directive.id, from: on, id: office.newID(), at: now, in: tx)
      for dependent in try DirectiveStore.dependents(of: directive.id, in: tx) where dependent != successor.id {
        try DirectiveStore.mark(
          dependent, because: directive.id,
          reason: "\(directive.kind) số \(directive.number) đã được thay bằng \(successor.kind.lowercased()) số \(successor.number) "
            + "từ \(on.vietnamese)",
          id: office.newID(), at: now, in: tx)
        marked += 1
      }
    }
    return ["act": act.rawValue, "on": on.iso, "byAgency": byAgency, "document": document, "marked": String(marked), "note": note]
  }
}

import Database
import Domain
import Foundation
import Kit
import Store

/// Adopts, amends, replaces or closes a directive as its issuer or the issuer's successor; whatever hangs on a replaced one is marked
/// for review.
public struct GovernDirective {
  public struct Input: Sendable {
    public let slug: String
    public let act: Directive.Act
    public let on: Day
    public let byAgency: String
    public let document: String
    /// The address of the document that takes its place; only for a replacement, where it is needed.
    public let replacedBy: String?
    public let note: String

    public init(
      slug: String, act: Directive.Act, on: Day, byAgency: String, document: String, replacedBy: String? = nil,
      note: String = ""
    ) {
      self.slug = slug
      self.act = act
      self.on = on
      self.byAgency = byAgency
      self.document = document
      self.replacedBy = replacedBy
      self.note = note
    }
  }

  /// How many documents were marked for review.
  public struct Receipt: Sendable, Equatable {
    public let marked: Int
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .governDirective)
    try check(input)
    let now = office.now()
    return try await office.write { tx in
      let directive = try DirectiveAccess.find(input.slug, in: tx)
      let acts = try DirectiveStore.acts(of: directive.id, in: tx)
      if let issued = directive.issuedOn, input.on < issued {
        throw Problem.invalid(
          "Ngày có hiệu lực không thể trước ngày ban hành.",
          fields: [.init("ngay", "Hãy chọn ngày từ \(issued.vietnamese) trở đi.")])
      }
      if let end = acts.last(where: { $0.act == .closed || $0.act == .replaced }) {
        throw Problem.conflict(
          "\(directive.kind) số \(directive.number) đã kết thúc từ \(end.on.vietnamese) theo \(end.document). "
            + "Văn bản đã kết thúc không nhận thêm việc này.")
      }
      let act = DirectiveActLine(
        act: input.act, on: input.on, byAgency: input.byAgency, document: input.document, note: input.note)
      try DirectiveStore.insert(act, of: directive.id, id: office.newID(), at: now, in: tx)
      var marked = 0
      if input.act == .replaced, let slug = input.replacedBy {
        let successor = try DirectiveAccess.find(slug, in: tx)
        guard successor.id != directive.id else {
          throw Problem.invalid(
            "Văn bản không thể tự thay thế mình.", fields: [.init("thay-bang", "Hãy chọn văn bản khác.")])
        }
        try DirectiveStore.link(
          successor.id, .replaces, to: directive.id, from: input.on, id: office.newID(), at: now, in: tx)
        for dependent in try DirectiveStore.dependents(of: directive.id, in: tx) where dependent != successor.id {
          try DirectiveStore.mark(
            dependent, because: directive.id,
            reason: "\(directive.kind) số \(directive.number) đã được thay bằng \(successor.kind.lowercased()) số \(successor.number) "
              + "từ \(input.on.vietnamese)",
            id: office.newID(), at: now, in: tx)
          marked += 1
        }
      }
      return Recorded(
        Receipt(marked: marked),
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.\(input.act.rawValue)", object: .init(kind: "directive", id: directive.slug),
            after: [
              "act": input.act.rawValue, "on": input.on.iso, "byAgency": input.byAgency, "document": input.document,
              "marked": String(marked),
            ], reason: input.note)))
    }
  }

  private static func check(_ input: Input) throws {
    var faults: [FieldFault] = []
    if input.byAgency.trimmingCharacters(in: .whitespaces).isEmpty {
      faults.append(.init("co-quan", "Hãy ghi cơ quan quyết định: cơ quan ban hành hoặc cơ quan tiếp nối."))
    }
    if !(3...300).contains(input.document.count) {
      faults.append(.init("van-ban", "Hãy ghi số và ngày của văn bản quyết định việc này."))
    }
    if input.act == .replaced && input.replacedBy == nil {
      faults.append(.init("thay-bang", "Hãy chọn văn bản thay thế."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa ghi được việc này với văn bản.", fields: faults) }
  }
}

/// Takes a review mark off a document after a person has looked at it again.
public struct ClearReviewMark {
  public static func run(_ mark: ID<ReviewMarkLine>, of slug: String, note: String, by actor: Actor, in office: Office)
    async throws
  {
    let permit = try Permit(actor, may: .governDirective)
    guard (3...500).contains(note.count) else {
      throw Problem.invalid(
        "Chưa ghi được kết quả rà soát.", fields: [.init("ket-qua", "Hãy ghi đã rà soát thế nào, vì sao văn bản vẫn dùng được.")])
    }
    let now = office.now()
    return try await office.write { tx in
      let directive = try DirectiveAccess.find(slug, in: tx)
      guard try DirectiveStore.clearMark(mark, note: note, at: now, in: tx) else {
        throw Problem.conflict("Dấu rà soát này đã được người khác gỡ. Chưa có gì được ghi thêm.")
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.review", object: .init(kind: "directive", id: directive.slug),
            after: ["mark": mark.text], reason: note)))
    }
  }
}

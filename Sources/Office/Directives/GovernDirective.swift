import Database
import Domain
import Foundation
import Kit
import Store

/// Adopts or amends a directive as its issuer or the issuer's successor. What ends one takes two persons: `EndDirective`.
public struct GovernDirective {
  public struct Input: Sendable {
    public let slug: String
    public let act: Directive.Act
    public let on: Day
    public let byAgency: String
    public let document: String
    public let note: String

    public init(slug: String, act: Directive.Act, on: Day, byAgency: String, document: String, note: String = "") {
      self.slug = slug
      self.act = act
      self.on = on
      self.byAgency = byAgency
      self.document = document
      self.note = note
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .governDirective)
    guard !input.act.ends else {
      throw Problem.conflict(
        "Kết thúc hoặc thay thế một văn bản cần hai người: một người đề nghị, một người khác duyệt. Chưa có gì được ghi.")
    }
    try check(byAgency: input.byAgency, document: input.document)
    let now = office.now()
    return try await office.write { tx in
      let directive = try DirectiveAccess.find(input.slug, in: tx)
      try checkOpen(directive, from: input.on, in: tx)
      let act = DirectiveActLine(
        act: input.act, on: input.on, byAgency: input.byAgency, document: input.document, note: input.note)
      try DirectiveStore.insert(act, of: directive.id, id: office.newID(), at: now, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.\(input.act.rawValue)", object: .init(kind: "directive", id: directive.slug),
            after: [
              "act": input.act.rawValue, "on": input.on.iso, "byAgency": input.byAgency, "document": input.document,
            ], reason: input.note)))
    }
  }

  /// Refuses a day before the document's own, and any act on a document that has ended.
  static func checkOpen(_ directive: Directive, from day: Day, in tx: any Reading) throws {
    if let issued = directive.issuedOn, day < issued {
      throw Problem.invalid(
        "Ngày có hiệu lực không thể trước ngày ban hành.",
        fields: [.init("ngay", "Hãy chọn ngày từ \(issued.vietnamese) trở đi.")])
    }
    if let end = try DirectiveStore.acts(of: directive.id, in: tx).last(where: \.act.ends) {
      throw Problem.conflict(
        "\(directive.kind) số \(directive.number) đã kết thúc từ \(end.on.vietnamese) theo \(end.document). "
          + "Văn bản đã kết thúc không nhận thêm việc này.")
    }
  }

  /// `replacedBy` is empty when a replacement names no document, nil when none is asked for.
  static func check(byAgency: String, document: String, replacedBy: String? = nil) throws {
    var faults: [FieldFault] = []
    if byAgency.trimmingCharacters(in: .whitespaces).isEmpty {
      faults.append(.init("co-quan", "Hãy ghi cơ quan quyết định: cơ quan ban hành hoặc cơ quan tiếp nối."))
    }
    if !(3...300).contains(document.count) {
      faults.append(.init("van-ban", "Hãy ghi số và ngày của văn bản quyết định việc này."))
    }
    if replacedBy?.isEmpty == true { faults.append(.init("thay-bang", "Hãy chọn văn bản thay thế.")) }
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

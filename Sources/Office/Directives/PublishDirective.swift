import Database
import Domain
import Kit
import Store

/// Records the decision by which a Party document becomes public from a day on.
public struct PublishDirective {
  public struct Input: Sendable {
    public let slug: String
    /// Number and body of the decision.
    public let decision: String
    public let decidedOn: Day
    public let from: Day

    public init(slug: String, decision: String, decidedOn: Day, from: Day) {
      self.slug = slug
      self.decision = decision
      self.decidedOn = decidedOn
      self.from = from
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .publishDirective)
    let decision = input.decision.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var faults: [FieldFault] = []
    if !(3...300).contains(decision.count) {
      faults.append(.init("quyet-dinh", "Hãy ghi số, ngày và cơ quan của quyết định công bố."))
    }
    if input.from < input.decidedOn {
      faults.append(.init("tu-ngay", "Ngày công bố không thể trước ngày quyết định \(input.decidedOn.vietnamese)."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa ghi được quyết định công bố.", fields: faults) }
    let now = office.now()
    return try await office.write { tx in
      let directive = try DirectiveAccess.find(input.slug, in: tx)
      if let known = try DirectiveStore.publication(of: directive.id, in: tx) {
        throw Problem.conflict(
          "\(directive.kind) số \(directive.number) đã công bố từ \(known.from.vietnamese) theo \(known.decision). "
            + "Chưa có gì được ghi thêm.")
      }
      if let issued = directive.issuedOn, input.decidedOn < issued {
        throw Problem.invalid(
          "Quyết định công bố không thể có trước văn bản.",
          fields: [.init("ngay-quyet-dinh", "Hãy chọn ngày từ \(issued.vietnamese) trở đi.")])
      }
      let publication = PublicationLine(decision: decision, decidedOn: input.decidedOn, from: input.from, until: nil)
      try DirectiveStore.insert(publication, of: directive.id, id: office.newID(), at: now, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.publish", object: .init(kind: "directive", id: directive.slug),
            after: ["decision": decision, "decidedOn": input.decidedOn.iso, "from": input.from.iso], reason: decision)))
    }
  }
}

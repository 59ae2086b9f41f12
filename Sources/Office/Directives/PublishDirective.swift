import Database
import Domain
import Kit
import Store

/// The recorded decision by which a Party document becomes public from a day on; one person proposes it, another approves.
public struct PublishDirective: ProposedAct, Equatable {
  public static let kind = Proposal.Kind.publication
  public static let action = "directive.publish"

  public let slug: String
  /// Number and body of the decision.
  public let decision: String
  public let decidedOn: Day
  public let from: Day

  public init(slug: String, decision: String, decidedOn: Day, from: Day) {
    self.slug = slug
    self.decision = decision.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.decidedOn = decidedOn
    self.from = from
  }

  public func preview(on today: Day, in tx: any Reading) throws -> ActPreview {
    var faults: [FieldFault] = []
    if !(3...300).contains(decision.count) {
      faults.append(.init("quyet-dinh", "Hãy ghi số, ngày và cơ quan của quyết định công bố."))
    }
    if from < decidedOn {
      faults.append(.init("tu-ngay", "Ngày công bố không thể trước ngày quyết định \(decidedOn.vietnamese)."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa ghi được quyết định công bố.", fields: faults) }
    let directive = try DirectiveAccess.find(slug, in: tx)
    if let known = try DirectiveStore.publication(of: directive.id, in: tx) {
      throw Problem.conflict(
        "\(directive.kind) số \(directive.number) đã công bố từ \(known.from.vietnamese) theo \(known.decision). "
          + "Chưa có gì được ghi thêm.")
    }
    if let issued = directive.issuedOn, decidedOn < issued {
      throw Problem.invalid(
        "Quyết định công bố không thể có trước văn bản.",
        fields: [.init("ngay-quyet-dinh", "Hãy chọn ngày từ \(issued.vietnamese) trở đi.")])
    }
    return ActPreview(
      .init(kind: "directive", id: directive.slug), title: "Công bố \(directive.displayName)",
      changes: [
        .init("Ai đọc được", before: "Người có quyền đọc văn bản chưa công khai", after: "Mọi người, từ \(from.vietnamese)"),
        .init("Quyết định công bố", before: "Chưa có", after: "\(decision), ngày \(decidedOn.vietnamese)"),
      ])
  }

  public func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String] {
    let directive = try DirectiveAccess.find(slug, in: tx)
    try DirectiveStore.insert(
      PublicationLine(decision: decision, decidedOn: decidedOn, from: from, until: nil), of: directive.id, id: office.newID(), at: now,
      in: tx)
    return ["decision": decision, "decidedOn": decidedOn.iso, "from": from.iso]
  }
}

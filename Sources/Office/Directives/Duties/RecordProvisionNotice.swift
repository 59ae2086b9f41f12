import Database
import Domain
import Kit
import Store

/// Records how a body stands to a provision without a duty of its own: it has a plan, it is not concerned, or it was told for information.
public struct RecordProvisionNotice {
  public struct Input: Sendable {
    public let slug: String
    public let code: String
    public let kind: ProvisionNotice.Kind
    public let words: String

    public init(slug: String, code: String, kind: ProvisionNotice.Kind, words: String) {
      self.slug = slug
      self.code = code
      self.kind = kind
      self.words = words
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, maySomewhere: .workOnDuty)
    let today = office.today
    let now = office.now()
    try await office.write { tx in
      let directive = try DirectiveAccess.open(input.slug, for: actor, on: today, in: tx)
      guard let provision = try DutyStore.provisions([input.code], ofDirective: input.slug, in: tx).first?.0 else {
        throw Problem.invalid(
          "Chưa ghi được.", fields: [.init("diem", "Văn bản số \(directive.number) không có điểm phải làm «\(input.code)».")])
      }
      guard (5...500).contains(input.words.count) else {
        throw Problem.invalid(
          "Chưa ghi được.",
          fields: [.init("vi-sao", "Hãy ghi số, ngày của kế hoạch riêng, hoặc vì sao điểm này không thuộc phạm vi của cơ quan.")])
      }
      let register = try RegisterStore.register(in: tx)
      guard let agency = try DutySeat(actor, on: today, register: register, in: tx).own.min() else {
        throw Problem.forbidden("\(actor.name) không giữ vị trí ở cơ quan nào đang hoạt động nên không ghi thay cơ quan được.")
      }
      try ProvisionNoticeStore.insert(
        ProvisionNotice(provision: provision, agency: agency, kind: input.kind, words: input.words, on: today), by: actor.id, at: now,
        in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "provision.notice", object: .init(kind: "provision", id: provision.text),
            after: ["agency": register.name(of: agency, on: today), "kind": input.kind.rawValue], reason: input.words)))
    }
  }
}

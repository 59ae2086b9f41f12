import Database
import Domain
import Kit
import Store

/// Gives a provision its owner, its day or the source of its target; each act sets exactly one of them.
public struct AssignProvision {
  public struct Input: Sendable {
    public let slug: String
    public let code: String
    public let value: Value
    public let reason: String

    public init(slug: String, code: String, value: Value, reason: String = "") {
      self.slug = slug
      self.code = code
      self.value = value
      self.reason = reason
    }
  }

  /// As the person gave it.
  public enum Value: Sendable, Equatable {
    case owner(agencyID: String)
    case due(Day)
    case targetSource(document: String, clause: String)
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> CoverageCounters {
    let permit = try Permit(actor, may: .assignProvision)
    let today = office.today
    let now = office.now()
    return try await office.write { tx in
      let directive = try DirectiveAccess.open(input.slug, for: actor, on: today, in: tx)
      guard let version = try VersionStore.version(.current, of: directive.id, in: tx),
        let stored = try VersionStore.provisions(of: version.id, in: tx).first(where: { $0.read.id == input.code })
      else {
        throw Problem.notFound("Văn bản số \(directive.number) không có điểm «\(input.code)». Hãy chọn lại từ mục lục.")
      }
      guard stored.acting else {
        throw Problem.invalid(
          "«\(input.code)» là đề mục, không phải việc phải làm; hãy giao từng điểm nằm trong đề mục này.")
      }
      let assigned = try checked(input.value, of: stored, directive: directive, on: today, in: tx)
      let before = try AssignmentStore.known(of: stored.provision, aspect: assigned.aspect, in: tx)
      if before == assigned {
        throw Problem.conflict("Điểm \(input.code) đã có đúng nội dung này từ trước. Chưa có gì được ghi thêm.")
      }
      try AssignmentStore.record(assigned, of: stored.provision, id: office.newID(), at: now, in: tx)
      return Recorded(
        try AssignmentStore.counters(of: directive.id, in: tx),
        entry: office.entry(
          AuditEntry(
            permit, action: "provision.assign",
            object: .init(kind: "provision", id: stored.provision.text),
            before: before.map(fields) ?? [:], after: fields(assigned), reason: input.reason)))
    }
  }

  private static func checked(
    _ value: Value, of stored: StoredProvision, directive: Directive, on today: Day, in tx: any Reading
  ) throws -> AssignedValue {
    switch value {
    case .owner(let id):
      guard let name = try ProvisionOwners.name(of: id, on: today, in: tx) else {
        throw Problem.invalid(
          "Chưa chọn được cơ quan chủ trì.", fields: [.init("chu-tri", "Hãy chọn một cơ quan đang hoạt động trong danh sách.")])
      }
      return .owner(agencyID: id, agencyName: name)
    case .due(let day):
      if let issued = directive.issuedOn, day < issued {
        throw Problem.invalid(
          "Hạn không thể trước ngày ban hành văn bản.",
          fields: [.init("han", "Hãy chọn ngày từ \(issued.vietnamese), là ngày ban hành, trở đi.")])
      }
      return .due(day)
    case .targetSource(let document, let clause):
      guard stored.namesTarget else {
        throw Problem.invalid(
          "Điểm \(stored.read.id) không nêu chỉ tiêu hay thời hạn nào, nên không cần nguồn chỉ tiêu.")
      }
      let name = VietnameseText.nfc(document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard (3...300).contains(name.count) else {
        throw Problem.invalid(
          "Chưa ghi được nguồn chỉ tiêu.",
          fields: [.init("nguon", "Hãy ghi số và tên văn bản, ví dụ «Kế hoạch số 217/KH-UBND ngày 20/11/2023».")])
      }
      return .targetSource(document: name, clause: String(VietnameseText.nfc(clause).prefix(200)))
    }
  }

  private static func fields(_ value: AssignedValue) -> [String: String] {
    switch value {
    case .owner(let id, let name): ["owner": name, "agency": id]
    case .due(let day): ["due": day.iso]
    case .targetSource(let document, let clause): ["source": document, "clause": clause]
    }
  }
}

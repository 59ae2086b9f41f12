import Database
import Domain
import Kit
import Store

/// Writes a reorganisation as a draft, or an existing draft anew; nothing of the register changes.
public struct DraftReorganisation {
  public struct Input: Sendable {
    /// The draft to write anew; nil for a new one.
    public let id: ID<Reorganisation>?
    public let title: String
    public let document: String
    public let note: String
    public let day: Day
    public let changes: [ReorganisationChange]

    public init(
      id: ID<Reorganisation>? = nil, title: String, document: String, note: String = "", day: Day, changes: [ReorganisationChange]
    ) {
      self.id = id
      self.title = title
      self.document = document
      self.note = note
      self.day = day
      self.changes = changes
    }
  }

  public struct Receipt: Sendable, Equatable {
    public let id: ID<Reorganisation>
    /// What stands against enacting it as it is, or should be looked at.
    public let findings: [RegisterFinding]
    public let digest: Digest
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .draftReorganisation)
    let title = words(input.title)
    let document = words(input.document)
    try check(title: title, document: document, note: input.note)
    let one = Reorganisation(
      id: input.id ?? office.newID(), title: title, document: document, note: VietnameseText.nfc(input.note), day: input.day,
      content: .changes(input.changes), state: .draft)
    return try await save(one, isNew: input.id == nil, permit: permit, in: office)
  }

  /// One transaction: the draft with the digest of what it would do now.
  static func save(_ one: Reorganisation, isNew: Bool, permit: Permit, in office: Office) async throws -> Receipt {
    try await office.write { tx in
      let held = isNew ? nil : try ReadReorganisation.find(one.id, in: tx)
      return try save(one, over: held, permit: permit, in: tx, office)
    }
  }

  /// The draft as it is now, over the one held; `nil` for a new one.
  static func save(
    _ one: Reorganisation, over held: ReorganisationRecord?, permit: Permit, in tx: any Writing, _ office: Office
  ) throws -> Recorded<Receipt> {
    let planned = try ReadReorganisation.Planned(one, register: try RegisterStore.register(in: tx), today: office.today, in: tx)
    let record = ReorganisationRecord(
      reorganisation: one, planDigest: planned.digest, draftedBy: .init(permit.actor, at: office.now()))
    var before: [String: String] = [:]
    if let held {
      guard case .changes = held.reorganisation.content else {
        throw Problem.conflict("Đây là đính chính ngày, không sửa nội dung được. Hãy rút nó rồi lập đính chính khác.")
      }
      guard try ReorganisationStore.updateDraft(record, in: tx) else { throw settled(held) }
      before = ["digest": held.planDigest.hex, "day": held.reorganisation.day.iso, "title": held.reorganisation.title]
    } else {
      try ReorganisationStore.insertDraft(record, in: tx)
    }
    return Recorded(
      Receipt(id: one.id, findings: planned.plan.findings, digest: planned.digest),
      entry: office.entry(
        AuditEntry(
          permit, action: "reorganisation.draft", object: .init(kind: "reorganisation", id: one.id.text), before: before,
          after: ["digest": planned.digest.hex, "day": one.day.iso, "title": one.title, "document": one.document], reason: one.note)))
  }

  static func settled(_ record: ReorganisationRecord) -> Problem {
    .conflict(
      "«\(record.reorganisation.title)» \(record.reorganisation.state.vietnamese)"
        + (record.settledBy.map { ", do \($0.name) ghi lúc \($0.at.vietnamese)" } ?? "")
        + ". Chưa có gì được ghi thêm. Hãy xem lại danh sách các lần sắp xếp.")
  }

  static func words(_ text: String) -> String {
    VietnameseText.nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func check(title: String, document: String, note: String) throws {
    var faults: [FieldFault] = []
    if !(5...300).contains(title.count) {
      faults.append(.init("ten", "Hãy ghi tên ngắn của lần sắp xếp, từ 5 đến 300 chữ, ví dụ «Hợp nhất xã A và xã B»."))
    }
    if !(5...500).contains(document.count) {
      faults.append(
        .init("van-ban", "Hãy ghi số, ngày và cơ quan ban hành văn bản, ví dụ «Nghị quyết số 1668/NQ-UBTVQH15 ngày 16/6/2025»."))
    }
    if note.count > 2000 { faults.append(.init("ghi-chu", "Ghi chú dài quá 2.000 chữ. Hãy rút gọn.")) }
    guard faults.isEmpty else { throw Problem.invalid("Chưa lưu được dự thảo sắp xếp.", fields: faults) }
  }
}

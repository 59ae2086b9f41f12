import Database
import Domain
import Kit
import Store

/// Takes an official text into the law library. The same text again changes nothing; another copy of the document takes its place, and
/// what was held before stays known until that moment.
public struct ImportLaw {
  public struct Receipt: Sendable, Equatable {
    public let number: String
    public let slug: String
    public let outcome: Outcome
    public let articles: Int
    public let clauses: Int
    public let points: Int
    public let unassigned: Int
    /// Instructions to other texts that the document gives, and how many of them could not be read.
    public let instructions: Int
    public let unread: Int

    public enum Outcome: String, Sendable, Equatable { case created, unchanged, replaced }
  }

  public static func run(_ source: String, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .importLaw)
    let document = DocumentReader.read(source)
    try check(document)
    let text = LawText(document)
    let digest = Digest(of: source)
    let slug = LawNumber.slug(of: text.number)
    let held = try await office.read { tx in try LawStore.texts(in: tx).first { $0.slug == slug } }
    if let held, held.sourceDigest == digest { return receipt(text, document, .unchanged) }
    return try await office.write { tx in
      let before = try LawStore.texts(in: tx).first { $0.slug == slug }
      if before != nil { try LawStore.close(slug: slug, at: office.now(), in: tx) }
      let line = HeldLaw(
        id: office.newID(), number: text.number, slug: slug, kind: text.kind, issuer: text.issuer, subject: text.subject,
        issuedOn: text.issuedOn, inForceFrom: text.validity.from, inForceUntil: text.validity.until, sourceDigest: digest,
        importedAt: office.now(),
        relations: text.amended.map { .init(.amends, $0) } + text.replaced.map { .init(.replaces, $0) })
      try LawStore.insert(line, source: source, document: document, in: tx)
      let receipt = receipt(text, document, before == nil ? .created : .replaced)
      return Recorded(
        receipt,
        entry: office.entry(
          AuditEntry(
            permit, action: "law.import", object: .init(kind: "law", id: slug),
            before: before.map { ["digest": $0.sourceDigest.hex] } ?? [:],
            after: [
              "number": text.number, "digest": digest.hex, "articles": String(receipt.articles), "outcome": receipt.outcome.rawValue,
            ])))
    }
  }

  /// What cannot be taken for a legal text is refused with what is missing.
  static func check(_ document: ReadDocument) throws {
    if document.header.number.isEmpty || !document.header.number.contains("/") {
      throw Problem.invalid(
        "Không tìm thấy số và ký hiệu văn bản (ví dụ «Số: 100/2024/NĐ-CP») ở phần đầu. Chưa có gì được lưu. "
          + "Hãy kiểm tra tệp có phải toàn văn, từ trang đầu; phụ lục tách rời không nhập riêng được.")
    }
    if !document.provisions.contains(where: { $0.level == .article }) {
      throw Problem.invalid(
        "Văn bản số \(document.header.number) không có điều nào nên không phải văn bản pháp luật mà thư viện giữ. "
          + "Chưa có gì được lưu. Kế hoạch, chỉ thị thì nhập bằng ancu plan import.")
    }
  }

  private static func receipt(_ text: LawText, _ document: ReadDocument, _ outcome: Receipt.Outcome) -> Receipt {
    func count(_ level: ReadProvision.Level) -> Int { text.parts.count { $0.level == level } }
    return Receipt(
      number: text.number, slug: LawNumber.slug(of: text.number), outcome: outcome, articles: count(.article), clauses: count(.clause),
      points: count(.point), unassigned: document.coverage.unassigned.count, instructions: text.instructions.count,
      unread: text.instructions.count { $0.changes.contains { $0.action == .unread } })
  }
}

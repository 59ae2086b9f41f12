import Database
import Domain
import Kit
import Store

/// A document of the law library: its places, its validity, and every instruction from it or to it, applied or not.
public struct ReadLaw {
  public struct View: Sendable {
    public let line: HeldLaw
    public let text: LawText
    public let consolidation: LawConsolidation
    /// Documents of the library that change or replace this one.
    public let changedBy: [HeldLaw]
    /// What the document tells others to be, and whether their texts are held.
    public let instructions: [LawConsolidation.Outcome]
    /// The texts of the library by number, for links.
    public let held: [HeldLaw]
    /// Paragraphs that belong to no place.
    public let unassigned: [String]
  }

  /// Throws `Problem.notFound` when the library has no such text.
  public static func run(_ slug: String, in office: Office) async throws -> View {
    try await office.read { tx in
      let lines = try LawStore.texts(in: tx)
      guard let line = lines.first(where: { $0.slug == slug }) else { throw missing(slug) }
      let text = try office.laws.text(line, in: tx)
      return View(
        line: line, text: text, consolidation: try office.laws.consolidation(line, among: lines, in: tx),
        changedBy: lines.filter { other in other.relations.contains { $0.number == line.number } },
        instructions: try outcomes(of: text, among: lines, office, tx), held: lines,
        unassigned: try LawStore.unassigned(of: line.id, in: tx))
    }
  }

  /// What became of each instruction that a text gives; one to a document whose text is not held waits.
  private static func outcomes(of text: LawText, among lines: [HeldLaw], _ office: Office, _ tx: any Reading) throws
    -> [LawConsolidation.Outcome]
  {
    var made: [String: [LawConsolidation.Outcome]] = [:]
    for number in text.amended {
      guard let target = lines.first(where: { $0.number == number }) else { continue }
      made[number] = try office.laws.consolidation(target, among: lines, in: tx).outcomes.filter { $0.instruction.document == text.number }
    }
    return text.instructions.compactMap { instruction in
      guard let target = instruction.target else { return nil }
      if let outcome = made[target]?.first(where: { $0.instruction.place == instruction.place }) { return outcome }
      return LawConsolidation.Outcome(
        instruction: instruction, results: instruction.changes.map { _ in .failed(.targetNotHeld(target)) })
    }
  }

  static func missing(_ slug: String) -> Problem {
    .notFound("Thư viện chưa có nguyên văn văn bản này («\(slug.prefix(60))»). Người vận hành nhập bằng lệnh ancu law import.")
  }
}

/// The list of the library.
public struct ListLaws {
  public static func run(in office: Office) async throws -> [HeldLaw] {
    try await office.read { try LawStore.texts(in: $0) }
  }
}

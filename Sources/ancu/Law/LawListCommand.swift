import ArgumentParser
import Domain
import Kit
import Office

/// `ancu law list`: what the library holds, what amends what, and which documents the rules cite without their text.
struct LawListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Liệt kê các văn bản đang giữ và các câu sửa đổi chưa áp dụng được.",
    discussion: "Ví dụ: ancu law list --data ./demo")

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let office = try await place.office()
      let held = try await ListLaws.run(in: office)
      if held.isEmpty { print("Thư viện chưa có văn bản nào. Nhập bằng: ancu law import FILE...") }
      for law in held {
        let from = law.inForceFrom.map { "hiệu lực từ \($0.vietnamese)" } ?? "chưa rõ ngày hiệu lực"
        let until = law.inForceUntil.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? ""
        print("\(law.name) — \(from)\(until)")
        for relation in law.relations {
          let isHeld = held.contains { $0.number == relation.number }
          print("  \(relation.kind == .amends ? "sửa đổi" : "thay thế") \(relation.number)\(isHeld ? "" : " (chưa giữ nguyên văn)")")
        }
        let view = try await ReadLaw.run(law.slug, in: office)
        for outcome in view.instructions where !outcome.isApplied {
          // What changes a text that is not held, or repeals one whole, waits for nothing here.
          guard held.contains(where: { $0.number == outcome.instruction.target }) else { continue }
          print("  CHƯA ÁP DỤNG \(outcome.instruction.place.words): \(outcome.instruction.words)")
          for reason in outcome.reasons { print("    vì \(reason)") }
        }
      }
      let missing = LawDocument.allCases.filter { document in !held.contains { $0.number == document.number } }
      if !missing.isEmpty {
        print("Quy tắc có viện dẫn nhưng thư viện chưa có nguyên văn:")
        for document in missing { print("  \(document.name)\(document.isHeld ? "" : " (chưa giữ nguyên văn)")") }
      }
    }
  }
}

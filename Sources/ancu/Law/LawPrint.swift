import Domain
import Kit
import Office

/// The law on a terminal, line by line.
enum LawPrint {
  static func document(_ view: ReadLaw.View) -> [String] {
    var lines = [view.text.name, view.text.subject]
    if let from = view.line.inForceFrom { lines.append("Hiệu lực từ \(from.vietnamese).") }
    for other in view.changedBy { lines.append("Được \(other.name) sửa đổi, bổ sung hoặc thay thế.") }
    for part in view.consolidation.stages.last?.parts ?? [] where part.level == .chapter || part.place == part.place.root {
      let indent = part.level == .chapter ? "" : "  "
      lines.append(indent + ([part.label, part.title].filter { !$0.isEmpty }.joined(separator: " ")))
    }
    return lines
  }

  static func place(_ view: ReadLawPlace.View) -> [String] {
    var lines = ["\(view.place.words) \(view.line.name), ngày \(view.day.vietnamese)"]
    guard let current = view.current, !view.parts.isEmpty else {
      return lines + ["Ngày này chưa có hoặc không còn \(view.root.words)."]
    }
    for part in view.parts where view.place.holds(part.place) {
      lines.append(indent(part, in: view.place) + heading(part) + (part.isRepealed ? " (đã bãi bỏ)" : ""))
      lines += part.paragraphs.dropFirst(part.title.isEmpty ? 1 : 0).map { indent(part, in: view.place) + "  " + $0 }
    }
    let sources = sources(view.parts.filter { view.place.holds($0.place) })
    lines += sources.map { "Chữ này do \($0.place.words) \($0.document) đặt, từ ngày \($0.from.vietnamese)." }
    let changed = view.difference.filter { view.place.holds($0.place) && $0.kind != .kept }
    if !changed.isEmpty, let from = view.versions[current].from {
      lines.append("")
      lines.append("Bản có từ \(from.vietnamese) đã thay:")
      for line in changed { lines.append("  \(line.label) " + line.runs.map(run).joined()) }
    }
    for outcome in view.open {
      lines.append("Chưa áp dụng được \(outcome.instruction.place.words) \(outcome.instruction.document): \(outcome.instruction.words)")
    }
    return lines
  }

  /// The mark and the heading, or the first paragraph where there is no heading.
  private static func heading(_ part: LawPart) -> String {
    [part.label, part.title.isEmpty ? part.paragraphs.first ?? "" : part.title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func indent(_ part: LawPart, in place: LawPlace) -> String {
    String(repeating: "  ", count: max(0, part.place.code.count { $0 == "." } - place.code.count { $0 == "." }))
  }

  private static func sources(_ parts: [LawPart]) -> [LawSource] {
    var found: [LawSource] = []
    for source in parts.flatMap(\.changes) where !found.contains(source) { found.append(source) }
    return found
  }

  private static func run(_ run: LawDiff.Run) -> String {
    let words = run.words.split(separator: "\n").joined(separator: " / ")
    switch run.kind {
    case .kept: return words + (run.words.last == " " ? "" : " ")
    case .removed: return "[-\(words)-] "
    case .added: return "{+\(words)+} "
    }
  }
}

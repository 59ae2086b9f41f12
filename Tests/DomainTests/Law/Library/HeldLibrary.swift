import AnCuTesting
import Domain
import Foundation

/// The official texts that may lie beside the project, read once.
enum HeldLibrary {
  static let isThere = SharedData.has("law/texts/nd-100-2024.txt")

  static let texts: [LawText] = {
    let folder = SharedData.url("law/texts")
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    return files.compactMap { file in
      guard let source = try? SharedData.text("law/texts/" + file) else { return nil }
      let text = LawText(DocumentReader.read(source))
      return text.number.isEmpty ? nil : text
    }
  }()

  static func text(_ document: LawDocument) -> LawText? { texts.first { $0.number == document.number } }

  static func consolidated(_ document: LawDocument) -> LawConsolidation? {
    text(document).map { LawConsolidation($0, amendedBy: texts) }
  }
}

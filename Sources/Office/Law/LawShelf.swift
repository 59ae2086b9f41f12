import Database
import Domain
import Kit
import Store
import Synchronization

/// The texts of the library as they were last read, by the import they come from: an import never changes, so nothing here grows old.
public final class LawShelf: Sendable {
  private struct Held {
    var texts: [ID<HeldLaw>: LawText] = [:]
    /// Consolidations by all the imports that they were made of.
    var consolidations: [[ID<HeldLaw>]: LawConsolidation] = [:]
  }

  private let held = Mutex(Held())
  /// More texts than this are not kept at once.
  private static let most = 120

  public init() {}

  func text(_ line: HeldLaw, in tx: any Reading) throws -> LawText {
    if let known = held.withLock({ $0.texts[line.id] }) { return known }
    let text = LawText(
      number: line.number, kind: line.kind, issuer: line.issuer, subject: line.subject, issuedOn: line.issuedOn,
      provisions: try LawStore.provisions(of: line.id, in: tx))
    held.withLock { held in
      if held.texts.count >= LawShelf.most { held.texts = [:] }
      held.texts[line.id] = text
    }
    return text
  }

  /// A text with what the library's other texts make of it.
  func consolidation(_ line: HeldLaw, among lines: [HeldLaw], in tx: any Reading) throws -> LawConsolidation {
    let amending = lines.filter { other in other.relations.contains { $0.kind == .amends && $0.number == line.number } }
    let key = [line.id] + amending.map(\.id)
    if let known = held.withLock({ $0.consolidations[key] }) { return known }
    let made = LawConsolidation(
      try text(line, in: tx), amendedBy: try amending.map { try text($0, in: tx) })
    held.withLock { held in
      if held.consolidations.count >= LawShelf.most { held.consolidations = [:] }
      held.consolidations[key] = made
    }
    return made
  }
}

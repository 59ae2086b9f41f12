import Database
import Documents
import Domain
import Kit
import Store

/// Gives a kept ruling again: from the case and the rule set that were kept, by the rules of this program.
public struct ReplayRuling {
  /// What was kept and what is answered now.
  public struct Outcome: Sendable, Equatable {
    public let kept: StoredRuling
    public let answer: String

    /// Whether every byte is the same.
    public var isSame: Bool { kept.answer.utf8.elementsEqual(answer.utf8) }
  }

  public static func run(_ id: ID<StoredRuling>, by actor: Actor, in office: Office) async throws -> Outcome {
    _ = try Permit(actor, may: .keepRuling)
    return try await office.read { tx in
      guard let kept = try RulingStore.ruling(id, in: tx) else {
        throw Problem.notFound("Không có kết luận nào mang mã «\(id)». Hãy xem lại mã trong văn bản đã gửi.")
      }
      return try replay(kept, under: try ruleSet(kept, in: tx))
    }
  }

  /// Replays every kept ruling in the order in which they were kept, some at a time; `tell` gets each outcome.
  public static func all(by actor: Actor, in office: Office, tell: (Outcome) -> Void) async throws {
    _ = try Permit(actor, may: .keepRuling)
    var after: ID<StoredRuling>?
    var sets: [Digest: RuleSet] = [:]
    while true {
      let from = after
      let page = try await office.read { tx in
        try RulingStore.page(after: from, limit: 200, in: tx).map { (kept: $0, words: try RulingStore.ruleSet($0.ruleSet, in: tx)) }
      }
      guard let last = page.last else { return }
      for (kept, words) in page {
        let set = try sets[kept.ruleSet] ?? checked(words, of: kept)
        sets[kept.ruleSet] = set
        tell(try replay(kept, under: set))
      }
      after = last.kept.id
    }
  }

  private static func ruleSet(_ kept: StoredRuling, in tx: any Reading) throws -> RuleSet {
    try checked(try RulingStore.ruleSet(kept.ruleSet, in: tx), of: kept)
  }

  /// The rule set whose words have the digest that the ruling names.
  private static func checked(_ words: String?, of kept: StoredRuling) throws -> RuleSet {
    guard let words else { throw Problem.broken("ruling \(kept.id) names a rule set that is not kept: \(kept.ruleSet)") }
    guard Digest(of: words) == kept.ruleSet else {
      throw Problem.broken("the rule set \(kept.ruleSet) of ruling \(kept.id) has been changed since it was kept")
    }
    return try RuleSet(kept: words)
  }

  private static func replay(_ kept: StoredRuling, under set: RuleSet) throws -> Outcome {
    guard set.version == RuleSet.currentVersion else {
      throw Problem.unavailable(
        "Kết luận \(kept.id) được lập theo phiên bản cách xét \(set.version), chương trình này xét theo phiên bản "
          + "\(RuleSet.currentVersion). Hãy dùng bản An Cư có phiên bản \(set.version) để xét lại đúng từng chữ.")
    }
    let it: EligibilityCase
    do throws(CaseFault) {
      it = try CaseJSON.read(kept.caseText)
    } catch {
      throw Problem.broken("the kept case of ruling \(kept.id) cannot be read: \(error.words)")
    }
    guard let ruling = Eligibility.judge(it, under: set.law) else {
      throw Problem.broken("the kept rule set has no law for the day of ruling \(kept.id)")
    }
    return Outcome(kept: kept, answer: RulingJSON.text(ruling))
  }
}

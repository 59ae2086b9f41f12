import Database
import Documents
import Domain
import Kit
import Store

/// Judges a case and keeps the ruling with the case and the rule set, so that it can be given again years later.
public struct KeepRuling {
  /// The kept ruling; its answer is what is sent on.
  public typealias Receipt = StoredRuling

  /// `law` is the law in force; tests give another to see that a later one changes nothing kept.
  public static func run(
    _ asked: EligibilityCase, under law: EligibilityLaw = .inForce, by actor: Actor, in office: Office
  ) async throws -> Receipt {
    let permit = try Permit(actor, may: .keepRuling)
    guard let filedOn = asked.filedOn else {
      throw Problem.invalid("Hồ sơ không có ngày nộp nên chưa biết xét theo quy định của ngày nào. Chưa có gì được ghi.")
    }
    let id = office.newID(StoredRuling.self)
    // A caller's mark may be a number by which somebody is known; what is kept is named by its own id.
    var it = asked
    it.mark = id.text
    // What the province had decided becomes part of the kept case, so that a later decision changes nothing kept.
    try await ReadParameters.decisions(in: office).complete(&it)
    guard let ruling = Eligibility.judge(it, under: law) else {
      throw Problem.invalid(
        "Ngày nộp hồ sơ \(filedOn.vietnamese) trước \(law.begins.from.vietnamese), ngày các quy định này bắt đầu có hiệu lực. "
          + "Chưa có gì được ghi.")
    }
    let set = try RuleSet(law)
    let kept = StoredRuling(
      id: id, filedOn: filedOn, verdict: ruling.verdict, caseText: CaseLineWriter.text(it), answer: RulingJSON.text(ruling),
      ruleSet: set.digest, keptAt: office.now())
    return try await office.write { tx in
      try RulingStore.keep(set, at: kept.keptAt, in: tx)
      try RulingStore.insert(kept, in: tx)
      return Recorded(
        kept,
        entry: office.entry(
          AuditEntry(
            permit, action: "ruling.keep", object: .init(kind: "ruling", id: id.text),
            after: [
              "verdict": kept.verdict.rawValue, "filedOn": filedOn.iso, "ruleSet": kept.ruleSet.hex,
              "answer": Digest(of: kept.answer).hex,
            ])))
    }
  }
}

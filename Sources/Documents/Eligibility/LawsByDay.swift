import Domain
import Kit

/// The laws of the days that were asked for: whole batches are filed on few days.
struct LawsByDay: Sendable {
  private let law: EligibilityLaw
  private let decisions: ProvincialDecisions
  private var days: [Day: Held] = [:]
  private var last: Held?

  /// One law in a box of its own, so that asking for it copies nothing.
  private final class Held: Sendable {
    let law: LawOfDay

    init(_ law: LawOfDay) {
      self.law = law
    }
  }

  init(_ law: EligibilityLaw, _ decisions: ProvincialDecisions) {
    self.law = law
    self.decisions = decisions
  }

  /// The ruling on a case under the law of its day and the province's decisions of that day; a day before the rules is a fault of the case.
  mutating func judge(_ asked: EligibilityCase) throws(CaseFault) -> Ruling {
    var it = asked
    decisions.complete(&it)
    guard let filed = it.filedOn else {
      guard let ruling = Eligibility.judge(it, under: law) else { throw CaseFault("filedOn" as StaticString, "no rules in force") }
      return ruling
    }
    if let last, last.law.day == filed { return Eligibility.judge(it, under: last.law) }
    if let known = days[filed] {
      last = known
      return Eligibility.judge(it, under: known.law)
    }
    guard let found = law.on(filed).map(Held.init) else {
      throw CaseFault(
        "filedOn",
        "no rules in force: ngày \(filed.iso) trước \(law.begins.from.iso), ngày các quy định về nhà ở xã hội này bắt đầu có hiệu lực")
    }
    if days.count >= 4096 { days.removeAll() }
    days[filed] = found
    last = found
    return Eligibility.judge(it, under: found.law)
  }
}

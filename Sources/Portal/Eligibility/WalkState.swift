import Domain
import Kit
import Site

/// Where one person stands in the walk: the answers as they came in the address, and the law of today.
struct WalkState: Sendable {
  let walk: EligibilityWalk
  let law: LawOfDay
  /// What could not be read, and what was left out of the question that was sent.
  let faults: [FieldFault]
  /// The question whose answer was sent.
  let sent: WalkQuestion?
  /// The question that is asked for by name, to answer it anew.
  let wanted: WalkQuestion?
  private let language: Language
  private let fields: Fields

  static let path = "/toi-co-du-dieu-kien-khong"
  static let title: Phrase = "Tôi có đủ điều kiện không?"

  /// Nil when no rules are in force today.
  init?(_ visit: Visit) {
    guard let law = EligibilityLaw.inForce.on(visit.today) else { return nil }
    let say: @Sendable (Phrase) -> String = { visit.say($0) }
    let read = CaseFields(visit.query, say: say)
    var it = read.it
    it.filedOn = law.day
    // What the province decides is no answer of the person.
    it.province = EligibilityCase.Province()
    walk = EligibilityWalk(it, asked: read.asked.subtracting([.filedOn, .colonelIncome]))
    self.law = law
    fields = visit.query
    language = visit.language
    sent = WalkQuestion(rawValue: visit.query.text("tra-loi"))
    wanted = WalkQuestion(rawValue: visit.query.text("hoi"))
    faults = WalkState.faults(read, sent, walk, law, say)
  }

  private static func faults(
    _ read: CaseFields, _ sent: WalkQuestion?, _ walk: EligibilityWalk, _ law: LawOfDay, _ say: (Phrase) -> String
  ) -> [FieldFault] {
    guard let sent else { return [] }
    let names = Set(sent.facts.each.map(CaseFields.name))
    var faults = read.faults.filter { names.contains($0.field) }
    for (fact, day) in [
      (Facts.housingCertificate, walk.it.housing.certifiedOn), (.incomeCertificate, walk.it.income.certifiedOn),
      (.spouseCertificate, walk.it.income.spouseCertifiedOn),
    ] where sent == .papers {
      if let day, day > law.day {
        faults.append(FieldFault(CaseFields.name(fact), say("Ngày ký không thể sau hôm nay, \(law.day).")))
      }
    }
    if !WalkWords.choices(sent, walk.it).isEmpty {
      if sent.facts.isDisjoint(with: walk.asked), faults.isEmpty {
        faults.append(FieldFault(WalkWords.field(sent), say("Hãy chọn một câu trả lời, kể cả «Không biết».")))
      }
      return faults
    }
    for fact in lines(of: sent, walk, law, sent: sent).each where !walk.asked.contains(fact) {
      let name = CaseFields.name(fact)
      guard !faults.contains(where: { $0.field == name }) else { continue }
      faults.append(
        FieldFault(
          name,
          say(
            sent == .papers
              ? "Hãy ghi ngày ký, hoặc đánh dấu «Chưa có giấy này»." : "Hãy trả lời dòng này, hoặc chọn «Không biết».")))
    }
    return faults
  }

  /// The question to show; nil when the answer is there.
  var question: WalkQuestion? {
    if let sent, !faults.isEmpty { return sent }
    return wanted ?? walk.next(under: law)
  }

  /// The lines of a question that bear on this case: those already answered, and those that can still change the answer.
  func lines(of question: WalkQuestion) -> Facts { WalkState.lines(of: question, walk, law, sent: sent) }

  private static func lines(of question: WalkQuestion, _ walk: EligibilityWalk, _ law: LawOfDay, sent: WalkQuestion?) -> Facts {
    let asks = question.asks(walk.it)
    guard question == .support || question == .papers else { return asks }
    var bare = walk
    bare.asked.subtract(question.facts)
    bare.it.support = EligibilityCase.Support()
    bare.it.housing.certifiedOn = nil
    bare.it.income.certifiedOn = nil
    bare.it.income.spouseCertifiedOn = nil
    bare.it.tenure = walk.it.tenure ?? .sale
    bare.it.home = walk.it.home ?? .socialHousing
    let open = asks.intersection(Eligibility.judge(bare.it, under: law).missing)
    return open.isEmpty ? asks : open
  }

  /// About how many questions are left, this one included.
  func left(with question: WalkQuestion) -> Int {
    guard walk.it.group != nil else { return 9 }
    var aimed = walk.it
    aimed.tenure = walk.it.tenure ?? .sale
    aimed.home = walk.it.home ?? .socialHousing
    let open = Eligibility.judge(aimed, under: law).missing.subtracting(walk.asked)
    let left = WalkQuestion.allCases.filter { $0 == question || !$0.facts.isDisjoint(with: open) }
    return left.count - (walk.answered.contains(question) ? 1 : 0)
  }

  /// The answers as fields, without those of one question.
  func carried(without question: WalkQuestion? = nil) -> [(name: String, value: String)] {
    CaseFields.pairs(walk.it, asked: walk.asked.subtracting(question?.facts ?? []))
  }

  /// The answers as a query, with the question that is asked for.
  func query(_ question: WalkQuestion? = nil) -> String {
    CaseFields.query(carried() + (question == nil || walk.asked.isEmpty ? [] : [("hoi", question?.rawValue ?? "")]))
  }

  /// Where the form is sent, and where the walk begins.
  var action: String { language.prefix + WalkState.path }

  /// One question with the answers of all.
  func address(asking question: WalkQuestion) -> String { address(query(question)) }

  /// The result, or another page of it, with these answers.
  func address(page: String = "") -> String { action + page + "?" + query() }

  /// The result with one answer changed.
  func address(_ change: (inout EligibilityCase) -> Void) -> String {
    var it = walk.it
    change(&it)
    return action + "?" + CaseFields.query(CaseFields.pairs(it, asked: walk.asked))
  }

  private func address(_ query: String) -> String { query.isEmpty ? action : action + "?" + query }

  /// What stands in a typed field: what was typed when it could not be read, otherwise the value as a person writes it.
  func typed(_ fact: Facts) -> String {
    let name = CaseFields.name(fact)
    if faults.contains(where: { $0.field == name }) { return fields.text(name) }
    switch fact {
    case .applicantIncome: return walk.it.income.applicant.map(WalkState.grouped) ?? ""
    case .spouseIncome: return walk.it.income.spouse.map(WalkState.grouped) ?? ""
    case .floorArea: return walk.it.housing.ownedFloorArea.map { language == .english ? $0.description : $0.vietnamese } ?? ""
    case .residents: return walk.it.housing.registeredResidents.map(String.init) ?? ""
    case .housingCertificate: return walk.it.housing.certifiedOn?.vietnamese ?? ""
    case .incomeCertificate: return walk.it.income.certifiedOn?.vietnamese ?? ""
    case .spouseCertificate: return walk.it.income.spouseCertifiedOn?.vietnamese ?? ""
    default: return ""
    }
  }

  private static func grouped(_ amount: Int) -> String { Catalogue.grouped(amount, by: ".") }
}

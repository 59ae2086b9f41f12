import Domain
import Kit
import Site

/// One question of the walk, with what was answered before it.
public struct WalkPage: Page {
  public static let template = "portal/eligibility/question"
  public let frame: Frame
  public let action: String
  public let question: String
  public let step: String
  public let reached: String
  public let total: String
  public let isFirst: Bool
  public let heading: String
  public let headingID: String
  public let hint: String
  public let hasHint: Bool
  public let isWrong: Bool
  public let fault: String
  public let faults: FormFaults?
  public let choices: [ChoiceLine]
  public let typed: [TypedLine]
  public let ticked: [TickedLine]
  public let why: String
  public let hidden: [HiddenField]
  public let back: String?
  public let answers: [AnswerLine]
  public let hasAnswers: Bool

  /// One radio of the question.
  public struct ChoiceLine: Sendable {
    public let id: String
    public let name: String
    public let value: String
    public let label: String
    public let hint: String
    public let hasHint: Bool
    public let isChosen: Bool
  }

  /// One field that is typed, with the box of those who do not know.
  public struct TypedLine: Sendable {
    public let name: String
    public let label: String
    public let hint: String
    public let hasHint: Bool
    public let unit: String
    public let hasUnit: Bool
    public let isMoney: Bool
    public let value: String
    public let fault: String
    public let isWrong: Bool
    public let described: String
    public let isDescribed: Bool
    public let unknownLabel: String
    public let isUnknown: Bool
  }

  /// One line of yes, no and «không biết».
  public struct TickedLine: Sendable {
    public let label: String
    public let hint: String
    public let hasHint: Bool
    public let fault: String
    public let isWrong: Bool
    public let choices: [ChoiceLine]
  }

  /// What the form carries along.
  public struct HiddenField: Sendable {
    public let name: String
    public let value: String
  }

  /// An answer given before, with the way back to it.
  public struct AnswerLine: Sendable {
    public let label: String
    public let words: [String]
    public let change: String
    public let changeWords: String
  }

  init(_ question: WalkQuestion, _ state: WalkState, faults fieldFaults: [FieldFault], for visit: Visit) {
    let walk = state.walk
    let law = state.law
    let say = visit.say
    let lines = state.lines(of: question)
    let couple = lines.contains(.spouseIncome)
    let faults =
      fieldFaults.isEmpty
      ? nil
      : FormFaults(.invalid(say(fieldFaults.count == 1 ? "Có một chỗ cần sửa" : "Có chỗ cần sửa"), fields: fieldFaults))
    self.faults = faults
    heading = say(WalkWords.heading(question, couple: couple, province: visit.province))
    headingID = "cau-hoi"
    frame = visit.frame(
      heading, crumbs: [Crumb(say(WalkState.title))], wrong: faults != nil, other: state.query(question), personal: !walk.asked.isEmpty)
    action = state.action
    self.question = question.rawValue
    let answered = walk.answered.filter { $0 != question }
    let before = walk.answered.contains(question) ? walk.answered.firstIndex(of: question) ?? 0 : walk.answered.count
    let left = state.left(with: question)
    reached = String(before + 1)
    total = String(max(before + 1, walk.answered.count + left))
    isFirst = walk.asked.isEmpty
    step =
      isFirst
      ? say("Câu 1. Khoảng mười câu, chừng ba phút")
      : say("Câu \(before + 1) trong khoảng \(max(before + 1, walk.answered.count + left)) câu")
    hint = WalkWords.hint(question, former: law.pilot.value.usesFormerBoundary).map(say) ?? ""
    hasHint = !hint.isEmpty
    why = say(WalkWords.why(question))
    let field = WalkWords.field(question)
    let chosen = WalkWords.chosen(question, walk)
    choices = WalkWords.choices(question, walk.it).enumerated().map { index, choice in
      ChoiceLine(
        id: index == 0 ? field : field + "-\(index + 1)", name: field, value: choice.value, label: say(choice.words),
        hint: choice.hint.map(say) ?? "", hasHint: choice.hint != nil, isChosen: choice.value == chosen)
    }
    let own = choices.isEmpty ? nil : fieldFaults.first { $0.field == field }
    isWrong = own != nil
    fault = own?.message ?? ""
    let ticks = question == .support
    typed = choices.isEmpty && !ticks ? lines.each.map { WalkPage.line($0, state, couple, fieldFaults, visit) } : []
    ticked = ticks ? lines.each.map { WalkPage.ticks($0, state, fieldFaults, visit) } : []
    hidden = state.carried(without: question).map { HiddenField(name: $0.name, value: $0.value) }
    back = before > 0 ? state.address(asking: walk.answered[before - 1]) : nil
    answers = answered.map { WalkPage.answer($0, state, visit) }
    hasAnswers = !answers.isEmpty
  }

  static func answer(_ question: WalkQuestion, _ state: WalkState, _ visit: Visit) -> AnswerLine {
    let label = visit.say(WalkWords.short(question))
    return AnswerLine(
      label: label, words: WalkWords.answer(question, state.walk).map(visit.say), change: state.address(asking: question),
      changeWords: visit.say("Sửa: \(label)"))
  }

  private static func line(_ fact: Facts, _ state: WalkState, _ couple: Bool, _ faults: [FieldFault], _ visit: Visit) -> TypedLine {
    let name = CaseFields.name(fact)
    let (label, hint, unit) = WalkWords.label(fact, couple: couple)
    let fault = faults.first { $0.field == name }?.message
    let isMoney = fact == .applicantIncome || fact == .spouseIncome
    let described = [hint == nil ? nil : name + "-goi-y", fault == nil ? nil : name + "-loi"].compactMap(\.self).joined(separator: " ")
    let isPaper = !WalkQuestion.papers.facts.isDisjoint(with: fact)
    return TypedLine(
      name: name, label: visit.say(label), hint: hint.map(visit.say) ?? "", hasHint: hint != nil, unit: unit.map(visit.say) ?? "",
      hasUnit: unit != nil, isMoney: isMoney, value: state.typed(fact), fault: fault ?? "", isWrong: fault != nil, described: described,
      isDescribed: !described.isEmpty, unknownLabel: visit.say(isPaper ? "Chưa có giấy này" : "Không biết"),
      isUnknown: state.walk.asked.contains(fact) && CaseFields.value(fact, of: state.walk.it) == nil)
  }

  private static func ticks(_ fact: Facts, _ state: WalkState, _ faults: [FieldFault], _ visit: Visit) -> TickedLine {
    let name = CaseFields.name(fact)
    let (label, hint, _) = WalkWords.label(fact, couple: false)
    let fault = faults.first { $0.field == name }?.message
    let chosen = state.walk.asked.contains(fact) ? CaseFields.value(fact, of: state.walk.it) ?? CaseFields.unknown : nil
    let words: [(String, Phrase)] = [("khong", "Chưa"), ("co", "Rồi"), (CaseFields.unknown, "Không biết")]
    return TickedLine(
      label: visit.say(label), hint: hint.map(visit.say) ?? "", hasHint: hint != nil, fault: fault ?? "", isWrong: fault != nil,
      choices: words.enumerated().map { index, word in
        ChoiceLine(
          id: index == 0 ? name : name + "-\(index + 1)", name: name, value: word.0, label: visit.say(word.1), hint: "", hasHint: false,
          isChosen: word.0 == chosen)
      })
  }
}

import Domain
import Kit

/// A ruling as strings: the same for a worker's result, an official's screen and a letter; only the voice of its sentences differs.
public struct RulingParts: Sendable {
  /// `verdict`, `verdict--not`, `verdict--unknown` of the stylesheet.
  public let kind: String
  public let mark: Mark
  public let conditions: [ConditionPart]
  /// «5 đạt, 1 chưa đạt, 2 không cần xét».
  public let tally: String

  /// The shape of an answer: circle met, square not met, diamond unknown, ring not asked.
  public struct Mark: Sendable {
    public let state: String
    public let words: String
    public let isMet: Bool
    public let isNot: Bool
    public let isUnknown: Bool
    public let isFree: Bool

    init(state: String, words: String) {
      self.state = state
      self.words = words
      (isMet, isNot, isUnknown, isFree) = (state == "met", state == "not", state == "unknown", state == "free")
    }
  }

  /// One condition with its answer.
  public struct ConditionPart: Sendable {
    public let name: String
    public let mark: Mark
    public let sentence: String
    public let cites: [CitePart]
    /// «Áp dụng từ ngày 07/04/2026».
    public let inForce: String
    /// «nêu ở», for the letter: the citations in one line.
    public let basis: String
  }

  /// One citation, and where its words are read.
  public struct CitePart: Sendable {
    public let words: String
    public let reads: String
    public let isLast: Bool
  }

  /// The parts of a ruling; `sentence` gives each condition's reason in its voice.
  public init(_ ruling: Ruling, kind: Ruling.Verdict? = nil, say: (Phrase) -> String, sentence: (ConditionRuling) -> String) {
    switch kind ?? ruling.verdict {
    case .eligible: (self.kind, mark) = ("", Mark(state: "met", words: say("Đủ điều kiện")))
    case .ineligible: (self.kind, mark) = ("verdict--not", Mark(state: "not", words: say("Chưa đủ điều kiện")))
    case .undetermined: (self.kind, mark) = ("verdict--unknown", Mark(state: "unknown", words: say("Chưa kết luận được")))
    }
    conditions = ruling.conditions.map { condition in
      let citations = condition.basis.citations
      return ConditionPart(
        name: say(RulingParts.name(condition.condition)), mark: RulingParts.mark(condition.verdict, say: say),
        sentence: sentence(condition),
        cites: citations.enumerated().map {
          CitePart(words: say(CitationPhrase.of($0.element)), reads: Address.law($0.element), isLast: $0.offset == citations.count - 1)
        },
        inForce: condition.until.map { say("Áp dụng từ ngày \(condition.from) đến hết ngày \($0.adding(days: -1))") }
          ?? say("Áp dụng từ ngày \(condition.from)"),
        basis: citations.map { say(CitationPhrase.of($0)) }.joined(separator: "; "))
    }
    let count = { (verdict: ConditionRuling.Verdict) in ruling.conditions.filter { $0.verdict == verdict }.count }
    tally = [
      count(.met) > 0 ? say("\(count(.met)) đạt") : nil, count(.notMet) > 0 ? say("\(count(.notMet)) chưa đạt") : nil,
      count(.unknown) > 0 ? say("\(count(.unknown)) chưa rõ") : nil,
      count(.notRequired) > 0 ? say("\(count(.notRequired)) không cần xét") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// What a condition is called.
  public static func name(_ condition: Condition) -> Phrase {
    switch condition {
    case .group: "Nhóm người được hưởng"
    case .tenure: "Cách có nhà"
    case .housing: "Nhà ở"
    case .officialHousing: "Nhà ở công vụ"
    case .income: "Thu nhập"
    case .poverty: "Hộ nghèo, cận nghèo"
    case .priorSupport: "Hỗ trợ nhà ở trước đây"
    case .papers: "Giấy xác nhận"
    }
  }

  static func mark(_ verdict: ConditionRuling.Verdict, say: (Phrase) -> String) -> Mark {
    switch verdict {
    case .met: Mark(state: "met", words: say("Đạt"))
    case .notMet: Mark(state: "not", words: say("Chưa đạt"))
    case .unknown: Mark(state: "unknown", words: say("Chưa rõ"))
    case .notRequired: Mark(state: "free", words: say("Không cần xét"))
    }
  }
}

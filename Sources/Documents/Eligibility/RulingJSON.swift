import Domain
import Kit

/// Writes rulings as JSON, one object a line, keys in the contract's order, into one buffer that is used again.
///
/// Most answers recur from line to line: what was written of them is kept, and a line is put together of such pieces.
public struct RulingJSON: Sendable {
  private var json = JSONBytes()
  private var answers: [Answer: [UInt8]] = [:]
  private var sources: [Source: [UInt8]] = [:]
  /// Answers with free days and areas are many; past this number the kept ones are let go.
  private static let most = 8192

  public init() {}

  public var bytes: [UInt8] { json.bytes }

  /// Empties the buffer, keeping its room.
  public mutating func clear() { json.clear() }

  /// Appends one ruling and a line feed.
  public mutating func write(_ ruling: Ruling) {
    json.raw("{\"case\":")
    if let mark = ruling.mark { json.string(mark) } else { json.raw("null") }
    json.raw(",\"verdict\":\"")
    json.raw(RulingJSON.word(ruling.verdict))
    json.raw("\",\"conditions\":[")
    for index in ruling.conditions.indices {
      if index > 0 { json.raw(",") }
      write(ruling.conditions[index])
    }
    json.raw("],\"missing\":[")
    if !ruling.missing.isEmpty {
      for (index, path) in ruling.missing.paths.enumerated() {
        if index > 0 { json.raw(",") }
        json.string(path)
      }
    }
    json.raw("]}\n")
  }

  /// Appends the mark and the verdict alone, and a line feed.
  public mutating func writeVerdict(_ ruling: Ruling) {
    json.raw("{\"case\":")
    if let mark = ruling.mark { json.string(mark) } else { json.raw("null") }
    json.raw(",\"verdict\":\"")
    json.raw(RulingJSON.word(ruling.verdict))
    json.raw("\"}\n")
  }

  /// One ruling as text, with the line feed.
  public static func text(_ ruling: Ruling) -> String {
    var writer = RulingJSON()
    writer.write(ruling)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// An answer that recurs; incomes do not.
  private struct Answer: Hashable {
    let condition: Condition
    let verdict: ConditionRuling.Verdict
    let reason: Reason
    let source: Source
  }

  /// What stands behind the reason: the doubt about documents that are not held, the citations, the days.
  private struct Source: Hashable {
    let basis: Basis
    let from: Day
    let until: Day?
  }

  private mutating func write(_ ruling: ConditionRuling) {
    let source = Source(basis: ruling.basis, from: ruling.from, until: ruling.until)
    switch ruling.reason {
    case .incomeWithin, .incomeOver, .incomeUnknown:
      begin(ruling)
      end(source)
    default:
      let answer = Answer(condition: ruling.condition, verdict: ruling.verdict, reason: ruling.reason, source: source)
      if let known = answers[answer] {
        json.raw(known)
        return
      }
      let start = json.bytes.count
      begin(ruling)
      end(source)
      if answers.count >= RulingJSON.most { answers.removeAll(keepingCapacity: true) }
      answers[answer] = Array(json.bytes[start...])
    }
  }

  private mutating func begin(_ ruling: ConditionRuling) {
    json.raw("{\"condition\":\"")
    json.raw(RulingJSON.word(ruling.condition))
    json.raw("\",\"verdict\":\"")
    json.raw(RulingJSON.word(ruling.verdict))
    json.raw("\",\"reason\":\"")
    json.part(ReasonSentence.words(ruling.reason))
  }

  private mutating func end(_ source: Source) {
    if let known = sources[source] {
      json.raw(known)
      return
    }
    var end = JSONBytes()
    end.part(ReasonSentence.doubt(source.basis))
    end.raw(".\",\"citations\":[")
    for (index, citation) in source.basis.citations.enumerated() {
      if index > 0 { end.raw(",") }
      RulingJSON.write(citation, to: &end)
    }
    end.raw("],\"inForce\":{\"from\":")
    end.day(source.from)
    end.raw(",\"until\":")
    if let until = source.until { end.day(until) } else { end.raw("null") }
    end.raw("}}")
    if sources.count >= RulingJSON.most { sources.removeAll(keepingCapacity: true) }
    sources[source] = end.bytes
    json.raw(end.bytes)
  }

  private static func write(_ citation: Citation, to json: inout JSONBytes) {
    func optional(_ name: StaticString, _ text: String?) {
      json.raw(name)
      if let text { json.string(text) } else { json.raw("null") }
    }
    optional("{\"document\":", citation.document.number)
    optional(",\"article\":", citation.article)
    optional(",\"clause\":", citation.clause)
    optional(",\"point\":", citation.point)
    optional(",\"paragraph\":", citation.paragraph.map(String.init))
    optional(",\"amends\":", citation.amends?.key)
    json.raw("}")
  }

  private static func word(_ verdict: Ruling.Verdict) -> StaticString {
    switch verdict {
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .undetermined: "undetermined"
    }
  }

  private static func word(_ verdict: ConditionRuling.Verdict) -> StaticString {
    switch verdict {
    case .met: "met"
    case .notMet: "notMet"
    case .unknown: "unknown"
    case .notRequired: "notRequired"
    }
  }

  private static func word(_ condition: Condition) -> StaticString {
    switch condition {
    case .group: "group"
    case .tenure: "tenure"
    case .housing: "housing"
    case .officialHousing: "officialHousing"
    case .income: "income"
    case .poverty: "poverty"
    case .priorSupport: "priorSupport"
    case .papers: "papers"
    }
  }
}

import Kit

/// A document's words through time: the first text and every later text that the amendments in the library make of it.
public struct LawConsolidation: Sendable {
  public let text: LawText
  /// The texts in the order of their days; the first has none.
  public let stages: [Stage]
  /// Each instruction to this document, applied or not, in the order in which they work.
  public let outcomes: [Outcome]

  /// All places as they stand from a day on.
  public struct Stage: Sendable, Equatable {
    public let from: Day?
    public let parts: [LawPart]
  }

  /// What became of an instruction.
  public struct Outcome: Sendable, Equatable {
    public let instruction: LawInstruction
    /// For each of its changes, where it was made, or why not.
    public let results: [Result]

    public init(instruction: LawInstruction, results: [Result]) {
      self.instruction = instruction
      self.results = results
    }

    public var isApplied: Bool { results.allSatisfy { if case .applied = $0 { true } else { false } } }

    /// Why, in Vietnamese; empty when everything was applied.
    public var reasons: [String] {
      var reasons: [String] = []
      for case .failed(let reason) in results where !reasons.contains(reason.words) { reasons.append(reason.words) }
      return reasons
    }
  }

  public enum Result: Sendable, Equatable {
    /// The place where it was made; a form's own place when the instruction named it by its appendix.
    case applied(LawPlace)
    case failed(Failure)
  }

  /// Why a change was not made; its place stays as it was.
  public enum Failure: Sendable, Equatable {
    case notUnderstood, noDay, targetNotHeld(String), noPlace(LawPlace), placeTaken(LawPlace), noPhrase(String, LawPlace), wholeDocument

    public var words: String {
      switch self {
      case .notUnderstood: "chưa đọc được chính xác chỗ sửa (thường là một ô trong bảng, một mục của phụ lục hoặc câu dẫn)"
      case .noDay: "văn bản sửa đổi không ghi ngày có hiệu lực mà máy đọc được"
      case .targetNotHeld(let number): "chưa giữ nguyên văn văn bản được sửa đổi, số \(number)"
      case .noPlace(let place): "không tìm thấy \(place.words) trong bản chữ đang giữ"
      case .placeTaken(let place): "\(place.words) đã có trong bản chữ đang giữ"
      case .noPhrase(let phrase, let place): "không tìm thấy cụm từ “\(phrase)” tại \(place.words)"
      case .wholeDocument: "bãi bỏ cả văn bản"
      }
    }
  }

  /// - Parameter others: the texts that may amend this one; those that do not are passed over.
  public init(_ text: LawText, amendedBy others: [LawText]) {
    self.text = text
    let ordered = others.filter { $0.number != text.number }.sorted {
      ($0.validity.from ?? $0.issuedOn ?? Day(sinceEpoch: 0), $0.issuedOn ?? Day(sinceEpoch: 0), $0.number)
        < ($1.validity.from ?? $1.issuedOn ?? Day(sinceEpoch: 0), $1.issuedOn ?? Day(sinceEpoch: 0), $1.number)
    }
    let instructions = ordered.flatMap { $0.instructions.filter { $0.target == text.number } }
    let base = text.ownParts
    var stages = [Stage(from: nil, parts: base)]
    var results: [Int: [Result]] = [:]
    let days = Set(instructions.flatMap { [$0.from, $0.until].compactMap(\.self) }).sorted()
    for day in days {
      var parts = base
      for (index, instruction) in instructions.enumerated() {
        guard let from = instruction.from, from <= day, instruction.until.map({ day < $0 }) ?? true else { continue }
        let source = LawSource(document: instruction.document, place: instruction.place, from: from)
        let made = instruction.changes.map { LawConsolidation.apply($0, source, to: &parts) }
        if results[index] == nil { results[index] = made }
      }
      stages.append(Stage(from: day, parts: parts))
    }
    self.stages = stages
    outcomes = instructions.enumerated().map { index, instruction in
      Outcome(
        instruction: instruction, results: results[index] ?? instruction.changes.map { _ in .failed(.noDay) })
    }
  }

  /// All places as they stand on a day.
  public func parts(on day: Day) -> [LawPart] {
    (stages.last { $0.from.map { $0 <= day } ?? true } ?? stages[0]).parts
  }

  /// One version of an article, appendix or form.
  public struct Version: Sendable, Equatable {
    /// The first day; nil for the first text, which holds from the document's own day.
    public let from: Day?
    /// The first day on which another version holds.
    public let until: Day?
    /// Empty while there is no such place.
    public let parts: [LawPart]
  }

  /// The versions of a place with all that lies inside it, each unlike the one before.
  public func versions(of place: LawPlace) -> [Version] {
    var kept: [(from: Day?, parts: [LawPart])] = []
    for stage in stages {
      let parts = stage.parts.filter { place.holds($0.place) }
      if kept.last?.parts == parts { continue }
      kept.append((stage.from, parts))
    }
    if let first = kept.first, first.parts.isEmpty { kept.removeFirst() }
    return kept.indices.map { index in
      Version(from: kept[index].from, until: index + 1 < kept.count ? kept[index + 1].from : nil, parts: kept[index].parts)
    }
  }

  // MARK: One change

  private static func apply(_ change: LawChange, _ source: LawSource, to parts: inout [LawPart]) -> Result {
    switch change.action {
    case .unread: return .failed(.notUnderstood)
    case .repealDocument: return .failed(.wholeDocument)
    case .rewrite(let new):
      guard let range = range(of: change.place, in: parts), let first = new.first else { return .failed(.noPlace(change.place)) }
      let old = parts[range.lowerBound]
      var placed = new.map { stamped($0, source, from: change.place, at: old.place) }
      if placed[0].title.isEmpty, !placed[0].level.isPoint { placed[0].title = old.level == .article ? old.title : placed[0].title }
      placed[0].level = old.level
      if first.label.isEmpty { placed[0].label = old.label }
      placed[0].changes = old.changes + [source]
      parts.replaceSubrange(range, with: placed)
      return .applied(old.place)
    case .insert(let new, let after):
      guard range(of: change.place, in: parts) == nil else { return .failed(.placeTaken(change.place)) }
      guard let index = insertion(of: change.place, after: after, in: parts) else {
        return .failed(.noPlace(after ?? change.place.parent ?? change.place))
      }
      let own = own(change.place, in: parts)
      parts.insert(contentsOf: new.map { stamped($0, source, from: change.place, at: own) }, at: index)
      return .applied(own)
    case .append(let words):
      guard let range = range(of: change.place, in: parts) else { return .failed(.noPlace(change.place)) }
      let last = range.upperBound - 1
      let added = String(words.drop { $0 == "." || $0 == "…" || $0 == " " })
      parts[last].text += (parts[last].text.isEmpty ? "" : " ") + added
      parts[last].changes.append(source)
      return .applied(parts[range.lowerBound].place)
    case .substitute(let phrase, let new, let titlesOnly):
      return exchange(phrase, by: new, titlesOnly: titlesOnly, at: change.place, source, in: &parts)
    case .remove(let phrase): return exchange(phrase, by: "", titlesOnly: false, at: change.place, source, in: &parts)
    case .repeal:
      guard let range = range(of: change.place, in: parts) else { return .failed(.noPlace(change.place)) }
      var mark = parts[range.lowerBound]
      mark.text = ""
      mark.title = ""
      mark.isRepealed = true
      mark.changes.append(source)
      parts.replaceSubrange(range, with: [mark])
      return .applied(mark.place)
    }
  }

  /// A new part under the place that it takes: a form named by its appendix gets the place that the text gives it.
  private static func stamped(_ part: LawPart, _ source: LawSource, from named: LawPlace, at own: LawPlace) -> LawPart {
    var part = part
    if named != own { part.place = LawPlace(code: own.code + part.place.code.dropFirst(named.code.count)) }
    part.changes = [source]
    return part
  }

  private static func exchange(
    _ phrase: String, by new: String, titlesOnly: Bool, at place: LawPlace, _ source: LawSource, in parts: inout [LawPart]
  ) -> Result {
    guard let range = range(of: place, in: parts) else { return .failed(.noPlace(place)) }
    // The instruction quotes words; a space that the quotation adds at its ends is not one of them.
    let asked = phrase.contains(where: { $0 != " " }) ? phrase : ""
    let trimmed = String(asked.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    guard !trimmed.isEmpty else { return .failed(.noPhrase(phrase, place)) }
    var changed = false
    for index in range {
      let title = LawPhrase.replacing(trimmed, by: new, in: parts[index].title)
      let text = titlesOnly ? parts[index].text : LawPhrase.replacing(trimmed, by: new, in: parts[index].text)
      guard title != parts[index].title || text != parts[index].text else { continue }
      parts[index].title = new.isEmpty ? tidy(title) : title
      parts[index].text = new.isEmpty ? tidy(text) : text
      parts[index].changes.append(source)
      changed = true
    }
    return changed ? .applied(parts[range.lowerBound].place) : .failed(.noPhrase(trimmed, place))
  }

  /// Removes the spaces that a phrase leaves behind.
  private static func tidy(_ text: String) -> String {
    var tidied = ""
    for character in text {
      if tidied.last == " ", character == " " || character == "," || character == ";" || character == "." { tidied.removeLast() }
      tidied.append(character)
    }
    return tidied
  }

  // MARK: Where

  /// The place as the text numbers it: «Mẫu số 01 Phụ lục II» is `M01~2` in a text whose list of forms holds a line `M01` too.
  private static func own(_ place: LawPlace, in parts: [LawPart]) -> LawPlace {
    let codes = place.code.split(separator: ".").map(String.init)
    guard codes.count == 2, codes[0].hasPrefix("PL"), codes[1].hasPrefix("M") else { return place }
    guard let range = appendix(codes[0], in: parts) else { return LawPlace(code: codes[1]) }
    let forms = parts[range].filter { $0.place.code == codes[1] || $0.place.code.hasPrefix(codes[1] + "~") }
    return forms.max { $0.text.utf8.count < $1.text.utf8.count }?.place ?? LawPlace(code: codes[1])
  }

  /// An appendix with the forms that follow it.
  private static func appendix(_ code: String, in parts: [LawPart]) -> Range<Int>? {
    guard let start = parts.firstIndex(where: { $0.place.code == code }) else { return nil }
    let end = parts[(start + 1)...].firstIndex { $0.place.code.hasPrefix("PL") || !$0.place.code.hasPrefix("M") } ?? parts.count
    return start..<end
  }

  private static func range(of place: LawPlace, in parts: [LawPart]) -> Range<Int>? {
    let own = own(place, in: parts)
    guard let start = parts.firstIndex(where: { $0.place == own }) else { return nil }
    var end = start + 1
    while end < parts.count, own.holds(parts[end].place) { end += 1 }
    return start..<end
  }

  private static func insertion(of place: LawPlace, after: LawPlace?, in parts: [LawPart]) -> Int? {
    if let after { return range(of: after, in: parts)?.upperBound }
    guard let parent = place.parent else {
      // An article without an anchor comes behind the last of a smaller number.
      let number = LawConsolidation.number(of: place)
      guard let last = parts.lastIndex(where: { $0.place.isArticle && LawConsolidation.number(of: $0.place) < number }) else { return nil }
      return range(of: parts[last].place, in: parts)?.upperBound
    }
    guard let around = range(of: parent, in: parts) else { return nil }
    let number = LawConsolidation.number(of: place)
    let siblings = around.filter { parts[$0].place.parent == parent }
    guard let before = siblings.last(where: { LawConsolidation.number(of: parts[$0].place) < number }) else {
      return siblings.first ?? around.upperBound
    }
    return range(of: parts[before].place, in: parts)?.upperBound
  }

  /// The place of a mark in its series: «2a» comes behind «2», «a1» behind «a», «đ» behind «d».
  private static func number(of place: LawPlace) -> [Int] {
    guard var part = place.code.split(separator: ".").last else { return [] }
    if place.isArticle { part = part.dropFirst() }
    let digits = part.prefix { $0.isNumber }
    if let number = Int(digits) {
      let letter = part.dropFirst(digits.count).first.map(String.init)
      return [number, letter.flatMap { ProvisionMark.letters.firstIndex(of: $0) }.map { $0 + 1 } ?? 0]
    }
    let letter = part.first.map(String.init).flatMap { ProvisionMark.letters.firstIndex(of: $0) } ?? 99
    return [letter, Int(part.dropFirst().prefix { $0.isNumber }) ?? 0]
  }
}

private func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }

extension ReadProvision.Level {
  fileprivate var isPoint: Bool { self == .point || self == .dash }
}

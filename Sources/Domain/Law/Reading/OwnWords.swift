/// Tells a paragraph of the document from one that strayed in: an own one speaks mostly with pairs of words that stand elsewhere in
/// the document too.
///
/// Measured on the housing law and its decrees: at least half of the pairs of an unmarked legal paragraph recur, of a newspaper
/// sentence fewer than a third; openings and references that only the document itself uses settle the rest.
struct OwnWords {
  /// How often each pair of neighbouring words stands in the source.
  private var counts: [UInt64: Int] = [:]
  private var numbers: [String: UInt64] = [:]

  init(_ source: SourceLines) {
    for line in source.lines where !line.isBlank {
      OwnWords.eachPair(in: line.content) { first, second in
        counts[(number(first) << 32) | number(second), default: 0] += 1
      }
    }
  }

  private mutating func number(_ word: String) -> UInt64 {
    if let known = numbers[word] { return known }
    let new = UInt64(numbers.count)
    numbers[word] = new
    return new
  }

  /// The share of the paragraph's pairs that stand elsewhere as well, from 0 to 1; nil without any pair.
  func share(of paragraph: String) -> Double? {
    var own: [UInt64: Int] = [:]
    var pairs = 0
    OwnWords.eachPair(in: paragraph) { first, second in
      pairs += 1
      if let first = numbers[first], let second = numbers[second] { own[(first << 32) | second, default: 0] += 1 }
    }
    guard pairs > 0 else { return nil }
    let elsewhere = own.reduce(0) { $0 + (counts[$1.key, default: 0] > $1.value ? $1.value : 0) }
    return Double(elsewhere) / Double(pairs)
  }

  // MARK: Judgement

  private var isShort: Bool { counts.count < 700 }

  /// Whether an unmarked paragraph of a legal text strayed in; `after` is what the provision says so far.
  func isStray(_ paragraph: String, after words: String) -> Bool {
    if OwnWords.isNoOfficialText(paragraph) { return true }
    if OwnWords.isFormula(paragraph) || OwnWords.refersToItself(paragraph) { return false }
    // A conversion breaks a fraction over lines: «Vđ» stands alone under its formula.
    if paragraph.count <= 4 {
      let last = words.lastIndex(of: "\n").map { words[words.index(after: $0)...] } ?? words[...]
      if OwnWords.isFormula(String(last)) { return false }
    }
    let expected = words.isEmpty || words.hasSuffix(":") || OwnWords.legalOpenings.contains { paragraph.hasPrefix($0) }
    if OwnWords.wordCount(paragraph) < 4, paragraph.hasSuffix(":") { return false }
    // A short text repeats little of itself.
    let least = isShort ? (expected ? 0.1 : 0.3) : (expected ? 0.35 : 0.5)
    return share(of: paragraph).map { $0 < least } ?? true
  }

  /// Whether a line in the middle of a sentence is none of its words: it shares next to nothing, or is a whole sentence of its own that
  /// shares little.
  func isStrayInSentence(_ paragraph: String, afterGap: Bool) -> Bool {
    if OwnWords.isNoOfficialText(paragraph) { return true }
    if paragraph.first?.isLowercase == true {
      // A short document has not said enough to tell its own rest of a sentence from another's.
      guard afterGap, !isShort else { return false }
      let share = share(of: paragraph) ?? 1
      return share < 0.1 && OwnWords.wordCount(paragraph) >= 6
    }
    guard paragraph.first?.isUppercase == true, BodyReader.isFinished(paragraph), OwnWords.wordCount(paragraph) >= 6 else { return false }
    return share(of: paragraph).map { $0 < 0.25 } ?? false
  }

  /// Whether a paragraph of a form strayed in; forms have few words of their own, so only running prose is judged.
  func isStrayInForm(_ paragraph: String) -> Bool {
    if OwnWords.isNoOfficialText(paragraph) { return true }
    let isProse =
      paragraph.first?.isUppercase == true && BodyReader.isFinished(paragraph) && !paragraph.contains("..") && !paragraph.contains("…")
      && !paragraph.hasPrefix("Tôi ") && OwnWords.wordCount(paragraph) >= 8 && ProvisionMark.inPlan(paragraph) == nil
    return isProse && share(of: paragraph).map { $0 < 0.2 } ?? false
  }

  /// A web address, a printer's line, or words with f, j, w or z, which Vietnamese does not write, in number.
  static func isNoOfficialText(_ paragraph: String) -> Bool {
    if paragraph.contains("://") || paragraph.hasPrefix("www.") || isPrintersLine(paragraph) { return true }
    var words = 0
    var foreign = 0
    for word in paragraph.split(whereSeparator: { !$0.isLetter }) {
      words += 1
      if word.dropFirst().contains(where: \.isLowercase), word.utf8.contains(where: { "fjwzFJWZ".utf8.contains($0) }) { foreign += 1 }
    }
    return foreign >= 2 && foreign * 8 >= words
  }

  /// «Trang 3/12», «12/3/2026 08:15»: what a program prints at the edge of a page.
  private static func isPrintersLine(_ paragraph: String) -> Bool {
    guard paragraph.utf8.count <= 40, let first = paragraph.split(separator: " ").first else { return false }
    var rest = paragraph.dropFirst(first.count)
    if rest.hasSuffix(" AM") || rest.hasSuffix(" PM") || rest.hasSuffix(" SA") || rest.hasSuffix(" CH") { rest = rest.dropLast(3) }
    guard rest.contains(where: \.isNumber), rest.allSatisfy({ $0.isNumber || " /:,-".contains($0) }) else { return false }
    return first == "Trang" || (first.contains("/") && rest.contains(":") && first.allSatisfy { $0.isNumber || $0 == "/" || $0 == "," })
  }

  private static func isFormula(_ paragraph: String) -> Bool {
    paragraph.contains("=") || paragraph.contains(" + ") || paragraph.contains(" x ")
  }

  /// «Nghị định này», «khoản này»: no newspaper speaks so.
  private static func refersToItself(_ paragraph: String) -> Bool {
    ["Luật này", "Nghị định này", "Thông tư này", "Quyết định này", "Nghị quyết này", "Quy chế này", "Điều này", "khoản này", "điểm này"]
      .contains { paragraph.contains($0) }
  }

  private static let legalOpenings = ["Trường hợp ", "Đối với ", "Trong đó", "Sửa đổi", "Bổ sung ", "Bãi bỏ ", "Thay thế "]

  private static func wordCount(_ paragraph: String) -> Int {
    paragraph.split { !$0.isLetter }.count
  }

  /// Pairs of words with no punctuation between them; capitals count as small letters.
  private static func eachPair(in content: String, _ body: (String, String) -> Void) {
    var last: String?
    var word = ""
    func end(_ isBroken: Bool) {
      if !word.isEmpty {
        let lower = word.lowercased()
        if let last { body(last, lower) }
        last = lower
        word = ""
      }
      if isBroken { last = nil }
    }
    for scalar in content.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered {
        word.unicodeScalars.append(scalar)
      } else {
        end(!(scalar == " " || scalar == "-" || scalar == "–"))
      }
    }
    end(true)
  }
}

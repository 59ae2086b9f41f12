/// The mark at the start of a line that begins a provision: «II.», «1.», «-», «Điều 38.», «a)».
struct ProvisionMark: Equatable {
  let level: ReadProvision.Level
  /// As printed.
  let label: String
  /// The mark's part of the id: `II`, `1`, `38a`, `đ`.
  let key: String
  /// Its place in the sequence, from 1; letters and roman numerals counted.
  let ordinal: Int
  /// Whether it was put between two others («1a», «c1»).
  let isInserted: Bool
  /// What follows the mark on its line.
  let rest: String

  /// The letters that number points, in order (Nghị định 34/2016/NĐ-CP; f, j, w and z are not used).
  static let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

  /// The mark of a plan's or a Party document's provision.
  static func inPlan(_ line: String) -> ProvisionMark? {
    if let dash = dashOrPlus(line) { return dash }
    let (head, rest) = split(line)
    if head.hasSuffix("."), let roman = romanNumber(head.dropLast()) {
      return mark(.section, head, String(head.dropLast()), roman, rest)
    }
    if let point = point(line) { return point }
    let digits = head.hasSuffix(".") ? head.dropLast() : head[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard !rest.isEmpty || head.hasSuffix("."), parts.allSatisfy({ isNumber($0) }), let last = parts.last.flatMap({ Int($0) })
    else { return nil }
    if parts.count == 1 { return head.hasSuffix(".") ? mark(.item, head, String(digits), last, rest) : nil }
    return parts.count <= 3 ? mark(.subitem, head, String(parts[parts.count - 1]), last, rest) : nil
  }

  /// The mark of a law's, decree's or circular's provision.
  static func inLaw(_ line: String) -> ProvisionMark? {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    if words.count >= 2 {
      let number = words[1].hasSuffix(".") || words[1].hasSuffix(":") ? words[1].dropLast() : words[1]
      let after = words.count > 2 ? String(words[2]) : ""
      switch words[0] {
      case "Chương", "CHƯƠNG":
        let ordinal = romanNumber(number) ?? (isNumber(number) ? Int(number) : nil)
        if let ordinal { return mark(.chapter, "\(words[0]) \(words[1])", String(ordinal), ordinal, after) }
      case "Mục", "MỤC":
        if isNumber(number), let ordinal = Int(number) { return mark(.section, "\(words[0]) \(words[1])", String(number), ordinal, after) }
      case "Tiểu":
        break
      case "Điều", "Diều":  // The bar of the letter is lost in one official copy.
        if words[1].hasSuffix(".") || words[1].hasSuffix(":"), let (ordinal, inserted) = numbered(number) {
          return ProvisionMark(
            level: .article, label: "\(words[0]) \(words[1])", key: String(number), ordinal: ordinal, isInserted: inserted,
            rest: after.drop { $0 == " " }.description)
        }
      default: break
      }
    }
    if let dash = dashOrPlus(line) { return dash }
    if let point = point(line) { return point }
    let (head, rest) = split(line)
    if head.hasSuffix("."), let (ordinal, inserted) = numbered(head.dropLast()), ordinal < 200, !rest.isEmpty {
      return ProvisionMark(
        level: .clause, label: head, key: String(head.dropLast()), ordinal: ordinal, isInserted: inserted, rest: rest)
    }
    return nil
  }

  private static func mark(_ level: ReadProvision.Level, _ label: String, _ key: String, _ ordinal: Int, _ rest: String)
    -> ProvisionMark
  {
    ProvisionMark(level: level, label: label, key: key, ordinal: ordinal, isInserted: false, rest: rest)
  }

  private static func dashOrPlus(_ line: String) -> ProvisionMark? {
    for (sign, level) in [("-", ReadProvision.Level.dash), ("–", .dash), ("+", .plus)] where line.hasPrefix(sign + " ") {
      let rest = line.dropFirst(2).drop { $0 == " " }
      return rest.isEmpty ? nil : mark(level, sign, "", 0, String(rest))
    }
    return nil
  }

  /// «a)», «đ)», «c1)».
  private static func point(_ line: String) -> ProvisionMark? {
    guard let close = line.prefix(4).firstIndex(of: ")") else { return nil }
    let key = line[..<close]
    guard let letter = key.first.map(String.init), let ordinal = letters.firstIndex(of: letter),
      key.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let rest = line[line.index(after: close)...].drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    return ProvisionMark(
      level: .point, label: key + ")", key: String(key), ordinal: ordinal + 1, isInserted: key.count > 1, rest: String(rest))
  }

  private static func split(_ line: String) -> (head: String, rest: String) {
    guard let space = line.firstIndex(of: " ") else { return (line, "") }
    return (String(line[..<space]), String(line[space...].drop { $0 == " " }))
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `38`, `38a`: the number, and whether a letter puts it between two others.
  private static func numbered(_ text: some StringProtocol) -> (Int, Bool)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let tail = text.dropFirst(digits.count)
    guard isNumber(digits), let number = Int(digits), tail.isEmpty || (tail.count == 1 && tail.allSatisfy { $0.isLetter && $0.isLowercase })
    else { return nil }
    return (number, !tail.isEmpty)
  }

  /// The value of a roman numeral of at most 39; nil for anything else.
  static func romanNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 7 else { return nil }
    var value = 0
    var last = 0
    for letter in text.reversed() {
      let worth: Int
      switch letter {
      case "I": worth = 1
      case "V": worth = 5
      case "X": worth = 10
      default: return nil
      }
      value += worth < last ? -worth : worth
      last = max(last, worth)
    }
    return (1...39).contains(value) ? value : nil
  }
}

/// A line of a source: its scalars with the line feed, and its words without indentation and without the marks that a conversion to
/// Markdown leaves (`## **...**`).
struct SourceLine {
  /// The line as it stands in the source, line feed included.
  let scalars: Range<Int>
  /// The words, trimmed, no-break spaces as spaces.
  let content: String
  /// Columns between the margin and the first visible character; a tab counts four.
  var indent: Int
  /// Whether a form feed stands before the words: the first line of a page.
  let startsPage: Bool

  var isBlank: Bool { content.isEmpty }
}

/// The lines of a source, and whether its paragraphs are broken over several lines, as a page is printed.
struct SourceLines {
  let scalars: [Unicode.Scalar]
  let lines: [SourceLine]
  let isWrapped: Bool

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var lines: [SourceLine] = []
    var start = 0
    for index in scalars.indices where scalars[index] == "\n" {
      lines.append(SourceLines.line(scalars, start..<index + 1))
      start = index + 1
    }
    if start < scalars.count { lines.append(SourceLines.line(scalars, start..<scalars.count)) }
    let lengths = lines.filter { !$0.isBlank }.map { $0.indent + $0.content.unicodeScalars.count }
    let short = lengths.count { $0 <= SourceLines.printedWidth }
    // A form feed ends each page of a printed text, however short.
    isWrapped = (lengths.count >= 30 || scalars.contains("\u{0C}")) && short * 100 >= lengths.count * 97
    if isWrapped {
      let margin = SourceLines.margin(of: lines)
      for index in lines.indices { lines[index].indent = max(0, lines[index].indent - margin) }
    }
    self.lines = lines
  }

  /// The column at which a page's lines begin: the leftmost that one line in ten begins at.
  private static func margin(of lines: [SourceLine]) -> Int {
    var counts: [Int: Int] = [:]
    for line in lines where !line.isBlank && !OwnWords.isNoOfficialText(line.content) { counts[line.indent, default: 0] += 1 }
    let all = counts.values.reduce(0, +)
    return counts.filter { $0.value * 10 >= all }.keys.min() ?? 0
  }

  /// The widest line that a printed page gives.
  static let printedWidth = 125

  func text(_ line: SourceLine) -> String {
    String(String.UnicodeScalarView(scalars[line.scalars]))
  }

  private static func line(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> SourceLine {
    var from = range.lowerBound
    var until = range.upperBound
    var indent = 0
    var startsPage = false
    while from < until, isSpace(scalars[from]) {
      if scalars[from] == "\u{0C}" { startsPage = true }
      indent += scalars[from] == "\t" ? 4 : (scalars[from] == "\u{0C}" || scalars[from] == "\u{FEFF}" ? 0 : 1)
      from += 1
    }
    while until > from, isSpace(scalars[until - 1]) { until -= 1 }
    // The bullet that a converter puts before a heading, and the marks of headings and of bold type.
    if until - from > 2, scalars[from] == "·" || scalars[from] == "•", isSpace(scalars[from + 1]) {
      from += 1
      while from < until, isSpace(scalars[from]) { from += 1 }
    }
    var hashes = from
    while hashes < until, scalars[hashes] == "#" { hashes += 1 }
    if hashes > from, hashes < until, isSpace(scalars[hashes]) {
      from = hashes
      while from < until, isSpace(scalars[from]) { from += 1 }
    }
    if until - from > 4, scalars[from] == "*", scalars[from + 1] == "*", scalars[until - 1] == "*", scalars[until - 2] == "*" {
      from += 2
      until -= 2
    }
    var content = String.UnicodeScalarView()
    for scalar in scalars[from..<until] { content.append(scalar == "\u{A0}" || scalar == "\t" ? " " : scalar) }
    return SourceLine(scalars: range, content: String(content), indent: indent, startsPage: startsPage)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}

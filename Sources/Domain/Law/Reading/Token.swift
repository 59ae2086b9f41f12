/// A word of a provision's title or text, without the punctuation around it.
struct Token {
  let core: String
  let lower: String
  /// Offsets in unicode scalars of the words it stands in.
  let range: Range<Int>
  /// What stands right after it: a comma, the end of a clause or sentence, or nothing.
  let commaAfter: Bool
  let stopAfter: Bool
  let opensQuote: Bool
  let closesQuote: Bool

  static func tokens(of words: String) -> [Token] {
    let scalars = Array(words.unicodeScalars)
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
      let start = index
      while index < scalars.count, !scalars[index].properties.isWhitespace { index += 1 }
      guard start < index else { break }
      var from = start
      var until = index
      while from < until, isOutside(scalars[from]) { from += 1 }
      while until > from, isOutside(scalars[until - 1]) { until -= 1 }
      let after = scalars[until..<index]
      guard from < until else {
        if let last = tokens.popLast() {
          // Punctuation that stands alone belongs to the word before it.
          let sign = scalars[start..<index]
          tokens.append(
            Token(
              core: last.core, lower: last.lower, range: last.range, commaAfter: last.commaAfter || sign.contains(","),
              stopAfter: last.stopAfter || sign.contains { ";:.!?".unicodeScalars.contains($0) }, opensQuote: last.opensQuote,
              closesQuote: last.closesQuote || sign.contains("”")))
        }
        continue
      }
      let core = String(String.UnicodeScalarView(scalars[from..<until]))
      tokens.append(
        Token(
          core: core, lower: folded(core), range: from..<until, commaAfter: after.contains(","),
          stopAfter: after.contains { ";:.!?".unicodeScalars.contains($0) },
          opensQuote: scalars[start..<from].contains { $0 == "“" || $0 == "\"" },
          closesQuote: after.contains { $0 == "”" || $0 == "\"" }))
    }
    return tokens
  }

  /// Small letters, and «Uỷ» as «Ủy»: both are written.
  private static func folded(_ core: String) -> String {
    let lower = core.lowercased()
    return lower == "uỷ" ? "ủy" : lower
  }

  private static func isOutside(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "!", "?", "(", ")", "[", "]", "“", "”", "\"", "'", "‘", "’", "«", "»", "…", "*", "_", "\u{200B}": true
    default: false
    }
  }
}
